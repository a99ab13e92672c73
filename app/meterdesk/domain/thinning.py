"""Which readings may go as they grow old, so that ten years stay a small file.

What repeats may go once it is settled, and after thirteen months all but the last of each day. The
days are those of the wall clock, because pages a day and a month are told by it. A rule looks at
readings in their order and never makes a gap where there was none; applied again it finds nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum
from itertools import pairwise

GAP = timedelta(hours=26)
"""Readings further apart are not joined: nobody read the printer, or it did not answer."""
WHOLE_MONTHS = 13
"""So long every change is kept: a year, and the month that it is compared with."""
SETTLED = timedelta(days=35)
"""What is younger stays as it is: bills and questions about who is who are still on their way."""


class Rule(StrEnum):
    """What is thrown away: what tells the same as before and after, or all but one a day."""

    REPEATS = "repeats"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Told:
    """A reading as far as thinning looks at it.

    `says` is everything told, to compare; `source` who told it and where, as a merge of two devices
    may be undone; `meters` are the meters that it has a value of.
    """

    read_at: datetime
    says: Hashable
    source: Hashable
    meters: frozenset[int]


Told3 = tuple[Told, Told, Told]


def superfluous(
    told: Sequence[Told],
    rule: Rule,
    pinned: Collection[datetime],
    zone: tzinfo | None = None,
) -> tuple[datetime, ...]:
    """When the readings were taken that may go, of all but the first and the last of these.

    `told` are whole local days of one device, with the reading kept before them and the one after.
    """
    may_go = _RULES[rule](told, zone)
    gone: list[datetime] = []
    kept = told[0] if told else None
    for before, each, after in zip(told, told[1:], told[2:], strict=False):
        assert kept is not None
        makes_no_gap = after.read_at - kept.read_at <= GAP
        if each.read_at not in pinned and makes_no_gap and may_go((before, each, after)):
            gone.append(each.read_at)
        else:
            kept = each
    return tuple(gone)


def bounds(now: datetime, last_read: datetime, zone: tzinfo | None = None) -> dict[Rule, datetime]:
    """Up to which local midnight each rule applies. The last weeks of a printer always stay."""
    settled = min(now, last_read) - SETTLED
    day = settled.astimezone(zone).date()
    old = months_before(now.astimezone(zone).date(), WHOLE_MONTHS)
    return {Rule.REPEATS: midnight(day, zone), Rule.DAYS: midnight(min(day, old), zone)}


def midnight(day: date, zone: tzinfo | None = None) -> datetime:
    """When that day begins on the wall clock of the zone (None: this PC's), in UTC."""
    clock = datetime(day.year, day.month, day.day)
    return (clock.replace(tzinfo=zone) if zone else clock.astimezone()).astimezone(UTC)


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier; the 28th where that month may be shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, 28))


def _repeats(told: Sequence[Told], zone: tzinfo | None) -> Callable[[Told3], bool]:
    return lambda some: some[0].says == some[1].says == some[2].says


def _days(told: Sequence[Told], zone: tzinfo | None) -> Callable[[Told3], bool]:
    kept = {*_lasts(told, zone), *_first_of_months(told, zone)}
    return lambda some: some[1].read_at not in kept


_RULES = {Rule.REPEATS: _repeats, Rule.DAYS: _days}


def _lasts(told: Iterable[Told], zone: tzinfo | None) -> Iterable[datetime]:
    """The last of each day, of each source, and the last that has a value of each meter."""
    last = {}
    for each in told:
        day = each.read_at.astimezone(zone).date()
        for meter in (None, *each.meters):
            last[day, each.source, meter] = each.read_at
    return last.values()


def _first_of_months(told: Iterable[Told], zone: tzinfo | None) -> Iterator[datetime]:
    """And the last before them: a bill is due at the turn of a month, here or in UTC."""
    for before, each in pairwise(told):
        for clock in (zone, UTC):
            if _month(before, clock) != _month(each, clock):
                yield from (before.read_at, each.read_at)


def _month(told: Told, zone: tzinfo | None) -> tuple[int, int]:
    here = told.read_at.astimezone(zone)
    return here.year, here.month
