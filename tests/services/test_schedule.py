"""When things are due, whatever the clock does."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.fakes import NOON

from meterdesk.domain.proxy import Proxy
from meterdesk.services.schedule import daily_sync, next_sync, retry_after


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


@given(st.integers(0, 10_000))
def test_the_wait_grows_and_never_exceeds_two_hours(failures):
    longest = retry_after(failures, lambda low, high: high)

    assert timedelta(seconds=30) <= retry_after(failures) <= longest <= timedelta(hours=2)
