"""When a supply was changed and how long it may last, as far as its percentages tell (B8)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meterdesk.domain.cartridge import DaysLeft, changes, days_left
from meterdesk.domain.track import Track, moment

MONDAY = int(datetime(2026, 3, 2, tzinfo=UTC).timestamp())
DAY = 86400


def daily(*values: int | None) -> Track[int | None]:
    return Track(tuple(MONDAY + DAY * at for at in range(len(values))), values)


def test_b8_a_level_that_rises_much_was_changed_at_that_reading():
    track = daily(12, 11, 100, 99)

    assert changes(track) == (moment(MONDAY + 2 * DAY),)


@pytest.mark.parametrize("values", [(40, 44, 40), (40, None, 41), (90, 80), ()])
def test_b8_what_shaking_and_rounding_add_is_no_change(values):
    assert changes(daily(*values)) == ()


def test_b8_steady_use_lasts_for_what_is_left_divided_by_it():
    left = days_left(daily(*range(100, 50, -1)))

    assert left is not None
    assert left.least <= 51 <= left.most
    assert left.most - left.least < 15


def test_b8_uneven_use_makes_the_interval_wide():
    steady = days_left(daily(*(100 - 2 * at // 2 for at in range(43))))
    uneven = days_left(daily(*(100 - 14 * (at // 14) for at in range(43))))

    assert steady is not None
    assert uneven is not None
    assert uneven.most - uneven.least > steady.most - steady.least


@pytest.mark.parametrize(
    "values",
    [(), (50,), tuple(range(100, 90, -1)), (50,) * 60, (*range(60, 20, -1), None)],
    ids=["nothing", "one reading", "ten days", "nothing used", "not told at the end"],
)
def test_b8_nothing_is_told_where_too_little_is_known(values):
    assert days_left(daily(*values)) is None


def test_b8_only_the_one_that_is_in_counts():
    track = daily(*range(60, 10, -1), 100, 99, 98)

    assert days_left(track) is None


def test_b8_weeks_in_which_nobody_read_it_are_not_guessed():
    track = daily(*range(100, 50, -1))
    gone = Track((*track.times[:20], *track.times[40:]), (*track.values[:20], *track.values[40:]))

    assert days_left(gone) is None


@given(st.lists(st.integers(0, 5), min_size=22, max_size=120))
def test_b8_the_interval_is_in_order_and_never_before_today(used):
    values, level = [], 10 + sum(used)
    for each in used:
        level -= each
        values.append(level)

    left = days_left(daily(*values))

    assert left is None or 0 <= left.least <= left.most


def test_what_is_empty_has_no_days_left():
    left = days_left(daily(*range(49, -1, -1)))

    assert isinstance(left, DaysLeft)
    assert left.least == 0
    assert timedelta(days=left.most) < timedelta(days=7)


def test_b8_a_few_even_weeks_promise_no_exact_day():
    left = days_left(daily(*(100 - at // 4 for at in range(23))))

    assert left is not None
    assert left.most > 2 * left.least
