"""What may go of old readings, and what never does."""

from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meterdesk.domain.thinning import (
    GAP,
    Rule,
    Told,
    bounds,
    midnight,
    months_before,
    superfluous,
)

BERLIN = ZoneInfo("Europe/Berlin")
BEGAN = datetime(2024, 3, 25, 6, tzinfo=UTC)
TOTAL = 1
unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def told(hours: float, value: int | None, source: str = "here") -> Any:
    meters = frozenset() if value is None else frozenset({TOTAL})
    return Told(BEGAN + timedelta(hours=hours), (source, value), source, meters)


def thinned(some: list[Any], rule: Rule, pinned: frozenset[datetime] = frozenset()) -> list[Any]:
    gone = superfluous(some, rule, pinned, BERLIN)
    return [each for each in some if each.read_at not in gone]


@st.composite
def lives(draw: st.DrawFn) -> list[Any]:
    """Readings some hours apart, now and then days; a counter that rests, advances or is silent."""
    apart = st.one_of(st.integers(1, 8), st.integers(1, 8), st.integers(20, 90))
    visits = st.lists(
        st.tuples(apart, st.sampled_from((0, 0, 0, 7)), st.sampled_from("yyyyyn"), st.booleans()),
        min_size=1,
        max_size=45,
    )
    hours, value, life = 0, 100, []
    for later, printed, is_told, is_moved in draw(visits):
        hours, value = hours + later, value + printed
        source = "elsewhere" if is_moved and later > 60 else "here"
        life.append(told(hours, value if is_told == "y" else None, source))
    return life


def values(some: list[Any]) -> list[tuple[datetime, Any]]:
    return [(each.read_at, each.says[1]) for each in some if TOTAL in each.meters]


def at_midnights(some: list[Any], first: Told, last: Told) -> list[int | None]:
    """What the counter stood at when each local day ended."""
    times, counts = [at for at, _ in values(some)], [count for _, count in values(some)]
    day, found = first.read_at.astimezone(BERLIN).date(), []
    while midnight(day, BERLIN) < last.read_at:
        day += timedelta(days=1)
        place = bisect_left(times, midnight(day, BERLIN))
        found.append(counts[place - 1] if place else None)
    return found


def gaps(some: list[Any]) -> list[tuple[datetime, datetime]]:
    return [
        (before.read_at, each.read_at)
        for before, each in pairwise(some)
        if each.read_at - before.read_at > GAP
    ]


@pytest.mark.parametrize("rule", Rule)
@unhurried
@given(life=lives())
def test_what_was_counted_a_day_and_when_it_was_away_stays_to_be_seen(rule, life):
    kept = thinned(life, rule)

    assert at_midnights(kept, life[0], life[-1]) == at_midnights(life, life[0], life[-1])
    assert gaps(kept) == gaps(life)


@pytest.mark.parametrize("rule", Rule)
@unhurried
@given(life=lives())
def test_what_is_thinned_is_thinned_no_further(rule, life):
    kept = thinned(life, rule)

    assert superfluous(kept, rule, (), BERLIN) == ()


@unhurried
@given(life=lives())
def test_every_change_is_kept_with_the_readings_on_both_sides_of_it(life):
    kept = {each.read_at for each in thinned(life, Rule.REPEATS)}

    for before, each in pairwise(life):
        if before.says != each.says:
            assert {before.read_at, each.read_at} <= kept


@pytest.mark.parametrize("rule", Rule)
@unhurried
@given(life=lives(), data=st.data())
def test_what_something_refers_to_stays(rule, life, data):
    pinned = frozenset(data.draw(st.sets(st.sampled_from([each.read_at for each in life]))))

    assert pinned <= {each.read_at for each in thinned(life, rule, pinned)}


def test_old_days_keep_their_last_reading_alone():
    life = [told(hours, hours * 10) for hours in range(0, 96, 2)]

    kept = thinned(life, Rule.DAYS)

    clocks = [each.read_at.astimezone(BERLIN) for each in kept[1:-1]]
    assert [(clock.day, clock.hour) for clock in clocks] == [(25, 23), (26, 23), (27, 23), (28, 23)]


def test_a_meter_that_the_last_reading_of_a_day_left_out_keeps_its_own_last():
    life = [told(0, 1), told(2, 2), told(4, 3), told(6, None), told(30, 4), told(54, 5)]

    assert [each.says[1] for each in thinned(life, Rule.DAYS)] == [1, 3, None, 4, 5]


def test_readings_of_two_printers_that_were_merged_are_not_one_day():
    life = [
        told(hours, hours, source) for hours, source in enumerate(["a", "a", "b", "a", "b", "a"])
    ]

    assert [each.source for each in thinned(life, Rule.DAYS)] == ["a", "b", "a"]


def test_the_turn_of_a_month_keeps_the_readings_on_both_sides_here_and_in_utc():
    """Midnight in Berlin is 22:00 in UTC."""
    began = datetime(2024, 4, 30, 16, tzinfo=UTC)
    life = [told((began - BEGAN) / timedelta(hours=1) + at, at) for at in range(16)]

    assert [each.says[1] for each in thinned(life, Rule.DAYS)] == [0, 5, 6, 7, 8, 15]


def test_a_flat_stretch_keeps_one_reading_in_26_hours():
    life = [told(2 * at, 5) for at in range(60)]

    kept = thinned(life, Rule.REPEATS)

    assert [(each.read_at - BEGAN) // timedelta(hours=1) for each in kept] == [
        *range(0, 118, 26),
        118,
    ]


def test_thirteen_months_stay_whole_and_the_last_weeks_of_a_printer_that_is_gone():
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    gone = datetime(2024, 6, 1, 12, tzinfo=UTC)

    assert bounds(now, now, BERLIN) == {
        Rule.REPEATS: midnight(date(2026, 10, 18), BERLIN),
        Rule.DAYS: midnight(date(2025, 10, 22), BERLIN),
    }
    assert bounds(now, gone, BERLIN)[Rule.DAYS] == midnight(date(2024, 4, 27), BERLIN)


def test_a_day_that_a_month_lacks_is_its_28th():
    assert months_before(date(2026, 3, 31), 1) == date(2026, 2, 28)
