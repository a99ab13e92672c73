"""Paints a plot: legend, axes, lines or bars, marks. It is told everything and keeps nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF

from meterdesk.gui import axis, local_time
from meterdesk.gui import palette as colours
from meterdesk.gui.axis import Grain, Period
from meterdesk.gui.chart_bars import Bar
from meterdesk.gui.chart_marks import paint_marks
from meterdesk.gui.chart_run import Run, needed, reduced
from meterdesk.gui.chart_view import View
from meterdesk.gui.numerals import grouped
from meterdesk.gui.plot import BAR_SHARE, Drawn, Plot, Style

_GAP = 8.0
_WIDEST = {Grain.HOUR: "00:00 AM", Grain.DAY: "00. MMM", Grain.MONTH: "MMMM", Grain.YEAR: "0000"}
_DENSE = 4.0
"""Pixels: where points stand closer, nobody sees whether the corners between them are round, and
round ones cost three times as much."""

_FEW = 4
"""More lines than these are looked at for their course: they get fewer points, so zooming flows."""


def colour_of(plot: Plot, position: int, palette: QPalette) -> QColor:
    """The colour of a series, legible on the background."""
    base = palette.base().color()
    own = plot.series[position].colour
    return colours.legible(own, base, 3.0) if own else colours.line(position, base)


def paint(
    painter: QPainter, box: QRectF, plot: Plot, start: float, end: float, palette: QPalette
) -> View:
    """Paints the plot between two times into the box; returns how to find things in it."""
    painter.fillRect(box, palette.base())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = QFontMetricsF(painter.font())
    inner = box.adjusted(_GAP, _GAP, -_GAP * 1.5, -_GAP)
    inner.setTop(_paint_legend(painter, inner, plot, palette, metrics))
    extent = plot.extent(start, end)
    numbers = _numbers(extent or (0.0, 1.0), inner.height(), metrics)
    texts = [_number_text(number, plot) for number in numbers]
    left = inner.left() + max(map(metrics.horizontalAdvance, texts)) + _GAP
    area = QRectF(
        QPointF(left, inner.top() + metrics.height() * 0.5),
        QPointF(inner.right(), inner.bottom() - metrics.height() - _GAP * 0.6),
    )
    view = View(area, start, end, numbers[0], numbers[-1])
    if extent is None:
        _paint_emptiness(painter, box, plot.empty, palette)
        return view
    _paint_numbers(painter, view, zip(numbers, texts, strict=True), palette, metrics)
    _paint_dates(painter, view, plot, palette, metrics)
    painter.save()
    painter.setClipRect(area.adjusted(-1, -_GAP, 1, 1))
    for position, drawn in enumerate(plot.drawn):
        _paint_series(painter, view, plot, position, drawn, palette)
    paint_marks(painter, view, plot, palette, metrics)
    painter.restore()
    _paint_grouping(painter, view, plot, palette, metrics)
    return view


def _numbers(extent: tuple[float, float], height: float, metrics: QFontMetricsF) -> list[float]:
    most = max(3, int(height / (metrics.height() * 2.4)))
    return list(axis.round_numbers(*extent, most))


def _number_text(number: float, plot: Plot) -> str:
    unit = plot.series[0].unit if plot.series else ""
    return grouped(round(number)) + (" %" if unit == "%" else "")


def _paint_legend(
    painter: QPainter, box: QRectF, plot: Plot, palette: QPalette, metrics: QFontMetricsF
) -> float:
    x, y, line = box.left(), box.top(), metrics.height()
    for position, series in enumerate(plot.series):
        width = metrics.horizontalAdvance(series.name) + 18
        if x > box.left() and x + width > box.right():
            x, y = box.left(), y + line + 3
        key = QRectF(x, y + line / 2 - 4, 12, 8)
        if plot.style is Style.BARS:
            painter.fillRect(key, colour_of(plot, position, palette))
        else:
            painter.setPen(_pen(plot, position, palette))
            painter.drawLine(QLineF(key.left(), key.center().y(), key.right(), key.center().y()))
        painter.setPen(palette.text().color())
        painter.drawText(QPointF(x + 17, y + metrics.ascent()), series.name)
        x += width + 16
    return y + line + _GAP if plot.series else y


def _paint_numbers(
    painter: QPainter,
    view: View,
    numbers: Iterator[tuple[float, str]],
    palette: QPalette,
    metrics: QFontMetricsF,
) -> None:
    base = palette.base().color()
    grid = colours.mixed(base, palette.text().color(), 0.12)
    for number, text in numbers:
        y = round(view.y(number)) + 0.5
        painter.setPen(QPen(grid, 1))
        painter.drawLine(QLineF(view.area.left(), y, view.area.right(), y))
        painter.setPen(colours.quiet(palette))
        x = view.area.left() - _GAP - metrics.horizontalAdvance(text)
        painter.drawText(QPointF(x, y + metrics.ascent() / 2 - 1), text)


def _paint_dates(
    painter: QPainter, view: View, plot: Plot, palette: QPalette, metrics: QFontMetricsF
) -> None:
    most = {
        grain: max(2, int(view.area.width() / (metrics.horizontalAdvance(widest) + 2 * _GAP)))
        for grain, widest in _WIDEST.items()
    }
    step = axis.time_step(view.start, view.end, most)
    marks = axis.time_marks(view.start, view.end, step, plot.zone, plot.first_weekday)
    base = palette.base().color()
    axis_line = colours.mixed(base, palette.text().color(), 0.45)
    painter.setPen(QPen(axis_line, 1))
    bottom = round(view.area.bottom()) + 0.5
    painter.drawLine(QLineF(view.area.left(), bottom, view.area.right(), bottom))
    taken = view.area.left() - 100
    for mark in marks:
        x = round(view.x(mark.timestamp())) + 0.5
        painter.setPen(QPen(axis_line, 1))
        painter.drawLine(QLineF(x, bottom, x, bottom + 4))
        text = date_label(mark, step.grain, plot)
        half = metrics.horizontalAdvance(text) / 2
        left = min(max(x - half, view.area.left() - 20), view.area.right() - 2 * half + 8)
        if left > taken + 4:
            painter.setPen(colours.quiet(palette))
            painter.drawText(QPointF(left, bottom + 6 + metrics.ascent()), text)
            taken = left + 2 * half


def date_label(mark: datetime, grain: Grain, plot: Plot) -> str:
    """What stands under a mark of the time axis: the coarser word where something begins."""
    here = local_time.local(mark, plot.zone)
    if grain is Grain.HOUR and here.hour:
        return local_time.time_text(mark, plot.zone)
    if grain is Grain.MONTH:
        return local_time.pattern(mark, "MMM yyyy" if here.month == 1 else "MMM", plot.zone)
    form = "yyyy" if grain is Grain.YEAR else local_time.day_pattern()
    return local_time.pattern(mark, form, plot.zone)


def _pen(plot: Plot, position: int, palette: QPalette) -> QPen:
    """The line of a series; those that share a colour differ by their dashes."""
    colour = plot.series[position].colour
    alike = sum(1 for series in plot.series[:position] if colour and series.colour == colour)
    again = alike if colour else position // len(colours.LINES)
    style = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)[min(again, 2)]
    pen = QPen(colour_of(plot, position, palette), 1.8, style)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _paint_series(
    painter: QPainter, view: View, plot: Plot, position: int, drawn: Drawn, palette: QPalette
) -> None:
    if drawn.bars:
        _paint_bars(painter, view, plot, position, colour_of(plot, position, palette))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    detail = 1.0 if len(plot.series) <= _FEW else 0.4
    pen = _pen(plot, position, palette)
    for run in drawn.runs:
        if run.times[-1] >= view.start and run.times[0] <= view.end:
            painter.setPen(pen)
            _paint_run(painter, view, run, plot.style, detail)


def _paint_run(painter: QPainter, view: View, run: Run, style: Style, detail: float) -> None:
    columns = max(1, int(view.area.width() * detail))
    size, part = needed(run, view.start, view.end, columns)
    if size > 1 and style is Style.LINE:
        if size not in run.pictures:
            run.pictures[size] = list(map(QPointF, *run.coarse(size)))
        _paint_dense(painter, view.placed(run.pictures[size][part]))
        return
    spots = view.spots(reduced(run, view.start, view.end, columns))
    if len(spots) == 1:
        painter.setBrush(QBrush(painter.pen().color()))
        painter.drawEllipse(spots[0], 1.5, 1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return
    if style is Style.STEP:
        corners = [QPointF(b.x(), a.y()) for a, b in pairwise(spots)]
        spots = [spot for pair in zip(spots, corners, strict=False) for spot in pair] + spots[-1:]
    is_dense = len(spots) * _DENSE > spots[-1].x() - spots[0].x()
    (_paint_dense if is_dense else QPainter.drawPolyline)(painter, QPolygonF(spots))


def _paint_dense(painter: QPainter, line: QPolygonF) -> None:
    """Joined without round corners."""
    pen = painter.pen()
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    painter.setPen(pen)
    painter.drawPolyline(line)


def bar_box(view: View, plot: Plot, bar: Bar, position: int) -> QRectF:
    """Where a bar stands: bars of one period side by side, one across a gap over all of it."""
    left, right = view.x(bar.start), view.x(bar.end)
    if bar.is_measured:
        width = (right - left) * BAR_SHARE / max(len(plot.series), 1)
        left += (right - left) * (1 - BAR_SHARE) / 2 + width * position
        right = left + max(width, 1.0)
    return QRectF(QPointF(left, view.y(bar.height)), QPointF(right, view.y(0)))


def _paint_bars(painter: QPainter, view: View, plot: Plot, position: int, colour: QColor) -> None:
    seen, _ = plot.shown_bars(position, view.start, view.end, view.area.width())
    boxes: dict[bool, list[QRectF]] = {True: [], False: []}
    for bar in seen:
        if bar.value:
            boxes[bar.is_measured].append(bar_box(view, plot, bar, position))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects(boxes[True])
    painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
    painter.drawRects(boxes[False])


def _paint_grouping(
    painter: QPainter, view: View, plot: Plot, palette: QPalette, metrics: QFontMetricsF
) -> None:
    """Says so where one bar stands for several, for want of room."""
    if plot.style is not Style.BARS or not plot.series:
        return
    _, size = plot.shown_bars(0, view.start, view.end, view.area.width())
    if size == 1:
        return
    texts = {
        Period.DAY: QCoreApplication.translate("Chart", "Each bar: the highest of %1 days"),
        Period.WEEK: QCoreApplication.translate("Chart", "Each bar: the highest of %1 weeks"),
        Period.MONTH: QCoreApplication.translate("Chart", "Each bar: the highest of %1 months"),
    }
    text = texts[plot.period].replace("%1", grouped(size))
    width = metrics.horizontalAdvance(text)
    box = QRectF(view.area.right() - width - 6, view.area.top() - 7, width + 6, metrics.height())
    painter.fillRect(box, palette.base())
    painter.setPen(colours.quiet(palette))
    painter.drawText(QPointF(box.left() + 3, box.top() + metrics.ascent()), text)


def _paint_emptiness(painter: QPainter, box: QRectF, sentence: str, palette: QPalette) -> None:
    painter.setPen(colours.quiet(palette))
    middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(box.adjusted(20, 20, -20, -20), middle, sentence)
