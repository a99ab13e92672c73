"""Due dates: month ends, leap years, and zones whose clocks and dates are put forward and back."""

from __future__ import annotations

import calendar
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from meterdesk_server.calendar.cycle import Cycle, first_due, next_due

BERLIN = ZoneInfo("Europe/Berlin")
MONTHS = {Cycle.MONTHLY: 1, Cycle.QUARTERLY: 3, Cycle.SEMI_ANNUAL: 6}
ZONES = (
    "Europe/Berlin", "Africa/Cairo", "Australia/Lord_Howe", "Pacific/Apia", "America/St_Johns",
    "Asia/Kathmandu", "America/Sao_Paulo", "Asia/Tehran", "Pacific/Kiritimati", "UTC",
)  # fmt: skip
SAMOA_MOVED = datetime(2011, 12, 15, tzinfo=UTC)
KIRITIMATI_MOVED = datetime(1994, 12, 1, tzinfo=UTC)


def dues(cycle: Cycle, day: int, zone: ZoneInfo, after: datetime, count: int) -> list[datetime]:
    found = [first_due(day, zone, after)]
    while len(found) < count:
        found.append(next_due(cycle, day, zone, found[-1]))
    return found


def told(zone: ZoneInfo, found: list[datetime]) -> list[str]:
    return [f"{due.astimezone(zone):%Y-%m-%d %H:%M}" for due in found]


def test_31st_is_the_last_day_of_a_shorter_month_and_the_31st_again() -> None:
    found = dues(Cycle.MONTHLY, 31, BERLIN, datetime(2027, 12, 31, 23, 30, tzinfo=UTC), 5)

    assert told(BERLIN, found) == [
        "2028-01-31 12:00", "2028-02-29 12:00", "2028-03-31 12:00",
        "2028-04-30 12:00", "2028-05-31 12:00",
    ]  # fmt: skip


def test_noon_is_noon_in_summer_and_in_winter() -> None:
    found = dues(Cycle.SEMI_ANNUAL, 15, BERLIN, datetime(2026, 1, 1, tzinfo=UTC), 2)

    assert [due.hour for due in found] == [11, 10]


def test_quarterly_device_is_billed_within_a_month_and_every_three_months_then() -> None:
    found = dues(Cycle.QUARTERLY, 30, BERLIN, datetime(2026, 11, 23, tzinfo=UTC), 4)

    assert told(BERLIN, found) == [
        "2026-11-30 12:00", "2027-02-28 12:00", "2027-05-30 12:00", "2027-08-30 12:00",
    ]  # fmt: skip


def test_due_date_of_the_moment_itself_is_over() -> None:
    noon = datetime(2026, 3, 31, 10, tzinfo=UTC)

    assert first_due(31, BERLIN, noon) == datetime(2026, 4, 30, 10, tzinfo=UTC)
    assert first_due(31, BERLIN, noon - timedelta(seconds=1)) == noon


@pytest.mark.parametrize(
    ("name", "day", "after", "expected"),
    [
        ("Pacific/Apia", 30, SAMOA_MOVED, ["2011-12-31 12:00", "2012-01-30 12:00"]),
        ("Pacific/Kiritimati", 31, KIRITIMATI_MOVED, ["1994-12-30 12:00", "1995-01-31 12:00"]),
    ],
)
def test_day_a_zone_left_out_is_its_neighbour_in_the_same_month(name, day, after, expected) -> None:
    zone = ZoneInfo(name)

    assert told(zone, dues(Cycle.MONTHLY, day, zone, after, 2)) == expected


@given(
    cycle=st.sampled_from(Cycle),
    day=st.integers(1, 31),
    zone=st.sampled_from(ZONES).map(ZoneInfo),
    after=st.datetimes(
        datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)
    ),
)  # fmt: skip
@example(Cycle.MONTHLY, 30, ZoneInfo("Pacific/Apia"), SAMOA_MOVED)
@example(Cycle.MONTHLY, 31, ZoneInfo("Pacific/Kiritimati"), KIRITIMATI_MOVED)
def test_each_month_of_a_cycle_has_one_due_date_at_its_noon(cycle, day, zone, after) -> None:
    found = dues(cycle, day, zone, after, 30)

    assert timedelta(0) < found[0] - after <= timedelta(days=32)
    local = [due.astimezone(zone) for due in found]
    months = [at.year * 12 + at.month for at in local]
    assert [later - earlier for earlier, later in pairwise(months)] == [MONTHS[cycle]] * 29
    for at in local:
        last = calendar.monthrange(at.year, at.month)[1]
        is_left_out = zone.key.startswith("Pacific/") and abs(at.day - min(day, last)) == 1
        assert (at.hour, at.minute) == (12, 0)
        assert at.day == min(day, last) or is_left_out


@pytest.mark.parametrize("month", range(1, 13))
def test_leap_day_is_billed_on_the_29th_of_every_month(month) -> None:
    due = first_due(29, BERLIN, datetime(2028, month, 1, 3, tzinfo=UTC))

    assert (due.month, due.day) == (month, 29)
