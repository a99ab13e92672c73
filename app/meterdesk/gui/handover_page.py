"""The hand-over sheet on paper: tick boxes, printers, three sentences, page numbers (row M16)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QMarginsF,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QPen,
    QTextOption,
)

from meterdesk.domain.handover import Line, Sheet
from meterdesk.domain.sheet import Share
from meterdesk.gui.local_time import date_text
from meterdesk.gui.numerals import grouped

MARGIN = 14.0
"""Millimetres around the page."""
_BOX, _PAD, _SIGNING = 4.6, 1.9, 15.0
"""Millimetres: a tick box, the room in a row, and the room for a signature at the end."""
SOME = 20
"""Lines that are measured between two turns of the window's own work."""
_FIRST = 24.0
"""Millimetres of the column with the boxes."""


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of the page: its title, its share of the width, what it says."""

    title: str
    share: float
    text: Callable[[Line], str]
    is_number: bool = False


def landscape(device: QPagedPaintDevice) -> None:
    """Has the device print across, with our margins."""
    layout = device.pageLayout()
    layout.setUnits(QPageLayout.Unit.Millimeter)
    layout.setOrientation(QPageLayout.Orientation.Landscape)
    layout.setMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN))
    device.setPageLayout(layout)


class SheetPages:
    """Parts the lines into pages of the painter's device, and paints one after the other."""

    def __init__(self, sheet: Sheet, painter: QPainter) -> None:
        self._sheet = sheet
        self._painter = painter
        self._mm = painter.device().logicalDpiX() / 25.4
        viewport = painter.viewport()
        self._width, self._height = float(viewport.width()), float(viewport.height())
        self._plain, self._bold, self._title = _font(9), _font(9, is_bold=True), _font(17)
        self._columns = _columns()
        self._scale = (self._width - self._mm * _FIRST) / sum(c.share for c in self._columns)
        self.pages: list[list[Line]] = [[]]

    def paint(self, number: int) -> None:
        """One page, from 0."""
        self._painter.setPen(QPen(Qt.GlobalColor.black, self._mm * 0.2))
        top = self._head(is_first=number == 0)
        top = self._titles(top)
        for line in self.pages[number]:
            top = self._row(line, top)
        if number == len(self.pages) - 1:
            self._signing()
        self._foot(number)

    def part(self) -> Iterator[Share]:
        """Some lines at a time, since each is measured. A page has at least one line; the last
        leaves room to sign where it has others."""
        room, total = self._room(is_first=True), len(self._sheet.lines)
        for done, line in enumerate(self._sheet.lines):
            height = self._row_height(line)
            if height > room and self.pages[-1]:
                self.pages.append([])
                room = self._room(is_first=False)
            self.pages[-1].append(line)
            room -= height
            if done % SOME == 0:
                yield Share(done, total)
        if room < self._mm * _SIGNING and len(self.pages[-1]) > 1:
            self.pages.append([self.pages[-1].pop()])

    def _room(self, *, is_first: bool) -> float:
        head = self._head(is_first=is_first, is_painted=False)
        return self._height - self._titles(head, is_painted=False) - self._mm * 8

    def _head(self, *, is_first: bool, is_painted: bool = True) -> float:
        """Title, supplier and date; on the first page what is to be done. Returns its bottom."""
        title = _tr("Which printers take part?")
        supplier = self._sheet.supplier
        about = _tr("Supplier: %1").replace("%1", supplier) + "    " if supplier else ""
        about += _tr("Date: %1").replace("%1", date_text(self._sheet.made_at))
        bottom = self._text(title, 0, 0, self._width, self._title, is_painted=is_painted)
        right = self._width * 0.45
        self._text(
            about, self._width - right, self._mm * 2, right, self._plain, is_painted, is_right=True
        )
        if is_first:
            bottom = self._text(
                _instructions(), 0, bottom + self._mm * 2, self._width, self._plain, is_painted
            )
        return bottom + self._mm * 4

    def _titles(self, top: float, *, is_painted: bool = True) -> float:
        left, bottom = self._mm * _FIRST, top
        bottom = self._text(_tr("Takes part"), 0, top, left, self._bold, is_painted)
        for column in self._columns:
            width = column.share * self._scale
            end = self._text(
                column.title,
                left,
                top,
                width - self._mm * 2,
                self._bold,
                is_painted,
                is_right=column.is_number,
            )
            bottom, left = max(bottom, end), left + width
        bottom += self._mm
        if is_painted:
            self._painter.drawLine(QPointF(0, bottom), QPointF(self._width, bottom))
        return bottom

    def _row_height(self, line: Line) -> float:
        return self._row(line, 0, is_painted=False)

    def _row(self, line: Line, top: float, *, is_painted: bool = True) -> float:
        left, start = self._mm * _FIRST, top + self._mm * _PAD
        bottom = start + self._mm * _BOX
        for column in self._columns:
            width = column.share * self._scale
            text = column.text(line)
            end = self._text(
                text,
                left,
                start,
                width - self._mm * 2,
                self._plain,
                is_painted,
                is_right=column.is_number,
            )
            bottom, left = max(bottom, end), left + width
        bottom += self._mm * _PAD
        if is_painted:
            self._box(start, is_crossed=line.takes_part)
            self._painter.setPen(QPen(Qt.GlobalColor.lightGray, self._mm * 0.15))
            self._painter.drawLine(QPointF(0, bottom), QPointF(self._width, bottom))
            self._painter.setPen(QPen(Qt.GlobalColor.black, self._mm * 0.2))
        return bottom

    def _box(self, top: float, *, is_crossed: bool) -> None:
        box = QRectF(self._mm, top, self._mm * _BOX, self._mm * _BOX)
        self._painter.setPen(QPen(Qt.GlobalColor.black, self._mm * 0.35))
        self._painter.drawRect(box)
        if is_crossed:
            self._painter.drawLine(box.topLeft(), box.bottomRight())
            self._painter.drawLine(box.bottomLeft(), box.topRight())

    def _signing(self) -> None:
        top = self._height - self._mm * 11
        third = self._width / 3
        for at, title in enumerate((_tr("Name"), _tr("Date"), _tr("Signature"))):
            left = at * third
            self._painter.drawLine(QPointF(left, top), QPointF(left + third * 0.88, top))
            self._text(title, left, top + self._mm * 0.5, third, self._plain)

    def _foot(self, number: int) -> None:
        text = _tr("Page %1 of %2").replace("%1", str(number + 1))
        text = text.replace("%2", str(len(self.pages)))
        top = self._height - QFontMetricsF(self._plain, self._painter.device()).height()
        self._text(text, 0, top, self._width, self._plain, is_right=True)

    def _text(
        self,
        text: str,
        left: float,
        top: float,
        width: float,
        font: QFont,
        is_painted: bool = True,
        *,
        is_right: bool = False,
    ) -> float:
        """Paints it, broken where it is too wide, and returns its bottom."""
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._painter.setFont(font)
        room = QRectF(left, top, width, self._height)
        if is_painted:
            self._painter.drawText(room, text, option)
        bounds: QRectF = self._painter.boundingRect(room, text, option)
        return bounds.bottom() if text else top


def _columns() -> tuple[_Column, ...]:
    return (
        _Column(_tr("Location"), 2.2, lambda line: line.device.identity.location or "–"),
        _Column(_tr("Printer"), 3.2, _printer),
        _Column(_tr("Serial number"), 2, lambda line: line.device.identity.serial_number or "–"),
        _Column(_tr("Address"), 1.9, lambda line: str(line.device.address)),
        _Column(
            _tr("Total meter"),
            1.3,
            lambda line: "–" if line.total is None else grouped(line.total),
            is_number=True,
        ),
    )


def _printer(line: Line) -> str:
    who = line.device.identity
    name = f"{who.name} · {who.hostname}" if who.hostname else who.name
    return f"{name}\n{_tr('registered already')}" if line.takes_part else name


def _instructions() -> str:
    return " ".join(
        (
            _tr("Tick the printers whose meters your supplier may read; the others stay out."),
            _tr("Correct nothing else: the serial number says which printer is meant."),
            _tr("Give the sheet back to whoever looks after the computers; they register it."),
        )
    )


def _font(points: int, *, is_bold: bool = False) -> QFont:
    font = QFont()
    font.setPointSize(points)
    font.setBold(is_bold)
    return font


def _tr(text: str) -> str:
    return QCoreApplication.translate("HandoverPage", text)
