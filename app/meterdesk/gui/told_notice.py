"""What would be said at the tray, in the window of a desktop that has none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from meterdesk.gui.notice import Notice


class ToldNotice(Notice):
    """Stands until it is closed or something else is told; a button leads where a click would."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_click: Callable[[], None] | None = None
        self.show_it = QPushButton(self.tr("Sho&w"))
        self.show_it.clicked.connect(self._lead)
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(2, self.show_it, 0, Qt.AlignmentFlag.AlignTop)

    def offer(self, title: str, text: str, on_click: Callable[[], None]) -> None:
        """Title and text with the button."""
        self._on_click = on_click
        self.say(title, text)

    @Slot()
    def _lead(self) -> None:
        self.hide()
        if self._on_click is not None:
            self._on_click()
