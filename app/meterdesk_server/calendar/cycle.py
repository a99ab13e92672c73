"""How often a device is billed, and on which days: pure functions of a calendar and a zone."""

from __future__ import annotations

import calendar
from datetime import UTC, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

_NOON = 12
"""When a read is due: no clock is put forward or back then, and computers are switched on."""


class Cycle(StrEnum):
    """How often a device is billed (row M9)."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    SEMI_ANNUAL = "semi-annual"


_MONTHS = {Cycle.MONTHLY: 1, Cycle.QUARTERLY: 3, Cycle.SEMI_ANNUAL: 6}


def first_due(day: int, zone: ZoneInfo, after: datetime) -> datetime:
    """The first noon of that day of a month which lies behind `after`. Aware UTC.

    The first bill of every cycle comes within a month of signing up: what was printed before the
    service began is known from it.
    """
    month = _month_of(after, zone)
    due = _noon(month, day, zone)
    return due if due > after else _noon(month + 1, day, zone)


def next_due(cycle: Cycle, day: int, zone: ZoneInfo, last: datetime) -> datetime:
    """The due date a cycle behind `last`, which was one. Aware UTC.

    Counted from the chosen day and not from the last one's: the 31st is 28 February, then
    31 March.
    """
    return _noon(_month_of(last, zone) + _MONTHS[cycle], day, zone)


def moved(due: datetime, old: ZoneInfo, day: int, zone: ZoneInfo) -> datetime:
    """A due date of the `old` zone on another day, or in another zone, of the same month."""
    return _noon(_month_of(due, old), day, zone)


def _month_of(at: datetime, zone: ZoneInfo) -> int:
    """Months since the year 0, by the zone's calendar."""
    local = at.astimezone(zone)
    return local.year * 12 + local.month - 1


def _noon(month: int, day: int, zone: ZoneInfo) -> datetime:
    """A day a month does not have is its last one; a noon a zone left out is its neighbour's.

    Samoa had no 30 December 2011, and Kiritimati no 31 December 1994: of the two readings PEP 495
    knows of such a time, the one is meant that lies in the month.
    """
    year, index = divmod(month, 12)
    last = calendar.monthrange(year, index + 1)[1]
    local = datetime(year, index + 1, min(day, last), _NOON, tzinfo=zone)
    readings = [local.replace(fold=fold).astimezone(UTC) for fold in (0, 1)]
    return next(due for due in readings if _month_of(due, zone) == month)
