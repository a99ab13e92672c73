"""Agents and networks that a sweep meets and that no standard foresees, over real sockets."""

from __future__ import annotations

import asyncio
import errno
import random
import socket
import sys
from contextlib import AsyncExitStack, asynccontextmanager, closing

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.agent import Faults

from meterdesk.adapters.snmp.sweep import arrivals, sockets
from meterdesk.adapters.snmp.sweep import sweep as sweeping
from meterdesk.adapters.snmp.sweep.sweep import Sweep
from meterdesk.adapters.snmp.sweep.wave import estimate, waves
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.access import communities as doors
from meterdesk.domain.device import Address
from meterdesk.domain.discovery import Answered, Progress

ROWS = agent.rows({"1.3.6.1.2.1.1.1.0": "Acme"})
NUMBER = slice(17, 21)
"""Where the request-id stands in a question or an answer with the community “public”."""


def sweep(addresses, access=PUBLIC, rate=2000, wait=0.2):
    return Sweep(addresses, waves(access), rate, wait).run()


async def collect(events):
    return [event async for event in events]


def found(events):
    return [event.address for event in events if isinstance(event, Answered)]


def garbled(garbles, **options):
    """The addresses found of one agent that garbles its answers, with the receipt."""

    async def asked():
        async with agent.serving(ROWS, Faults(garbles=garbles)) as (_agent, address):
            return address, await collect(sweep([address], **options))

    address, events = asyncio.run(asked())
    assert set(found(events)) <= {address}
    return len(found(events)), events[-1]


@asynccontextmanager
async def answering(answer, host="127.0.0.1"):
    """An agent that does with a question and its sender what it likes: `answer(transport, ...)`."""

    class Odd(asyncio.DatagramProtocol):
        def connection_made(self, transport):
            self.transport = transport

        def datagram_received(self, data, addr):
            answer(self.transport, data, addr)

    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(Odd, local_addr=(host, 0))
    try:
        yield Address(host, transport.get_extra_info("sockname")[1])
    finally:
        transport.close()


def right(question):
    """The answer an agent of these rows gives to a question."""
    served = agent.Agent(ROWS)
    return served._answer(agent.APIS[question[4]], question[4], question)


def silent_ports(count):
    """Ports of 127.0.0.1 where somebody listens and says nothing."""
    opened = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(count)]
    for one in opened:
        one.bind(("127.0.0.1", 0))
    return opened


def test_an_answer_from_a_second_interface_finds_the_address_that_was_asked():
    async def asked():
        with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as other:
            other.bind(("127.0.0.1", 0))

            def elsewhere(_transport, question, sender):
                other.sendto(right(question), sender)

            async with answering(elsewhere) as address:
                return address, await collect(sweep([address]))

    address, events = asyncio.run(asked())
    assert found(events) == [address]


def test_an_answer_with_another_number_finds_nobody_and_is_not_in_the_receipt():
    def renumbered(answer):
        yield answer[: NUMBER.start] + bytes((0, 0, 0, 1)) + answer[NUMBER.stop :]

    count, cost = garbled(renumbered)

    assert (count, cost.responses) == (0, 0)
    assert cost.requests == 2


def test_a_duplicated_answer_is_told_once_and_counted_twice():
    count, cost = garbled(lambda answer: (answer, answer))

    assert count == 1
    assert cost.responses == 2


def test_noise_before_the_answer_is_ignored():
    noise = random.Random(1)

    count, cost = garbled(lambda answer: (b"", noise.randbytes(40), answer[:9], answer))

    assert (count, cost.responses) == (1, 1)


def test_an_agent_that_garbles_its_values_is_found_as_reading_it_tells_more():
    count, _cost = garbled(lambda answer: (answer[:-3] + b"\xff\xff\xff",))

    assert count == 1


def test_an_answer_later_than_its_wave_still_counts():
    async def asked():
        loop = asyncio.get_running_loop()
        questions = []

        def late(transport, question, sender):
            questions.append(question)
            if len(questions) == 2:
                transport.sendto(right(questions[0]), sender)
                loop.call_later(0.1, transport.sendto, right(question), sender)

        async with answering(late) as address:
            return await collect(sweep([address], wait=0.4))

    events = asyncio.run(asked())
    assert [event.snmp_version for event in events if isinstance(event, Answered)] == ["v2c"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who refused")
def test_who_refuses_is_not_asked_again():
    async def asked():
        (taken,) = silent_ports(1)
        with closing(taken):
            silent = Address("127.0.0.1", taken.getsockname()[1])
            refusing = [Address(f"127.0.0.{last}", silent.port) for last in range(2, 12)]
            return await collect(sweep([silent, *refusing]))

    cost = asyncio.run(asked())[-1]
    assert cost.requests == len(("v2c", "v1")) + 10


def test_refusals_around_it_lose_no_agent():
    async def asked():
        async with AsyncExitStack() as stack:
            served = [(await stack.enter_async_context(agent.serving(ROWS)))[1] for _ in range(5)]
            closed = [Address(f"127.0.0.{last}", served[0].port) for last in range(2, 252)]
            mixed = [*closed[:120], *served, *closed[120:]]
            return served, await collect(sweep(mixed, rate=5000))

    served, events = asyncio.run(asked())
    assert set(found(events)) == set(served)


def test_addresses_are_asked_in_the_order_given():
    order = []

    async def asked():
        async with AsyncExitStack() as stack:
            note = lambda transport, _data, _sender: order.append(  # noqa: E731
                transport.get_extra_info("sockname")[1]
            )
            places = [await stack.enter_async_context(answering(note)) for _ in range(6)]
            await collect(sweep(places[::-1], rate=200, wait=0.05))
            return [place.port for place in places[::-1]]

    expected = asyncio.run(asked())
    assert order[:6] == expected


def test_who_finds_no_room_is_asked_when_there_is_some(monkeypatch):
    refused = []

    class Crowded(socket.socket):
        def sendto(self, *words):
            if len(refused) < 20:
                refused.append(words)
                raise OSError(errno.ENOBUFS, "No buffer space available")
            return super().sendto(*words)

    monkeypatch.setattr(sockets.socket, "socket", Crowded)

    async def asked():
        async with agent.serving(ROWS) as (_agent, address):
            return address, await collect(sweep([address]))

    address, events = asyncio.run(asked())
    assert found(events) == [address]
    assert events[-1].requests == 1
    assert len(refused) == 20


def test_a_sweep_ends_where_there_is_never_room(monkeypatch):
    class Full(socket.socket):
        def sendto(self, *_words):
            raise OSError(errno.ENOBUFS, "No buffer space available")

    monkeypatch.setattr(sockets.socket, "socket", Full)
    monkeypatch.setattr(sweeping, "STUCK", 0.1)

    events = asyncio.run(collect(sweep([Address("127.0.0.1"), Address("127.0.0.2")])))

    assert events[-1].requests == 0


def test_a_loop_that_watches_no_sockets_finds_them_too(monkeypatch):
    """As the proactor loop of Windows."""

    async def asked():
        loop = asyncio.get_running_loop()
        async with agent.serving(ROWS) as (_agent, address):
            monkeypatch.setattr(loop, "add_reader", refuse, raising=False)
            return address, await collect(sweep([address]))

    def refuse(*_words):
        raise NotImplementedError

    address, events = asyncio.run(asked())
    assert found(events) == [address]


def test_hosts_of_ipv6_are_found():
    async def asked():
        try:
            async with agent.serving(ROWS, host="::1") as (_agent, address):
                return address, await collect(sweep([address]))
        except OSError:
            pytest.skip("this computer has no IPv6")

    address, events = asyncio.run(asked())
    assert found(events) == [address]


def test_a_name_that_takes_long_holds_up_nobody(monkeypatch):
    async def asked():
        answered_first = asyncio.Event()

        async def slow(_address):
            await answered_first.wait()
            raise arrivals.UnknownHostError

        monkeypatch.setattr(arrivals, "resolve", slow)
        async with agent.serving(ROWS) as (_agent, address):
            async for event in sweep([Address("slow.invalid"), address]):
                if isinstance(event, Answered):
                    answered_first.set()
            return answered_first.is_set()

    assert asyncio.run(asked())


def test_progress_is_told_while_nothing_happens():
    async def asked():
        (taken,) = silent_ports(1)
        with closing(taken):
            return await collect(sweep([Address("127.0.0.1", taken.getsockname()[1])], wait=1.0))

    events = asyncio.run(asked())
    assert len([event for event in events if isinstance(event, Progress)]) >= 5


@pytest.mark.parametrize("names", [("a",), ("a", "b"), ("a", "b", "c")])
def test_the_receipt_and_the_time_stay_within_the_estimate(names):
    async def asked():
        taken = silent_ports(30)
        silent = [Address("127.0.0.1", one.getsockname()[1]) for one in taken]
        began = asyncio.get_running_loop().time()
        events = await collect(sweep(silent, doors(names), rate=1000, wait=0.2))
        for one in taken:
            one.close()
        return events[-1], asyncio.get_running_loop().time() - began

    cost, seconds = asyncio.run(asked())
    expected = estimate(30, len(names), 1000, 0.2)
    assert cost.requests == expected.packets == 60 * len(names)
    assert seconds <= expected.seconds + 5.0


def test_who_answers_one_community_is_asked_for_no_other():
    async def asked():
        async with agent.serving(ROWS, Faults(communities=("a",))) as (served, address):
            events = await collect(sweep([address], doors(("a", "b", "c"))))
            return served.requests, events

    requests, events = asyncio.run(asked())
    assert requests == 1
    assert len(found(events)) == 1


class Seeing:
    """A lookup that sees these hosts, and then what comes after them, or an error."""

    def __init__(self, *seen):
        self._seen = seen
        self.is_closed = False

    async def present(self, _hosts, _per_second):
        for one in self._seen:
            if isinstance(one, Exception):
                raise one
            yield one

    def close(self):
        self.is_closed = True


@pytest.fixture
def crowded(monkeypatch):
    """Sweeps one agent among silent hosts of a crowded link, looked for by such a lookup."""

    def run(lookup, own=()):
        monkeypatch.setattr(arrivals, "CROWD", 2)
        monkeypatch.setattr(arrivals, "links", lambda hosts: {"eth0": list(hosts)})
        monkeypatch.setattr(arrivals, "is_own", lambda host: host in own)
        monkeypatch.setattr(arrivals.Lookup, "open", lambda _interface, _source: lookup)

        async def asked():
            async with agent.serving(ROWS) as (_agent, address):
                others = [Address(f"127.0.0.{last}", address.port) for last in range(2, 12)]
                return address, await collect(sweep([*others, address]))

        address, events = asyncio.run(asked())
        assert lookup.is_closed
        return found(events) == [address], events[-1].requests

    return run


def test_on_a_crowded_link_only_who_was_seen_is_asked(crowded):
    assert crowded(Seeing("127.0.0.1")) == (True, 1)


def test_this_computer_does_not_see_itself_and_is_asked(crowded):
    assert crowded(Seeing(), own=("127.0.0.1",)) == (True, 1)


def test_a_link_that_goes_down_leaves_everybody_to_be_asked(crowded):
    is_found, requests = crowded(Seeing("127.0.0.2", OSError(errno.ENETDOWN, "down")))

    assert is_found
    assert requests >= 11
