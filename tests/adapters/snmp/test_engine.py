"""Who speaks SNMPv3: a question without a user, answered by the engine's report."""

from __future__ import annotations

import asyncio
import random

import pytest
from tests.adapters.snmp import user_agent

from meterdesk.adapters.snmp.sweep.sweep import Sweep
from meterdesk.adapters.snmp.sweep.wave import waves
from meterdesk.adapters.snmp.usm.engine import EngineReport, engine_probe, read_report
from meterdesk.adapters.snmp.wire.message import Version, get_next
from meterdesk.domain.access import PUBLIC, Auth, User
from meterdesk.domain.discovery import Answered

READER = User("reader", Auth.SHA256, "maple syrup")
SIGNED_OFF = User("other")


@pytest.fixture(scope="module")
def agent():
    return user_agent.UserAgent()


@pytest.fixture
def report(agent):
    """What pysnmp's engine says to the probe with message id 70,000."""
    said: list[bytes] = []
    agent.reset()
    agent.sends = said.append
    agent.datagram_received(engine_probe(70_000, 9), ("127.0.0.1", 1))
    return said[0]


def swept(agent, access):
    async def run():
        async with user_agent.answering(agent) as address:
            sweep = Sweep([address], waves(access), 500, 0.2)
            return address, [event async for event in sweep.run()]

    agent.reset()
    return asyncio.run(run())


def test_the_report_tells_the_engine(agent, report):
    found = read_report(report)

    assert isinstance(found, EngineReport)
    assert found.message_id == 70_000
    assert found.engine_id == bytes(agent.engine.snmpEngineID)
    assert found.boots > 0


def test_octets_behind_the_report_are_left_alone(report):
    assert read_report(report + b"\0" * 12) == read_report(report)


def test_whatever_is_no_report_is_none(report):
    dice = random.Random(3)

    assert read_report(b"") is None
    assert read_report(engine_probe(1, 1)) is None
    assert read_report(get_next(Version.V2C, "public", 1, ((1, 3),))) is None
    for _ in range(3000):
        damaged = bytearray(report)
        damaged[dice.randrange(len(report))] = dice.randrange(256)
        found = read_report(bytes(damaged[: dice.randrange(len(report) + 1)]))
        assert found is None or len(found.engine_id) <= 32


def test_a_sweep_finds_who_speaks_v3_only(agent):
    address, events = swept(agent, (*PUBLIC, READER, SIGNED_OFF))

    assert [event for event in events if isinstance(event, Answered)] == [
        Answered(address, "v3", READER)
    ]


def test_a_sweep_without_users_asks_nobody_in_v3(agent):
    _address, events = swept(agent, PUBLIC)

    assert not any(isinstance(event, Answered) for event in events)


def test_however_many_users_there_are_a_sweep_asks_for_engines_once_and_again():
    assert [wave.version for wave in waves((READER, SIGNED_OFF))] == ["v3", "v3"]
