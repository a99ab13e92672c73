"""A chart as numbers: columns of what was counted between billing reads. The template draws it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

WIDTH, HEIGHT = 480, 240
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 28, 12, 28
_MOST_LINES = 5
_MOST_LABELS = 4
_WIDEST = 40


@dataclass(frozen=True, slots=True)
class Point:
    """A counter as it was read. `since` is what was counted since the read before it; None where
    there is none, or where the counter showed less than then.
    """

    read_at: datetime
    value: int
    since: int | None
    is_below_last: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One column; where nothing is known of the span it is None high and marked in the middle."""

    x: float
    y: float
    width: float
    height: float | None
    point: Point

    @property
    def middle(self) -> float:
        """Where its mark and its label stand."""
        return round(self.x + self.width / 2, 1)


@dataclass(frozen=True, slots=True)
class Chart:
    """Everything placed in a box of WIDTH and HEIGHT. `ticks` are heights and values of lines;
    `labels` the columns that are named below.
    """

    columns: tuple[Column, ...]
    ticks: tuple[tuple[float, int], ...]
    labels: tuple[Column, ...]
    width: int = WIDTH
    height: int = HEIGHT
    left: int = _LEFT
    right: int = WIDTH - _RIGHT
    floor: int = HEIGHT - _BOTTOM


def chart_of(points: Sequence[Point]) -> Chart | None:
    """Columns for all but the first point, oldest first; None where there is none to draw."""
    spans = points[1:]
    if not any(point.since is not None for point in spans):
        return None
    highest = max(point.since or 0 for point in spans)
    step = _step(highest)
    top = max(1, math.ceil(highest / step)) * step
    columns = tuple(_column(place, len(spans), point, top) for place, point in enumerate(spans))
    ticks = tuple((_height_of(value, top), value) for value in range(0, top + 1, step))
    every = math.ceil(len(columns) / _MOST_LABELS)
    newest_first = columns[::-1][::every]
    return Chart(columns, ticks, newest_first[::-1])


def points_of(reads: Sequence[tuple[datetime, int, bool]]) -> tuple[Point, ...]:
    """Reads as they came (when, counter, whether it showed less than before) as points by time."""
    points: list[Point] = []
    for read_at, value, is_below in sorted(reads):
        before = points[-1].value if points else None
        fell = is_below or (before is not None and value < before)
        since = None if before is None or fell else value - before
        points.append(Point(read_at, value, since, fell))
    return tuple(points)


def _column(place: int, of: int, point: Point, top: int) -> Column:
    slot = (WIDTH - _LEFT - _RIGHT) / of
    width = min(_WIDEST, slot * 0.7)
    x = _LEFT + slot * place + (slot - width) / 2
    floor = HEIGHT - _BOTTOM
    y = floor if point.since is None else _height_of(point.since, top)
    height = None if point.since is None else round(floor - y, 1)
    return Column(round(x, 1), y, round(width, 1), height, point)


def _height_of(value: int, top: int) -> float:
    room = HEIGHT - _TOP - _BOTTOM
    return round(HEIGHT - _BOTTOM - room * value / top, 1)


def _step(highest: int) -> int:
    """From line to line: the lowest round number (1, 2 or 5 and zeros) that needs few lines."""
    least = max(1, math.ceil(highest / _MOST_LINES))
    power: int = 10 ** (len(str(least)) - 1)
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least)
