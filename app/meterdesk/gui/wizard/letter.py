"""The e-mail that asks somebody else to sign the printers up: written, not sent (row M16)."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QUrl

from meterdesk.domain.device import Device

MOST = 20
"""Printers that are named: Windows hands no more than 2,000 characters to a mail program."""


def letter(link: str, devices: Sequence[Device], countdown: str) -> QUrl:
    """A mailto address with subject and text (RFC 6068); whom it is for is typed by the writer."""
    named = [_line(device) for device in devices[:MOST]]
    if len(devices) > MOST:
        named.append(_tr("and %1 more").replace("%1", str(len(devices) - MOST)))
    text = _tr("Please sign these printers up for automatic meter reading: %1").replace("%1", link)
    body = "\n\n".join(part for part in (text, countdown, "\n".join(named)) if part)
    subject = quote(_tr("Printers to sign up"))
    lines = quote(body.replace("\n", "\r\n"))  # RFC 6068, 5
    return QUrl(f"mailto:?subject={subject}&body={lines}")


def _line(device: Device) -> str:
    parts = (device.identity.name, device.identity.location, device.identity.serial_number)
    return ", ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Letter", text)
