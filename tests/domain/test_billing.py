"""The read that answers a billing request."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.fakes import NOON, total

from meterdesk.domain.billing import BillingRequest, answer, is_fresh, is_ripe
from meterdesk.domain.meter import TOTAL, Persistence

names = st.sampled_from(
    [TOTAL, "print.TotalImpressions", "copy.TotalImpressions", "scan.TotalImages"]
)


def request(*meter_names: str) -> BillingRequest:
    return BillingRequest("bill-1", "SN7", NOON, meter_names, NOON)


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


def test_b4_a_read_is_fresh_for_one_interval_and_never_from_the_future():
    two_hours = timedelta(hours=2)

    assert is_fresh(NOON - two_hours, NOON, two_hours)
    assert not is_fresh(NOON - two_hours - timedelta(seconds=1), NOON, two_hours)
    assert not is_fresh(NOON + timedelta(seconds=1), NOON, two_hours)


def test_a_request_is_ripe_from_its_due_time_on():
    assert is_ripe(request(TOTAL), NOON)
    assert not is_ripe(request(TOTAL), NOON - timedelta(seconds=1))
