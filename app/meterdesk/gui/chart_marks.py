"""Marks on a chart: a shape and a colour for each kind of thing that happened, and its label."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF

from meterdesk.gui import palette as colours
from meterdesk.gui.chart_series import MarkKind
from meterdesk.gui.chart_view import View
from meterdesk.gui.plot import Plot

_GLYPH = 9.0
MARK_COLOURS = {
    MarkKind.SENT: colours.GREEN,
    MarkKind.REPLACED: "#9333ea",
    MarkKind.RESET: colours.RED,
    MarkKind.NOTED: colours.AMBER,
}
_GLYPHS: dict[MarkKind, tuple[tuple[float, float], ...]] = {
    MarkKind.SENT: ((0, -5), (5, 4), (-5, 4)),
    MarkKind.REPLACED: ((0, -5), (5, 0), (0, 5), (-5, 0)),
    MarkKind.RESET: ((-5, -4), (5, -4), (0, 5)),
    MarkKind.NOTED: ((-4, -4), (4, -4), (4, 4), (-4, 4)),
}


def paint_marks(
    painter: QPainter, view: View, plot: Plot, palette: QPalette, metrics: QFontMetricsF
) -> None:
    """A dotted line and a shape where it happened; the label where there is room for it."""
    base = palette.base().color()
    marks = sorted(plot.marks, key=lambda mark: mark.at)
    places = [round(view.x(mark.at.timestamp())) + 0.5 for mark in marks]
    spans = pairwise([*places, view.area.right() + 6])
    for mark, (x, after) in zip(marks, spans, strict=True):
        if not view.area.left() <= x <= view.area.right():
            continue
        ink = colours.legible(MARK_COLOURS[mark.kind], base)
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(x, view.area.top(), x, view.area.bottom()))
        paint_glyph(painter, QPointF(x, view.area.top()), mark.kind, ink)
        width = metrics.horizontalAdvance(mark.label)
        left = x + _GLYPH
        if left + width < min(after - 6, view.area.right()):
            painter.fillRect(
                QRectF(left - 2, view.area.top() - 7, width + 4, metrics.height()), base
            )
            painter.setPen(ink)
            painter.drawText(QPointF(left, view.area.top() - 7 + metrics.ascent()), mark.label)


def paint_glyph(painter: QPainter, at: QPointF, kind: MarkKind, colour: QColor) -> None:
    """The small shape of a mark around that point."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour))
    painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in _GLYPHS[kind]]))
