"""Everything a chart has worked out before it paints: runs or bars, their extent, their times."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import cached_property

from meterdesk.domain.thinning import GAP
from meterdesk.gui.axis import Period, boundaries
from meterdesk.gui.chart_bars import Bar, bars, grouped
from meterdesk.gui.chart_run import Run, nearest, runs, seen
from meterdesk.gui.chart_series import Mark, Series, packed
from meterdesk.gui.local_time import Zone

BAR_SHARE = 0.8
"""Of its period's width; the rest keeps periods apart."""


_MANY = 16
"""Periods: groups of so many are made once, smaller ones for what is seen alone, with a frame."""

_FEWEST = 64
"""Fewer lows and highs, or bars, are not made of a whole life: any picture has room for these."""


class Style(StrEnum):
    """How values are drawn: joined, held until the next one, or added up by period."""

    LINE = "line"
    STEP = "step"
    BARS = "bars"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A series with what is painted of it: runs for a line, bars for bars."""

    series: Series
    runs: tuple[Run, ...] = ()
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True)
class Plot:
    """What is to be drawn. Nothing changes in it; a new one is made where something does."""

    series: tuple[Series, ...] = ()
    marks: tuple[Mark, ...] = ()
    style: Style = Style.LINE
    period: Period = Period.DAY
    gap: timedelta = GAP
    limits: tuple[float, float] | None = None
    zone: Zone = None
    first_weekday: int = 1
    empty: str = ""

    @cached_property
    def drawn(self) -> tuple[Drawn, ...]:
        """Each series as runs or as bars."""
        return tuple(self._draw(series) for series in self.series)

    @cached_property
    def times(self) -> tuple[float, ...]:
        """Where the cursor can stand: at each reading, or in the middle of each bar."""
        found: set[float] = set()
        former: tuple[Run, ...] = ()
        for drawn in self.drawn:
            found.update([(start + end) / 2 for start, end, _, _ in drawn.bars])
            if [run.times for run in drawn.runs] != [run.times for run in former]:
                for run in drawn.runs:
                    found.update(run.times)
            former = drawn.runs  # mostly the next meter was read at the same times
        return tuple(sorted(found))

    @cached_property
    def span(self) -> tuple[float, float] | None:
        """From the first reading to the last, of bars whole ones; None where there is none."""
        edges = [
            edge
            for drawn in self.drawn
            for bar in (*drawn.bars[:1], *drawn.bars[-1:])
            for edge in (bar.start, bar.end)
        ]
        if edges:
            return min(edges), max(edges)
        return self._read and (self._read[0], max(self._read[1], self._read[0] + 3600))

    @cached_property
    def _read(self) -> tuple[float, float] | None:
        """When the first and when the last reading was."""
        times = [times for times, _ in (packed(one.points) for one in self.series) if times]
        return (min(each[0] for each in times), max(each[-1] for each in times)) if times else None

    @cached_property
    def _edges(self) -> tuple[float, ...]:
        """Of every period, worked out once for all series."""
        span = self._read or (0.0, 0.0)
        return boundaries(*span, self.period, self.zone, self.first_weekday)

    def work_out(self) -> None:
        """Everything that is painted or read of it; later it only has to be looked up."""
        if not self.times:
            return
        for position, drawn in enumerate(self.drawn):
            for size in _sizes(_MANY, len(self._edges) if drawn.bars else 0):
                self._grouped(position, size)
            for run in drawn.runs:
                for size in _sizes(2, len(run.times)):
                    run.coarse(size)

    def shown_bars(
        self, position: int, start: float, end: float, width: float
    ) -> tuple[tuple[Bar, ...], int]:
        """A series' bars between two times on so many pixels, and how many periods one stands for.

        Where they would be narrower than a pixel, the highest of some neighbours stands for them.
        """
        every = self.drawn[position].bars
        length = (self._edges[-1] - self._edges[0]) / (len(self._edges) - 1)
        each = width * length / (end - start) * BAR_SHARE / len(self.series)
        size = 1
        while each * size < 1 and size < len(self._edges):
            size *= 2
        if size >= _MANY:
            every = self._grouped(position, size)
        elif size > 1:
            every = grouped(self._around(position, size, start, end), self._edges, size)
        first = max(bisect_right(every, start, key=_start) - 2, 0)
        return every[first : bisect_left(every, end, key=_start)], size

    def _around(self, position: int, size: int, start: float, end: float) -> tuple[Bar, ...]:
        """The bars of whole groups from before one time until after another: few where these are
        small.
        """
        every, edges = self.drawn[position].bars, self._edges
        first = max((bisect_right(edges, start) - 1) // size - 1, 0) * size
        last = min((bisect_left(edges, end) // size + 1) * size, len(edges) - 1)
        began = max(bisect_left(every, edges[first], key=_start) - 1, 0) if first else 0
        return every[began : bisect_left(every, edges[last], key=_start)]

    def _grouped(self, position: int, size: int) -> tuple[Bar, ...]:
        """Of the groups of half the size, as they are worked out one after another."""
        if (position, size) not in self._groups:
            is_first = size <= _MANY
            every = self.drawn[position].bars if is_first else self._grouped(position, size // 2)
            self._groups[position, size] = grouped(every, self._edges, size)
        return self._groups[position, size]

    @cached_property
    def _groups(self) -> dict[tuple[int, int], tuple[Bar, ...]]:
        return {}

    def extent(self, start: float, end: float) -> tuple[float, float] | None:
        """The lowest and highest value seen between two times, None where nothing is."""
        if self.limits:
            return self.limits
        values = [value for drawn in self.drawn for value in _values(drawn, start, end)]
        if not values:
            return None
        return (0.0, max(*values, 1.0)) if self.style is Style.BARS else (min(values), max(values))

    def at(self, drawn: Drawn, moment: float) -> Bar | float | None:
        """What a series says there: its bar, the reading at that very time, or nothing."""
        place = bisect_right(drawn.bars, moment, key=_start)
        for bar in drawn.bars[max(place - 2, 0) : place]:
            if bar.start <= moment < bar.end:
                return bar
        for run in drawn.runs[max(bisect_right(drawn.runs, moment + 1, key=_first) - 1, 0) :][:1]:
            near = nearest(run.times, moment)
            if near is not None and abs(run.times[near] - moment) < 1:
                return run.values[near]
        return None

    def _draw(self, series: Series) -> Drawn:
        if self.style is Style.BARS:
            found = bars(
                series.points,
                self.period,
                self.gap,
                self.zone,
                self.first_weekday,
                series.steps,
                series.a_minute,
                self._edges,
            )
            return Drawn(series, bars=found)
        return Drawn(series, runs=runs(series.points, self.gap))


def worked_out(plot: Plot, _: object = None) -> Plot:
    """The plot with all of its own, as a question to the books, before anybody else knows it."""
    plot.work_out()
    return plot


def _values(drawn: Drawn, start: float, end: float) -> Sequence[float]:
    first = max(bisect_right(drawn.bars, start, key=_start) - 2, 0)
    seen_bars = drawn.bars[first : bisect_left(drawn.bars, end, key=_start)]
    heights = [value / periods for _, until, value, periods in seen_bars if until > start]
    for run in drawn.runs:
        if run.times[-1] >= start and run.times[0] <= end:
            heights.extend(run.extent(*seen(run, start, end)))
    return heights


def _sizes(size: int, count: int) -> Iterator[int]:
    """How many neighbours may be drawn as one where so many do not fit, from that size on."""
    while size * _FEWEST < count:
        yield size
        size *= 2


def _start(bar: Bar) -> float:
    return bar.start


def _first(run: Run) -> float:
    return run.times[0]
