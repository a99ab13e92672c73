"""How large a window opens: by its text, whatever size that has, and never beyond the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_SMALLEST = QSize(1300, 820)
"""What a screen is taken to have at least: that of a laptop."""


def extent(window: QWidget, characters: int, lines: int, *, at_least: int = 0) -> QSize:
    """Room for so many characters side by side, `at_least` pixels, and so many lines."""
    measure = window.fontMetrics()
    wanted = QSize(max(at_least, measure.averageCharWidth() * characters), measure.height() * lines)
    # not `window.screen()`: what PySide6 6.11 wraps there dies with the window, and garbage
    # collection then crashed the program
    screen = QGuiApplication.primaryScreen().availableSize()
    return wanted.boundedTo(screen.expandedTo(_SMALLEST))
