"""A chart as a picture that can be shown to somebody: with a heading, in dark ink on white."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QPointF,
    QRect,
    QRectF,
    QSize,
)
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from meterdesk import __version__
from meterdesk.gui import chart_painter
from meterdesk.gui.plot import Plot
from meterdesk.gui.printing import INK, QUIET, fitted, font, on_paper

SIZE = QSize(1120, 520)
_HEAD = 46.0


@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn of a plot: the time from and until, as seconds since 1970, under two lines."""

    plot: Plot
    start: float
    end: float
    heading: str
    shown: str
    period: str

    @property
    def line(self) -> str:
        """What it shows, and of which time."""
        return f"{self.shown} · {self.period}"

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Heading and chart into that box."""
        painter.fillRect(box, on_paper().base())
        for text, size, y, ink in ((self.heading, 15.0, 20.0, INK), (self.line, 11.0, 37.0, QUIET)):
            painter.setFont(font(size, is_bold=size > 12))
            painter.setPen(ink)
            metrics = QFontMetricsF(painter.font())
            spot = box.topLeft() + QPointF(8, y)
            painter.drawText(spot, fitted(text, metrics, box.width() - 16))
        painter.setFont(font(12))
        rest = box.adjusted(0, _HEAD, 0, 0)
        chart_painter.paint(painter, rest, self.plot, self.start, self.end, on_paper())


def image(picture: Picture, size: QSize = SIZE, scale: float = 2.0) -> QImage:
    """As pixels, twice as many each way: sharp on paper and on fine screens."""
    made = QImage(size * scale, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(scale)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    picture.paint(painter, QRectF(QPointF(0, 0), size))
    painter.end()
    return made


def png(picture: Picture) -> bytes:
    """As a PNG file."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image(picture).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(store.data())


def svg(picture: Picture, size: QSize = SIZE) -> bytes:
    """As an SVG file: lines and letters stay lines and letters."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setResolution(96)
    made.setSize(size)
    made.setViewBox(QRect(0, 0, size.width(), size.height()))
    made.setTitle(picture.heading)
    made.setDescription(f"{picture.line} – Meterdesk {__version__}")
    painter = QPainter(made)
    picture.paint(painter, QRectF(QPointF(0, 0), size))
    painter.end()
    return bytes(store.data())


class ChartPart:
    """A chart as a page: it fills the width and keeps its shape."""

    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self._box = QRectF()

    def lay_out(self, width: float, height: float) -> Iterator[int]:
        """One page."""
        self._box = QRectF(0, 0, width, min(height, width * 0.62))
        yield 1

    def paint(self, painter: QPainter, page: int) -> None:
        """The chart."""
        self._picture.paint(painter, self._box)
