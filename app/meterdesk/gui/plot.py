"""Everything a chart has worked out before it paints: runs or bars, their extent, their times."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import cached_property

from meterdesk.domain.thinning import GAP
from meterdesk.gui.axis import Period
from meterdesk.gui.chart_series import Bar, Mark, Run, Series, bars, nearest, runs
from meterdesk.gui.local_time import Zone


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
        for drawn in self.drawn:
            found.update((bar.start + bar.end) / 2 for bar in drawn.bars)
            for run in drawn.runs:
                found.update(run.times)
        return tuple(sorted(found))

    @cached_property
    def span(self) -> tuple[float, float] | None:
        """From the first reading to the last, of bars whole ones; None where there is none."""
        edges = [
            edge for drawn in self.drawn for bar in drawn.bars for edge in (bar.start, bar.end)
        ]
        if edges:
            return min(edges), max(edges)
        times = [point[0].timestamp() for s in self.series for point in (s.points[:1])]
        ends = [point[0].timestamp() for s in self.series for point in (s.points[-1:])]
        return (min(times), max(*ends, min(times) + 3600)) if times else None

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
        for bar in drawn.bars:
            if bar.start <= moment < bar.end:
                return bar
        for run in drawn.runs:
            place = nearest(run.times, moment)
            if place is not None and abs(run.times[place] - moment) < 1:
                return run.values[place]
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
            )
            return Drawn(series, bars=found)
        return Drawn(series, runs=runs(series.points, self.gap))


def _values(drawn: Drawn, start: float, end: float) -> Sequence[float]:
    heights = [bar.height for bar in drawn.bars if bar.end > start and bar.start < end]
    for run in drawn.runs:
        if run.times[-1] >= start and run.times[0] <= end:
            heights.extend(_lowest_and_highest(run, start, end))
    return heights


def _lowest_and_highest(run: Run, start: float, end: float) -> tuple[float, float]:
    """Of what is drawn of a run between two times, its neighbours included."""
    first = max(bisect_left(run.times, start) - 1, 0)
    seen = run.values[first : bisect_right(run.times, end) + 1]
    return min(seen), max(seen)
