"""The states of a registration."""

from __future__ import annotations

import pytest

from meterdesk.domain.device import TRANSITIONS, Address, Event, Registration, after


def test_m11_only_the_customer_leads_out_of_found():
    ways = {event for (state, event) in TRANSITIONS if state is Registration.FOUND}

    assert ways == {Event.CHOSEN, Event.REPLACED}


@pytest.mark.parametrize("event", list(Event))
def test_a_replaced_device_stays_replaced(event):
    assert after(Registration.REPLACED, event) is Registration.REPLACED


def test_an_event_that_means_nothing_changes_nothing():
    assert after(Registration.FOUND, Event.TURNED_ON) is Registration.FOUND


def test_every_state_is_reached():
    assert {Registration.FOUND, *TRANSITIONS.values()} == set(Registration)


@pytest.mark.parametrize(
    ("address", "text"),
    [
        (Address("10.0.0.7"), "10.0.0.7"),
        (Address("10.0.0.7", 1161), "10.0.0.7:1161"),
        (Address("fd00::7", 1161), "[fd00::7]:1161"),
    ],
)
def test_an_address_reads_as_people_write_it(address, text):
    assert str(address) == text
