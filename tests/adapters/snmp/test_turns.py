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


def test_m19_nobody_waits_where_the_model_is_known_to_have_no_getbulk(profiles, monkeypatch):
    monkeypatch.setattr(turns, "PATIENCE", 30.0)
    reader = SnmpPrinters(profiles, lambda: NOW, timeout=1.0)
    without_bulk = Faults(has_bulk=False)
    ended = []

    async def met(name, faults):
        async with agent.serving(ROWS, faults) as (_agent, address):
            await reader.read(address, PUBLIC)
            ended.append(name)

    async def run():
        await met("alone", without_bulk)
        silent = replace(without_bulk, silent_after=1)
        await asyncio.gather(met("silent", silent), *(met(name, without_bulk) for name in "abc"))

    asyncio.run(run())

    assert ended[-1] == "silent"


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


def test_visits_of_two_loops_at_the_same_time_give_back_each_its_own_turn():
    taken = Turns()
    loops = asyncio.new_event_loop(), asyncio.new_event_loop()
    turns_of_both = [taken.taken(MODEL, lambda: False) for _ in loops]

    for loop, turn in zip(loops, turns_of_both, strict=True):
        loop.run_until_complete(turn.__aenter__())
    for loop, turn in zip(loops, turns_of_both, strict=True):
        loop.run_until_complete(turn.__aexit__(None, None, None))
        loop.close()

    assert not taken._learning


def test_who_is_cancelled_in_a_turn_or_while_waiting_holds_up_nobody(monkeypatch):
    monkeypatch.setattr(turns, "PATIENCE", 30.0)
    taken = Turns()

    async def visit():
        async with taken.taken(MODEL, lambda: False):
            await asyncio.Event().wait()

    async def run():
        holding, waiting = asyncio.create_task(visit()), asyncio.create_task(visit())
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.sleep(0)
        holding.cancel()
        ended = await asyncio.gather(holding, waiting, return_exceptions=True)
        async with asyncio.timeout(5), taken.taken(MODEL, lambda: False):
            return [type(one) for one in ended]

    assert asyncio.run(run()) == [asyncio.CancelledError] * 2


def test_agents_that_say_nothing_of_themselves_are_no_model():
    async def run():
        taken = Turns()
        first, second = taken.taken(None, lambda: False), taken.taken(None, lambda: False)
        async with asyncio.timeout(5), first, second:
            return True

    assert asyncio.run(run())
