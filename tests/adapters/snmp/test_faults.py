"""Agents that misbehave, each in v1 and v2c: the same content, in few requests and little time."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.agent import Faults, oid
from tests.adapters.snmp.conftest import NOW, PLAIN

from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.adapters.snmp.visit.walk import matched
from meterdesk.domain.access import PUBLIC, User, communities
from meterdesk.domain.reading import Reading, Silence

ALERT_TEXT = oid("1.3.6.1.2.1.43.18.1.1.8")
SEVERITY = oid("1.3.6.1.2.1.43.18.1.1.2")
LEVEL = oid("1.3.6.1.2.1.43.11.1.1.9.1.1")
POWER_ON = oid("1.3.6.1.2.1.43.10.2.1.5.1.1")


def endless(asked, found):
    """A table of alerts without end."""
    return (*SEVERITY, 1, asked[-1] + 1) if asked[: len(SEVERITY)] == SEVERITY else found


def backwards(asked, found):
    """Behind the first level stands the first level."""
    return LEVEL if asked[:12] == LEVEL[:12] and asked > LEVEL else found


def undecodable(datagram):
    """A NULL with content, where the text of an alert belongs."""
    return (datagram.replace(b"\x04\nTray 1", b"\x05\nTray 1"),)


def halved(pairs):
    """Only the first half of what was asked."""
    return pairs[: max(1, len(pairs) // 2)]


def one_short(pairs):
    """The third of many is left out, and the rest moves up."""
    return pairs[:2] + pairs[3:] if len(pairs) > 8 else pairs


FAULTS = {
    "no GETBULK": Faults(has_bulk=False),
    "non-repeaters repeated": Faults(repeats_singles=True),
    "varbinds in another order": Faults(shuffles=True),
    "varbinds backwards, GETBULK's too": Faults(rearranges=lambda pairs: pairs[::-1]),
    "half of the varbinds": Faults(rearranges=halved),
    "one varbind left out": Faults(rearranges=one_short),
    "the request comes back first": Faults(echoes=True),
    "tooBig above seven varbinds": Faults(most_varbinds=7),
    "silent above eight varbinds": Faults(drops_wide=8),
    "a row that is a genErr": Faults(poisoned=frozenset({(*ALERT_TEXT, 1, 7)})),
    "a column that silences the request": Faults(swallowed=frozenset({ALERT_TEXT})),
    "a row that silences the request": Faults(swallowed=frozenset({POWER_ON})),
    "a value nobody can decode": Faults(garbles=undecodable),
    "cut to 484 octets": Faults(garbles=lambda datagram: (datagram[:484],)),
    "noise before": Faults(garbles=lambda datagram: (b"\x30\x03\x02\x01", datagram)),
    "everything twice": Faults(garbles=lambda datagram: (datagram, datagram)),
    "the whole buffer": Faults(garbles=lambda datagram: (datagram + bytes(100),)),
    "a table without end": Faults(successor=endless),
    "a table that goes backwards": Faults(successor=backwards),
    "the first datagram lost": Faults(drop_first=1),
    "slow": Faults(delay=0.12),
    "another address answers": Faults(answers_elsewhere=True),
}

FIRST, STEADY = 70, 25
"""Requests: most kinds need far fewer; v1 has one row a request, and this agent ends soon."""


def told(reading):
    """Everything but the alerts, which are what some of these agents spoil."""
    return reading.meters, reading.supplies, reading.state, reading.identity


def visits(profiles, rows, faults, count=3):
    async def run():
        async with agent.serving(rows, faults) as (_agent, address):
            printers = SnmpPrinters(profiles, lambda: NOW, timeout=0.4)
            return [await printers.read(address, PUBLIC) for _ in range(count)]

    return asyncio.run(run())


@pytest.fixture(scope="module")
def healthy(profiles, plain_rows):
    return {
        version: visits(profiles, plain_rows, Faults(versions=(version,)), 1)[0]
        for version in (0, 1)
    }


@pytest.fixture(scope="module")
def plain_rows():
    """The made-up printer of `conftest.py`, and something behind it, as everywhere in the world."""
    return agent.rows({**PLAIN, "1.3.6.1.4.1.99999.1.1.0": "the end"})


@pytest.mark.parametrize("version", [0, 1], ids=["v1", "v2c"])
@pytest.mark.parametrize("name", FAULTS)
def test_m19_a_faulty_agent_tells_the_same_in_few_requests_first_and_again(
    profiles, plain_rows, healthy, name, version
):
    first, *again = visits(profiles, plain_rows, replace(FAULTS[name], versions=(version,)))

    assert told(first) == told(healthy[version])
    assert [told(reading) for reading in again] == [told(first)] * 2
    assert not first.unanswered
    assert first.cost.requests <= FIRST
    assert again[-1].cost.requests <= STEADY


@pytest.mark.parametrize("status", [1, 5, 16])
def test_m19_an_agent_that_refuses_everything_is_not_asked_for_everything(
    profiles, plain_rows, status
):
    class Every(dict):
        def __contains__(self, _asked):
            return True

        def __getitem__(self, _asked):
            return status

    (result,) = visits(profiles, plain_rows, Faults(errors=Every()), 1)

    assert isinstance(result, Silence)
    assert "answers, and refuses everything" in result.reason
    assert result.cost.requests <= 26


NONSENSE = {
    "noise": lambda datagram: (datagram[:30] + b"\xff" * (len(datagram) - 30),),
    "the first half": lambda datagram: (datagram[: len(datagram) // 2],),
}


@pytest.mark.parametrize("garbles", NONSENSE.values(), ids=NONSENSE)
@pytest.mark.parametrize("is_known", [False, True])
def test_m19_who_answers_nonsense_is_told_to_do_so(profiles, plain_rows, garbles, is_known):
    printers = SnmpPrinters(profiles, lambda: NOW, timeout=0.1, retries=1)

    async def run():
        async with agent.serving(plain_rows) as (served, address):
            if is_known:
                await printers.read(address, PUBLIC)
            served.faults.garbles = garbles
            return await printers.read(address, PUBLIC)

    result = asyncio.run(run())

    assert isinstance(result, Silence)
    assert "answers, and nothing it says can be read" in result.reason


def test_m19_who_stops_in_the_middle_is_told_to_do_so(profiles, plain_rows):
    (result,) = visits(profiles, plain_rows, Faults(silent_after=1), 1)

    assert isinstance(result, Silence)
    assert "answered at first and then stopped" in result.reason


def middle_short(pairs):
    """The middle one of many is left out, and the rest moves up."""
    middle = len(pairs) // 2
    return pairs[:middle] + pairs[middle + 1 :] if len(pairs) > 3 else pairs


@pytest.mark.parametrize("version", [0, 1])
def test_m19_only_what_an_answer_leaves_out_is_asked_again(profiles, plain_rows, healthy, version):
    faults = Faults(versions=(version,), rearranges=middle_short)

    first, _second, third = visits(profiles, plain_rows, faults)

    assert told(first) == told(third) == told(healthy[version])
    assert first.cost.requests <= 40
    assert third.cost.requests <= 10


def test_m19_what_is_told_is_the_successor_of_the_last_identifier_before_it():
    asked = ((1, 1), (1, 2), (1, 4), (1, 9))
    left_out = (((1, 3), 5), ((1, 5), 6), ((1, 9), None))

    assert matched(asked, left_out) == {
        (1, 2): ((1, 3), 5),
        (1, 4): ((1, 5), 6),
        (1, 9): ((1, 9), None),
    }


def test_m19_an_agent_that_sends_requests_back_is_silent(profiles, plain_rows):
    echo = Faults(echoes=True, garbles=lambda _datagram: ())

    (result,) = visits(profiles, plain_rows, echo, 1)

    assert isinstance(result, Silence)
    assert result.cost.requests <= 5


def test_m19_two_of_three_datagrams_lost_is_slow_and_no_more(profiles, plain_rows):
    counted = iter(range(10_000))
    lossy = Faults(garbles=lambda datagram: (datagram,) if next(counted) % 3 == 2 else ())

    first, second = visits(profiles, plain_rows, lossy, 2)

    assert first.meters == second.meters != ()
    assert first.cost.requests <= 26
    assert second.cost.requests <= 10


def test_m19_answers_with_another_number_are_nobody_s(profiles, plain_rows):
    def renumbered(datagram):
        at = datagram.index(b"\xa2")
        size = 2 if datagram[at + 1] < 0x80 else 2 + (datagram[at + 1] & 0x7F)
        last = at + size + 1 + datagram[at + size + 1]
        return (datagram[:last] + bytes([datagram[last] ^ 1]) + datagram[last + 1 :],)

    (result,) = visits(profiles, plain_rows, Faults(garbles=renumbered), 1)

    assert isinstance(result, Silence)


def test_an_agent_that_says_null_to_everything_is_no_printer(profiles):
    nothing = {name: ("5", "") for name in agent.rows({"1.3.6.1.2.1.1.1.0": "x"})}

    (result,) = visits(profiles, nothing, Faults(), 1)

    assert not isinstance(result, Reading) or not result.is_printer


@pytest.mark.parametrize("known", [False, True])
@pytest.mark.parametrize("users", [(), (User("reader"), User("another"))], ids=["", "and users"])
def test_b9_a_silent_host_costs_one_ladder_however_many_communities(
    profiles, plain_rows, known, users
):
    """A ladder for each of them would be ten seconds of waiting; one is a quarter of a second."""
    access = (*communities(f"community {number}" for number in range(40)), *users)
    printers = SnmpPrinters(profiles, lambda: NOW, timeout=0.1, retries=1)

    async def run():
        faults = Faults(communities=("community 5",))
        async with agent.serving(plain_rows, faults) as (served, address):
            if known:
                assert isinstance(await printers.read(address, access), Reading)
            served.faults = Faults(versions=())
            began = time.monotonic()
            result = await printers.read(address, access)
            return result, time.monotonic() - began

    result, seconds = asyncio.run(run())

    assert isinstance(result, Silence)
    assert seconds < len(access) / 2 * (0.1 + 0.15)


def test_m4_a_known_printer_that_answers_another_community_now_is_read(profiles, plain_rows):
    printers = SnmpPrinters(profiles, lambda: NOW, timeout=0.2)
    access = communities(("first", "second"))

    async def run():
        async with agent.serving(plain_rows, Faults(communities=("first",))) as (served, address):
            before = await printers.read(address, access)
            served.faults = Faults(communities=("second",))
            return before, await printers.read(address, access)

    before, after = asyncio.run(run())

    assert told(after) == told(before)


def test_an_address_is_learned_anew_by_another_reader(profiles, plain_rows):
    """What was learned is kept in memory alone: a restart of the program forgets it."""

    async def run():
        async with agent.serving(plain_rows) as (_agent, address):
            readers = [SnmpPrinters(profiles, lambda: NOW, timeout=5.0) for _ in range(2)]
            return [(await reader.read(address, PUBLIC)).cost.requests for reader in readers]

    first, second = asyncio.run(run())

    assert first == second > 1
