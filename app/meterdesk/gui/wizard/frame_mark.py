"""A frame around a field that cannot stay as it is; drawn over it, so that its style stays."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from meterdesk.gui import palette

WIDTH = 2.0
_MOVES = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest)


class FrameMark(QWidget):
    """Lies over its parent, takes no clicks and no focus, and is not told to screen readers."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self.setObjectName("problem-frame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(field.rect())
        field.installEventFilter(self)
        self.hide()

    def show_over(self) -> None:
        """Shows it around what its parent is now."""
        self.setGeometry(self._field.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self.setGeometry(self._field.rect())
            self.raise_()  # a scroll bar that appears would lie over it
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = self.palette().color(QPalette.ColorRole.Base)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.legible(palette.RED, ground), WIDTH))
        half = WIDTH / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, 3, 3)
        painter.end()
