"""The backups of one data folder, as the services' port Backups wants them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from meterdesk.adapters.backup import file, restoring
from meterdesk.domain.backup import Backup, Restored


class FolderBackups:
    """Fits the port Backups. Every method raises StoreError."""

    def __init__(self, folder: Path, clock: Callable[[], datetime], version: str) -> None:
        self._folder = folder
        self._clock = clock
        self._version = version

    def make(self, target: Path) -> Backup:
        """Backs up into a file; the program may go on working."""
        return file.back_up(self._folder, target, self._clock, self._version)

    def look_into(self, path: Path) -> Backup:
        """What a backup holds, after reading it through."""
        return restoring.look_into(path, self._folder)

    def restore(self, path: Path) -> Restored:
        """Puts it in the place of what is there; nobody may work with the folder meanwhile."""
        return restoring.restore(self._folder, path, self._clock, self._version)
