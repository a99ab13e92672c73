"""Levels, serial numbers, credentials: what cannot be said wrongly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes import NOON

from meterdesk.domain.conversation import Credentials, ProxyRegistered
from meterdesk.domain.identity import believable_serial, can_be_registered
from meterdesk.domain.supply import Level, LevelState


@pytest.mark.parametrize("percent", [-1, 101, 1000])
def test_b8_a_percentage_lies_between_0_and_100(percent):
    with pytest.raises(ValueError, match="does not exist"):
        Level.of(percent)


@pytest.mark.parametrize("state", [state for state in LevelState if state != "percent"])
def test_b8_what_the_printer_does_not_tell_is_never_a_number(state):
    with pytest.raises(ValueError, match="PERCENT"):
        Level(state, 50)


@pytest.mark.parametrize(
    "text",
    [
        *(None, "", "  ", "000000000", "XXXXXXX", "N/A", "unknown"),
        *("1111111", "*****", "--/--", "?", "_ _", "not set", "Not_Set", "Default"),
    ],
)
def test_b3_a_placeholder_is_no_serial_number(text):
    assert believable_serial(text) is None


@pytest.mark.parametrize("text", ["A1", "000000001", "1-1", "DEFAULT7", "7559030001234"])
def test_b3_a_plain_serial_number_is_believed(text):
    assert believable_serial(text) == text


def test_a_serial_number_is_trimmed():
    assert believable_serial("  VNB3  K12345 \n") == "VNB3 K12345"


@pytest.mark.parametrize("serial", [None, "", "ß1", "a" * 33, "<b>"])
def test_what_the_contract_cannot_carry_cannot_be_registered(serial):
    assert not can_be_registered(serial)


@given(st.text(min_size=3, max_size=40))
def test_a_secret_never_shows_in_a_representation(secret):
    values = (
        Credentials("user", secret),
        ProxyRegistered("p", secret, NOON, NOON),
    )

    assert all("password" not in repr(value) for value in values)
    assert all(repr(secret) not in repr(value) for value in values)
