"""A chart of values over time: zoomed, moved and read by mouse and by keyboard alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from meterdesk.gui import chart_painter, chart_readout
from meterdesk.gui.axis import Period
from meterdesk.gui.books import Asks, AtOnce, Inquiry
from meterdesk.gui.chart_run import nearest
from meterdesk.gui.chart_series import Mark, Series
from meterdesk.gui.chart_view import View, moment_of
from meterdesk.gui.heard_picture import HeardPicture
from meterdesk.gui.local_time import Zone
from meterdesk.gui.plot import Plot, Style, worked_out

_SHORTEST = 3600.0
_LONGEST = 40 * 366 * 86400.0

_ZOOMS: dict[int, float] = {Qt.Key.Key_Plus: 0.7, Qt.Key.Key_Equal: 0.7, Qt.Key.Key_Minus: 1 / 0.7}
_PAGES: dict[int, float] = {Qt.Key.Key_PageUp: -0.9, Qt.Key.Key_PageDown: 0.9}
_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Chart(HeardPicture):
    """Draws series and marks; what is seen is a span of time that the user changes.

    What it draws is worked out where `books` answer: years of many meters take a tenth of a second.
    """

    range_changed = Signal(object, object)
    """The first and last moment seen, aware UTC, after somebody zoomed or moved."""

    cursor_moved = Signal(object)
    """The moment under the cursor, aware UTC, or None."""

    def __init__(
        self, parent: QWidget | None = None, zone: Zone = None, books: Asks[Any] | None = None
    ) -> None:
        super().__init__(parent)
        first_weekday = QLocale().firstDayOfWeek().value
        self._plot = Plot(
            zone=zone,
            first_weekday=first_weekday,
            empty=self.tr("There are no readings in this time."),
        )
        self._wanted = self._plot
        self._drawing = Inquiry(books or AtOnce(None), self._take)
        self._sees_all = False
        self._span = (0.0, _SHORTEST)
        self._view: View | None = None
        self._picture: QPixmap | None = None
        self._cursor: float | None = None
        self._grip: tuple[float, tuple[float, float]] | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Chart"))

    @property
    def plot(self) -> Plot:
        """What is drawn at the moment."""
        return self._plot

    def show_series(self, series: Sequence[Series], marks: Sequence[Mark] = ()) -> None:
        """Draws these series and marks; what is seen of them stays."""
        self._change(series=tuple(series), marks=tuple(marks))

    def set_style(self, style: Style, period: Period = Period.DAY) -> None:
        """Lines, steps, or bars that add up a day, a week or a month."""
        self._change(style=style, period=period)

    def set_limits(self, low: float, high: float) -> None:
        """Keeps the scale of values, for percentages."""
        self._change(limits=(low, high))

    def set_empty_text(self, sentence: str) -> None:
        """What stands there where nothing is to be drawn."""
        self._change(empty=sentence)

    def set_range(self, start: datetime, end: datetime) -> None:
        """Shows the time between two aware moments."""
        self._look_at(start.timestamp(), end.timestamp(), is_told=False)

    def show_all(self, *, is_told: bool = True) -> None:
        """Shows everything there is, and what is still to come, until somebody looks elsewhere."""
        if self._plot.span:
            start, end = self._plot.span
            edge = (end - start) * 0.01
            self._look_at(start - edge, end + edge, is_told=is_told)
        self._sees_all = True

    def range(self) -> tuple[datetime, datetime]:
        """The first and last moment seen, aware UTC."""
        return moment_of(self._span[0]), moment_of(self._span[1])

    def cursor_moment(self) -> datetime | None:
        """Where the cursor stands."""
        return None if self._cursor is None else moment_of(self._cursor)

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Shows a span that many times as long, around that time (seconds since 1970)."""
        start, end = self._span
        middle = (start + end) / 2 if around is None else around
        length = min(max((end - start) * factor, _SHORTEST), _LONGEST)
        share = (middle - start) / (end - start)
        self._look_at(middle - length * share, middle + length * (1 - share))

    def pan(self, share: float) -> None:
        """Moves by a share of what is seen: 1 is a whole page later."""
        start, end = self._span
        step = (end - start) * share
        self._look_at(start + step, end + step)

    def paint_on(self, painter: QPainter, box: QRectF) -> View:
        """Paints the chart anywhere: on a picture, a page, an SVG."""
        return chart_painter.paint(painter, box, self._plot, *self._span, self.palette())

    def sizeHint(self) -> QSize:
        return QSize(640, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture, self._view = self._painted()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self._view is not None and self._cursor is not None:
            chart_readout.paint(painter, self._view, self._plot, self._cursor, self.palette())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.palette().highlight().color())
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
            QEvent.Type.LocaleChange,
        ):
            self._forget()
        super().changeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        across, along = event.angleDelta().x(), event.angleDelta().y()
        if across:
            self.pan(-across / 1200)
        elif along and self._view:
            self.zoom(0.8 ** (along / 120), self._view.time(event.position().x()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = (event.position().x(), self._span)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._view is None:
            return
        if self._grip and event.buttons() & Qt.MouseButton.LeftButton:
            began, (start, end) = self._grip
            step = (event.position().x() - began) / self._view.area.width() * (end - start)
            self._look_at(start - step, end - step)
        else:
            self._point_at(self._view.time(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.show_all()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.setCursor(Qt.CursorShape.CrossCursor)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._put_cursor(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case key if key in _ZOOMS:
                self.zoom(_ZOOMS[key], self._cursor)
            case key if key in _PAGES:
                self.pan(_PAGES[key])
            case key if key in _STEPS:
                self.pan(_STEPS[key] / 5) if is_shifted else self._step(_STEPS[key])
            case Qt.Key.Key_0:
                self.show_all()
            case Qt.Key.Key_Home:
                self._step(-len(self._plot.times))
            case Qt.Key.Key_End:
                self._step(len(self._plot.times))
            case Qt.Key.Key_Escape if self._cursor is not None:
                self._put_cursor(None)
            case _:
                super().keyPressEvent(event)

    def _change(self, **changes: object) -> None:
        self._wanted = replace(self._wanted, **changes)  # type: ignore[arg-type]
        self._drawing.ask(partial(worked_out, self._wanted))

    def _take(self, plot: Plot) -> None:
        self._plot = plot
        self._cursor = None
        self._forget()
        self.setAccessibleDescription(chart_readout.heard(plot, None))
        if self._sees_all:
            self.show_all(is_told=False)

    def _look_at(self, start: float, end: float, *, is_told: bool = True) -> None:
        self._sees_all = False
        self._span = (start, max(end, start + _SHORTEST))
        self._forget()
        if is_told:
            self.range_changed.emit(*self.range())

    def _point_at(self, moment: float) -> None:
        place = nearest(self._plot.times, moment)
        self._put_cursor(None if place is None else self._plot.times[place])

    def _step(self, by: int) -> None:
        times = self._plot.times
        if not times:
            return
        if self._cursor is None:
            place = nearest(times, self._span[1 if by < 0 else 0]) or 0
        else:
            place = min(max((nearest(times, self._cursor) or 0) + by, 0), len(times) - 1)
        self._put_cursor(times[place])
        start, end = self._span
        if not start <= times[place] <= end:
            middle = times[place] - (end - start) / 2
            self._look_at(middle, middle + end - start)

    def _put_cursor(self, moment: float | None) -> None:
        if moment == self._cursor:
            return
        self._cursor = moment
        self.setAccessibleDescription(chart_readout.heard(self._plot, moment))
        self.cursor_moved.emit(self.cursor_moment())
        self.update()

    def _forget(self) -> None:
        self._picture = None
        self.update()

    def _painted(self) -> tuple[QPixmap, View]:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        painter.setFont(self.font())
        view = self.paint_on(painter, QRectF(self.rect()))
        painter.end()
        return picture, view
