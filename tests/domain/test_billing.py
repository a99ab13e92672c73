"""The read that answers a billing request: due, dated, decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes import NOON, total

from meterdesk.domain.billing import (
    JUST_NOW,
    PATIENCE,
    BillingRequest,
    answer,
    date_of,
    earliest,
    gives_up_at,
    is_ripe,
    last_read,
    own_time,
    server_time,
    undecided,
)
from meterdesk.domain.conversation import BilledMeter, BillingReads
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.meter import TOTAL, Persistence
from meterdesk.domain.proxy import CLOCK_TOLERANCE, Proxy
from meterdesk.domain.reading import Cost, PrinterState, Reading

COPIES = "copy.TotalImpressions"
names = st.sampled_from([TOTAL, COPIES, "print.TotalImpressions", "scan.TotalImages"])
moments = st.timedeltas(timedelta(days=-400), timedelta(days=400)).map(
    lambda apart: (NOON + apart).replace(microsecond=0)
)
errors = st.timedeltas(timedelta(days=-400), timedelta(days=400))


def request(*meter_names: str, due: datetime = NOON) -> BillingRequest:
    return BillingRequest("bill-1", "SN7", due, meter_names or (TOTAL,), NOON)


def billed(at: datetime) -> BillingReads:
    return BillingReads("bill-0", "SN7", (BilledMeter(TOTAL, 1, at),))


def reading(*told: str, unanswered: tuple[str, ...] = ()) -> Reading:
    meters = tuple(total(1, name) for name in told)
    return Reading(
        Address("10.0.0.7"), NOON, "2c", Identity(), meters, (), PrinterState.IDLE, (), Cost(),
        frozenset(unanswered),
    )  # fmt: skip


@given(st.lists(names, min_size=1), st.dictionaries(names, st.integers(0, 2**32)))
def test_m9_every_meter_asked_for_is_answered_or_named_missing(asked, told):
    meters = [total(value, name) for name, value in told.items()]

    parcel = answer(request(*asked), meters, NOON)

    assert {meter.name: meter.value for meter in parcel.meters} == {
        name: told[name] for name in asked if name in told
    }
    assert set(parcel.missing) == set(asked) - set(told)


def test_a_resettable_counter_is_never_billed():
    meter = replace(total(5), persistence=Persistence.POWER_ON)

    parcel = answer(request(TOTAL), [meter], NOON)

    assert (parcel.meters, parcel.missing) == ((), (TOTAL,))


def test_a_request_is_ripe_from_its_due_time_on():
    assert is_ripe(request(TOTAL), NOON)
    assert not is_ripe(request(TOTAL), NOON - timedelta(seconds=1))


@given(moments, st.lists(moments), moments)
def test_b4_no_reading_from_before_it_was_due_or_billed_answers(due, bills, now):
    at = earliest(request(due=due), map(billed, bills), now)

    assert at >= due
    assert all(at >= bill for bill in bills if bill <= now)
    assert at in {due, *bills}


@given(moments, moments)
def test_a_bill_dated_ahead_by_a_wrong_clock_holds_nothing_up(due, now):
    assert earliest(request(due=due), [billed(now + timedelta(days=30))], now) == due


@given(moments, moments)
def test_a_new_read_is_asked_for_and_no_older_one_is_sent(due, asked_at):
    again = replace(request(due=due), not_before=asked_at)

    assert earliest(again, (), NOON) == max(due, asked_at)


def test_a_bill_without_meters_has_no_date():
    assert last_read(BillingReads("bill-0", "SN7", (), (TOTAL,))) is None


@pytest.mark.parametrize(
    ("told", "unanswered", "before", "left"),
    [
        ((TOTAL, COPIES), (), (), ()),
        ((TOTAL,), (), (), ()),
        ((TOTAL,), (COPIES,), (), (COPIES,)),
        ((TOTAL,), (), (COPIES,), (COPIES,)),
        ((), (), (), (TOTAL, COPIES)),
        ((TOTAL, COPIES), (COPIES,), (COPIES,), ()),
        (("other.Meter",), (), (), ()),
    ],
)
def test_a_meter_is_missing_only_where_the_printer_has_none(told, unanswered, before, left):
    """Not asked for is not looked at; starting, or not answering, is not missing (row M9)."""
    found = undecided(request(TOTAL, COPIES), reading(*told, unanswered=unanswered), before)

    assert found == left


@given(moments, moments)
def test_a_late_request_has_the_whole_patience(due, received):
    late = replace(request(due=due), received_at=received)

    assert gives_up_at(late) - received >= PATIENCE
    assert gives_up_at(late) - due >= PATIENCE


@given(moments, errors)
def test_a_time_goes_to_the_server_and_back(at, error):
    proxy = Proxy("i", 0, clock_error=error)

    assert own_time(proxy, server_time(proxy, at)) == at


@pytest.mark.parametrize("at", [datetime.min, datetime.max])
@pytest.mark.parametrize("error", [timedelta(days=1), timedelta(days=-1)])
def test_the_ends_of_the_calendar_are_no_trouble(at, error):
    proxy, end = Proxy("i", 0, clock_error=error), at.replace(tzinfo=UTC)

    assert abs(server_time(proxy, end) - end) <= abs(error)
    assert abs(own_time(proxy, end) - end) <= abs(error)


@given(moments, st.timedeltas(-CLOCK_TOLERANCE, CLOCK_TOLERANCE))
def test_b4_a_clock_that_is_right_dates_a_read_as_the_printer_said_it(at, error):
    assert date_of(Proxy("i", 0, clock_error=error, last_sync=NOON), at) == at


@given(errors.filter(lambda error: abs(error) > CLOCK_TOLERANCE), moments)
def test_a_wrong_clock_dates_only_what_was_read_right_after_the_sync(error, at):
    proxy = Proxy("i", 0, clock_error=error, last_sync=NOON)

    date = date_of(proxy, at)
    right_after = date_of(proxy, own_time(proxy, NOON + JUST_NOW))

    assert date is None or timedelta(0) <= date - NOON <= JUST_NOW
    assert right_after == NOON + JUST_NOW


def test_a_wrong_clock_and_no_sync_yet_date_nothing():
    assert date_of(Proxy("i", 0, clock_error=timedelta(hours=1)), NOON) is None
