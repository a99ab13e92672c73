"""What a counter counted in each day, week or month. No Qt here; times are seconds since 1970."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import pairwise
from typing import NamedTuple

from meterdesk.domain.step import FASTEST, SLACK, Count, Step, step
from meterdesk.domain.track import moment
from meterdesk.gui.axis import Period, boundaries
from meterdesk.gui.chart_series import Points, told
from meterdesk.gui.local_time import Zone

_NOTHING = -1.0
"""Less than any counter counts: a period of which nobody knows."""


class Bar(NamedTuple):
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


def bars(
    points: Points,
    period: Period,
    gap: timedelta,
    zone: Zone = None,
    first_weekday: int = 1,
    steps: Sequence[Step] = (),
    a_minute: int = FASTEST,
    edges: Sequence[float] | None = None,
) -> tuple[Bar, ...]:
    """What a counter counted in each period: the steps between neighbouring readings.

    A step belongs to the period in which it was read. What a counter that fell or jumped had
    counted before nobody knows, so nothing is added. A step across a gap and across periods becomes
    a bar of its own. `edges` are those of the periods, where they are known already.
    """
    times, values = told(points)
    if len(times) < 2:
        return ()
    edges = edges or boundaries(times[0], times[-1], period, zone, first_weekday)
    sums = _sums(times, values, _unusual(points, steps, a_minute))
    across, shared = [], dict[int, tuple[int, float]]()
    for at, (before, after) in enumerate(pairwise(times), 1):
        if after - before <= gap.total_seconds():
            continue
        began, place = bisect_right(edges, before) - 1, bisect_left(edges, after) - 1
        if began != place:
            counted, length = sums[at] - sums[at - 1], (edges[place + 1] - edges[began])
            share = (after - before) * (place + 1 - began) / length
            across.append(Bar(before, after, counted, max(share, 1.01)))
            shared[place] = (1, counted)
    whole = _whole(times, sums, edges, shared)
    return tuple(sorted([*whole, *across], key=lambda bar: bar.start) if across else whole)


def grouped(bars: Sequence[Bar], edges: Sequence[float], size: int) -> tuple[Bar, ...]:
    """The highest of each so many periods as one bar over all of them, for want of room."""
    highest = [_NOTHING] * -(-len(edges) // size)
    across = []
    for bar in bars:
        start, _, value, periods = bar
        if periods > 1:
            across.append(bar)
        elif value > highest[group := bisect_left(edges, start) // size]:
            highest[group] = value
    last = len(edges) - 1
    whole = [
        Bar(edges[group * size], edges[min((group + 1) * size, last)], value)
        for group, value in enumerate(highest)
        if value > _NOTHING
    ]
    return tuple(sorted([*whole, *across], key=lambda bar: bar.start) if across else whole)


def _whole(
    times: Sequence[float],
    sums: Sequence[float],
    edges: Sequence[float],
    shared: Mapping[int, tuple[int, float]],
) -> list[Bar]:
    """A bar for each period in which something was read, without the steps across gaps."""
    found = []
    before = 0  # the reading from which it is counted
    lasts = [bisect_right(times, edge) - 1 for edge in edges[1:]]
    for place, (last, (start, end)) in enumerate(zip(lasts, pairwise(edges), strict=True)):
        if last > before:
            none, missing = shared.get(place, (0, 0.0))
            if last - before > none:
                found.append(Bar(start, end, sums[last] - sums[before] - missing))
            before = last
    return found


def _sums(
    times: Sequence[float], values: Sequence[float], unusual: Mapping[int, Step]
) -> Sequence[float]:
    """What was counted since some beginning, at each reading: values, put right at odd steps."""
    sums: list[float] = []
    shift, first = 0.0, 0
    for at in (*unusual, len(values)):
        sums += [value + shift for value in values[first:at]] if shift else values[first:at]
        if at < len(values):
            shift += (unusual[at].counted or 0) - (values[at] - values[at - 1])
        first = at
    return sums


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
    """Those of `all_steps` that were no plain advance."""
    return iter(_unusual(points, marked, a_minute).values())


def _unusual(points: Points, marked: Sequence[Step], a_minute: int) -> dict[int, Step]:
    """By the place of the reading after. Most were plain, and are passed over quickly."""
    times, values = told(points)
    surely = SLACK.total_seconds() / 60 * a_minute
    better = {one.after.at.timestamp(): one for one in marked}
    odd = {
        at for at, (one, other) in enumerate(pairwise(values), 1) if not 0 <= other - one <= surely
    }
    odd.update(at for at in (bisect_left(times, after) for after in better) if 0 < at < len(times))
    found = {}
    for at in sorted(odd):
        made = better.get(times[at]) or step(
            Count(moment(times[at - 1]), round(values[at - 1])),
            Count(moment(times[at]), round(values[at])),
            a_minute,
        )
        if not made.is_plain:
            found[at] = made
    return found
