"""How a picture looks: colours, language, size of the text, and a quiet platform."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from meterdesk.gui.boxes import outline_boxes

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Look:
    """One variant of all pictures. `text` is the size of the text in percent."""

    scheme: Scheme = "light"
    language: str = "en"
    text: int = 100

    def name(self, scale: float) -> str:
        """ "en-dark-200", with the scale of the display."""
        size = f"{round(scale * 100)}"
        return f"{self.language}-{self.scheme}-{size}" + (f"-text{self.text}" * (self.text != 100))


_DARK = {
    QPalette.ColorRole.Window: "#2a3138",
    QPalette.ColorRole.WindowText: "#e8ecf0",
    QPalette.ColorRole.Base: "#171c21",
    QPalette.ColorRole.AlternateBase: "#1d2329",
    QPalette.ColorRole.Text: "#e8ecf0",
    QPalette.ColorRole.Button: "#363f48",
    QPalette.ColorRole.ButtonText: "#e8ecf0",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.ToolTipBase: "#2c343c",
    QPalette.ColorRole.ToolTipText: "#e8ecf0",
    QPalette.ColorRole.PlaceholderText: "#8d99a5",
    QPalette.ColorRole.Highlight: "#2a6cad",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Link: "#6cb2f5",
    QPalette.ColorRole.Light: "#3a434c",
    QPalette.ColorRole.Midlight: "#323a43",
    QPalette.ColorRole.Mid: "#4a5560",
    QPalette.ColorRole.Dark: "#12161a",
    QPalette.ColorRole.Shadow: "#000000",
}


@contextmanager
def dressed(app: QApplication, look: Look) -> Iterator[None]:
    """The palette of the scheme: a process without a display cannot ask its desktop for one."""
    before, style, font = app.palette(), app.style().name(), app.font()
    app.setStyle("Fusion")
    app.setPalette(_colors(app, look.scheme))
    outline_boxes(app)
    larger = app.font()
    larger.setPointSizeF(larger.pointSizeF() * look.text / 100)
    app.setFont(larger)
    try:
        yield
    finally:
        app.setFont(font)
        app.setStyle(style)
        app.setPalette(before)


@contextmanager
def quiet() -> Iterator[None]:
    """Without the one line by which the offscreen platform greets every window."""

    def pass_on(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if "propagateSizeHints" in text:
            return
        if before is not None:
            before(kind, context, text)
        else:
            print(text, file=sys.stderr)

    before = qInstallMessageHandler(pass_on)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _colors(app: QApplication, scheme: Scheme) -> QPalette:
    colors = app.style().standardPalette()
    if scheme == "light":
        return colors
    for role, name in _DARK.items():
        colors.setColor(role, QColor(name))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        colors.setColor(QPalette.ColorGroup.Disabled, role, QColor("#6f7b87"))
    ground = colors.color(QPalette.ColorRole.Window)
    colors.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Base, ground)
    return colors
