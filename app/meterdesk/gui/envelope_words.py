"""How conversations are told in the window: outcomes as signs, values in the user's formats."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap, QPolygonF

from meterdesk.domain.device import Device
from meterdesk.domain.exchange import ExchangeState
from meterdesk.gui import palette
from meterdesk.gui.counter_words import counter_words
from meterdesk.gui.device_words import DeviceWords
from meterdesk.gui.language import said
from meterdesk.gui.local_time import moment_text
from meterdesk.gui.numerals import grouped
from meterdesk.services.message import OF_THE_OFFICE, Item, Line

_OUTCOMES: Mapping[ExchangeState, Any] = {
    ExchangeState.SENDING: QT_TRANSLATE_NOOP("EnvelopeWords", "Being sent"),
    ExchangeState.ANSWERED: QT_TRANSLATE_NOOP("EnvelopeWords", "Answered"),
    ExchangeState.PARTLY_REFUSED: QT_TRANSLATE_NOOP("EnvelopeWords", "Partly refused"),
    ExchangeState.REFUSED: QT_TRANSLATE_NOOP("EnvelopeWords", "Refused by the server"),
    ExchangeState.FAILED: QT_TRANSLATE_NOOP("EnvelopeWords", "No usable answer"),
    ExchangeState.NOT_SENT: QT_TRANSLATE_NOOP("EnvelopeWords", "Not sent"),
}
_ITEMS: Mapping[Item, Any] = {
    Item.SERIAL_NUMBER: QT_TRANSLATE_NOOP("EnvelopeWords", "serial number"),
    Item.METER_NAME: QT_TRANSLATE_NOOP("EnvelopeWords", "meter name"),
    Item.METER_VALUE: QT_TRANSLATE_NOOP("EnvelopeWords", "meter value"),
    Item.SUPPLIES_USAGE: QT_TRANSLATE_NOOP("EnvelopeWords", "supplies usage"),
    Item.READ_DATE: QT_TRANSLATE_NOOP("EnvelopeWords", "date of reading"),
    Item.ID: QT_TRANSLATE_NOOP("EnvelopeWords", "a number drawn for this"),
    Item.PROOF: QT_TRANSLATE_NOOP("EnvelopeWords", "proof of who sends"),
    Item.TIME: QT_TRANSLATE_NOOP("EnvelopeWords", "time"),
    Item.ANSWER: QT_TRANSLATE_NOOP("EnvelopeWords", "order or answer"),
    Item.VERSION: QT_TRANSLATE_NOOP("EnvelopeWords", "version"),
}
_WORDED = frozenset({Item.ANSWER, Item.METER_NAME})
HIDDEN = "•••"


class EnvelopeWords(QObject):
    """Says it in the user's language and formats."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = DeviceWords(self)

    def outcome(self, state: ExchangeState) -> str:
        """How it ended, in two or three words."""
        return self.tr(_OUTCOMES[state])

    def bytes(self, number: int) -> str:
        """ "1,211 bytes" """
        return self.tr("%1 bytes").replace("%1", grouped(number))

    def printer(self, line: Line, printers: Mapping[str, Device]) -> str:
        """The printer's name, and its serial number where that is not the value itself."""
        device = printers.get(line.serial_number)
        if device is None or line.item is Item.SERIAL_NUMBER:
            return self._devices.name(device) if device else line.serial_number
        return f"{self._devices.name(device)} ({line.serial_number})"

    def value(self, line: Line) -> str:
        """Numbers parted, percentages and times as people write them."""
        if line.item is Item.METER_VALUE and line.value.isdecimal():
            return grouped(int(line.value))
        if line.item is Item.SUPPLIES_USAGE and line.value.isdecimal():
            return f"{line.value} %"
        if line.item is Item.TIME and line.time is not None:
            return moment_text(line.time)
        if (named := counter_words(line.value)) != line.value and line.item is Item.METER_NAME:
            return named
        return said(line.value) if line.item in _WORDED else line.value

    def read_on(self, line: Line) -> str:
        """When the printer told the value."""
        return moment_text(line.at) if line.at is not None else ""

    def item(self, line: Line) -> str:
        """What the value is."""
        return self.tr(_ITEMS[line.item])

    def carried(self, lines: tuple[Line, ...]) -> str:
        """What of this office stands in a message (row M15)."""
        found = {item for line in lines for item in line.items}
        named = [self.tr(_ITEMS[item]) for item in OF_THE_OFFICE if item in found]
        if not named:
            return self.tr("Of your printers this message carries nothing.")
        text = self.tr("Of your printers this message carries: %1 – and nothing else.")
        return text.replace("%1", ", ".join(named))


def outcome_icon(state: ExchangeState, colors: QPalette) -> QIcon:
    """A sign that differs in colour and in shape, in the ink for each ground it may stand on."""
    icon = QIcon()
    for mode, role in (
        (QIcon.Mode.Normal, QPalette.ColorRole.Base),
        (QIcon.Mode.Selected, QPalette.ColorRole.Highlight),
    ):
        for size in (16, 32, 48):
            icon.addPixmap(_sign(state, size, colors.color(role)), mode)
    return icon


def _sign(state: ExchangeState, size: int, ground: QColor) -> QPixmap:
    name, draw = _SIGNS[state]
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 16, size / 16)
    ink = palette.legible(name, ground, palette.SHAPE_CONTRAST)
    painter.setPen(QPen(ink, 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    draw(painter, ink)
    painter.end()
    return pixmap


def _check(painter: QPainter, ink: QColor) -> None:
    painter.drawPolyline(QPolygonF([QPointF(3, 8.5), QPointF(6.5, 12), QPointF(13, 4.5)]))


def _cross(painter: QPainter, ink: QColor) -> None:
    painter.drawLine(QPointF(4, 4), QPointF(12, 12))
    painter.drawLine(QPointF(12, 4), QPointF(4, 12))


def _triangle(painter: QPainter, ink: QColor) -> None:
    painter.drawPolygon(QPolygonF([QPointF(8, 2.5), QPointF(14, 13.5), QPointF(2, 13.5)]))
    painter.drawLine(QPointF(8, 7), QPointF(8, 9.6))
    painter.drawPoint(QPointF(8, 11.8))


def _barred(painter: QPainter, ink: QColor) -> None:
    painter.drawEllipse(QRectF(2.5, 2.5, 11, 11))
    painter.drawLine(QPointF(4.6, 11.4), QPointF(11.4, 4.6))


def _arrow(painter: QPainter, ink: QColor) -> None:
    path = QPainterPath(QPointF(2.5, 8))
    path.lineTo(13, 8)
    path.moveTo(9, 4)
    path.lineTo(13, 8)
    path.lineTo(9, 12)
    painter.drawPath(path)


_SIGNS: dict[ExchangeState, tuple[str, Callable[[QPainter, QColor], None]]] = {
    ExchangeState.SENDING: (palette.SLATE, _arrow),
    ExchangeState.ANSWERED: (palette.GREEN, _check),
    ExchangeState.PARTLY_REFUSED: (palette.AMBER, _triangle),
    ExchangeState.REFUSED: (palette.RED, _cross),
    ExchangeState.FAILED: (palette.RED, _triangle),
    ExchangeState.NOT_SENT: (palette.AMBER, _barred),
}
