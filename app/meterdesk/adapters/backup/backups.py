"""The backups of one data folder, as the services' port Backups wants them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from meterdesk.adapters.backup import file, remembered, restoring
from meterdesk.adapters.store.store import FILE
from meterdesk.domain.backup import Backup, Restored

_PARTS = (FILE, f"{FILE}-wal")


class FolderBackups:
    """Fits the port Backups. What makes, looks into and restores raises StoreError."""

    def __init__(self, folder: Path, clock: Callable[[], datetime], version: str) -> None:
        self._folder = folder
        self._clock = clock
        self._version = version

    @property
    def folder(self) -> Path:
        """Where the data lies."""
        return self._folder

    def size(self) -> int:
        """Octets of the database with what was written last; 0 where there is none."""
        size = 0
        for name in _PARTS:
            with suppress(OSError):
                size += (self._folder / name).stat().st_size
        return size

    def last(self) -> Backup | None:
        """The last one that was made; None where there was none, or nobody can tell."""
        return remembered.recall(self._folder)

    def name(self) -> str:
        """A good name for a backup that is made now, in local time."""
        return f"meterdesk-{self._clock().astimezone():%Y-%m-%d-%H%M}.zip"

    def make(self, target: Path) -> Backup:
        """Backs up into a file and remembers that; the program may go on working."""
        made = file.back_up(self._folder, target, self._clock, self._version)
        remembered.remember(self._folder, made)
        return made

    def look_into(self, path: Path) -> Backup:
        """What a backup holds, after reading it through."""
        return restoring.look_into(path, self._folder)

    def restore(self, path: Path) -> Restored:
        """Puts it in the place of what is there; nobody may work with the folder meanwhile."""
        return restoring.restore(self._folder, path, self._clock, self._version)
