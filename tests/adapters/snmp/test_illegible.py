"""A counter that is there and that nobody can read is not known this time; it is not absent."""

from __future__ import annotations

import asyncio

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.agent import oid
from tests.adapters.snmp.conftest import NOW, PLAIN

from meterdesk.adapters.snmp.meaning.meters import meters
from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.adapters.snmp.wire.oid import Unreadable
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.meter import TOTAL

LIFE = "1.3.6.1.2.1.43.10.2.1.4.1.1"
UNIT = "1.3.6.1.2.1.43.10.2.1.3.1.1"

GARBAGE = {
    "octets that are no digits": b"\x00\x01\x8d",
    "octets that are all zero": bytes(4),
    "an address": bytes((10, 0, 0, 1)),
    "a float": b"\x9f\x78\x04\x45\x93\x38\x00",
    "a negative number": -4711,
    "words": b"145 pages",
    "an identifier": (1, 3, 6),
    "more than can be counted": 2**63,
    "what nobody could decode": Unreadable.VALUE,
}

NOTHING = {
    "unknown": -2,
    "other, without a sign": 2**32 - 1,
    "some, in 64 bits without a sign": 2**64 - 3,
    "unknown in digits": b"-2",
    "unknown in digits without a sign": b"4294967294",
    "no octets": b"",
    "blanks": b"  ",
}


def told(values, profile=None):
    return meters(Answers({oid(name): value for name, value in values.items()}), profile)


@pytest.mark.parametrize("name", GARBAGE)
def test_b2_a_life_count_that_cannot_be_read_is_waited_for(name):
    found, lost = told({LIFE: GARBAGE[name], UNIT: 7})

    assert found == ()
    assert lost == {TOTAL}


@pytest.mark.parametrize("name", NOTHING)
def test_b2_a_life_count_the_printer_does_not_know_is_absent_for_good(name):
    assert told({LIFE: NOTHING[name], UNIT: 7}) == ((), frozenset())


def test_b2_a_life_count_of_something_unreadable_is_waited_for():
    assert told({LIFE: 145, UNIT: Unreadable.VALUE}) == ((), {TOTAL})


XEROX = "1.3.6.1.4.1.253.8.53.13.2.1.6.1.20"
HP = "1.3.6.1.4.1.11.2.3.9.4.2.1.4.1.2.5.0"


def profile_of(profiles, maker):
    return next(profile for profile in profiles if profile.maker == maker)


def names(found):
    return {meter.name for meter in found}


@pytest.mark.parametrize("name", GARBAGE)
@pytest.mark.parametrize("maker", ["HP", "Konica Minolta", "Kyocera"])
def test_b2_no_life_count_jumps_in_for_a_maker_s_total_that_cannot_be_read(profiles, maker, name):
    profile = profile_of(profiles, maker)
    counters = [one for one in profile.counters if one.meaning.name == TOTAL]
    values = {LIFE: 145, UNIT: 7}
    values |= {".".join(map(str, at)): GARBAGE[name] for one in counters for at in one.oids}

    found, lost = told(values, profile)

    assert TOTAL not in names(found)
    assert TOTAL in lost


@pytest.mark.parametrize("name", GARBAGE)
def test_b2_one_row_of_a_table_that_cannot_be_read_costs_no_other(profiles, name):
    xerox = profile_of(profiles, "Xerox")
    label = "1.3.6.1.4.1.253.8.53.13.2.1.8.1.20"
    values = {f"{XEROX}.1": GARBAGE[name], f"{XEROX}.34": 40, LIFE: 145, UNIT: 7}
    values |= {f"{label}.1": b"Total Impressions", f"{label}.34": b"Black Impressions"}

    found, lost = told(values, xerox)

    assert names(found) == {"systemTotals.MonochromeImpressions"}
    assert lost == {TOTAL}


def test_b2_a_counter_the_maker_does_not_know_leaves_the_life_count(profiles):
    found, lost = told({LIFE: 145, UNIT: 7, HP: -2}, profile_of(profiles, "HP"))

    assert names(found) == {TOTAL}
    assert lost == frozenset()


def test_b2_a_packed_counter_that_is_no_octets_is_waited_for(profiles):
    brother = profile_of(profiles, "Brother")
    blob = ".".join(map(str, brother.blobs[0].oid))

    found, lost = told({LIFE: 145, UNIT: 7, blob: Unreadable.VALUE}, brother)

    assert TOTAL not in names(found)
    assert TOTAL in lost


def test_b2_what_cannot_be_read_proves_nothing_and_is_waited_for_by_nobody(profiles):
    hp = profile_of(profiles, "HP")
    guessed = {".".join(map(str, at)): Unreadable.VALUE for c in hp.guessed() for at in c.oids}

    found, lost = told({LIFE: 145, UNIT: 7} | guessed, hp)

    assert names(found) == {TOTAL}
    assert lost == frozenset()


def unknown_type(datagram):
    """Every count of 4711 is of a type there is not."""
    return (datagram.replace(b"\x02\x02\x12\x67", b"\x47\x02\x12\x67"),)


def test_m19_values_of_an_unknown_type_cost_no_request_more(profiles):
    rows = agent.rows({**PLAIN, "1.3.6.1.4.1.99999.1.1.0": "the end"})
    printers = SnmpPrinters(profiles, lambda: NOW, timeout=5.0)

    async def run():
        async with agent.serving(rows) as (served, address):
            healthy = [await printers.read(address, PUBLIC) for _ in range(2)]
            served.faults.garbles = unknown_type
            return healthy, [await printers.read(address, PUBLIC) for _ in range(3)]

    (first, steady), spoilt = asyncio.run(run())

    assert [reading.unanswered for reading in spoilt] == [{TOTAL}] * 3
    assert [reading.meter(TOTAL) for reading in spoilt] == [None] * 3
    assert spoilt[0].supplies == first.supplies
    assert spoilt[0].cost.requests <= first.cost.requests
    assert spoilt[2].cost.requests == steady.cost.requests
