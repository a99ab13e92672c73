"""Boxes and buttons to tick that can be seen while they are empty, on a dark ground too.

Qt's own style draws their edge a little darker than the window: on a dark one it vanishes.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from meterdesk.gui import palette

_CLASSES = ("QCheckBox", "QRadioButton", "QTreeView", "QTableView")
_DARKENED = 1.5
"""By how much the style darkens the window's colour for an edge."""
_EDGE_CONTRAST = 3.5
"""Of the edge against the empty box; WCAG 2.2, 1.4.11 wants 3."""


class Boxes(QObject):
    """Gives them an edge of their own while windows are dark; elsewhere all stays native."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.styleHints().colorSchemeChanged.connect(self.dress)
        self.dress()

    @Slot()
    def dress(self) -> None:
        """By the palette of this moment."""
        outline_boxes(self._app)


def outline_boxes(app: QApplication) -> None:
    """Sets the palettes of what is ticked, or takes them back on a light ground."""
    colors = app.palette()
    is_wanted = app.style().name() == "fusion" and palette.is_dark(colors)
    edge = palette.legible("#808080", colors.color(QPalette.ColorRole.Base), _EDGE_CONTRAST)
    for name in _CLASSES:
        own = QPalette()
        if is_wanted:
            own.setColor(QPalette.ColorRole.Window, edge.lighter(int(100 * _DARKENED)))
        app.setPalette(own, name)  # type: ignore[arg-type]  # PySide6 wants str, its types bytes
