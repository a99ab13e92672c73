"""What the services need of this PC: secrets, settings, autostart, backups."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from meterdesk.domain.backup import Backup, Restored
from meterdesk.domain.settings import SecretStore, Settings


class Secrets(Protocol):
    """The keyring, by names that may stand in the settings. Raises SecretsError.

    `names` tells what was put and not removed, without opening anything.
    """

    def get(self, name: str) -> str | None: ...
    def put(self, name: str, secret: str) -> None: ...
    def remove(self, name: str) -> None: ...
    def names(self) -> tuple[str, ...]: ...


PlaceOfSecrets = Callable[[SecretStore], Secrets]
"""Opens the secrets where the settings want them; asked each time, for the choice may change."""


class SettingsFile(Protocol):
    """The settings, read and written whole. `problems` are sentences of the last `read`."""

    @property
    def problems(self) -> tuple[str, ...]: ...
    def read(self) -> Settings: ...
    def write(self, settings: Settings) -> None: ...


class Autostart(Protocol):
    """Whether the user's session starts the program. `set` raises AutostartError."""

    def is_on(self) -> bool: ...
    def set(self, is_on: bool) -> None: ...


class EnrolmentFiles(Protocol):
    """Files from the supplier, and where the certificate authority of one is kept.

    Both raise BadInputError for what is none; keeping raises SettingsError too.
    """

    def read(self, path: Path, most: int) -> bytes: ...
    def keep_authority(self, name: str, pem: str) -> str: ...
    def is_authority(self, path: str) -> bool: ...


class Backups(Protocol):
    """The books as files (row M23). What makes, looks into and restores raises StoreError."""

    @property
    def folder(self) -> Path:
        """Where the data lies."""

    def size(self) -> int:
        """Octets of the database."""

    def last(self) -> Backup | None:
        """The last one that was made; None where there was none, or nobody can tell."""

    def name(self) -> str:
        """A good name for a backup that is made now, in local time."""

    def make(self, target: Path) -> Backup:
        """Backs up into a file and remembers that; the program may go on working."""

    def look_into(self, path: Path) -> Backup:
        """What a backup holds, after reading it through."""

    def restore(self, path: Path) -> Restored:
        """Puts it in the place of what is there; nobody may work with the folder meanwhile."""
