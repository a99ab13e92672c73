"""Between two readings (rows B2, B4): no reset is ever a giant or a negative number of pages."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes import NOON

from meterdesk.domain.meter import Unit
from meterdesk.domain.step import FASTEST, SLACK, Count, Step, StepKind, advance, fastest, step

TWO_HOURS = timedelta(hours=2)


def between(before: int, after: int, apart: timedelta = TWO_HOURS) -> Step:
    return step(Count(NOON, before), Count(NOON + apart, after))


@pytest.mark.parametrize(
    ("before", "after", "kind", "counted"),
    [
        (1000, 1030, StepKind.ADVANCED, 30),
        (1000, 1000, StepKind.ADVANCED, 0),
        (0, 0, StepKind.ADVANCED, 0),
        (2**32 - 10, 5, StepKind.WRAPPED, 15),
        (2**31 - 1, 0, StepKind.WRAPPED, 1),
        (999_999, 1, StepKind.WRAPPED, 1),
        (999_990, 12, StepKind.WRAPPED, 21),
        (9_999_999, 1, StepKind.WRAPPED, 1),
        (9_999_000, 500, StepKind.WRAPPED, 1499),
        (1_000_000, 1_000_020, StepKind.ADVANCED, 20),
        (5000, 12, StepKind.RESET, None),
        (400_000, 0, StepKind.RESET, None),
        (3, 0, StepKind.RESET, None),
        (50, 49, StepKind.BACKWARDS, None),
        (5000, 4998, StepKind.BACKWARDS, None),
        (5000, 2600, StepKind.BACKWARDS, None),
        (1000, 3_000_000, StepKind.JUMPED, None),
        (12, 2**31, StepKind.JUMPED, None),
        (2**32 - 10, 2_000_000, StepKind.BACKWARDS, None),
        (400_000_000, 300_000, StepKind.BACKWARDS, None),
    ],
)
def test_a_step_is_named_and_counted(before, after, kind, counted):
    found = between(before, after)

    assert (found.kind, found.counted) == (kind, counted)


def test_a_counter_that_was_far_from_its_end_did_not_roll_over():
    """A board swapped at 700,000 would bill 300,000 pages."""
    assert between(700_000, 12, timedelta(days=30)).kind is StepKind.RESET


def test_what_a_printer_can_print_in_the_time_is_no_jump():
    month = timedelta(days=30)

    assert between(1000, 3_000_000, month).kind is StepKind.ADVANCED
    assert between(1000, 3_000_000, TWO_HOURS).kind is StepKind.JUMPED


def test_length_is_counted_faster_than_paper():
    before, after = Count(NOON, 1000), Count(NOON + TWO_HOURS, 101_000)

    assert step(before, after, fastest(Unit.IMPRESSIONS)).kind is StepKind.JUMPED
    assert step(before, after, fastest(Unit.FEET)).kind is StepKind.ADVANCED


def test_times_that_do_not_follow_each_other_tell_nothing():
    assert between(1000, 1030, timedelta(0)).kind is StepKind.UNKNOWN
    assert between(1000, 1030, -TWO_HOURS).counted is None


def test_another_object_is_noticed_and_not_joined():
    """A profile that was lost, or a firmware that counts elsewhere: 100 pages nobody printed."""
    before = Count(NOON, 5000, "1.3.6.1.4.1.1347", "The maker's own total.")
    after = Count(NOON + TWO_HOURS, 5100, "1.3.6.1.2.1.43", "The life count of the first marker.")

    found = step(before, after)

    assert (found.kind, found.counted) == (StepKind.MOVED, None)
    assert "1.3.6.1.4.1.1347" in found.sentence
    assert "1.3.6.1.2.1.43" in found.sentence


def test_a_row_that_stands_elsewhere_and_is_found_by_its_label_goes_on():
    before = Count(NOON, 370, "1.3.6.11.20.3", "Found by its label.")
    after = Count(NOON + TWO_HOURS, 420, "1.3.6.14.20.3", "Found by its label.")

    found = step(before, after)

    assert (found.kind, found.counted) == (StepKind.MOVED, 50)


def test_a_row_that_stands_elsewhere_and_fell_is_not_counted():
    before = Count(NOON, 5000, "1.3.6.11.20.3", "Found by its label.")
    after = Count(NOON + TWO_HOURS, 12, "1.3.6.14.20.3", "Found by its label.")

    assert step(before, after).counted is None


def test_only_what_may_cost_money_is_alarming():
    alarming = {kind for kind in StepKind if Step(kind, *_counts(), None).is_alarming}

    assert alarming == {StepKind.RESET, StepKind.BACKWARDS, StepKind.JUMPED}


def _counts() -> tuple[Count, Count]:
    return Count(NOON, 1), Count(NOON + TWO_HOURS, 2)


@pytest.mark.parametrize("kind", StepKind)
def test_every_step_is_told_in_a_sentence(kind):
    said = Step(kind, *_counts(), 1).sentence

    assert said.endswith(".")
    assert "{" not in said


@given(
    st.integers(0, 2**63 - 1),
    st.integers(0, 2**63 - 1),
    st.timedeltas(timedelta(days=-400), timedelta(days=4000)),
)
def test_no_step_counts_less_than_nothing_or_more_than_can_be_printed(before, after, apart):
    counted = between(before, after, apart).counted

    assert counted is None or 0 <= counted <= (apart + SLACK) / timedelta(minutes=1) * FASTEST + 1


@given(st.lists(st.integers(0, 2**32), min_size=1, max_size=12))
def test_the_pages_of_a_time_are_the_sum_of_its_steps(values):
    counts = [Count(NOON + at * TWO_HOURS, value) for at, value in enumerate(values)]
    steps = [step(one, next_one) for one, next_one in pairwise(counts)]
    notable = [one for one in steps if not one.is_plain]

    found = advance(values[0], values[-1], notable)

    assert found is not None
    assert found.pages == sum(one.counted or 0 for one in steps)
    assert found.is_whole == all(one.counted is not None for one in steps)


def test_a_fall_that_no_step_explains_is_no_number_of_pages():
    assert advance(5000, 12, ()) is None
