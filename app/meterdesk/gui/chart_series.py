"""What a chart draws: series, runs without a gap, bars that add up, marks. No Qt here.

Times inside are seconds since 1970; `Series` and `Mark` carry aware UTC datetimes.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from meterdesk.domain.step import FASTEST, SLACK, Count, Step, step
from meterdesk.gui.axis import Period, boundaries
from meterdesk.gui.local_time import Zone

Points = Sequence[tuple[datetime, int | float | None]]
"""Times and values, oldest first; None where nobody knows."""


@dataclass(frozen=True, slots=True)
class Series:
    """One line of the legend. `colour` is “#rrggbb”, or None for the chart's own.

    `steps` are those of a counter that the books know as no plain advance; `a_minute` is the most
    that can be counted in one.
    """

    name: str
    points: Points
    colour: str | None = None
    unit: str = ""
    steps: tuple[Step, ...] = ()
    a_minute: int = FASTEST


class MarkKind(StrEnum):
    """What happened there; each has its own shape."""

    SENT = "sent"
    REPLACED = "replaced"
    RESET = "reset"
    NOTED = "noted"


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened at a time, named in a few words."""

    at: datetime
    kind: MarkKind
    label: str


@dataclass(frozen=True, slots=True)
class Run:
    """Readings without a gap between them."""

    times: tuple[float, ...]
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """So much was counted from `start` to `end`.

    Where nobody read the printer at the edges of the periods between, one bar stands for all of
    them, `periods` of them, and nothing is shared out by guessing.
    """

    start: float
    end: float
    value: float
    periods: float = 1.0

    @property
    def is_measured(self) -> bool:
        return self.periods <= 1

    @property
    def height(self) -> float:
        return self.value / self.periods


def runs(points: Points, gap: timedelta) -> tuple[Run, ...]:
    """The readings, parted where two are further apart than the gap or a value is unknown."""
    limit = gap.total_seconds()
    parts: list[tuple[list[float], list[float]]] = []
    last: float | None = None
    for moment, value in points:
        at = moment.timestamp()
        if value is None:
            last = None
            continue
        if last is None or at - last > limit:
            parts.append(([], []))
        parts[-1][0].append(at)
        parts[-1][1].append(value)
        last = at
    return tuple(Run(tuple(times), tuple(values)) for times, values in parts)


def reduced(run: Run, start: float, end: float, columns: int) -> list[tuple[float, float]]:
    """The run from start to end and its neighbours, two readings a pixel column at most.

    The lowest and the highest of each column in their order, so that no spike is lost.
    """
    times, values = run.times, run.values
    first = max(bisect_left(times, start) - 1, 0)
    last = min(bisect_right(times, end) + 1, len(times))
    if last - first <= 2 * columns:
        return list(zip(times[first:last], values[first:last], strict=True))
    kept: list[tuple[float, float]] = []
    width = (end - start) / columns
    left = first
    for column in range(columns):
        edge = start + (column + 1) * width
        right = bisect_right(times, edge, left, last) if column < columns - 1 else last
        if right > left:
            inside = values[left:right]
            low = left + inside.index(min(inside))
            high = left + inside.index(max(inside))
            kept.append((times[min(low, high)], values[min(low, high)]))
            if low != high:
                kept.append((times[max(low, high)], values[max(low, high)]))
        left = right
    return kept


def bars(
    points: Points,
    period: Period,
    gap: timedelta,
    zone: Zone = None,
    first_weekday: int = 1,
    steps: Sequence[Step] = (),
    a_minute: int = FASTEST,
) -> tuple[Bar, ...]:
    """What a counter counted in each period: the steps between neighbouring readings.

    A step belongs to the period in which it was read. What a counter that fell or jumped had
    counted before nobody knows, so nothing is added. A step across a gap and across periods becomes
    a bar of its own.
    """
    known = [(moment.timestamp(), value) for moment, value in points if value is not None]
    if len(known) < 2:
        return ()
    unusual = notable(points, steps, a_minute)
    counts = {one.after.at.timestamp(): one.counted or 0 for one in unusual}
    edges = boundaries(known[0][0], known[-1][0], period, zone, first_weekday)
    sums: dict[int, float] = {}
    across: list[Bar] = []
    place = 0
    for (before, was), (at, value) in pairwise(known):
        began = place + (edges[place + 1] == before)
        while edges[place + 1] < at:
            place += 1
        counted = counts.get(at, value - was)
        if at - before > gap.total_seconds() and began != place:
            length = (edges[place + 1] - edges[began]) / (place + 1 - began)
            across.append(Bar(before, at, counted, max((at - before) / length, 1.01)))
        else:
            sums[place] = sums.get(place, 0) + counted
    whole = [Bar(edges[at], edges[at + 1], value) for at, value in sums.items()]
    return tuple(sorted([*whole, *across], key=lambda bar: bar.start))


def all_steps(
    points: Points, marked: Sequence[Step] = (), a_minute: int = FASTEST
) -> Iterator[Step]:
    """What lies between each two readings; `marked` are steps that the books know better."""
    better = {one.after.at: one for one in marked}
    known = (Count(at, round(value)) for at, value in points if value is not None)
    return (
        better.get(after.at) or step(before, after, a_minute) for before, after in pairwise(known)
    )


def notable(points: Points, marked: Sequence[Step] = (), a_minute: int = FASTEST) -> Iterator[Step]:
    """Those of `all_steps` that were no plain advance. Most were, and are passed over quickly."""
    surely = SLACK.total_seconds() / 60 * a_minute
    better = {one.after.at: one for one in marked}
    known = [point for point in points if point[1] is not None]
    for (at, value), (after, more) in pairwise(known):
        assert value is not None
        assert more is not None
        made = better.get(after)
        if made is None and 0 <= more - value <= surely and after > at:
            continue
        made = made or step(Count(at, round(value)), Count(after, round(more)), a_minute)
        if not made.is_plain:
            yield made


def nearest(times: Sequence[float], at: float) -> int | None:
    """The place of the time nearest to that one, None where there is none."""
    if not times:
        return None
    right = bisect_left(times, at)
    places = [place for place in (right - 1, right) if 0 <= place < len(times)]
    return min(places, key=lambda place: abs(times[place] - at))
