"""Damaged answers to a reader who knows the printer: no crash, no hang, no wrong value (M19).

METERDESK_FUZZ=100000 damages so many answers instead of a few hundred.
"""

from __future__ import annotations

import asyncio
import os
import random

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.agent import Faults
from tests.adapters.snmp.conftest import NOW, PLAIN

from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.reading import Reading

DAMAGED = int(os.environ.get("METERDESK_FUZZ", "160"))
SEEDS = range(4)
LANES = 8
"""Printers read at the same time: most of the time is waiting."""
ROWS = agent.rows({**PLAIN, "1.3.6.1.2.1.1.3.0": 5000, "1.3.6.1.4.1.99999.1.1.0": "the end"})


def damaged(whole: bytes, dice: random.Random) -> bytes:
    """A few octets changed, left out or said twice, anywhere but in the count and its name."""
    octets = bytearray(whole)
    at = dice.randrange(len(octets))
    match dice.randrange(4):
        case 0:
            octets[at] = dice.randrange(256)
        case 1:
            del octets[at : at + dice.randint(1, 4)]
        case 2:
            octets[at:at] = octets[at : at + dice.randint(1, 8)]
        case 3:
            del octets[at:]
    return bytes(octets)


class Vandal:
    """Damages a third of what passes, as long as the count is whole in it or not in it at all."""

    def __init__(self, seed: int) -> None:
        self.damaged = 0
        self.is_at_work = False
        self._dice = random.Random(seed)

    def __call__(self, datagram: bytes) -> tuple[bytes, ...]:
        if not self.is_at_work or self._dice.random() > 0.3:
            return (datagram,)
        spoilt = damaged(datagram, self._dice)
        if _counts(spoilt) != _counts(datagram):
            return (datagram,)
        self.damaged += 1
        return (spoilt,)


def _counts(datagram: bytes) -> list[bytes]:
    """What stands before and in each life count, name and all."""
    name = bytes.fromhex("2b060102012b0a02010401")
    return [
        datagram[at : at + 16]
        for at in range(len(datagram))
        if datagram[at : at + len(name)] == name
    ]


@pytest.mark.timeout(120 + DAMAGED // 50)
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("version", [0, 1])
def test_m19_damaged_answers_to_a_plan_give_the_right_count_or_none(profiles, seed, version):
    printers = SnmpPrinters(profiles, lambda: NOW, timeout=0.05, retries=1, budget=5.0)
    counts = set()

    async def visit(lane: int):
        vandal = Vandal(LANES * seed + lane)
        faults = Faults(versions=(version,), garbles=vandal)
        async with agent.serving(ROWS, faults) as (_agent, address):
            while vandal.damaged < DAMAGED // (2 * len(SEEDS) * LANES):
                vandal.is_at_work = False
                await printers.read(address, PUBLIC)
                vandal.is_at_work = True
                for _ in range(4):
                    reading = await printers.read(address, PUBLIC)
                    if isinstance(reading, Reading) and (total := reading.meter(TOTAL)):
                        counts.add(total.value)

    async def run():
        await asyncio.gather(*map(visit, range(LANES)))

    asyncio.run(run())

    assert counts == {4711}
