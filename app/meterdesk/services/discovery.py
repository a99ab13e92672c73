"""Finding printers: sweep the addresses, read who answers, enter who prints into the books."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from time import perf_counter

from meterdesk.domain.access import Access
from meterdesk.domain.device import Address
from meterdesk.domain.discovery import Answered, DeviceFound, Estimate, Progress, Receipt
from meterdesk.domain.reading import Cost, Reading, total
from meterdesk.services.census import enter
from meterdesk.services.communities import Communities
from meterdesk.services.errand import errand
from meterdesk.services.ports import Printers, Store

AT_ONCE = 32
VISITS = 2
"""Whoever answered the sweep is visited once more where the first visit met silence."""


class Discovery:
    """Sweeps networks. Everything found is only *found*: nothing registers itself (row M11)."""

    def __init__(self, printers: Printers, store: Store, communities: Communities) -> None:
        self._printers = printers
        self._store = store
        self._communities = communities

    def estimate(
        self, addresses: Sequence[Address], access: Sequence[Access] | None = None
    ) -> Estimate:
        """What the sweep will cost at most, to be shown before it starts (row B10)."""
        doors = access or self._communities.access()
        return self._printers.estimate(len(addresses), len(doors))

    async def run(
        self, addresses: Sequence[Address], access: Sequence[Access] | None = None
    ) -> AsyncIterator[Progress | DeviceFound | Receipt]:
        """Yields progress and each printer as it is read, and the receipt at the end.

        Closing the iterator stops at once; what was found until then stays in the books.
        """
        given = tuple(access or ())
        doors = given or await errand(self._communities.access)
        opened: set[Access] = set()
        slots = asyncio.Semaphore(AT_ONCE)
        reads: list[asyncio.Task[Reading | None]] = []
        costs: list[Cost] = []
        printers = 0
        began = perf_counter()

        async def visit(answered: Answered) -> Reading | None:
            for _ in range(VISITS):
                async with slots:
                    result = await self._printers.read(answered.address, (answered.access,))
                costs.append(result.cost)
                if isinstance(result, Reading):
                    break
            return result if isinstance(result, Reading) and result.is_printer else None

        try:
            async for event in self._printers.sweep(addresses, doors):
                match event:
                    case Answered():
                        opened.add(event.access)
                        reads.append(asyncio.create_task(visit(event)))
                    case Cost():
                        costs.append(event)
                    case Progress():
                        yield event
                for found in [task for task in reads if task.done()]:
                    reads.remove(found)
                    if (reading := found.result()) is not None:
                        printers += 1
                        yield self._enter(reading)
            for task in asyncio.as_completed(reads):
                reading = await task
                if reading is not None:
                    printers += 1
                    yield self._enter(reading)
        finally:
            for pending in reads:
                pending.cancel()
        spent = replace(total(costs), elapsed_ms=(perf_counter() - began) * 1000)
        yield Receipt(len(addresses), printers, spent, tuple(d for d in doors if d in opened))

    def _enter(self, reading: Reading) -> DeviceFound:
        with self._store.begin() as records:
            entry = enter(records, reading)
        return DeviceFound(entry.device, reading, entry.is_new, entry.replaces)
