"""Who answers in an order of its own is read like others: no meter, no supply less (M19, B2)."""

from __future__ import annotations

import asyncio
import functools
from dataclasses import replace

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.agent import Faults
from tests.adapters.snmp.conftest import NOW, PLAIN, RECORDINGS
from tests.adapters.snmp.disorder import DISORDERS, turned, visits

from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.adapters.snmp.visit.walk import by_name, by_place, credible
from meterdesk.domain.reading import Reading

SIMULATED = RECORDINGS.parents[1] / "app" / "meterdesk_simulator" / "recordings"

PATHS = {
    "two supplies and nothing behind": None,
    "by function": RECORDINGS / "brother" / "by-function.snmprec",
    "by name": RECORDINGS / "ricoh" / "by-name.snmprec",
    "on eleven": RECORDINGS / "xerox" / "copier-on-eleven.snmprec",
    "M404": SIMULATED / "hp-laserjet-m404dn.snmprec",
    "CX725": SIMULATED / "lexmark-cx725.snmprec",
}


@functools.cache
def rows_of(name):
    path = PATHS[name]
    return agent.load(path) if path else agent.rows(PLAIN)


def read(profiles, name, faults, *, begins_well=False):
    timeout = 0.3 if 1 not in faults.versions else 5.0  # the first question, in v2c, is waited for
    printers = SnmpPrinters(profiles, lambda: NOW, timeout=timeout, retries=3)
    return asyncio.run(visits(printers, rows_of(name), faults, begins_well=begins_well))


@pytest.fixture(scope="module")
def orderly(profiles):
    """What each of them tells in order."""
    return functools.cache(lambda name: read(profiles, name, Faults())[0])


def same(reading, whole):
    """But for where and how often it was asked."""
    assert isinstance(reading, Reading)
    alike = replace(whole, address=reading.address, cost=reading.cost)
    return replace(alike, snmp_version=reading.snmp_version) == reading


@pytest.mark.parametrize("disorder", DISORDERS)
@pytest.mark.parametrize("name", PATHS)
def test_m19_an_answer_in_another_order_tells_the_same_first_and_again(
    profiles, orderly, name, disorder
):
    told = read(profiles, name, Faults(rearranges=DISORDERS[disorder]))

    assert [same(reading, orderly(name)) for reading in told] == [True] * 3


@pytest.mark.parametrize("disorder", DISORDERS)
def test_m19_a_known_printer_that_begins_to_answer_in_another_order_tells_the_same(
    profiles, orderly, disorder
):
    faults = Faults(rearranges=DISORDERS[disorder])

    told = read(profiles, "CX725", faults, begins_well=True)

    assert [same(reading, orderly("CX725")) for reading in told] == [True] * 3


@pytest.mark.parametrize("name", PATHS)
def test_m19_version_1_backwards_tells_the_same(profiles, name):
    orderly, *_ = read(profiles, name, Faults(versions=(0,)))

    told = read(profiles, name, Faults(versions=(0,), rearranges=turned))

    assert [same(reading, orderly) for reading in told] == [True] * 3


def test_m19_how_it_answers_is_remembered(profiles):
    first, _second, third = read(profiles, "CX725", Faults(rearranges=turned))

    assert first.cost.requests <= 12
    assert third.cost.requests <= 3


ASKED = ((1, 1), (1, 4), (2, 1), (9, 9))
TOLD = (((1, 3), 7), ((2, 2), 8), ((2, 2), 8), ((9, 9), None))


def test_m19_a_shuffled_answer_is_put_in_order_by_its_names():
    straight = dict(zip(ASKED, TOLD, strict=True))

    assert by_place(ASKED, TOLD) == straight
    assert by_place(ASKED, TOLD[::-1]) is None
    assert by_name(ASKED, TOLD[::-1]) == straight


def test_m19_no_order_is_made_of_an_answer_that_lacks_something():
    assert by_name(ASKED, (TOLD[1], TOLD[0], TOLD[0], TOLD[3])) is None
    assert by_name(ASKED, TOLD[1:]) is None


SINGLES, COLUMNS = ((1, 1),), ((2,), (3,))
BULK = (((1, 2), 0), ((2, 1), 1), ((3, 1), 2), ((2, 2), 3), ((3, 2), 4), ((3, 1), 2), ((3, 3), 5))


def test_m19_a_bulk_answer_is_believed_whole_in_order_and_not_at_all_without():
    last_two_exchanged = (*BULK[:-2], *BULK[:-3:-1])

    assert credible(SINGLES, COLUMNS, BULK) == BULK
    assert credible(SINGLES, COLUMNS, BULK[::-1]) == ()
    assert credible(SINGLES, COLUMNS, (*BULK[:3], *BULK[4:])) == BULK[:3]
    assert credible(SINGLES, COLUMNS, last_two_exchanged) == BULK[:-2]


def test_m19_rows_of_a_bulk_answer_that_skip_one_told_elsewhere_are_not_believed():
    skipping = (BULK[0], ((2, 2), 3), *BULK[2:3], ((2, 1), 1), *BULK[4:])

    assert credible(SINGLES, COLUMNS, skipping) == ()


def test_m19_an_end_in_the_place_of_another_is_out_of_place():
    ends = (((3,), None), ((2,), None))

    assert credible((), COLUMNS, ends[::-1]) == ends[::-1]
    assert credible((), COLUMNS, ends) == ()
    assert credible((), COLUMNS, ends[:1]) == ()
