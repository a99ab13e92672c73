"""An office of thirty printers for a day: twelve readings of all and a sweep of its /24 (M21)."""

from __future__ import annotations

import asyncio
from ipaddress import ip_address

from beside.fleet import Agents, agents, read_all
from beside.table import measured, show
from meterdesk.bootstrap import open_printers
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.device import Address
from meterdesk.services.ports.network import Printers

PRINTERS, READINGS = 30, 12
PROCESSOR = 1.0
"""Seconds for the whole day, SNMP and what is made of it; the window and the books come on top."""

SILENT = ip_address("127.93.0.0")


async def day(printers: Printers, fleet: Agents) -> tuple[int, int]:
    """How often something ticked between two rounds, and how many tasks were left."""
    network = tuple(Address(str(SILENT + host), fleet.where[0].port) for host in range(1, 255))
    async for _event in printers.sweep(network, PUBLIC):
        pass
    timers = tasks = 0
    for _ in range(READINGS):
        assert await read_all(printers, fleet.where) == PRINTERS
        await asyncio.sleep(0)
        waiting = asyncio.get_running_loop()._scheduled  # type: ignore[attr-defined]
        timers += sum(not one.cancelled() for one in waiting)
        tasks += len(asyncio.all_tasks()) - 1
    return timers, tasks


def main() -> bool:
    """Prints the figures; whether the limit was kept and nothing ticked."""
    with agents(PRINTERS) as fleet:
        left: list[tuple[int, int]] = []

        def work() -> None:
            left.append(asyncio.run(day(open_printers(), fleet)))

        row = measured("Meterdesk", work, runs=3, processor_limit=PROCESSOR)
    timers, tasks = map(sum, zip(*left, strict=True))
    told = f"Between the rounds {timers} timers and {tasks} tasks were left (limit 0 and 0)."
    title = f"{PRINTERS} printers for a day: {READINGS} readings, one sweep of a /24"
    return show(title, [row], [told]) and not timers and not tasks
