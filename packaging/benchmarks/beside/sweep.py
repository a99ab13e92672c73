"""Sweeps of a real link beside peers: an office's /24 and a /20 of mostly silent addresses.

Without root and Linux there is no such link, and nothing is measured.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from beside import peers
from beside.link import PORT, Range, attached, excuse, link, routed
from beside.peers import Peer
from beside.table import Row, run, show

HERE = Path(__file__).parent
RATE = 500

PLAIN = ("setpriv", "--bounding-set=-all")
"""What nobody but root may is given up, as it is in the user's own session."""


@dataclass(frozen=True, slots=True)
class Case:
    """A network with so many agents in it, who is compared there, and the limits in seconds.

    `unprivileged` adds our row without the rights of root, `loss` is that of the far end each way.
    """

    where: Range
    agents: int
    peers: tuple[Callable[[], Peer], ...] = ()
    wall: float | None = None
    processor: float | None = None
    rate: int = RATE
    runs: int = 3
    loss: float = 0.0
    unprivileged: bool = False


SLOW = (peers.onesixtyone, peers.pysnmp, peers.glpi, peers.fusioninventory)

CASES = (
    Case(attached(24), 5, (peers.nmap, *SLOW), 1.2, 0.1),
    Case(routed(24), 5, (peers.nmap, *SLOW), 2.7, 0.1),
    Case(routed(24), 100, loss=0.1),
    Case(attached(20), 30, (peers.nmap, peers.naive), unprivileged=True),
    Case(routed(20), 30, (peers.nmap,), runs=1),
    Case(routed(16), 100, rate=5000, runs=1),
)

RIVALS = {"nmap": 1.0, "GLPI": 10.0, "FusionInventory": 10.0}
"""How many times faster than whom we want to be."""


def main() -> bool:
    """Prints a table a case; whether every limit was kept."""
    if sentence := excuse():
        print(sentence)
        return True
    return all([compare(case) for case in CASES])


def compare(case: Case) -> bool:
    """One case; peers that are not here are named."""
    here = [make() for make in case.peers]
    rows = [ours(case, "Meterdesk")]
    if case.unprivileged:
        rows.append(ours(case, "Meterdesk, no privileges", PLAIN))
    rows += [theirs(case, peer) for peer in here if not peer.missing]
    rivals = [
        row.wall / times
        for row in rows[1:]
        for name, times in RIVALS.items()
        if row.name.startswith(name)
    ]
    limit = min([case.wall, *rivals] if case.wall else rivals, default=None)
    rows[0] = replace(rows[0], wall_limit=limit, processor_limit=case.processor)
    loss = f", {case.loss:.0%} lost each way" if case.loss else ""
    title = f"{case.where.words}, {case.agents} agents, {case.rate} packets/s{loss}"
    return show(title, rows, [peer.missing for peer in here if peer.missing])


def ours(case: Case, name: str, how: Sequence[str] = ()) -> Row:
    """Medians of the sweep alone: a program that runs does not start an interpreter for it."""
    words = [sys.executable, str(HERE / "asking.py"), str(case.where.network), str(PORT)]
    made = []
    for _ in range(case.runs):
        with link(case.where, hosts := case.where.spread(case.agents), case.loss) as near:
            told = subprocess.run(
                [*near, *how, *words, str(case.rate)], capture_output=True, text=True, check=True
            )
        made.append(json.loads(told.stdout))
        made[-1]["missed"] = len(set(hosts) - set(made[-1]["found"]))
    return Row(name, _median(made, "wall"), _median(made, "processor"), _words(case, made))


def theirs(case: Case, peer: Peer) -> Row:
    """Medians of the whole command."""
    made, found = [], []
    hosts = case.where.spread(case.agents)
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "hosts"
        listed.write_text("\n".join(map(str, case.where.network.hosts())), encoding="ascii")
        words = peer.words(case.where.network, listed, PORT)
        for _ in range(case.runs):
            with link(case.where, hosts, case.loss) as near:
                made.append(run(partial(subprocess.run, [*near, *words], capture_output=True)))
            output = made[-1].result.stdout.decode(errors="replace")
            found.append(peer.found(output, hosts))
    note = f"{min(found)} of {case.agents} found"
    return Row(
        peer.name, median(one.wall for one in made), median(one.processor for one in made), note
    )


def _median(made: Sequence[dict[str, Any]], name: str) -> float:
    return float(median(one[name] for one in made))


def _words(case: Case, made: Sequence[dict[str, Any]]) -> str:
    found = case.agents - max(one["missed"] for one in made)
    packets = max(one["packets"] for one in made)
    memory = max(one["resident"] for one in made) / 1024
    expected, seconds = made[0]["estimate"]
    return (
        f"{found} of {case.agents} found, {packets:,} packets of {expected:,} estimated, "
        f"{seconds} s estimated, {memory:.0f} MB"
    )
