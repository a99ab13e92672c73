"""Sweeps over real sockets: who answers, how far it is, what it cost (row B10)."""

from __future__ import annotations

import asyncio
import socket
from contextlib import AsyncExitStack

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.agent import Faults
from tests.adapters.snmp.conftest import NOW

from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.access import communities as doors
from meterdesk.domain.device import Address
from meterdesk.domain.discovery import Answered, Progress
from meterdesk.domain.reading import Cost

ROWS = agent.rows({"1.3.6.1.2.1.1.1.0": "Acme"})


async def collect(sweep):
    return [event async for event in sweep]


@pytest.fixture
def sweep(printers):
    """Serves one agent per set of faults and sweeps them: `sweep([faults], communities)`."""

    def run(all_faults, communities=("public",)):
        async def asked():
            async with AsyncExitStack() as stack:
                addresses = []
                for faults in all_faults:
                    served = agent.serving(ROWS, faults)
                    addresses.append((await stack.enter_async_context(served))[1])
                return addresses, await collect(printers.sweep(addresses, doors(communities)))

        return asyncio.run(asked())

    return run


def answered(events):
    return [event for event in events if isinstance(event, Answered)]


def test_everybody_who_answers_is_told_once(sweep):
    addresses, events = sweep([Faults() for _ in range(20)])

    assert {event.address for event in answered(events)} == set(addresses)
    assert len(answered(events)) == 20


def test_version_and_community_are_those_that_were_answered(sweep):
    addresses, events = sweep(
        [
            Faults(communities=("public",)),
            Faults(communities=("a/b",)),
            Faults(versions=(0,), communities=("a/b",)),
        ],
        ("public", "a/b"),
    )

    found = {event.address: (event.snmp_version, event.access.name) for event in answered(events)}
    assert [found[address] for address in addresses] == [
        ("v2c", "public"),
        ("v2c", "a/b"),
        ("v1", "a/b"),
    ]


def test_a_lost_first_question_is_asked_again(sweep):
    _addresses, events = sweep([Faults(drop_first=1)])

    assert len(answered(events)) == 1


def test_silent_addresses_are_no_error(sweep):
    _addresses, events = sweep([Faults(versions=()), Faults()])

    assert len(answered(events)) == 1


def test_progress_rises_to_the_end_and_the_cost_comes_last(sweep):
    _addresses, events = sweep([Faults(versions=()) for _ in range(30)])

    progress = [event.asked for event in events if isinstance(event, Progress)]
    assert progress == sorted(progress)
    assert progress[-1] == 30
    assert isinstance(events[-1], Cost)
    assert events[-1].requests == 60


def test_a_sweep_never_costs_more_than_its_estimate(sweep, printers):
    _addresses, events = sweep([Faults(versions=()) for _ in range(10)], ("public", "other"))

    estimate = printers.estimate(10, 2)
    assert events[-1].requests <= estimate.packets == 40


def test_the_pace_is_kept(printers, profiles):
    estimate = printers.estimate(256, 1)

    assert estimate.packets == 512
    assert estimate.seconds == pytest.approx(512 / 2000 + 1.5 * 0.12, abs=0.1)


def test_a_sweep_can_be_stopped_at_once(profiles):
    """Nobody waits for those who are silent, which would take longer than a minute here."""
    printers = SnmpPrinters(profiles, lambda: NOW, timeout=60.0)

    async def stopped():
        loop = asyncio.get_running_loop()
        async with agent.serving(ROWS) as (_agent, address):
            silent = [Address(f"127.0.0.{last}", address.port + 1) for last in range(2, 250)]
            sweep = printers.sweep([address, *silent], PUBLIC)
            async for event in sweep:
                if isinstance(event, Answered):
                    break
            at = loop.time()
            await sweep.aclose()
            return loop.time() - at

    assert asyncio.run(stopped()) < 20


def test_an_answer_is_told_before_the_sweep_is_over(printers):
    async def first():
        async with agent.serving(ROWS) as (_agent, address):
            silent = [Address(f"127.0.0.{last}", address.port + 1) for last in range(2, 250)]
            events = await collect(printers.sweep([address, *silent], PUBLIC))
        kinds = [type(event) for event in events]
        return kinds.index(Answered), len(kinds)

    position, count = asyncio.run(first())
    assert position < count / 2


def test_an_answer_from_elsewhere_or_with_another_id_finds_nobody(printers):
    async def noisy():
        class Liar(agent.Agent):
            def datagram_received(self, data, addr):
                self._transport.sendto(data, addr)

        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_datagram_endpoint(
            lambda: Liar(ROWS), local_addr=("127.0.0.1", 0)
        )
        address = Address("127.0.0.1", transport.get_extra_info("sockname")[1])
        events = await collect(printers.sweep([address], PUBLIC))
        transport.close()
        return events

    assert answered(asyncio.run(noisy())) == []


def test_names_are_resolved_and_unknown_ones_stay_silent(printers):
    try:
        socket.getaddrinfo("localhost", None)
    except OSError:
        pytest.skip("the name localhost is not known on this computer")

    async def named():
        async with agent.serving(ROWS) as (_agent, address):
            known = Address("localhost", address.port)
            unknown = Address("no-such-printer.invalid")
            return known, await collect(printers.sweep([known, unknown], PUBLIC))

    known, events = asyncio.run(named())
    assert [event.address for event in answered(events)] == [known]


def test_nothing_to_ask_is_over_at_once(printers):
    events = asyncio.run(collect(printers.sweep([], PUBLIC)))

    assert events[-1].requests == 0


def test_a_community_never_shows_in_a_log_line(sweep):
    _addresses, events = sweep([Faults(communities=("hidden",))], ("hidden",))

    assert "hidden" not in repr(events)
