"""Printers of one model met at the same time: one is learned, the others wait a moment (M21)."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.agent import Faults
from tests.adapters.snmp.conftest import NOW, PLAIN

from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.adapters.snmp.visit import turns
from meterdesk.adapters.snmp.visit.turns import Turns
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.reading import Reading

ROWS = agent.rows(PLAIN)
MODEL = b"Acme", b"Inkwell"


def met_at_once(profiles, faults, timeout=5.0):
    """Reads printers that behave so, all at the same time, with one memory."""
    reader = SnmpPrinters(profiles, lambda: NOW, timeout=timeout)

    async def run():
        async with AsyncExitStack() as served:
            where = [
                (await served.enter_async_context(agent.serving(ROWS, one)))[1] for one in faults
            ]
            return await asyncio.gather(*(reader.read(address, PUBLIC) for address in where))

    return asyncio.run(run())


def test_m21_of_six_met_at_once_one_is_learned_and_the_others_ask_half(profiles, monkeypatch):
    monkeypatch.setattr(turns, "PATIENCE", 30.0)

    readings = met_at_once(profiles, [Faults() for _ in range(6)])

    *others, first = sorted(reading.cost.requests for reading in readings)
    assert len(set(others)) == 1
    assert others[0] <= first / 2


@pytest.mark.parametrize("patience", [0.0, 30.0])
def test_b2_who_waited_is_read_as_if_alone(profiles, monkeypatch, patience):
    monkeypatch.setattr(turns, "PATIENCE", patience)
    (alone,) = met_at_once(profiles, [Faults()])

    readings = met_at_once(profiles, [Faults() for _ in range(4)])

    assert isinstance(alone, Reading)
    for reading in readings:
        same = replace(reading, address=alone.address, cost=alone.cost)
        assert same == alone


def test_m19_one_that_falls_silent_keeps_nobody_from_being_read(profiles, monkeypatch):
    monkeypatch.setattr(turns, "PATIENCE", 0.05)
    first_falls_silent = [Faults(silent_after=2), *(Faults() for _ in range(3))]

    _silent, *others = met_at_once(profiles, first_falls_silent, timeout=1.0)

    assert all(isinstance(reading, Reading) for reading in others)


def test_the_turn_is_given_back_when_a_visit_fails():
    async def run():
        taken = Turns()
        with pytest.raises(OSError, match="gone"):
            async with taken.taken(MODEL, lambda: False):
                raise OSError("gone")
        async with asyncio.timeout(5), taken.taken(MODEL, lambda: False):
            return True

    assert asyncio.run(run())


def test_nobody_waits_for_a_visit_of_a_loop_that_has_ended():
    taken = Turns()
    left = taken.taken(MODEL, lambda: False)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(left.__aenter__())
    loop.close()

    async def run():
        async with asyncio.timeout(5), taken.taken(MODEL, lambda: False):
            return True

    assert asyncio.run(run())


def test_agents_that_say_nothing_of_themselves_are_no_model():
    async def run():
        taken = Turns()
        first, second = taken.taken(None, lambda: False), taken.taken(None, lambda: False)
        async with asyncio.timeout(5), first, second:
            return True

    assert asyncio.run(run())
