"""When things are due, whatever the clock does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes import NOON

from meterdesk.domain.proxy import Proxy, Standing
from meterdesk.services.schedule import (
    OWN_AT_ONCE,
    OWN_EVERY,
    daily_sync,
    next_sync,
    not_before,
    own_sync,
    retry_after,
    set_back,
    until_next,
)
from meterdesk.services.wall_time import wall_time

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
REGISTERED = Proxy("i", 5, proxy_id="p", standing=Standing.REGISTERED)


@given(st.integers(0, 1439), st.datetimes())
def test_the_daily_sync_lies_within_a_day_at_its_own_minute(minute, when):
    after = NOON.replace(year=2026, month=max(1, when.month), day=min(28, when.day))

    due = daily_sync(minute, after)

    assert timedelta(0) < due - after <= timedelta(days=1)
    assert due.hour * 60 + due.minute == minute


def test_m7_the_server_says_when_the_next_sync_is():
    proxy = Proxy("i", 5, proxy_id="p", next_sync=NOON + timedelta(hours=9))

    assert next_sync(proxy, NOON) == NOON + timedelta(hours=9)


def test_a_next_sync_far_in_the_future_is_not_believed():
    proxy = Proxy("i", 5, proxy_id="p", next_sync=NOON + timedelta(days=90))

    assert next_sync(proxy, NOON) == NOON


def test_an_office_that_is_not_registered_has_no_next_sync():
    assert next_sync(Proxy("i", 5), NOON) is None


def test_m6_an_office_whose_registering_has_no_answer_asks_again():
    assert next_sync(Proxy("i", 5, standing=Standing.REGISTERING), NOON) is not None


@given(st.integers(0, 10_000))
def test_the_wait_grows_and_never_exceeds_two_hours(failures):
    longest = retry_after(failures, lambda low, high: high)

    assert timedelta(seconds=30) <= retry_after(failures) <= longest <= timedelta(hours=2)


@pytest.mark.parametrize(
    ("said", "wait"),
    [
        (9 * HOUR, 9 * HOUR),
        (timedelta(seconds=3), timedelta(minutes=1)),
        (30 * DAY, 2 * DAY),
        (timedelta(0), daily_sync(5, NOON) - NOON),
        (-3 * DAY, daily_sync(5, NOON) - NOON),
    ],
)
def test_m7_a_time_that_makes_no_sense_falls_back_to_this_installation_s_minute(said, wait):
    assert until_next(NOON, NOON + said, 5) == wait


# --- the server's wait -------------------------------------------------------------------------


def test_a_busy_server_s_wait_comes_before_everything():
    proxy = replace(REGISTERED, next_sync=NOON, not_before=NOON + 3 * HOUR, tried_at=NOON)

    assert next_sync(proxy, NOON + HOUR) == NOON + 3 * HOUR
    assert not_before(proxy, NOON + 3 * HOUR) is None


def test_a_wait_that_a_wrong_clock_wrote_is_not_believed():
    proxy = replace(REGISTERED, not_before=NOON + 400 * DAY, tried_at=NOON + 399 * DAY)

    assert not_before(proxy, NOON) is None


# --- a person's own ----------------------------------------------------------------------------


def press(proxy, at, times=1):
    for _ in range(times):
        proxy, until = own_sync(proxy, at)
    return proxy, until


def test_a_person_may_press_sync_now_twelve_times_and_then_is_told_when():
    proxy, allowed = press(REGISTERED, NOON, OWN_AT_ONCE)
    proxy, until = press(proxy, NOON)

    assert (allowed, until) == (None, NOON + OWN_EVERY)
    assert press(proxy, NOON + OWN_EVERY)[1] is None
    assert press(proxy, NOON + OWN_EVERY, 2)[1] == NOON + 2 * OWN_EVERY


@given(st.lists(st.integers(0, 600), min_size=1, max_size=200))
def test_however_fast_somebody_presses_an_hour_never_sees_more_than_that(pauses):
    proxy, at, allowed = REGISTERED, NOON, []
    for pause in pauses:
        at += timedelta(seconds=pause)
        proxy, until = own_sync(proxy, at)
        allowed += [at] if until is None else []

    for first in allowed:
        within = [each for each in allowed if first <= each < first + HOUR]
        assert len(within) <= 2 * OWN_AT_ONCE


def test_a_clock_that_was_ahead_does_not_lock_a_person_out():
    used_up, _ = press(REGISTERED, NOON + 365 * DAY, OWN_AT_ONCE)

    assert press(used_up, NOON, OWN_AT_ONCE)[1] is None


# --- clocks ------------------------------------------------------------------------------------


@given(st.integers(-800, 800))
def test_however_the_clock_jumps_the_next_sync_is_at_most_two_days_away(days):
    planned = replace(REGISTERED, next_sync=NOON + DAY, tried_at=NOON)
    now = NOON + timedelta(days=days)

    assert next_sync(planned, now) <= now + timedelta(days=2, hours=1)


def test_a_clock_that_was_set_back_while_nothing_ran_asks_at_once_and_only_once():
    planned = replace(REGISTERED, next_sync=NOON + 20 * HOUR, tried_at=NOON)
    yesterday = NOON - DAY
    failed_then = replace(planned, next_sync=yesterday + HOUR, tried_at=yesterday)

    assert next_sync(planned, yesterday) == yesterday
    assert next_sync(failed_then, yesterday) == yesterday + HOUR


def test_a_clock_that_is_set_back_while_it_is_watched_takes_everything_along():
    planned = replace(
        REGISTERED,
        next_sync=NOON + 20 * HOUR,
        not_before=NOON + HOUR,
        failing_since=NOON - DAY,
        tried_at=NOON,
        clock_error=3 * HOUR,
    )

    moved = set_back(planned, 3 * HOUR)

    assert next_sync(moved, NOON - 3 * HOUR) == NOON + 17 * HOUR
    assert not_before(moved, NOON - 3 * HOUR) == NOON - 2 * HOUR
    assert moved.clock_error == timedelta(0)
    assert not moved.is_clock_wrong


@pytest.mark.parametrize("month", [3, 10])
def test_summer_time_moves_no_sync(month):
    """The last Sundays of March and October have 23 and 25 hours in London."""
    london = ZoneInfo("Europe/London")
    before = datetime(2026, month, 22, 22, tzinfo=london).astimezone(UTC)
    due = [daily_sync(300, before)]

    for _ in range(7):
        due.append(daily_sync(300, due[-1]))

    assert {later - earlier for earlier, later in pairwise(due)} == {DAY}
    assert len({each.astimezone(london).hour for each in due}) == 2


def test_a_time_is_said_as_the_wall_shows_it():
    london = ZoneInfo("Europe/London")
    summer = datetime(2026, 7, 1, 14, 40, tzinfo=UTC)

    assert wall_time(summer, summer, london) == "15:40"
    assert wall_time(summer + DAY, summer, london) == "15:40 on 2026-07-02"
