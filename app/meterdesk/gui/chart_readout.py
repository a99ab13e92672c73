"""What a chart says in words: the values under its cursor, and a summary for who cannot see it."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QPen

from meterdesk.gui import local_time
from meterdesk.gui import palette as colours
from meterdesk.gui.axis import Period
from meterdesk.gui.chart_bars import Bar
from meterdesk.gui.chart_painter import bar_box, colour_of
from meterdesk.gui.chart_series import ends
from meterdesk.gui.chart_view import View, moment_of
from meterdesk.gui.local_time import Zone
from meterdesk.gui.numerals import grouped
from meterdesk.gui.plot import Plot


def lines(plot: Plot, moment: float) -> list[str]:
    """When, then what each series says there, then what happened."""
    found = [(drawn.series, plot.at(drawn, moment)) for drawn in plot.drawn]
    said = [
        f"{series.name}: {_value_text(value, series.unit)}"
        for series, value in found
        if value is not None
    ]
    bar = next((value for _, value in found if isinstance(value, Bar)), None)
    return [_when(plot, moment, bar), *said, *_happened(plot, moment, bar)]


def heard(plot: Plot, moment: float | None) -> str:
    """The accessible description: what stands under the cursor, without one the summary."""
    # No accessible object of its own with a value: see heard_picture.
    return summary(plot) if moment is None else ". ".join(lines(plot, moment))


def summary(plot: Plot) -> str:
    """Every series with its first and last value, as an accessible description."""
    said = [
        f"{series.name}: {_ends_text(*known, plot.zone)}"
        for series in plot.series
        if (known := ends(series.points))
    ]
    if not said:
        return plot.empty
    keys = QCoreApplication.translate(
        "Chart",
        "Arrow keys read the values, plus and minus zoom, 0 shows everything.",
    )
    return ". ".join([*said, keys])


def paint(painter: QPainter, view: View, plot: Plot, moment: float, palette: QPalette) -> None:
    """The crosshair and a box with what is there."""
    x = view.x(moment)
    if not view.area.left() - 1 <= x <= view.area.right() + 1:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.quiet(palette), 1))
    painter.drawLine(QLineF(x, view.area.top(), x, view.area.bottom()))
    painter.save()
    painter.setClipRect(view.area.adjusted(-1, -8, 5, 1))
    for position, drawn in enumerate(plot.drawn):
        value = plot.at(drawn, moment)
        if isinstance(value, Bar):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.text().color(), 1.2))
            painter.drawRect(bar_box(view, plot, value, position))
        elif value is not None:
            painter.setBrush(colour_of(plot, position, palette))
            painter.setPen(QPen(palette.base().color(), 1.5))
            painter.drawEllipse(QPointF(x, view.y(value)), 4, 4)
    painter.restore()
    _paint_box(painter, view, lines(plot, moment), x, palette)


def _paint_box(painter: QPainter, view: View, said: list[str], x: float, palette: QPalette) -> None:
    metrics = QFontMetricsF(painter.font())
    width = max(map(metrics.horizontalAdvance, said)) + 16
    height = metrics.lineSpacing() * len(said) + 12
    left = x + 12 if x + 12 + width <= view.area.right() else x - 12 - width
    box = QRectF(max(left, view.area.left()), view.area.top() + 12, width, height)
    painter.setPen(QPen(colours.quiet(palette), 1))
    painter.setBrush(palette.window())
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(palette.windowText().color())
    for at, text in enumerate(said):
        y = box.top() + 6 + metrics.ascent() + at * metrics.lineSpacing()
        painter.drawText(QPointF(box.left() + 8, y), text)


def _when(plot: Plot, moment: float, bar: Bar | None) -> str:
    if bar is None:
        return local_time.moment_text(moment_of(moment), plot.zone)
    start, end = moment_of(bar.start), moment_of(bar.end)
    if not bar.is_measured:
        return QCoreApplication.translate("Chart", "{0} to {1}, nobody read it").format(
            local_time.moment_text(start, plot.zone), local_time.moment_text(end, plot.zone)
        )
    if plot.period is Period.MONTH:
        return local_time.pattern(start, "MMMM yyyy", plot.zone)
    first = local_time.date_text(start, plot.zone)
    if plot.period is Period.DAY:
        return f"{local_time.weekday_text(start, plot.zone)}, {first}"
    return f"{first} – {local_time.date_text(end - timedelta(hours=12), plot.zone)}"


def _happened(plot: Plot, moment: float, bar: Bar | None) -> list[str]:
    start, end = (bar.start, bar.end) if bar else (moment - 7200, moment + 7200)
    return [
        f"{mark.label}, {local_time.moment_text(mark.at, plot.zone)}"
        for mark in plot.marks
        if start <= mark.at.timestamp() < end
    ]


def _value_text(value: Bar | float, unit: str) -> str:
    number = value.value if isinstance(value, Bar) else value
    return f"{grouped(round(number))} {unit}".rstrip()


def _ends_text(first: tuple[float, float], last: tuple[float, float], zone: Zone) -> str:
    return QCoreApplication.translate("Chart", "{0} on {1}, {2} on {3}").format(
        *(text for at, value in (first, last) for text in _point_text(moment_of(at), value, zone))
    )


def _point_text(at: datetime, value: float, zone: Zone) -> tuple[str, str]:
    return grouped(round(value)), local_time.date_text(at, zone)
