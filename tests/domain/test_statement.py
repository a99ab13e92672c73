"""A statement counts each page once, names what nobody knows, and estimates nothing (B4, B7)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from meterdesk.domain.statement import Gap, Span, counted, edges, gaps
from meterdesk.domain.step import Advance, Count, step

BEGAN = datetime(2026, 11, 1, tzinfo=UTC)
ENDED = datetime(2026, 12, 1, tzinfo=UTC)
LATER = datetime(2026, 12, 9, tzinfo=UTC)
NOVEMBER = Span(BEGAN, ENDED)
DECEMBER = Span(ENDED, datetime(2027, 1, 1, tzinfo=UTC))


def day(number: float) -> datetime:
    """So many days after the beginning."""
    return BEGAN + timedelta(days=number)


def test_the_last_reading_before_the_period_opens_it() -> None:
    counts = [Count(day(-2), 10), Count(day(-1), 20), Count(day(3), 30), Count(day(29), 40)]

    opening, closing = edges([*counts, Count(day(31), 50)], NOVEMBER)

    assert opening == Count(day(-1), 20)
    assert closing == Count(day(29), 40)


def test_where_there_was_none_before_the_first_reading_in_the_period_opens_it() -> None:
    opening, closing = edges([Count(day(3), 30), Count(day(5), 40)], NOVEMBER)

    assert (opening, closing) == (Count(day(3), 30), Count(day(5), 40))


def test_m14_a_single_reading_opens_and_closes_the_period_and_what_it_counted_is_unknown() -> None:
    once = Count(day(3), 30)

    opening, closing = edges([once, Count(day(40), 90)], NOVEMBER)

    assert (opening, closing) == (once, once)
    assert counted(opening, closing, ()) == (None, ())


def test_a_printer_that_was_not_read_in_the_period_counted_nothing_that_anybody_knows() -> None:
    opening, closing = edges([Count(day(-3), 30), Count(day(40), 90)], NOVEMBER)

    assert (opening, closing) == (Count(day(-3), 30), None)


def test_a_reading_at_the_stroke_of_midnight_closes_one_month_and_opens_the_next() -> None:
    counts = [Count(day(1), 10), Count(ENDED, 30), Count(ENDED + timedelta(days=1), 60)]

    parts = [counted(*edges(counts, span), ())[0] for span in (NOVEMBER, DECEMBER)]

    assert parts == [Advance(20, is_whole=True), Advance(30, is_whole=True)]


@given(
    st.lists(
        st.tuples(st.integers(-30 * 24, 62 * 24), st.integers(0, 5000)), min_size=2, max_size=40
    )
)
def test_periods_that_follow_each_other_count_each_page_once(made: list[tuple[int, int]]) -> None:
    value, counts = 0, []
    for hours, pages in sorted(dict(made).items()):
        value += pages
        counts.append(Count(day(hours / 24), value))

    parts = [counted(*edges(counts, span), ())[0] for span in (NOVEMBER, DECEMBER)]

    whole = counted(*edges(counts, Span(NOVEMBER.since, DECEMBER.until)), ())[0]
    assert sum(part.pages for part in parts if part) == (whole.pages if whole else 0)


def test_what_a_reset_hides_is_not_made_up() -> None:
    before, after, last = Count(day(1), 90_000), Count(day(2), 5), Count(day(9), 105)
    reset = step(before, after)

    made, steps = counted(Count(day(0), 89_000), last, [reset])

    assert made == Advance(1100, is_whole=False)
    assert steps == (reset,)


def test_a_step_before_the_opening_reading_has_nothing_to_do_with_the_period() -> None:
    reset = step(Count(day(-3), 90_000), Count(day(-2), 5))

    assert counted(Count(day(-1), 10), Count(day(9), 110), [reset]) == (Advance(100, True), ())


def test_a_day_and_two_hours_without_a_reading_is_no_gap_and_more_is_one() -> None:
    times = [day(at) for at in range(21)]

    found = gaps([*times, day(21 + 2 / 24), day(23)], NOVEMBER, now=day(23.1))

    assert found == (Gap(day(21 + 2 / 24), day(23)),)


def test_a_gap_reaches_out_of_the_period_to_the_readings_on_both_sides() -> None:
    inner = [day(at) for at in range(4, 27)]

    found = gaps([day(-6), *inner, day(33)], NOVEMBER, LATER)

    assert found == (Gap(day(-6), day(4)), Gap(day(26), day(33)))


def test_a_printer_that_never_came_back_has_a_gap_without_an_end() -> None:
    assert gaps([day(1), day(2)], NOVEMBER, LATER) == (Gap(day(2), None),)


def test_a_printer_that_came_in_the_middle_of_the_month_was_not_read_before() -> None:
    found = gaps([day(at) for at in range(10, 31)], NOVEMBER, LATER)

    assert found == (Gap(None, day(10)),)


def test_a_period_that_is_not_over_has_no_gap_in_the_time_to_come() -> None:
    assert gaps([day(0), day(1)], NOVEMBER, now=day(1.5)) == ()


def test_a_printer_that_was_never_read_was_never_read() -> None:
    assert gaps([], NOVEMBER, LATER) == (Gap(None, None),)
