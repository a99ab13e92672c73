"""When a printer is asked next: every two hours, gently in its sleep, seldom when it is away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes import NOON

from meterdesk.domain.device import Address, Device, Identity, Presence, Registration
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.roster import Due
from meterdesk.services.visits import Rhythm, Visit, rhythm, visit, wanted

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
EVERY = Rhythm(2 * HOUR, zone=UTC)


def printer(presence: Presence = Presence.ANSWERING, **changes) -> Device:
    known = Device(
        1, Address("10.0.0.7"), Identity(serial_number="SN7"), Registration.FOUND, presence, NOON
    )
    return replace(known, **({"last_read": NOON, "last_asked": NOON} | changes))


def silent(since: datetime, asked: datetime, presence: Presence = Presence.ASLEEP) -> Device:
    return printer(presence, last_read=since - 2 * HOUR, silent_since=since, last_asked=asked)


def test_m4_a_printer_that_answers_is_read_every_two_hours():
    assert visit(printer(), EVERY, NOON) == Visit(NOON + 2 * HOUR)


def test_a_printer_that_was_never_asked_is_read_now():
    assert visit(printer(last_read=None, last_asked=None), EVERY, NOON) == Visit(NOON)


def test_m18_after_a_night_off_every_read_is_due_at_once():
    assert visit(printer(), EVERY, NOON + 20 * HOUR).at < NOON + 20 * HOUR


def test_a_clock_set_back_does_not_stop_reading():
    ahead = printer(last_read=NOON + 400 * DAY, last_asked=NOON + 400 * DAY)

    assert visit(ahead, EVERY, NOON) == Visit(NOON)


def test_a_read_between_two_rounds_joins_the_next_but_one():
    """Nobody is asked again after minutes, and the office wakes once for all its printers."""
    by_hand = printer(last_asked=NOON + timedelta(minutes=100))

    assert visit(by_hand, EVERY, NOON + 2 * HOUR).at == NOON + 4 * HOUR


def test_b9_a_printer_that_says_it_is_asleep_is_asked_gently_and_less_often():
    asleep = printer(Presence.ASLEEP)

    assert visit(asleep, EVERY, NOON) == Visit(NOON + 4 * HOUR, is_gentle=True)


def test_b9_what_is_asleep_in_the_evening_is_left_so_until_the_morning():
    evening = NOON + 7 * HOUR
    asleep = silent(evening, evening)

    found = visit(asleep, EVERY, evening)

    assert found == Visit(NOON + 20 * HOUR, is_gentle=True)


def test_where_nights_are_not_spared_what_is_asleep_is_asked_through_them():
    evening = NOON + 7 * HOUR
    asleep = silent(evening, evening)

    found = visit(asleep, replace(EVERY, spares_nights=False), evening)

    assert found.is_gentle
    assert evening < found.at <= evening + 4 * HOUR


def test_b9_a_bill_that_is_due_is_read_at_the_normal_pace_day_and_night_and_in_earnest():
    evening = NOON + 10 * HOUR
    asleep = silent(NOON, evening)

    assert visit(asleep, EVERY, evening, is_wanted=True) == Visit(evening + 2 * HOUR)


@pytest.mark.parametrize(
    ("silent_for", "asked_again_after"),
    [
        (timedelta(0), 2 * HOUR),
        (22 * HOUR, 2 * HOUR),
        (24 * HOUR, 4 * HOUR),
        (3 * DAY - 2 * HOUR, 8 * HOUR),
        (6 * DAY, DAY),
        (40 * DAY, DAY),
    ],
)
def test_m21_a_missing_printer_is_asked_less_and_less_often_but_for_ever(
    silent_for, asked_again_after
):
    asked = NOON + silent_for
    away = silent(NOON, asked, Presence.AWAY)

    assert visit(away, EVERY, asked).at - asked == asked_again_after


def test_a_missing_printer_is_asked_in_earnest():
    assert not visit(silent(NOON, NOON + DAY, Presence.AWAY), EVERY, NOON + DAY).is_gentle


def test_once_a_day_is_asked_at_noon_when_somebody_may_have_switched_it_on():
    night = NOON.replace(hour=2) + 9 * DAY

    found = visit(silent(NOON, night, Presence.AWAY), EVERY, night)

    assert found.at.hour == 12


def test_the_night_is_that_of_the_office():
    tokyo = replace(EVERY, zone=timezone(9 * HOUR))
    asleep = silent(NOON, NOON)

    at = visit(asleep, tokyo, NOON).at.astimezone(tokyo.zone)

    assert 7 <= at.hour <= 9
    assert at.date() > NOON.astimezone(tokyo.zone).date()


def test_offices_do_not_tick_together():
    one, other = (rhythm(Proxy("i", minute), 2 * HOUR, 5, UTC) for minute in (17, 200))

    assert visit(printer(), one, NOON).at.minute == 17
    assert visit(printer(), other, NOON).at.minute == 20


def test_few_printers_are_asked_in_one_round():
    every = rhythm(Proxy("i", 0), 2 * HOUR, 30, UTC)

    assert len({visit(printer(id=number), every, NOON).at for number in range(30)}) == 1


def test_many_printers_are_spread_over_several():
    every = rhythm(Proxy("i", 0), 2 * HOUR, 300, UTC)

    times = [visit(printer(id=number), every, NOON).at for number in range(300)]

    assert len(set(times)) == 6
    assert max(map(times.count, times)) == 50


@given(
    st.integers(1, 5000),
    st.integers(0, 1439),
    st.integers(15, 1440),
    st.sampled_from(Presence),
    st.integers(0, 30 * 86_400).map(lambda seconds: timedelta(seconds=seconds)),
    st.booleans(),
)
def test_every_printer_is_asked_again_within_two_days_and_never_at_once(
    number, minute, interval, presence, silent_for, is_wanted
):
    every = rhythm(Proxy("i", minute), timedelta(minutes=interval), number, UTC)
    asked = NOON + silent_for
    since = None if presence is Presence.ANSWERING else NOON
    known = printer(presence, id=number, silent_since=since, last_asked=asked)

    wait = visit(known, every, asked, is_wanted).at - asked

    assert timedelta(minutes=interval) / 2 <= wait <= 2 * DAY + 12 * HOUR


def test_what_the_supplier_waits_for_is_wanted():
    due, later = Due("SN7", NOON), Due("SN8", NOON + DAY)

    assert wanted((due, later), frozenset({"SN9"}), NOON) == {"SN7", "SN9"}
