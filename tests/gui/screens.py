"""Every screen as it stands on a display, for tests that look at all of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from tests.gui.office import NOW, Books, device, opener, status

from meterdesk.domain.cause import Cause
from meterdesk.domain.device import Registration
from meterdesk.domain.diagnosis import Trouble, diagnose
from meterdesk.gui.boxes import outline_boxes
from meterdesk.gui.pictures.dress import Look, dressed
from meterdesk.gui.pictures.screens import empty_screens, office_screens

ROOM = (1500, 950)
"""A window that somebody has drawn as large as a display of an office allows."""

HIGH_CONTRAST = {
    QPalette.ColorRole.Window: "#000000",
    QPalette.ColorRole.WindowText: "#ffffff",
    QPalette.ColorRole.Base: "#000000",
    QPalette.ColorRole.AlternateBase: "#000000",
    QPalette.ColorRole.Text: "#ffffff",
    QPalette.ColorRole.Button: "#000000",
    QPalette.ColorRole.ButtonText: "#ffffff",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.ToolTipBase: "#000000",
    QPalette.ColorRole.ToolTipText: "#ffffff",
    QPalette.ColorRole.PlaceholderText: "#ffffff",
    QPalette.ColorRole.Highlight: "#1aebff",
    QPalette.ColorRole.HighlightedText: "#000000",
    QPalette.ColorRole.Link: "#ffff00",
    QPalette.ColorRole.Light: "#ffffff",
    QPalette.ColorRole.Midlight: "#808080",
    QPalette.ColorRole.Mid: "#c0c0c0",
    QPalette.ColorRole.Dark: "#808080",
    QPalette.ColorRole.Shadow: "#ffffff",
}
"""The colours of Windows' theme "High contrast black"."""


def busy_books() -> Books:
    """An office in which a device stands in every state, and which had every trouble."""
    made = Books(
        devices=[device(at + 1, state) for at, state in enumerate(Registration)],
        status=status(new_devices=2),
    )
    made.troubles = [Trouble(diagnose(cause), NOW - timedelta(days=1), NOW) for cause in Cause]
    return made


@contextmanager
def kept() -> Iterator[list[QWidget]]:
    """Windows that are made meanwhile; at the end Qt takes them apart, before Python does."""
    windows: list[QWidget] = []
    yield windows
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    windows.clear()


def screens(
    keep: list[QWidget], room: tuple[int, int] | None = None
) -> Iterator[tuple[str, QWidget]]:
    """Name and window of each, shown, and hidden when the next is asked for."""
    for books, makers in ((busy_books(), office_screens), (Books(), empty_screens)):
        office = opener(books)()
        for name, make in makers(office).items():
            made = make()
            if isinstance(made, QWidget):
                keep.append(made)
                yield name, _shown(made, room)
                made.hide()


def _shown(window: QWidget, room: tuple[int, int] | None) -> QWidget:
    if room is not None:
        window.resize(*room)
    window.show()
    QApplication.sendPostedEvents()
    for area in window.findChildren(QScrollArea):
        area.ensureVisible(0, 0)
    return window


@contextmanager
def looking(app: QApplication, scheme: str, text: int = 100) -> Iterator[None]:
    """The colours of a scheme, `contrast` among them, with letters that have no soft edges."""
    look = Look("dark" if scheme == "dark" else "light", text=text)
    with dressed(app, look):
        font = app.font()
        font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
        app.setFont(font)
        if scheme == "contrast":
            colors = app.palette()
            for role, name in HIGH_CONTRAST.items():
                colors.setColor(role, QColor(name))
            for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
                colors.setColor(QPalette.ColorGroup.Disabled, role, QColor("#3ff23f"))
            app.setPalette(colors)
            outline_boxes(app)
        yield
