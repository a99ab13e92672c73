"""Backups beside the window: copying and reading a file through takes seconds (row M23)."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from meterdesk.domain.backup import Backup, Restored
from meterdesk.gui.undertaking import Undertaking
from meterdesk.services.ports.computer import Backups


class _Asked(Enum):
    BACK_UP = auto()
    LOOK_INTO = auto()
    RESTORE = auto()


class Keeping(QObject):
    """Does one thing at a time; says `made`, `looked_into`, `restored`, or why it `failed`.

    It outlives the dialogs that ask: a backup goes on when the preferences are closed.
    """

    made = Signal(Backup)
    looked_into = Signal(Backup)
    restored = Signal(Restored)
    failed = Signal(str, str)

    def __init__(self, backups: Backups, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups = backups
        self._asked = _Asked.BACK_UP
        self._work = Undertaking(self)
        self._work.finished.connect(self._tell)
        self._work.failed.connect(self.failed)

    @property
    def folder(self) -> Path:
        return self._backups.folder

    @property
    def size(self) -> int:
        return self._backups.size()

    @property
    def last(self) -> Backup | None:
        return self._backups.last()

    @property
    def name(self) -> str:
        return self._backups.name()

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._work.is_busy

    def back_up(self, target: Path) -> None:
        """The program may go on working."""
        self._begin(_Asked.BACK_UP, partial(self._backups.make, target))

    def look_into(self, path: Path) -> None:
        """Reads a backup through."""
        self._begin(_Asked.LOOK_INTO, partial(self._backups.look_into, path))

    def restore(self, path: Path) -> None:
        """Nobody may work with the folder meanwhile."""
        self._begin(_Asked.RESTORE, partial(self._backups.restore, path))

    def wait(self, seconds: float) -> None:
        """Lets what is under way end, for so long at most."""
        self._work.wait(seconds)

    def _begin(self, asked: _Asked, call: Callable[[], object]) -> None:
        if not self.is_busy:
            self._asked = asked
            self._work.call_apart(call)

    @Slot(object)
    def _tell(self, result: object) -> None:
        says = {
            _Asked.BACK_UP: self.made,
            _Asked.LOOK_INTO: self.looked_into,
            _Asked.RESTORE: self.restored,
        }
        says[self._asked].emit(result)
