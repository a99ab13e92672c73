"""Notices that nobody needs the window any more, so that the program may rest (row M3)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

LOOK_MS = 60_000
LOOKS = 10
"""So many looks in a row that find nothing going on: ten minutes."""

_OF_THE_ICON = ("QSystemTrayIconSys", "QBalloonTip")
"""Qt's own, where a tray embeds windows: the icon and its message."""


class Stillness(QObject):
    """Emits `fell` once no window was to be seen and nothing was done for so long."""

    fell = Signal()

    def __init__(self, is_busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._found = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Counts; begins anew where something goes on."""
        self._found = 0 if self._is_busy() or _is_anything_seen() else self._found + 1
        if self._found == LOOKS:
            self._timer.stop()
            self.fell.emit()


def _is_anything_seen() -> bool:
    return any(
        each.isVisible() and each.metaObject().className() not in _OF_THE_ICON
        for each in QApplication.topLevelWidgets()
    )
