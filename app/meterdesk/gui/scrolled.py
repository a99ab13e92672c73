"""What may be higher than its window: it scrolls, and nothing of it is squeezed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget


class Scrolled(QScrollArea):
    """A column of which every paragraph has its lines; `column` is where its parts are put.

    It asks a window for its whole height and does with less: `extent.make_room` counts it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = _Body()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for ground in (self.viewport(), self._body):
            ground.setAutoFillBackground(False)
        program = QApplication.instance()
        if isinstance(program, QApplication):
            program.focusChanged.connect(self._follow)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._body.heightForWidth(width)

    def measure_anew(self) -> None:
        """The layout it stands in does not hear by itself that what scrolls has grown."""
        self.column.activate()
        self.updateGeometry()

    @Slot(QWidget, QWidget)
    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """What is to be typed or looked at next is in sight, whoever gave it the focus."""
        if now is not None and self._body.isAncestorOf(now):
            self.ensureWidgetVisible(now)


class _Body(QWidget):
    """As high as its parts need at least: a list in it takes what else there is."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        if layout is None:
            return 0
        if layout.hasHeightForWidth():
            return layout.minimumHeightForWidth(width)
        return layout.totalMinimumSize().height()
