"""Boxes and buttons to tick that can be seen while they are empty, and selected rows to be read.

Qt's own style draws the edge of a box a little darker than the window: on a dark one it vanishes.
Its selection is a blue on which white letters do not stand out enough.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from meterdesk.gui import palette

_CLASSES = ("QCheckBox", "QRadioButton", "QTreeView", "QTableView")
_LISTS = ("QTreeView", "QTableView", "QListView")
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
    """Sets the palettes of what is ticked or selected; takes back what is not needed any more."""
    colors = app.palette()
    is_ours = app.style().name() == "fusion"
    for name in dict.fromkeys(_CLASSES + _LISTS):
        own = QPalette()
        if is_ours and palette.is_dark(colors) and name in _CLASSES:
            own.setColor(QPalette.ColorRole.Window, _edge(colors))
        if is_ours and name in _LISTS:
            _deepen_selection(own, colors)
        app.setPalette(own, name)  # type: ignore[arg-type]  # PySide6 wants str, its types bytes


def _edge(colors: QPalette) -> QColor:
    edge = palette.legible("#808080", colors.color(QPalette.ColorRole.Base), _EDGE_CONTRAST)
    return edge.lighter(int(100 * _DARKENED))


def _deepen_selection(own: QPalette, colors: QPalette) -> None:
    """As far as its text needs it."""
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        ink = colors.color(group, QPalette.ColorRole.HighlightedText)
        ground = colors.color(group, QPalette.ColorRole.Highlight)
        own.setColor(group, QPalette.ColorRole.Highlight, palette.legible(ground.name(), ink))
