"""Axes fall on round numbers and on days, weeks and months of the wall clock."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from meterdesk.gui.axis import (
    Grain,
    Period,
    Step,
    boundaries,
    round_numbers,
    time_marks,
    time_step,
)

BERLIN = ZoneInfo("Europe/Berlin")
ROOM = dict.fromkeys(Grain, 10)


def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> float:
    return datetime(year, month, day, hour, minute, tzinfo=UTC).timestamp()


def local_days(moments: tuple[datetime, ...]) -> list[str]:
    return [f"{moment.astimezone(BERLIN):%d.%m. %H:%M}" for moment in moments]


@pytest.mark.parametrize(
    ("low", "high", "most", "expected"),
    [
        (0, 100, 6, (0, 50, 100)),
        (0, 0, 6, (0, 1)),
        (123_450, 131_400, 11, tuple(range(123_000, 132_001, 1000))),
        (7, 7, 5, (7, 8)),
        (0, 3, 9, (0, 1, 2, 3)),
    ],
)
def test_numbers_are_round_whole_and_enclose_the_values(low, high, most, expected):
    numbers = round_numbers(low, high, most)

    assert numbers == expected
    assert len(numbers) <= most


def test_days_begin_at_midnight_on_the_day_the_clock_changes():
    marks = time_marks(at(2026, 10, 24), at(2026, 10, 27), Step(Grain.DAY, 1, 86400), BERLIN)

    assert local_days(marks) == ["25.10. 00:00", "26.10. 00:00", "27.10. 00:00"]


def test_weeks_begin_on_the_weekday_of_the_locale():
    week = Step(Grain.DAY, 7, 7 * 86400)

    monday = time_marks(at(2026, 11, 1), at(2026, 11, 10), week, BERLIN, first_weekday=1)
    sunday = time_marks(at(2026, 10, 31, 12), at(2026, 11, 10), week, BERLIN, first_weekday=7)

    assert local_days(monday) == ["02.11. 00:00", "09.11. 00:00"]
    assert local_days(sunday) == ["01.11. 00:00", "08.11. 00:00"]


def test_months_and_quarters_fall_on_their_first():
    months = time_marks(at(2025, 11, 10), at(2026, 2, 10), Step(Grain.MONTH, 1, 0), BERLIN)
    quarters = time_marks(at(2025, 11, 10), at(2026, 8, 1), Step(Grain.MONTH, 3, 0), BERLIN)

    assert local_days(months) == ["01.12. 00:00", "01.01. 00:00", "01.02. 00:00"]
    assert local_days(quarters) == ["01.01. 00:00", "01.04. 00:00", "01.07. 00:00"]


@pytest.mark.parametrize(
    ("days", "grain", "count"),
    [
        (0.3, Grain.HOUR, 1),
        (7, Grain.DAY, 1),
        (30, Grain.DAY, 7),
        (300, Grain.MONTH, 1),
        (900, Grain.MONTH, 3),
        (3000, Grain.YEAR, 1),
    ],
)
def test_the_step_of_time_fits_the_room(days, grain, count):
    step = time_step(0, days * 86400, ROOM)

    assert (step.grain, step.count) == (grain, count)


def test_edges_of_periods_enclose_the_readings():
    edges = boundaries(at(2026, 10, 14), at(2026, 11, 3), Period.MONTH, BERLIN)

    assert edges == (at(2026, 9, 30, 22), at(2026, 10, 31, 23), at(2026, 11, 30, 23))
