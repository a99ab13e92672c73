"""The places secrets may lie in, for one data folder: each opened once in a process."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from meterdesk.adapters.folder_key import folder_key
from meterdesk.adapters.secrets.attendant import Attendant
from meterdesk.adapters.secrets.backends import FindBackends, find_backends
from meterdesk.adapters.secrets.file import FileSecrets
from meterdesk.adapters.secrets.operating_system import KeyringSecrets
from meterdesk.adapters.secrets.session import SessionSecrets
from meterdesk.domain.settings import SecretStore

FOLDER = "secrets"
"""A folder in the data folder that is its owner's alone."""

SHORT_PATIENCE = timedelta(seconds=3)
"""How long a window may stand still for a keyring."""

LONG_PATIENCE = timedelta(minutes=2)
"""How long a terminal waits: somebody may be typing the keyring's password."""

_Place = KeyringSecrets | FileSecrets | SessionSecrets


class Places:
    """Opens a place by the settings' choice. Errors come when it is used.

    All offices of a process share one of these: what is kept for this run only is in its memory.
    """

    def __init__(
        self,
        folder: Path,
        patience: timedelta = SHORT_PATIENCE,
        find: FindBackends = find_backends,
    ) -> None:
        closed = folder / FOLDER
        names, attendant = closed / "in-keyring.json", Attendant(patience)
        self._places: Mapping[SecretStore, _Place] = {
            SecretStore.KEYRING: KeyringSecrets(folder_key(folder), names, attendant, find),
            SecretStore.FILE: FileSecrets(closed / "secrets.json"),
            SecretStore.SESSION: SessionSecrets(),
        }

    def __call__(self, store: SecretStore) -> _Place:
        """The place of that name; the same one each time."""
        return self._places[store]
