"""Going to addresses where a printer may be: who opens with what, and what it tells."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from typing import Any

from meterdesk.domain.access import Access, User
from meterdesk.domain.device import Address
from meterdesk.domain.discovery import Answered
from meterdesk.domain.reading import Cost, Reading, Silence
from meterdesk.services.ports.network import Printers

log = logging.getLogger(__name__)

AT_ONCE = 32
VISITS = 2
"""Whoever answered is visited once more where the first visit met silence."""


class Scouts:
    """Go to many addresses at once, each in a task of its own, and keep the account.

    `found` is called with each printer as it is read. `users` are all that may be let in where an
    engine of SNMPv3 answered: it answers whoever asks. `strangers` are those that answered and do
    not print; `silences` are of those that answered at first and could not be read.
    """

    def __init__(
        self,
        printers: Printers,
        found: Callable[[Reading], None],
        users: Sequence[User] = (),
    ) -> None:
        self._printers = printers
        self._found = found
        self._users = tuple(users)
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._tasks: set[asyncio.Task[None]] = set()
        self.opened: set[Access] = set()
        self.answered: set[Address] = set()
        self.strangers: list[Reading] = []
        self.silences: list[Silence] = []
        self.costs: list[Cost] = []

    def read(self, answered: Answered) -> None:
        """Reads whoever answered."""
        self.opened.add(answered.access)
        self.answered.add(answered.address)
        self._start(self._read(answered))

    def knock(self, address: Address, access: Sequence[Access]) -> None:
        """Asks one address who is there, and reads it where somebody answers."""
        self._start(self._knock(address, access))

    async def finish(self) -> None:
        """Waits for all of them."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    def stop(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _knock(self, address: Address, access: Sequence[Access]) -> None:
        try:
            async with self._slots:
                async for event in self._printers.sweep((address,), access):
                    if isinstance(event, Cost):
                        self.costs.append(event)
                    elif isinstance(event, Answered):
                        self.read(event)
        except Exception:
            log.exception("asking %s", address)

    async def _read(self, answered: Answered) -> None:
        """One printer that breaks us does not stop the others."""
        opener = answered.access
        access = self._users if opener in self._users else (opener,)
        try:
            for _ in range(VISITS):
                async with self._slots:
                    result = await self._printers.read(answered.address, access)
                self.costs.append(result.cost)
                if isinstance(result, Reading):
                    break
        except Exception:
            log.exception("reading %s", answered.address)
            return
        if isinstance(result, Silence):
            self.silences.append(result)
        elif not result.is_printer:
            self.strangers.append(result)
        else:
            self._found(result)
            for other in result.others:
                self._start(self._read(replace(answered, address=other)))
