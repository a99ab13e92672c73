"""How large a window opens: by its text, whatever size that has, and never beyond the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from meterdesk.gui.scrolled import Scrolled

_FRAME = QSize(16, 40)
"""What a title bar and the edges around a window take of a screen."""
_LAPTOP = QSize(1366, 728)
"""A small laptop without its task bar: what is drawn without a display is drawn for it."""


def extent(window: QWidget, characters: int, lines: int, *, at_least: int = 0) -> QSize:
    """Room for so many characters side by side, `at_least` pixels, and so many lines."""
    measure = window.fontMetrics()
    wanted = QSize(max(at_least, measure.averageCharWidth() * characters), measure.height() * lines)
    return wanted.boundedTo(_room())


def make_room(window: QWidget) -> None:
    """As high as its text needs at its width: paragraphs that break ask a window for nothing."""
    layout = window.layout()
    if layout is None:
        return
    for inner in window.findChildren(Scrolled):
        inner.measure_anew()
    layout.activate()
    needed = layout.totalMinimumSize().height()
    if layout.hasHeightForWidth():
        needed = max(needed, layout.totalHeightForWidth(window.width()))
    window.resize(window.width(), max(window.height(), min(needed, _room().height())))


def _room() -> QSize:
    """What a window may take."""
    if QGuiApplication.platformName() == "offscreen":
        return _LAPTOP - _FRAME
    # not `window.screen()`: what PySide6 6.11 wraps there dies with the window, and garbage
    # collection then crashed the program
    return QGuiApplication.primaryScreen().availableSize() - _FRAME
