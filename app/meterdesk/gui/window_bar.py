"""The bar of the window: where it is narrow, its buttons do without their words, one by one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICON = Qt.ToolButtonStyle.ToolButtonIconOnly


class WindowBar(QToolBar):
    """Everything on it stays in sight, with large letters and long words too.

    A button without its words keeps its tooltip and its accessible name.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._yielding: tuple[QToolButton, ...] = ()
        self._fitted: tuple[object, ...] = ()
        self.setObjectName("actions")
        self.setMovable(False)
        self.setIconSize(QSize(18, 18))
        self.setToolButtonStyle(_WORDS)
        self.setStyleSheet("QToolBar { spacing: 4px; padding: 5px 6px; }")

    def shorten(self, *buttons: QToolButton) -> None:
        """These may lose their words, the first of them first."""
        self._yielding = buttons

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._fit()
        return is_done

    def _fit(self) -> None:
        """Once for what the room depends on: a change of style asks for a layout again."""
        texts = tuple(button.text() for button in self._yielding)
        asked = (self.width(), self.isVisible(), self.font().toString(), texts)
        if asked == self._fitted:
            return
        self._fitted = asked
        for button in self._yielding:
            button.setToolButtonStyle(_WORDS)
        for button in self._yielding:
            if self._least() <= self.width():
                return
            button.setToolButtonStyle(_ICON)

    def _least(self) -> int:
        """What all that stands on it takes."""
        layout = self.layout()
        if layout is None:
            return 0
        items = [layout.itemAt(at) for at in range(layout.count())]
        edges = self.contentsMargins()
        inner = layout.contentsMargins()
        gaps = layout.spacing() * max(0, len(items) - 1)
        around = edges.left() + edges.right() + inner.left() + inner.right()
        return sum(item.minimumSize().width() for item in items if item) + gaps + around
