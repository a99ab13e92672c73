"""Fleets of one model, read for the first time and again: time, processor, memory (row M21).

Garbage is collected as in the window (decision 8), once a round and within its time.
"""

from __future__ import annotations

import asyncio
import gc
import socket
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from PySide6.QtCore import QCoreApplication

from beside.table import Row, Run, run, show
from meterdesk.bootstrap import open_printers
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.device import Address
from meterdesk.domain.reading import Reading
from meterdesk.gui.garbage import GarbageCollection
from meterdesk.services.polling import AT_ONCE
from meterdesk.services.ports.network import Printers

DELAY = 0.015
LIMITS = {30: (0.5, 0.1), 300: (1.5, 0.3), 3000: (4.0, 1.0)}
"""Seconds for the first and for a later reading of so many printers."""

MEGABYTES = 10.0
"""Memory at most, for each thousand printers."""

ROUNDS = 5
FILLING = 2048
"""Readings that fill what is kept of answers in bounded size, however many printers there are."""

PROGRAM = Path(__file__).with_name("fleet_agents.py")


@dataclass(frozen=True, slots=True)
class Agents:
    """Where they answer, and the port that tells what came in."""

    where: tuple[Address, ...]
    control: int

    def told(self) -> tuple[int, int]:
        """Requests, and bytes both ways, since they were started."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
            asking.settimeout(5)
            asking.sendto(b"?", ("127.0.0.1", self.control))
            requests, taken, given = map(int, asking.recv(100).split())
        return requests, taken + given


@contextmanager
def agents(size: int, delay: float = 0.0) -> Iterator[Agents]:
    """A fleet in a process of its own."""
    words = [sys.executable, str(PROGRAM), str(size), str(delay)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        *ports, control = map(int, process.stdout.readline().split())
        try:
            yield Agents(tuple(Address("127.0.0.1", port) for port in ports), control)
        finally:
            process.terminate()


@contextmanager
def garbage() -> Iterator[Callable[[], None]]:
    """Nothing is collected meanwhile but by what this yields: what the window's timer calls."""
    collection = GarbageCollection(QCoreApplication.instance() or QCoreApplication([]))
    collection.begin()
    try:
        yield collection.collect
    finally:
        collection.end()
        gc.unfreeze()


async def read_all(printers: Printers, where: tuple[Address, ...]) -> int:
    """How many told something; as many at once as the program's rounds of reading do."""
    slots = asyncio.Semaphore(AT_ONCE)

    async def visit(address: Address) -> bool:
        async with slots:
            return isinstance(await printers.read(address, PUBLIC), Reading)

    return sum(await asyncio.gather(*map(visit, where)))


def memory(where: tuple[Address, ...]) -> tuple[float, float]:
    """Megabytes kept for these printers, and what three more rounds add."""
    printers = open_printers()
    asyncio.run(read_all(printers, where[:1]))
    gc.collect()
    tracemalloc.start()
    for _ in range(2 + FILLING // len(where)):
        asyncio.run(read_all(printers, where))
    gc.collect()
    kept = tracemalloc.get_traced_memory()[0]
    for _ in range(3):
        asyncio.run(read_all(printers, where))
    gc.collect()
    grown = tracemalloc.get_traced_memory()[0] - kept
    tracemalloc.stop()
    return kept / 1e6, grown / 1e6


def main() -> bool:
    """Prints the table; whether every limit was kept."""
    rows = []
    sentences = []
    is_small = True
    for size, (first, steady) in LIMITS.items():
        with agents(size, DELAY) as fleet, garbage() as collect:
            printers = open_printers()
            made = [_read(printers, fleet, collect) for _ in range(1 + ROUNDS)]
            rows.append(_row(size, "first", made[:1], first))
            rows.append(_row(size, "steady", made[1:], steady))
            if size >= 300:
                kept, grown = memory(fleet.where)
                each = 1000 * kept / size
                is_small &= each <= MEGABYTES and grown < 0.1 * kept
                sentences.append(
                    f"{size:,} printers keep {each:.1f} MB a thousand (limit {MEGABYTES:.0f}); "
                    f"three more rounds add {grown:.2f} MB."
                )
    title = f"Fleets of one model, each answer after {1000 * DELAY:.0f} ms"
    return show(title, rows, sentences) and is_small


def _read(printers: Printers, fleet: Agents, collect: Callable[[], None]) -> Run:
    def work() -> int:
        told = asyncio.run(read_all(printers, fleet.where))
        collect()
        return told

    before = fleet.told()[0]
    made = run(work)
    assert made.result == len(fleet.where)
    return Run(made.wall, made.processor, (fleet.told()[0] - before) / len(fleet.where))


def _row(size: int, name: str, runs: list[Run], limit: float) -> Row:
    processor = median(one.processor for one in runs)
    requests = median(one.result for one in runs)
    return Row(
        f"{size:,} printers, {name}",
        median(one.wall for one in runs),
        processor,
        f"each {requests:.1f} requests, {1000 * processor / size:.2f} ms of this processor",
        wall_limit=limit,
    )
