"""Printers that want SNMPv3 are read like all others (rows M1, B4); who is refused is told why."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from tests.adapters.snmp import agent, user_agent
from tests.adapters.snmp.conftest import NOW

from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.domain.access import PUBLIC, Auth, Privacy, User
from meterdesk.domain.discovery import Answered
from meterdesk.domain.reading import Reading, Silence

READER = User("reader", Auth.SHA256, "maple syrup", Privacy.AES128, "birch syrup")


@pytest.fixture(scope="module")
def engine():
    made = user_agent.UserAgent()
    made.admit(READER)
    return made


@pytest.fixture
def visit(engine, plain, profiles):
    """Serves the rows and reads them so many times: `visit(access, times) -> results`."""
    engine.reset()
    engine.show(user_agent.View(plain))
    printers = SnmpPrinters(profiles, lambda: NOW, timeout=0.4, retries=0)

    def run(access, times=1, between=lambda: None):
        async def visits():
            results = []
            async with user_agent.answering(engine) as address:
                for _ in range(times):
                    engine.requests = engine.responses = engine.bytes_in = engine.bytes_out = 0
                    results.append(await printers.read(address, access))
                    between()
            return results

        return asyncio.run(visits())

    return run


def test_a_printer_that_wants_v3_is_read_whole(visit, read, plain):
    (reading,) = visit((READER,))

    by_community = read(plain)
    assert isinstance(reading, Reading)
    assert reading.snmp_version == "v3"
    assert reading.identity == by_community.identity
    assert reading.meters == by_community.meters
    assert reading.supplies == by_community.supplies
    assert reading.alerts == by_community.alerts


def test_communities_are_tried_first_and_then_users(visit):
    (reading,) = visit((*PUBLIC, READER))

    assert isinstance(reading, Reading)
    assert reading.snmp_version == "v3"


def test_the_cost_is_what_went_over_the_wire(visit, engine):
    (reading,) = visit((READER,))

    cost = reading.cost
    assert (cost.requests, cost.responses) == (engine.requests, engine.responses)
    assert (cost.bytes_sent, cost.bytes_received) == (engine.bytes_in, engine.bytes_out)


def test_a_known_printer_is_read_with_one_request(visit):
    """Neither is its engine looked for again, nor is a community tried before."""
    _first, second = visit((*PUBLIC, READER), times=2)

    assert second.cost.requests == 1


def test_a_printer_that_was_switched_off_between_is_read_on(visit, engine):
    first, second = visit((READER,), times=2, between=engine.start_again)

    assert isinstance(second, Reading)
    assert second.meters == first.meters


def test_a_password_that_was_changed_is_told(visit, engine):
    changed = replace(READER, auth_password="beech syrup")

    (silence,) = visit((*PUBLIC, changed))

    assert isinstance(silence, Silence)
    assert "another authentication password" in silence.reason
    assert "syrup" not in silence.reason


def test_who_answers_nobody_is_silent_as_ever(visit, engine):
    engine.hears = lambda _datagram: None

    (silence,) = visit((*PUBLIC, READER))

    assert isinstance(silence, Silence)
    assert silence.reason.startswith("Nothing answered at")


def test_what_a_sweep_found_is_read(engine, plain, profiles):
    engine.reset()
    engine.show(user_agent.View(plain))
    printers = SnmpPrinters(profiles, lambda: NOW, timeout=0.2, retries=0)

    async def found():
        async with user_agent.answering(engine) as address:
            events = [event async for event in printers.sweep([address], (*PUBLIC, READER))]
            (answered,) = [event for event in events if isinstance(event, Answered)]
            return await printers.read(address, (answered.access,))

    reading = asyncio.run(found())

    assert isinstance(reading, Reading)


SYSTEM = agent.rows(
    {
        "1.3.6.1.2.1.1.1.0": "HP ETHERNET MULTI-ENVIRONMENT",
        "1.3.6.1.2.1.1.2.0": (1, 3, 6, 1, 4, 1, 11, 2, 3, 9, 1),
        "1.3.6.1.2.1.1.5.0": "card",
    }
)


def without_system(rows):
    return {oid: value for oid, value in rows.items() if oid[:7] != (1, 3, 6, 1, 2, 1, 1)}


def test_supplies_in_the_context_jetdirect_are_found(visit, engine, plain):
    engine.show(user_agent.View(SYSTEM))
    engine.show(user_agent.View(without_system(plain)), "Jetdirect")

    for reading in visit((READER,), times=2):
        assert isinstance(reading, Reading)
        assert reading.identity.hostname == "card"
        assert len(reading.supplies) == 2
        assert reading.meters


def test_b4_that_context_is_looked_for_behind_a_card_that_answers_like_another(
    engine, plain, profiles
):
    """What a card shows by default is the same of one with a printer in a context and without."""
    shown = {f"1.3.6.1.2.1.2.2.1.6.{row}": bytes((0, 1, 2, 3, 4, row)) for row in (1, 2)}
    shown["1.3.6.1.4.1.11.2.3.9.1.1.7.0"] = "MFG:HP;MDL:LaserJet 4;"
    engine.reset()
    engine.show(user_agent.View(SYSTEM | agent.rows(shown)))
    printers = SnmpPrinters(profiles, lambda: NOW, timeout=0.4, retries=0)

    async def met():
        async with user_agent.answering(engine) as address:
            return await printers.read(address, (READER,))

    async def met_one_after_another():
        bare = [await met() for _ in range(3)]
        engine.show(user_agent.View(without_system(plain)), "Jetdirect")
        return *bare, await met()

    *bare, reading = asyncio.run(met_one_after_another())

    assert not any(one.supplies for one in bare)
    assert len(reading.supplies) == 2
    assert reading.meters


def test_a_user_with_a_context_of_its_own_stays_there(visit, engine, plain):
    inner = replace(READER, context="Jetdirect")
    engine.show(user_agent.View(SYSTEM))
    engine.show(user_agent.View(plain), "Jetdirect")

    (reading,) = visit((inner,))

    assert len(reading.supplies) == 2
    assert reading.identity.hostname == "inkwell"


def test_nothing_ticks_behind_a_visit(visit, engine, plain, profiles):
    engine.reset()
    engine.show(user_agent.View(plain))
    printers = SnmpPrinters(profiles, lambda: NOW, timeout=0.4, retries=0)

    async def left():
        async with user_agent.answering(engine) as address:
            await printers.read(address, (READER,))
        await asyncio.sleep(0)
        loop = asyncio.get_running_loop()
        timers = [timer for timer in loop._scheduled if not timer.cancelled()]
        return timers, asyncio.all_tasks() - {asyncio.current_task()}

    assert asyncio.run(left()) == ([], set())
