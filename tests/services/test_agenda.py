"""What is due, and when to look again."""

from __future__ import annotations

from datetime import timedelta

from tests.gui.office import NOW, status

from meterdesk.domain.status import OfficeState
from meterdesk.services.collecting.agenda import LONGEST_NAP, LOOK_AROUND_EVERY, REST, Job, due


def test_what_is_due_is_named_and_the_rest_waits() -> None:
    jobs, _ = due(status(next_read=NOW - timedelta(hours=3)), {}, NOW)

    assert jobs == (Job.READ,)


def test_it_sleeps_until_the_next_thing_is_due() -> None:
    _, again = due(status(next_read=NOW + timedelta(minutes=2)), {}, NOW)

    assert again == NOW + timedelta(minutes=2)


def test_it_never_sleeps_so_long_that_a_resumed_computer_goes_unnoticed() -> None:
    """Row M18."""
    _, again = due(status(next_read=NOW + timedelta(hours=2)), {}, NOW)

    assert again == NOW + LONGEST_NAP


def test_an_attempt_that_changed_nothing_rests() -> None:
    asleep = status(next_read=NOW - timedelta(hours=9))

    at_once, _ = due(asleep, {Job.READ: NOW - timedelta(minutes=1)}, NOW)
    later, _ = due(asleep, {Job.READ: NOW - REST}, NOW)

    assert (at_once, later) == ((), (Job.READ,))


def test_a_clock_set_back_does_not_stop_the_reading() -> None:
    jobs, _ = due(status(next_read=NOW), {Job.READ: NOW + timedelta(days=30)}, NOW)

    assert jobs == (Job.READ,)


def test_nothing_is_synced_while_paused() -> None:
    """Row M13: the status names no time for it."""
    jobs, _ = due(status(OfficeState.PAUSED, next_sync=None), {}, NOW)

    assert jobs == ()


def test_new_printers_are_looked_for_once_a_day() -> None:
    """Row M19."""
    today, _ = due(status(), {Job.LOOK_AROUND: NOW - timedelta(hours=23)}, NOW)
    tomorrow, _ = due(status(), {Job.LOOK_AROUND: NOW - LOOK_AROUND_EVERY}, NOW)

    assert (today, tomorrow) == ((), (Job.LOOK_AROUND,))


def test_an_office_that_is_not_set_up_is_not_swept() -> None:
    new = status(OfficeState.NOT_SET_UP, next_sync=None)

    jobs, _ = due(new, {Job.LOOK_AROUND: NOW - timedelta(days=9)}, NOW)

    assert jobs == ()
