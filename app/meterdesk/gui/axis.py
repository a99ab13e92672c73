"""Where an axis is marked: round numbers, and dates on days, weeks and months. No Qt here."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from meterdesk.gui.local_time import Zone, midnight, on_the_wall


class Period(StrEnum):
    """What one bar adds up."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Grain(StrEnum):
    """What one mark of a time axis stands for."""

    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Step:
    """A distance between two marks: so many of the grain, about so many seconds."""

    grain: Grain
    count: int
    seconds: float


_DAY = 86400.0
_STEPS = (
    Step(Grain.HOUR, 1, 3600),
    Step(Grain.HOUR, 3, 3 * 3600),
    Step(Grain.HOUR, 6, 6 * 3600),
    Step(Grain.HOUR, 12, 12 * 3600),
    Step(Grain.DAY, 1, _DAY),
    Step(Grain.DAY, 7, 7 * _DAY),
    Step(Grain.MONTH, 1, 30.44 * _DAY),
    Step(Grain.MONTH, 3, 91.3 * _DAY),
    Step(Grain.YEAR, 1, 365.25 * _DAY),
    Step(Grain.YEAR, 5, 5 * 365.25 * _DAY),
)
_PERIODS = {
    Period.DAY: Step(Grain.DAY, 1, _DAY),
    Period.WEEK: Step(Grain.DAY, 7, 7 * _DAY),
    Period.MONTH: Step(Grain.MONTH, 1, 30.44 * _DAY),
}


def round_numbers(low: float, high: float, most: int) -> tuple[float, ...]:
    """At most so many whole, round numbers from below `low` to above `high`, evenly spaced."""
    span = max(high - low, 1.0)
    rough = max(span / max(most - 2, 1), 1.0)
    size = 10.0 ** math.floor(math.log10(rough))
    step = next(size * part for part in (1, 2, 5, 10) if size * part >= rough)
    first, last = math.floor(low / step), math.ceil(high / step)
    return tuple(number * step for number in range(first, max(last, first + 1) + 1))


def time_step(start: float, end: float, most: Mapping[Grain, int]) -> Step:
    """The smallest step that marks the span no more often than there is room for its grain."""
    fitting = (step for step in _STEPS if (end - start) / step.seconds <= most[step.grain])
    return next(fitting, _STEPS[-1])


def time_marks(
    start: float, end: float, step: Step, zone: Zone = None, first_weekday: int = 1
) -> tuple[datetime, ...]:
    """The marks from `start` to `end`, seconds since 1970, on the wall clock of the zone."""
    began, ended = datetime.fromtimestamp(start).astimezone(zone), end
    marks = []
    for mark in _FROM[step.grain](began, step.count, zone, first_weekday):
        if mark.timestamp() > ended:
            break
        if mark.timestamp() >= start:
            marks.append(mark)
    return tuple(marks)


def boundaries(
    start: float, end: float, period: Period, zone: Zone = None, first_weekday: int = 1
) -> tuple[float, ...]:
    """The edges of every period that touches the span, the last one past its end."""
    step = _PERIODS[period]
    began = datetime.fromtimestamp(start).astimezone(zone)
    edges = []
    for mark in _FROM[step.grain](began, step.count, zone, first_weekday):
        edges.append(mark.timestamp())
        if mark.timestamp() > end:
            break
    return tuple(edges)


def _hours(began: datetime, count: int, zone: Zone, _: int) -> Iterator[datetime]:
    day = began.date()
    while True:
        for hour in range(0, 24, count):
            yield on_the_wall(datetime(day.year, day.month, day.day, hour), zone)
        day += timedelta(days=1)


def _days(began: datetime, count: int, zone: Zone, first_weekday: int) -> Iterator[datetime]:
    day = began.date()
    if count == 7:
        day -= timedelta(days=(day.isoweekday() - first_weekday) % 7)
    while True:
        yield midnight(day, zone)
        day += timedelta(days=count)


def _months(began: datetime, count: int, zone: Zone, _: int) -> Iterator[datetime]:
    month = began.year * 12 + (began.month - 1) // count * count
    while True:
        yield midnight(date(month // 12, month % 12 + 1, 1), zone)
        month += count


def _years(began: datetime, count: int, zone: Zone, _: int) -> Iterator[datetime]:
    year = began.year // count * count
    while True:
        yield midnight(date(max(year, 1), 1, 1), zone)
        year += count


_FROM: dict[Grain, Callable[[datetime, int, Zone, int], Iterator[datetime]]] = {
    Grain.HOUR: _hours,
    Grain.DAY: _days,
    Grain.MONTH: _months,
    Grain.YEAR: _years,
}
