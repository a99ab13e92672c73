"""Hours in which nobody is told anything."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from meterdesk.domain.errors import BadInputError
from meterdesk.domain.notice import NIGHT, QuietHours, is_quiet, quiet_hours

WEDNESDAY = datetime(2026, 3, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "is_so"),
    [(time(19, 59), False), (time(20), True), (time(0), True), (time(6, 59), True), (time(7), 0)],
)
def test_a_night_goes_over_midnight(at, is_so):
    assert NIGHT.hold(at) == is_so


def test_hours_of_one_day_do_not_go_over_midnight():
    lunch = QuietHours(time(12), time(13))

    assert [lunch.hold(time(hour)) for hour in (11, 12, 13, 23)] == [False, True, False, False]


@pytest.mark.parametrize("text", ["20:00-07:00", "20:00 – 7:00", "", " "])
def test_hours_are_read_as_people_write_them(text):
    assert quiet_hours(text) == (NIGHT if text.strip() else None)


@pytest.mark.parametrize("text", ["25:00-07:00", "20-7", "night", "20:00-07:61"])
def test_what_are_no_hours_is_refused_in_a_sentence(text):
    with pytest.raises(BadInputError, match="20:00-07:00"):
        quiet_hours(text)


def test_a_weekend_is_quiet_where_that_is_wanted():
    saturday = WEDNESDAY.replace(day=7, hour=12)

    assert is_quiet(saturday, None, on_weekends=True)
    assert not is_quiet(saturday, None, on_weekends=False)
    assert not is_quiet(WEDNESDAY.replace(hour=12), None, on_weekends=True)
