"""Pages on paper: parts laid out under a title, each page with its number, the date and the name.

One unit is 1/96 inch on every device, and fonts are measured in it, so that a PDF and a sheet of
paper are the same wherever they are made.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QLineF,
    QLocale,
    QMarginsF,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
)

from meterdesk import __version__
from meterdesk.domain.errors import ExportError
from meterdesk.domain.sheet import Share

UNITS = 96.0
INK, QUIET, RULE, SHADE = (QColor(name) for name in ("#16191d", "#57606a", "#9aa4ae", "#f2f5f8"))
_HEAD, _FOOT = 34.0, 24.0
_MARGIN_MM = 14.0
_ON_LETTER = frozenset(
    {
        *(QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico),
        *(QLocale.Country.Chile, QLocale.Country.Colombia, QLocale.Country.CostaRica),
        *(QLocale.Country.Guatemala, QLocale.Country.Panama, QLocale.Country.Philippines),
        *(QLocale.Country.PuertoRico, QLocale.Country.Venezuela, QLocale.Country.ElSalvador),
    }
)


class Part(Protocol):
    """Something on pages of its own."""

    def lay_out(self, width: float, height: float) -> Iterator[int]:
        """Finds its pages for that room, in units; yields how many there are so far."""

    def paint(self, painter: QPainter, page: int) -> None:
        """Paints one of its pages; the room begins at 0, 0."""


@dataclass(frozen=True, slots=True)
class Titles:
    """What stands above every page left and right, and below it on the left."""

    title: str
    note: str
    made: str


def font(size: float = 11.0, *, is_bold: bool = False) -> QFont:
    """The window's letters at that height in units, not fitted to any screen."""
    made = QFont(QGuiApplication.font())
    made.setPixelSize(round(size))
    made.setBold(is_bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("liga"), 0)  # whoever searches a PDF for “first” finds it
    return made


def paper_name() -> str:
    """ "letter" where people use it, else "a4"."""
    return "letter" if QLocale().territory() in _ON_LETTER else "a4"


def page_layout(*, is_wide: bool) -> QPageLayout:
    """The paper of the country, upright or on its side."""
    size = QPageSize.PageSizeId.Letter if paper_name() == "letter" else QPageSize.PageSizeId.A4
    orientation = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(QPageSize(size), orientation, margins, QPageLayout.Unit.Millimeter)


def on_paper() -> QPalette:
    """Dark ink on white, whatever the screen looks like."""
    palette = QPalette()
    for role, name in (
        (QPalette.ColorRole.Base, "#ffffff"),
        (QPalette.ColorRole.Window, "#ffffff"),
        (QPalette.ColorRole.AlternateBase, "#f2f5f8"),
        (QPalette.ColorRole.Text, "#16191d"),
        (QPalette.ColorRole.WindowText, "#16191d"),
        (QPalette.ColorRole.Highlight, "#1f6fc4"),
    ):
        palette.setColor(role, QColor(name))
    return palette


def pages(device: QPagedPaintDevice, titles: Titles, parts: Sequence[Part]) -> Iterator[Share]:
    """Lays all out, then paints page by page; may be broken off after each.

    Raises ExportError where the device takes nothing.
    """
    scale = device.logicalDpiX() / UNITS
    width, height = device.width() / scale, device.height() / scale
    rooms = []
    for done, part in enumerate(parts):
        laid = 0
        for count in part.lay_out(width, height - _HEAD - _FOOT):
            laid = count
            yield Share(done, len(parts) * 2)
        rooms += [(part, page) for page in range(laid)]
    painter = QPainter()
    if not painter.begin(device):
        raise ExportError(
            QCoreApplication.translate(
                "Printing", "This printer takes nothing; nothing was printed. Choose another one."
            )
        )
    try:
        for number, (part, page) in enumerate(rooms, 1):
            if number > 1:
                device.newPage()
            painter.save()
            painter.scale(scale, scale)
            _frame(painter, QRectF(0, 0, width, height), titles, number, len(rooms))
            painter.translate(0, _HEAD)
            part.paint(painter, page)
            painter.restore()
            yield Share(len(rooms) + number, len(rooms) * 2)
    finally:
        painter.end()


def pdf(titles: Titles, parts: Sequence[Part], *, is_wide: bool) -> Iterator[Share | bytes]:
    """The pages as a PDF/A-1b: fonts inside, nothing that will not be readable in ten years."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_A1b)
    writer.setResolution(600)
    writer.setTitle(f"{titles.title} – {titles.note}" if titles.note else titles.title)
    writer.setCreator(f"Meterdesk {__version__}")
    writer.setPageLayout(page_layout(is_wide=is_wide))
    try:
        yield from pages(writer, titles, parts)
    finally:
        del writer  # what ends the file, broken off too: before what it writes into is gone
        buffer.close()
    yield bytes(store.data())


def fitted(text: str, metrics: QFontMetricsF, width: float) -> str:
    """The text, its end left out where it is too long."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def _frame(painter: QPainter, box: QRectF, titles: Titles, number: int, count: int) -> None:
    bold, small = font(13, is_bold=True), font(9.5)
    painter.setFont(bold)
    painter.setPen(INK)
    note_width = QFontMetricsF(small).horizontalAdvance(titles.note) + 16
    title = fitted(titles.title, QFontMetricsF(bold), box.width() - note_width)
    painter.drawText(QPointF(0, 15), title)
    painter.setFont(small)
    painter.setPen(QUIET)
    _right(painter, box.width(), 15, titles.note)
    painter.setPen(QPen(RULE, 0.8))
    painter.drawLine(QLineF(0, 23, box.width(), 23))
    painter.setPen(QUIET)
    painter.drawText(QPointF(0, box.height() - 4), titles.made)
    text = QCoreApplication.translate("Printing", "Page %1 of %2")
    locale = QLocale()
    text = text.replace("%1", locale.toString(number)).replace("%2", locale.toString(count))
    _right(painter, box.width(), box.height() - 4, text)


def _right(painter: QPainter, x: float, y: float, text: str) -> None:
    width = QFontMetricsF(painter.font()).horizontalAdvance(text)
    painter.drawText(QPointF(x - width, y), text)
