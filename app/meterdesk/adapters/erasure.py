"""Taking everything of one data folder off the computer: the secrets first, then the files."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from meterdesk.adapters.lock import LOCK_FILE, MIGRATION_LOCK_FILE
from meterdesk.adapters.turns import DISMISSAL, OUTING, SERVICE, WISH
from meterdesk.adapters.window_place import WINDOW
from meterdesk.domain.errors import StoreError

FILES = (
    "meterdesk.sqlite3*",
    "meterdesk-before-*",
    "meterdesk-damaged-*",
    "meterdesk.log*",
    "meterdesk-collect.log*",
    "collect.json",
    "collect.bell",
    "settings.toml*",
    "last-backup.json",
    "looked-around",
    "new-version.json",
    "window.ini*",
    "secrets",
)
"""What Meterdesk itself puts into a data folder. What somebody else put there stays."""


class Place(Protocol):
    """Where secrets lie."""

    def names(self) -> tuple[str, ...]: ...
    def remove(self, name: str) -> None: ...


def forget(places: tuple[Place, ...]) -> None:
    """Removes every secret. Raises SecretsError where a place is locked or away."""
    for place in places:
        for name in place.names():
            place.remove(name)


def remove_files(folder: Path) -> None:
    """Removes what is Meterdesk's; raises StoreError with what could not be removed."""
    for pattern in FILES:
        for path in folder.glob(pattern):
            try:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
            except OSError as error:
                raise StoreError(
                    f"{path} could not be removed ({error.strerror}); close what uses it and try "
                    "again. What was removed before stays removed."
                ) from error


def remove_folder(folder: Path) -> None:
    """The locks, which nobody holds any more, and the folder where nothing else is in it."""
    with suppress(OSError):
        for lock in (LOCK_FILE, MIGRATION_LOCK_FILE, SERVICE, WINDOW, WISH, OUTING, DISMISSAL):
            (folder / lock).unlink(missing_ok=True)
        folder.rmdir()
