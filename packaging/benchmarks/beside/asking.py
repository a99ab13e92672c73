"""Our sweep at the near end of a link: `asking.py NETWORK PORT RATE`, its figures as JSON.

A process of its own, because it has to be in that namespace. The interpreter's start is not
counted: the program sweeps while it runs.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time

from meterdesk.adapters.snmp.sweep.sweep import Sweep
from meterdesk.adapters.snmp.sweep.wave import estimate, waves
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.discovery import Answered
from meterdesk.domain.reading import Cost
from meterdesk.domain.target import addresses

PATIENCE = 1.0


async def find(network: str, port: int, rate: int) -> dict[str, object]:
    """Sweeps once."""
    asked = addresses([network], port)
    found: list[str] = []
    last = 0.0
    cost = Cost()
    began = time.perf_counter()
    async for event in Sweep(asked, waves(PUBLIC), rate, PATIENCE).run():
        if isinstance(event, Answered):
            found.append(event.address.host)
            last = time.perf_counter() - began
        elif isinstance(event, Cost):
            cost = event
    expected = estimate(len(asked), len(PUBLIC), rate, PATIENCE)
    return {
        "wall": time.perf_counter() - began,
        "found": sorted(found),
        "last": last,
        "packets": cost.requests,
        "estimate": [expected.packets, expected.seconds],
    }


def main(words: list[str]) -> None:
    before = time.process_time()
    figures = asyncio.run(find(words[0], int(words[1]), int(words[2])))
    figures["processor"] = time.process_time() - before
    figures["resident"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps(figures))


if __name__ == "__main__":
    main(sys.argv[1:])
