"""The window tried where nobody sees it, for the self-check: what was drawn, said and printed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QFontDatabase, QImageReader
from PySide6.QtWidgets import QWidget

from meterdesk.gui.application import application
from meterdesk.gui.chart import Chart
from meterdesk.gui.chart_file import Picture, svg
from meterdesk.gui.chart_series import Series
from meterdesk.gui.language import LANGUAGES, Language
from meterdesk.gui.plot import Plot
from meterdesk.gui.printing import Titles, pdf
from meterdesk.gui.printing_text import TextPart, paragraph
from meterdesk.gui.window import MainWindow
from meterdesk.services.office import Office

_WORDS = (("Tray", "&Open"), ("QPlatformTheme", "Cancel"))
"""One of ours and one of Qt's, with their contexts; both are translated already."""


def try_window(office: Office) -> tuple[bool, int, str]:
    """Whether window and chart draw, how many fonts there are, and what draws them."""
    app = application()
    shown, chart = MainWindow(office.history, office.clock), Chart()
    try:
        shown.refresh()
        empty = _pixels(chart)
        begin = datetime(2026, 1, 1, tzinfo=UTC)
        points = [(begin + timedelta(days=day), day * 10) for day in range(90)]
        chart.show_series((Series("Total", points),))
        chart.show_all()
        app.processEvents()
        is_drawn = _pixels(chart) != empty and len(set(_pixels(shown))) > 1
    finally:
        for each in (chart, shown):
            each.close()
            each.deleteLater()
        app.processEvents()
    formats = len(QImageReader.supportedImageFormats())
    words = f"Qt {qVersion()} on {app.platformName()}, {formats} formats of pictures"
    return is_drawn, len(QFontDatabase.families()), words


def try_languages(folder: Path) -> dict[str, tuple[str, str]]:
    """What “&Open” of ours and “Cancel” of Qt's are called, by language."""
    language = Language(application(), folder)
    said = {}
    for code in LANGUAGES:
        language.speak(code)
        own, of_qt = (QCoreApplication.translate(*word) for word in _WORDS)
        said[code] = (own, of_qt)
    language.speak("en")
    language.fall_silent()
    return said


def try_paper() -> tuple[bytes, bytes]:
    """A page as PDF, and a picture as SVG."""
    application()
    part = TextPart(lambda: paragraph("4711 pages"))
    *_, made = pdf(Titles("Self-check", "", ""), (part,), is_wide=False)
    assert isinstance(made, bytes)
    return made, svg(Picture(Plot(), 0.0, 86_400.0, "Self-check", "", ""))


def _pixels(widget: QWidget) -> bytes:
    widget.resize(400, 200)
    return bytes(widget.grab().toImage().constBits())
