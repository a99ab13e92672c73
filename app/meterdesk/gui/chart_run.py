"""Readings without a gap between them, and how many of them a picture needs. No Qt here.

Times are seconds since 1970.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from itertools import pairwise
from typing import Any

from meterdesk.gui.chart_series import Points, packed


@dataclass(frozen=True)
class Run:
    """Readings without a gap between them."""

    times: tuple[float, ...]
    values: tuple[float, ...]

    def extent(self, first: int, last: int) -> tuple[float, float]:
        """The lowest and highest value from one place to before another."""
        if self._is_rising:
            return self.values[first], self.values[last - 1]
        seen = self.values[first:last]
        return min(seen), max(seen)

    def coarse(self, size: int) -> tuple[Sequence[float], Sequence[float]]:
        """Times and values of the lowest and highest of each so many readings, in their order."""
        if size not in self._levels:
            if self._is_rising:
                self._levels[size] = _outer(self.times, size), _outer(self.values, size)
            else:
                places = self._extremes(size)
                times, values = self.times, self.values
                self._levels[size] = [times[at] for at in places], [values[at] for at in places]
        return self._levels[size]

    @cached_property
    def pictures(self) -> dict[int, Any]:
        """What who paints the run keeps of `coarse` from frame to frame, by its size."""
        return {}

    @cached_property
    def _is_rising(self) -> bool:
        return all(one <= other for one, other in pairwise(self.values))

    @cached_property
    def _levels(self) -> dict[int, tuple[Sequence[float], Sequence[float]]]:
        return {}

    def _extremes(self, size: int) -> list[int]:
        values, length = self.values, len(self.values)
        parts = [(first, min(first + size, length)) for first in range(0, length, size)]
        found = []
        for first, last in parts:
            inside = values[first:last]
            ends = inside.index(min(inside)), inside.index(max(inside))
            found += [first + min(ends), first + max(ends)]
        return found


def _outer(values: Sequence[float], size: int) -> list[float]:
    """The first and the last of each so many."""
    lasts = [*values[size - 1 :: size], *(values[-1:] if len(values) % size else ())]
    found = [0.0] * (2 * len(lasts))
    found[::2] = values[::size]
    found[1::2] = lasts
    return found


def runs(points: Points, gap: timedelta) -> tuple[Run, ...]:
    """The readings, parted where two are further apart than the gap or a value is unknown."""
    limit = gap.total_seconds()
    times, values = packed(points)
    edges = {0, len(times)}
    edges.update(at for at, (one, other) in enumerate(pairwise(times), 1) if other - one > limit)
    for at, value in enumerate(values):
        if value is None:
            edges |= {at, at + 1}
    parts = pairwise(sorted(edges))
    return tuple(
        Run(tuple(times[first:last]), tuple([v for v in values[first:last] if v is not None]))
        for first, last in parts
        if values[first] is not None
    )


def reduced(run: Run, start: float, end: float, columns: int) -> list[tuple[float, float]]:
    """The run from start to end and its neighbours, two readings a pixel column at most.

    Where there are more, so many neighbours that they fit become two, their lowest and their
    highest, in their order: no spike is lost. These stay the same while the chart is moved.
    """
    size, part = needed(run, start, end, columns)
    times, values = run.coarse(size) if size > 1 else (run.times, run.values)
    return list(zip(times[part], values[part], strict=True))


def needed(run: Run, start: float, end: float, columns: int) -> tuple[int, slice]:
    """What `reduced` takes: how many neighbours as one, and which part of `coarse` these are."""
    first, last = seen(run, start, end)
    size = 1
    while last - first > 2 * columns and -(-last // size) - first // size > columns:
        size *= 2
    if size == 1:
        return 1, slice(first, last)
    return size, slice(2 * (first // size), 2 * -(-last // size))


def seen(run: Run, start: float, end: float) -> tuple[int, int]:
    """From which place to before which one a run is seen between two times, neighbours included."""
    first = max(bisect_left(run.times, start) - 1, 0)
    return first, min(bisect_right(run.times, end) + 1, len(run.times))


def nearest(times: Sequence[float], at: float) -> int | None:
    """The place of the time nearest to that one, None where there is none."""
    if not times:
        return None
    right = bisect_left(times, at)
    places = [place for place in (right - 1, right) if 0 <= place < len(times)]
    return min(places, key=lambda place: abs(times[place] - at))
