"""Brother's packed counters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from meterdesk.adapters.snmp.meaning.blob import records, shares

VALUES = st.dictionaries(st.integers(0, 254), st.integers(0, 2**32 - 1), max_size=30)


def packed(values):
    rows = (bytes([key, 1, 4]) + value.to_bytes(4, "big") for key, value in values.items())
    return b"".join(rows) + b"\xff"


@given(VALUES)
def test_what_was_packed_comes_out(values):
    assert records(packed(values)) == values


def test_a_counter_that_ends_in_the_end_mark_keeps_it():
    octets = packed({0: 255})[:-1]

    assert records(octets + b"\xff") == {0: 255}


def test_an_empty_list_is_empty():
    assert records(b"\xff") == {}
    assert records(b"") == {}


def test_another_framing_is_not_read_as_this_one():
    assert records(bytes.fromhex("63010400000001110104000003e4aabb") + b"\xff") == {}
    assert records(bytes.fromhex("00020400000539") + b"\xff") == {}


def test_the_older_framing_holds_what_is_left_and_of_how_much():
    octets = bytes.fromhex("a10102 0414 a20102 0c14".replace(" ", ""))

    assert shares(octets + b"\xff") == {0xA1: (4, 20), 0xA2: (12, 20)}
    assert records(octets + b"\xff") == {}


@given(VALUES)
def test_numbers_are_no_shares(values):
    assert not values or shares(packed(values)) == {}


@given(st.binary(max_size=80))
def test_any_octets_give_counters_or_none(octets):
    assert all(0 <= value < 2**32 for value in records(octets).values())
