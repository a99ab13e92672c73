"""Files that the system hands to the program itself: so macOS tells of a double click, and never
by an argument.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Hears of files (Qt, QFileOpenEvent); one that comes before anybody can open it waits.

    A class of its own and no event filter, which would be asked about every event of every window.
    """

    file_brought = Signal(Path)

    def __init__(self, argv: Sequence[str]) -> None:
        super().__init__(list(argv))
        self._waiting: list[Path] = []
        self._is_heard = False

    def bring_files(self, slot: Callable[[Path], None]) -> None:
        """From now on to that slot of a QObject, and first what has come until now."""
        self.file_brought.connect(slot)
        self._is_heard = True
        self._hand_over()

    def keep_files(self) -> None:
        """Who heard of them goes: what comes now waits for the next."""
        self.file_brought.disconnect()
        self._is_heard = False

    def event(self, event: QEvent) -> bool:
        """Qt's; an address that is no file of this computer is nobody's here."""
        if isinstance(event, QFileOpenEvent) and (name := event.file()):
            self._waiting.append(Path(name))
            self._hand_over()
            return True
        return super().event(event)

    def _hand_over(self) -> None:
        while self._is_heard and self._waiting:
            self.file_brought.emit(self._waiting.pop(0))
