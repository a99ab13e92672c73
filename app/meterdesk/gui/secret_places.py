"""Where secrets may lie, as people are asked: in the preferences and in the set-up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from meterdesk.domain.settings import SecretStore


def place_rows() -> dict[str, SecretStore]:
    """Every place by its words, the recommended one first."""
    return {
        _tr("in the keyring of this computer (recommended)"): SecretStore.KEYRING,
        _tr("in a file that only you can read"): SecretStore.FILE,
        _tr("for this run only: asked for again after each start"): SecretStore.SESSION,
    }


def consequence(store: SecretStore) -> str:
    """What somebody should know who chooses it."""
    return {
        SecretStore.KEYRING: _tr(
            "The operating system encrypts them: Windows Credential Manager, macOS Keychain, "
            "GNOME Keyring or KWallet."
        ),
        SecretStore.FILE: _tr(
            "The file is plain text in the data folder. No other user of this computer can read "
            "it, but its administrators, and whoever gets a copy of the disk, can."
        ),
        SecretStore.SESSION: _tr(
            "Nothing is written down. After each start of Meterdesk somebody types the enrolment "
            "key and the SNMP communities again; until then nothing is sent, and nothing is lost."
        ),
    }[store]


def _tr(text: str) -> str:
    return QCoreApplication.translate("SecretPlaces", text)
