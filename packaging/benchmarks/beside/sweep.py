"""A sweep of a simulated office on loopback, beside onesixtyone."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import tempfile
from pathlib import Path

from beside.office import office
from beside.table import measured, show
from meterdesk.bootstrap import open_printers
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.discovery import Answered
from meterdesk.domain.target import addresses


def sweep(network: str, port: int) -> int:
    printers = open_printers(patience=0.5)

    async def find() -> int:
        events = printers.sweep(addresses([network], port), PUBLIC)
        return len([event async for event in events if isinstance(event, Answered)])

    return asyncio.run(find())


def main() -> bool:
    """Prints the table; whether every limit was kept."""
    missing = []
    with office() as (network, where), tempfile.TemporaryDirectory() as folder:
        port = where[0].port
        rows = [measured("Meterdesk", lambda: sweep(network, port), note=str)]
        if shutil.which("onesixtyone"):
            hosts = Path(folder) / "hosts"
            hosts.write_text("\n".join(a.host for a in addresses([network])), encoding="utf-8")
            words = ["onesixtyone", "-p", str(port), "-i", str(hosts), "-w", "2", "public"]
            rows.append(
                measured(
                    "onesixtyone, 2 ms between packets",
                    lambda: subprocess.run(words, capture_output=True, check=False),
                )
            )
        else:
            missing.append("onesixtyone is not installed (Debian: onesixtyone); not compared.")
    return show(f"A sweep of {network}, {len(where)} devices, 500 packets/s", rows, missing)
