"""Which counters are held for somebody before they are billed (rows B2, B4)."""

from __future__ import annotations

from datetime import timedelta
from itertools import accumulate

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.fakes import NOON

from meterdesk.domain.held_read import Answer, Doubt, HeldRead, doubt
from meterdesk.domain.step import Count, StepKind

TWO_HOURS = timedelta(hours=2)
pages = st.lists(st.integers(0, 2000), min_size=1, max_size=40)


def series(*values: int) -> tuple[Count, ...]:
    return tuple(Count(NOON + at * TWO_HOURS, value) for at, value in enumerate(values))


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ((6980,), None),
        ((), None),
        ((6980, 6990, 7000), None),
        ((6980, 6980), None),
        ((6980, 6412), StepKind.BACKWARDS),
        ((6980, 12), StepKind.RESET),
        ((6980, 4_000_000_000), StepKind.JUMPED),
        ((6980, 12, 30, 60), StepKind.RESET),
        ((999_990, 12), None),
        ((2**32 - 5, 7), None),
        ((6980, 12, 6990), None),
        ((6980, 12, 12, 14, 6995), None),
        ((6980, 4_000_000_000, 6990), None),
        ((6980, 12, 6990, 12), StepKind.RESET),
        ((50, 49, 50), None),
        ((500, 0, 240, 470, 505, 700), StepKind.RESET),
        ((500, 3, 600), StepKind.RESET),
        ((500, 0, 480, 501), StepKind.RESET),
    ],
)
def test_what_fell_or_jumped_is_held_and_a_glitch_that_is_over_is_not(values, kind):
    found = doubt(series(*values))

    assert (found.kind if found else None) == kind


@given(st.integers(0, 2**31), pages)
def test_a_counter_that_counts_is_never_held(start, printed):
    assert doubt(series(*accumulate(printed, initial=start))) is None


@given(st.integers(10_000, 900_000), pages, st.data())
def test_a_board_that_was_swapped_is_held_for_ever(before, printed, data):
    """Page by page it may reach the old value: what was counted in between nobody knows."""
    assume(all(each * 4 < before for each in printed))
    at = data.draw(st.integers(0, len(printed)))
    old = tuple(accumulate(printed[:at], initial=before))
    new = tuple(accumulate(printed[at:], initial=0))

    found = doubt(series(*old, *new))

    assert found is not None
    assert found.after.value == 0


@given(st.integers(100_000, 900_000), pages, st.integers(0, 100), st.integers(1, 4), st.data())
def test_a_glitch_is_over_with_the_next_good_reading(start, printed, nonsense, times, data):
    assume(all(each < 1000 for each in printed))
    good = tuple(accumulate(printed, initial=start))
    at = data.draw(st.integers(1, len(good) - 1))

    with_glitch = (*good[:at], *(nonsense,) * times, *good[at:])

    assert doubt(series(*with_glitch)) is None
    assert doubt(series(*good[:at], nonsense)) is not None


@given(st.lists(st.integers(0, 2**33), max_size=12))
def test_a_value_below_the_one_billed_is_never_sent_unasked(values):
    """But for a counter that rolled over."""
    found = doubt(series(*values))

    if found is None and values and max(values) < 990_000:
        assert values[-1] >= values[0]


@pytest.mark.parametrize(
    ("refusal", "answers"),
    [
        (None, (Answer.SENT, Answer.AGAIN, Answer.OTHER)),
        ("Too old.", (Answer.AGAIN, Answer.TOLD)),
    ],
)
def test_what_somebody_can_say(refusal, answers):
    held = HeldRead(1, "bill", "SN7", 1, NOON, NOON, refusal=refusal)

    assert held.answers == answers


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ((6980, 6412), "Total: 6,412 is lower than 6,980, read 2026-03-02."),
        (
            (6980, 4_000_000_000),
            "Total: 4,000,000,000 is more than can have been printed since 6,980, read 2026-03-02.",
        ),
    ],
)
def test_why_it_is_held_is_one_sentence(values, said):
    step = doubt(series(*values))

    assert Doubt("systemTotals.TotalImpressions", "Total", step).sentence == said
