"""A widget that draws itself, for those who hear the screen: a picture, and not just anything."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget


class HeardPicture(QLabel):
    """Reached by keyboard; QAccessible.Role.Graphic, which Qt gives a label that has a picture.

    A role of one's own needs a factory in Python, which Qt asks about every object of every window;
    and Chart is one that Windows and macOS have no name for (Qt's bridges to UI Automation, Cocoa).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPixmap(QPixmap(1, 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
