"""A reading of one printer, first and steady, beside what other tools send for the same.

The printer has eight supplies, three trays and five alerts, and answers at once. What comes in and
goes out is counted at the agent, so that no tool reports on itself.
"""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from beside.exporter import exporter
from beside.fleet import Agents, agents, read_all
from beside.peers import inventories
from beside.table import Row, Run, own_processor, run, show
from meterdesk.bootstrap import open_printers
from meterdesk.services.ports.network import Printers

SUBTREES = ("1.3.6.1.2.1.1", "1.3.6.1.2.1.25.3", "1.3.6.1.2.1.43")
"""What a walker has to fetch for the standard part of a reading."""

SINGLES = (
    *("1.3.6.1.2.1.1.3.0", "1.3.6.1.2.1.25.3.5.1.1.1", "1.3.6.1.2.1.25.3.5.1.2.1"),
    *("1.3.6.1.2.1.43.5.1.1.17.1", "1.3.6.1.2.1.43.10.2.1.4.1.1"),
    *(f"1.3.6.1.2.1.43.11.1.1.9.1.{place}" for place in range(1, 9)),
)
"""What somebody would ask with `snmpget` who knew the printer: no alerts."""

FIRST, STEADY = (6, 9_000), (1, 1_700)
"""Requests and bytes at most."""

REQUESTS, PROCESSOR = 50, 100
"""An inventory by GLPI's agent takes at least so many times our requests and processor time."""

RUNS, FEW, MANY = 5, 4, 100


def main() -> bool:
    """Prints the table; whether every limit was kept."""
    missing: list[str] = []
    with agents(1) as fleet:
        strangers = [open_printers() for _ in range(RUNS * FEW)]
        known = strangers[0]
        first = _row("Meterdesk, first", fleet, lambda: _read(strangers.pop(), fleet), FIRST, FEW)
        steady = _row("Meterdesk, steady", fleet, lambda: _read(known, fleet), STEADY, MANY)
        rows = [first, steady, *_net_snmp(fleet, missing), *_pysnmp(fleet)]
        scraped = _exporter(fleet, missing)
        peers = [_row(peer.name, fleet, peer.work(fleet.where[0])) for peer in inventories(missing)]
    kept = show("One reading of a printer", [row for row, _ in (*rows, *scraped, *peers)], missing)
    _compare(steady, scraped)
    return all([kept, _within(first, FIRST), _within(steady, STEADY), *_ratios(steady, peers)])


Counted = tuple[Row, tuple[float, float]]


def _row(
    name: str,
    fleet: Agents,
    work: Callable[[], object],
    limit: tuple[int, int] | None = None,
    times: int = 1,
    processor: Callable[[], float] = own_processor,
) -> Counted:
    """Medians, with requests and bytes as the agent counted them; what is short is done `times`."""
    made: list[Run] = []
    for _ in range(RUNS):
        before = fleet.told()
        one = run(lambda: [work() for _ in range(times)], processor)
        counted = tuple((b - a) / times for a, b in zip(before, fleet.told(), strict=True))
        made.append(Run(one.wall / times, one.processor / times, counted))
    requests, octets = (median(one.result[at] for one in made) for at in (0, 1))
    note = f"{requests:.0f} requests, {octets:,.0f} bytes"
    if limit:
        note += f" (limit {limit[0]} and {limit[1]:,})"
    walls = median(one.wall for one in made)
    return Row(name, walls, median(one.processor for one in made), note), (requests, octets)


def _read(printers: Printers, fleet: Agents) -> None:
    asyncio.run(read_all(printers, fleet.where))


def _net_snmp(fleet: Agents, missing: list[str]) -> list[Counted]:
    if not shutil.which("snmpbulkwalk"):
        missing.append("snmpbulkwalk is not installed (Debian: snmp); not compared.")
        return []
    where = ("-v2c", "-cpublic", "-On", str(fleet.where[0]))

    def ask(program: str, objects: Sequence[str]) -> None:
        for one in objects:
            subprocess.run([program, *where, one], stdout=subprocess.DEVNULL, check=False)

    return [
        _row("snmpbulkwalk, three subtrees", fleet, lambda: ask("snmpbulkwalk", SUBTREES)),
        _row("snmpget, one object each", fleet, lambda: ask("snmpget", SINGLES)),
    ]


def _pysnmp(fleet: Agents) -> list[Counted]:
    program = Path(__file__).with_name("pysnmp_reading.py")
    words = [sys.executable, str(program), str(fleet.where[0].port), *SUBTREES]
    return [_row("pysnmp, bulk walks", fleet, lambda: subprocess.run(words, check=True))]


def _exporter(fleet: Agents, missing: list[str]) -> list[Counted]:
    """Its own process's time; the client that scrapes it is not counted."""
    with exporter(fleet.where[0], missing) as one:
        if one is None:
            return []
        name = "snmp_exporter, printer_mib"
        return [_row(name, fleet, one.scrape, times=MANY, processor=one.processor)]


def _within(counted: Counted, limit: tuple[int, int]) -> bool:
    return counted[1][0] <= limit[0] and counted[1][1] <= limit[1]


def _compare(steady: Counted, scraped: list[Counted]) -> None:
    """How much more a scrape takes of what it reads, which is less; nobody promised a figure."""
    for row, (requests, octets) in scraped:
        more = requests / steady[1][0], octets / steady[1][1], row.processor / steady[0].processor
        print(
            f"  {row.name}: {more[0]:.0f} times our requests, {more[1]:.1f} times our bytes, "
            f"{more[2]:.1f} times our processor time (no limit)"
        )


def _ratios(steady: Counted, peers: list[Counted]) -> list[bool]:
    """How much more an inventory takes; printed with the limits."""
    kept = []
    for row, (requests, _octets) in peers:
        more = requests / steady[1][0], row.processor / steady[0].processor
        kept += [more[0] >= REQUESTS, more[1] >= PROCESSOR]
        print(
            f"  {row.name}: {more[0]:.0f} times our requests (limit {REQUESTS}), "
            f"{more[1]:.0f} times our processor time (limit {PROCESSOR})"
        )
    return kept
