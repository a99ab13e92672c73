"""Reading and finding printers, beside net-snmp and onesixtyone on the same agents in the same run.

The simulated office runs in a process of its own. Figures are medians; times depend on the machine,
ratios less so. A peer that is not installed is skipped with a sentence.
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from meterdesk.bootstrap import open_printers
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.device import Address
from meterdesk.domain.discovery import Answered
from meterdesk.domain.reading import Cost, Reading
from meterdesk.domain.target import addresses

RUNS = 5
SUBTREES = ("1.3.6.1.2.1.1", "1.3.6.1.2.1.25.3", "1.3.6.1.2.1.43")
"""What a walker has to fetch for the standard part of a reading."""


@contextmanager
def office() -> Iterator[tuple[str, list[Address]]]:
    """An office of simulated printers in another process: its /24 and their addresses."""
    code = "from meterdesk_simulator.cli import main; main(['office'])"
    with subprocess.Popen(
        [sys.executable, "-u", "-c", code], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            found = []
            for line in process.stdout:
                if match := re.search(r"(127\.\d+\.\d+\.\d+):(\d+)", line):
                    found.append(Address(match[1], int(match[2])))
                elif found:
                    break
            yield f"{found[0].host.rsplit('.', 1)[0]}.0/24", found
        finally:
            process.terminate()


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Median seconds of the wall and of this process and its children."""
    walls, processors = [], []
    for _ in range(RUNS):
        wall, before = time.perf_counter(), sum(os.times()[:4])
        work()
        walls.append(time.perf_counter() - wall)
        processors.append(sum(os.times()[:4]) - before)
    return median(walls), median(processors)


def read_office(where: list[Address]) -> list[Cost]:
    printers = open_printers(patience=0.5)

    async def read() -> list[Cost]:
        results = [await printers.read(address, PUBLIC) for address in where]
        return [result.cost for result in results if isinstance(result, Reading)]

    return asyncio.run(read())


def walk_office(where: list[Address]) -> None:
    for address in where:
        for subtree in SUBTREES:
            subprocess.run(
                ["snmpbulkwalk", "-v2c", "-cpublic", "-t1", "-r0", "-On", str(address), subtree],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=False,
            )


def sweep(network: str, port: int) -> int:
    printers = open_printers(patience=0.5)

    async def find() -> int:
        events = printers.sweep(addresses([network], port), PUBLIC)
        return len([event async for event in events if isinstance(event, Answered)])

    return asyncio.run(find())


def main() -> int:
    """Prints both tables."""
    with office() as (network, where):
        answering = [address for address in where if read_office([address])]
        costs = read_office(answering)
        print(f"One reading of a printer, {len(answering)} simulated printers, median")
        print(
            f"  requests {median(c.requests for c in costs):.0f}, "
            f"bytes {median(c.bytes_sent + c.bytes_received for c in costs):,.0f}, "
            f"at most {max(c.requests for c in costs)} requests and "
            f"{max(c.bytes_sent + c.bytes_received for c in costs):,} bytes"
        )
        ours = timed(lambda: read_office(answering))
        show("Meterdesk", ours, len(answering))
        if shutil.which("snmpbulkwalk"):
            peer = timed(lambda: walk_office(answering))
            show("snmpbulkwalk, standard part only", peer, len(answering))
            print(f"  ratio of wall time: {ours[0] / peer[0]:.2f}")
        else:
            print("  snmpbulkwalk is not installed (Debian: snmp); not compared")
        print(f"\nA sweep of {network}, {len(answering)} agents, 500 packets a second, median")
        found = sweep(network, where[0].port)
        ours = timed(lambda: sweep(network, where[0].port))
        show(f"Meterdesk, {found} found", ours, 1)
        onesixtyone(network, where[0].port, ours[0])
    return 0


def onesixtyone(network: str, port: int, ours: float) -> None:
    if not shutil.which("onesixtyone"):
        print("  onesixtyone is not installed (Debian: onesixtyone); not compared")
        return
    with tempfile.TemporaryDirectory() as folder:
        hosts = Path(folder) / "hosts"
        hosts.write_text("\n".join(a.host for a in addresses([network])), encoding="utf-8")
        words = ["onesixtyone", "-p", str(port), "-i", str(hosts), "-w", "2", "public"]
        peer = timed(lambda: subprocess.run(words, capture_output=True, check=False))
    show("onesixtyone, 2 ms between packets", peer, 1)
    print(f"  ratio of wall time: {ours / peer[0]:.2f}")


def show(name: str, seconds: tuple[float, float], each: int) -> None:
    wall, processor = (1000 * figure / each for figure in seconds)
    print(f"  {name:<36}{wall:>9.1f} ms  {processor:>8.1f} ms of processor")


if __name__ == "__main__":
    raise SystemExit(main())
