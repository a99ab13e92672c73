"""Recordings of real printers, where they are at hand: every one is read as we expect and argue."""

from __future__ import annotations

import asyncio
import functools
import os
from dataclasses import replace
from pathlib import Path

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.conftest import NOW
from tests.adapters.snmp.disorder import shuffled, turned, visits
from tests.recordings import expectation, peers

from meterdesk.adapters.snmp.meaning.text import text
from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.adapters.snmp.profile.file import read_folder
from meterdesk.adapters.snmp.wire.oid import parse
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.meter import Persistence
from meterdesk.domain.reading import Reading

ROOT = Path(__file__).parents[2]
FOLDER = Path(os.environ.get("METERDESK_RECORDINGS", ROOT.parent / "shared" / "recordings"))
NAMES = sorted(str(path.relative_to(FOLDER))[: -len(".snmprec")] for path in FOLDER.glob("*/*"))
NAMES = [name for name in NAMES if (FOLDER / f"{name}.snmprec").exists()]
EXPECTED = expectation.read_folder()
PROFILES = read_folder(ROOT / "resources" / "printers")
PATIENT = SnmpPrinters(PROFILES, lambda: NOW, timeout=5.0)
HASTY = SnmpPrinters(PROFILES, lambda: NOW, timeout=0.3, retries=3)
"""For agents that leave the first question, in v2c, unanswered."""

pytestmark = pytest.mark.skipif(not NAMES, reason=f"There are no recordings at {FOLDER}.")

load = functools.cache(agent.load)


@functools.cache
def read(name: str, version: int | None = None) -> Reading:
    """The recording read over a real socket; every version is answered unless one is named."""
    faults = None if version is None else agent.Faults(versions=(version,))

    async def visit():
        async with agent.serving(load(FOLDER / f"{name}.snmprec"), faults) as (_agent, address):
            reader = HASTY if version == 0 else PATIENT
            return await reader.read(address, PUBLIC)

    return asyncio.run(visit())


def expected(name: str) -> expectation.Expectation:
    return EXPECTED[name]


@pytest.mark.parametrize("name", NAMES)
def test_every_recording_is_read_and_makes_sense(name):
    reading = read(name)

    assert isinstance(reading, Reading)
    names = [meter.name for meter in reading.meters]
    assert len(names) == len(set(names))
    assert all(meter.value >= 0 and meter.source and meter.rule for meter in reading.meters)
    supplies = [supply.name for supply in reading.supplies]
    assert len(supplies) == len(set(supplies))
    assert not any("\x00" in supply or "SN" in supply.split(";")[1:] for supply in supplies)
    assert reading.cost.requests < 15


def test_every_recording_has_an_expectation():
    assert [name for name in NAMES if name not in EXPECTED] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_lifetime_meters_are_those_expected_and_no_others(name):
    meters = expectation.meters(read(name))

    assert meters == expected(name).meters


@pytest.mark.parametrize("name", [name for name in NAMES if name in EXPECTED])
def test_a_printer_that_speaks_version_1_alone_tells_the_same(name):
    if not (EXPECTED[name].meters or EXPECTED[name].supplies):
        pytest.skip(f"{name} tells no meter and no supply.")
    reading = read(name, 0)

    assert expectation.meters(reading) == EXPECTED[name].meters
    assert expectation.supplies(reading) == EXPECTED[name].supplies


@pytest.mark.parametrize("name", NAMES)
def test_the_supplies_are_those_expected_and_no_others(name):
    supplies = expectation.supplies(read(name))

    assert supplies == expected(name).supplies


@pytest.mark.parametrize("name", NAMES)
def test_the_printer_is_the_one_on_the_cover(name):
    identity = read(name).identity

    assert (identity.manufacturer, identity.model) == (expected(name).maker, expected(name).model)


@pytest.mark.parametrize("name", NAMES)
def test_the_serial_number_is_the_text_of_the_object_expected(name):
    identity = read(name).identity

    source = expected(name).serial_from
    assert identity.serial_source == source
    if source is None:
        assert identity.serial_number is None
    else:
        _tag, value = load(FOLDER / f"{name}.snmprec")[parse(source)]
        octets = value if isinstance(value, bytes) else value.encode(errors="surrogateescape")
        assert identity.serial_number in text(octets)


@pytest.mark.parametrize("name", NAMES)
def test_what_peers_say_otherwise_has_a_reason_and_no_reason_is_stale(name):
    told = peers.claims(FOLDER / "expected" / f"{name.partition('/')[2]}.json")
    reading = read(name)

    otherwise = {claim.key: claim.value for claim in told if not claim.agrees(reading)}
    assert otherwise.keys() == expected(name).differs.keys(), otherwise


def test_a_power_on_counter_is_never_a_lifetime_one():
    counts = [
        meter for name in NAMES for meter in read(name).meters if "sincePowerOn" in meter.name
    ]

    assert {meter.persistence for meter in counts} == {Persistence.POWER_ON}


@pytest.mark.parametrize("name", NAMES)
def test_m3_a_second_read_by_plan_tells_the_same_in_few_requests(name):
    async def visits():
        reader = SnmpPrinters(PROFILES, lambda: NOW, timeout=5.0)
        async with agent.serving(load(FOLDER / f"{name}.snmprec")) as (_agent, address):
            return [await reader.read(address, PUBLIC) for _ in range(2)]

    first, second = asyncio.run(visits())

    assert replace(second, cost=first.cost) == first
    assert second.cost.requests <= 4


@pytest.mark.parametrize("disorder", [turned, shuffled])
@pytest.mark.parametrize("name", NAMES)
def test_m19_answers_in_another_order_tell_the_same_first_and_again(name, disorder):
    whole = read(name)
    printers = SnmpPrinters(PROFILES, lambda: NOW, timeout=5.0)
    faults = agent.Faults(rearranges=disorder)

    told = asyncio.run(visits(printers, load(FOLDER / f"{name}.snmprec"), faults))

    alike = [replace(one, cost=whole.cost, address=whole.address) for one in told]
    assert alike == [whole] * 3
