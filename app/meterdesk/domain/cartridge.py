"""The life of a supply as its percentages tell it: when it was changed, how long it may last (B8).

Nothing is told where too little is known, and never a single number where it is a guess.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from math import ceil, sqrt
from statistics import mean, variance

from meterdesk.domain.track import Track, moment

RISE = 15
"""Points in percent that no shaking and no rounding adds: somebody put in another."""
WEEKS, ENOUGH = 26, 3
"""At most so many of the last weeks are looked at, and at least so many must be known."""
_WEEK = 7 * 86400
_STALE = 3 * 86400
_ROUNDED = 1 / 6
"""The variance of the difference of two percentages, told as whole numbers."""


@dataclass(frozen=True, slots=True)
class DaysLeft:
    """It will last from `least` to `most` days, if it goes on like in the last weeks."""

    least: int
    most: int


def changes(track: Track[int | None]) -> tuple[datetime, ...]:
    """When another one was put in: the first reading that knows of it, aware UTC."""
    known = [(at, value) for at, value in zip(track.times, track.values, strict=True) if _is(value)]
    return tuple(moment(at) for (_, one), (at, other) in pairwise(known) if _rose(one, other))


def days_left(track: Track[int | None]) -> DaysLeft | None:
    """From the use of each of the last weeks since it was changed; None where that is too little.

    Use varies from week to week: what is left divided by the mean, give or take what the variance
    of so many weeks adds up to until then, in 19 of 20 cases.
    """
    used = _weekly(track)
    if len(used) < ENOUGH or mean(used) <= 0:
        return None
    pace = mean(used)
    weeks, spread = (track.values[-1] or 0) / pace, max(variance(used), _ROUNDED)
    doubt = spread * weeks + spread / len(used) * weeks**2 + _ROUNDED
    give = _deviations(len(used)) * sqrt(doubt) / pace
    return DaysLeft(int(7 * max(weeks - give, 0)), ceil(7 * (weeks + give)))


def _deviations(weeks: int) -> float:
    """To each side for 19 of 20 cases: Student's t, more than 2 where few weeks are known."""
    free = weeks - 1
    return 1.96 + 2.37 / free + 2.82 / free**2


def _weekly(track: Track[int | None]) -> list[float]:
    """What was used in each whole week of the one that is in, the last week first."""
    if not track.values or track.values[-1] is None:
        return []
    began = max((at.timestamp() for at in changes(track)), default=track.times[0])
    marks = [track.times[-1] - _WEEK * back for back in range(WEEKS + 1)]
    levels = [_level(track, at) for at in marks if at >= began]
    used: list[float] = []
    for later, earlier in pairwise(levels):
        if later is None or earlier is None:
            break
        used.append(earlier - later)
    return used


def _level(track: Track[int | None], at: float) -> int | None:
    """What it was told to be at that time or up to three days before."""
    times: Sequence[float] = track.times
    place = bisect_right(times, at) - 1
    return track.values[place] if place >= 0 and at - times[place] <= _STALE else None


def _is(value: int | None) -> bool:
    return value is not None


def _rose(one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and other - one >= RISE
