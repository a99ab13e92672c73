"""A table on paper: columns as wide as they need, headings on every page, long texts wrapped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from meterdesk.gui.printing import INK, RULE, SHADE, font

_SIZE = 10.0
_PAD = 5.0
_NARROWEST = 44.0
_WIDEST = 230.0
_SAMPLE = 400
_SOME = 200
_WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


@dataclass(frozen=True, slots=True)
class Title:
    """The heading of a column."""

    text: str
    is_number: bool = False


class TablePart:
    """Rows of texts under titles."""

    def __init__(self, titles: Sequence[Title], rows: Sequence[Sequence[str]]) -> None:
        self._titles = tuple(titles)
        self._rows = rows
        self._font, self._bold = font(_SIZE), font(_SIZE, is_bold=True)
        self._metrics, self._bold_metrics = QFontMetricsF(self._font), QFontMetricsF(self._bold)
        self._widths: list[float] = []
        self._head = 0.0
        self._heights: list[float] = []
        self._pages: list[range] = []

    def lay_out(self, width: float, height: float) -> Iterator[int]:
        """Widths by the first rows, then row by row."""
        self._widths = self._fit(width)
        self._head = (
            self._height([title.text for title in self._titles], self._bold, self._bold_metrics) + 4
        )
        self._heights, self._pages = [], []
        first, used = 0, self._head
        for at, row in enumerate(self._rows):
            needed = min(self._height(row, self._font, self._metrics), height - self._head)
            if used + needed > height and at > first:
                self._pages.append(range(first, at))
                first, used = at, self._head
            self._heights.append(needed)
            used += needed
            if at % _SOME == 0:
                yield len(self._pages)
        self._pages.append(range(first, len(self._rows)))
        yield len(self._pages)

    def paint(self, painter: QPainter, page: int) -> None:
        """One page, headings first."""
        wide = sum(self._widths)
        painter.setPen(INK)
        painter.setFont(self._bold)
        self._paint_row(painter, [title.text for title in self._titles], 0, self._head)
        painter.setPen(QPen(INK, 0.9))
        painter.drawLine(QLineF(0, self._head - 2, wide, self._head - 2))
        painter.setFont(self._font)
        y = self._head
        for at in self._pages[page]:
            tall = self._heights[at]
            if at % 2:
                painter.fillRect(QRectF(0, y, wide, tall), SHADE)
            painter.setPen(INK)
            self._paint_row(painter, self._rows[at], y, tall)
            y += tall
        painter.setPen(QPen(RULE, 0.6))
        painter.drawLine(QLineF(0, y, wide, y))

    def _paint_row(self, painter: QPainter, row: Sequence[str], y: float, tall: float) -> None:
        x = 0.0
        for title, text, wide in zip(self._titles, row, self._widths, strict=True):
            box = QRectF(x + _PAD, y + 2.5, wide - 2 * _PAD, tall)
            painter.drawText(box, text, _option(is_right=title.is_number))
            x += wide

    def _height(self, row: Sequence[str], letters: QFont, metrics: QFontMetricsF) -> float:
        lines = 1
        for text, wide in zip(row, self._widths, strict=True):
            room = wide - 2 * _PAD
            if metrics.horizontalAdvance(text) > room:
                lines = max(lines, _lines(text, letters, room))
        return lines * metrics.lineSpacing() + 5.5

    def _fit(self, width: float) -> list[float]:
        """What each column wants; the widest give way until all fit, then all fill the page."""
        wanted = [self._wanted(at) for at in range(len(self._titles))]
        least = [min(wide, self._least(at)) for at, wide in enumerate(wanted)]
        while (excess := sum(wanted) - width) > 0.5:
            widest = max(wanted)
            giving = [
                at
                for at, wide in enumerate(wanted)
                if wide > least[at] + 0.5 and wide > widest * 0.6
            ] or [at for at, wide in enumerate(wanted) if wide > least[at] + 0.5]
            if not giving:
                return [wide * width / sum(wanted) for wide in wanted]
            for at in giving:
                wanted[at] = max(least[at], wanted[at] - max(excess / len(giving) / 2, 0.5))
        spare = (width - sum(wanted)) / len(wanted)
        return [wide + spare for wide in wanted]

    def _wanted(self, at: int) -> float:
        texts = (row[at] for row in self._rows[:_SAMPLE])
        widest = max((self._metrics.horizontalAdvance(text) for text in texts), default=0.0)
        title = self._titles[at].text
        return min(max(widest, self._words(title)), _WIDEST) + 2 * _PAD + 1

    def _least(self, at: int) -> float:
        return max(self._words(self._titles[at].text) + 2 * _PAD + 1, _NARROWEST)

    def _words(self, title: str) -> float:
        """The longest word of a title is not broken."""
        return max(
            (self._bold_metrics.horizontalAdvance(word) for word in title.split()), default=0
        )


def _option(*, is_right: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(_WRAP)
    return option


def _lines(text: str, letters: QFont, room: float) -> int:
    """So many lines it takes, broken between words where that can be."""
    layout = QTextLayout(text, letters)
    layout.setTextOption(_option(is_right=False))
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        count += 1
    layout.endLayout()
    return max(count, 1)
