"""One reading of a printer, beside net-snmp's walker on the same simulated office."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
from statistics import median

from beside.office import office
from beside.table import measured, show
from meterdesk.bootstrap import open_printers
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.device import Address
from meterdesk.domain.reading import Cost, Reading

SUBTREES = ("1.3.6.1.2.1.1", "1.3.6.1.2.1.25.3", "1.3.6.1.2.1.43")
"""What a walker has to fetch for the standard part of a reading."""


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


def main() -> bool:
    """Prints the table; whether every limit was kept."""
    with office() as (_network, where):
        answering = [address for address in where if read_office([address])]
        costs = read_office(answering)
        requests = median(cost.requests for cost in costs)
        octets = median(cost.bytes_sent + cost.bytes_received for cost in costs)
        note = f"{requests:.0f} requests, {octets:,.0f} bytes"
        rows = [measured("Meterdesk", lambda: read_office(answering), note=lambda _: note)]
        missing = []
        if shutil.which("snmpbulkwalk"):
            rows.append(
                measured("snmpbulkwalk, standard part only", lambda: walk_office(answering))
            )
        else:
            missing.append("snmpbulkwalk is not installed (Debian: snmp); not compared.")
    return show(f"One reading of each of {len(answering)} simulated printers", rows, missing)
