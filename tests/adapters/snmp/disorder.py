"""Agents that answer in an order of their own or say things twice, to GETBULK too."""

from __future__ import annotations

import random
from typing import Any

from tests.adapters.snmp import agent

from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.reading import Reading, Silence

Pairs = list[Any]

LARGE = 40
"""Varbinds of the longest GETNEXT: an answer with more of them is GETBULK's."""


def shuffled(pairs: Pairs) -> Pairs:
    """In an order that only depends on how many there are."""
    return random.Random(len(pairs)).sample(pairs, len(pairs))


def turned(pairs: Pairs) -> Pairs:
    return pairs[::-1]


def exchanged(pairs: Pairs) -> Pairs:
    """Two neighbours in the last third have changed places."""
    at = 2 * len(pairs) // 3
    return [*pairs[:at], *pairs[at : at + 2][::-1], *pairs[at + 2 :]]


def doubled(pairs: Pairs) -> Pairs:
    """One of them stands there twice, and the last has no room any more."""
    at = len(pairs) // 3
    return [*pairs[:at], *pairs[at - 1 : at], *pairs[at:-1]] if len(pairs) > 2 else pairs


DISORDERS = {
    "backwards": turned,
    "shuffled": shuffled,
    "the first one last": lambda pairs: [*pairs[1:], *pairs[:1]],
    "two neighbours exchanged": exchanged,
    "by name": lambda pairs: sorted(pairs, key=lambda pair: tuple(pair[0])),
    "one twice, the last left out": doubled,
    "all of them twice": lambda pairs: [pair for pair in pairs for _ in range(2)],
    "backwards and cut": lambda pairs: pairs[::-1][:30],
    "GETBULK's alone backwards": lambda pairs: turned(pairs) if len(pairs) > LARGE else pairs,
    "GETBULK's alone shuffled": lambda pairs: shuffled(pairs) if len(pairs) > LARGE else pairs,
    "GETBULK's alone, one twice": lambda pairs: doubled(pairs) if len(pairs) > LARGE else pairs,
}


async def visits(
    printers: SnmpPrinters, rows: agent.Rows, faults: agent.Faults, *, begins_well: bool = False
) -> list[Reading | Silence]:
    """Three of them; where it begins well, the faults are those from the second on."""
    orderly = agent.Faults(versions=faults.versions)
    async with agent.serving(rows, orderly if begins_well else faults) as (served, address):
        told = [await printers.read(address, PUBLIC)]
        served.faults = faults
        return [*told, *[await printers.read(address, PUBLIC) for _ in range(2)]]
