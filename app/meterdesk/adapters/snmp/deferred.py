"""Printers and broadcasts, loaded with the first question: SNMP is 2 MB of modules and profiles.

The offices of the window never read a printer, and beside a service that collects nobody here does.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from meterdesk.domain.access import Access
from meterdesk.domain.device import Address
from meterdesk.domain.discovery import Answered, Estimate, Progress
from meterdesk.domain.hint import Ground, Hint
from meterdesk.domain.reading import Cost, Reading, Silence

if TYPE_CHECKING:
    from meterdesk.adapters.snmp.printers import SnmpPrinters
    from meterdesk.adapters.snmp.sweep.broadcast import SnmpBroadcast


class DeferredPrinters:
    """Fits the services' ports Printers and Remembers; `open_printers` is called with the first
    question. What another process learned waits for that, and goes on as it came without one."""

    def __init__(self, open_printers: Callable[[], SnmpPrinters]) -> None:
        self._open_printers = open_printers
        self._learned = b""
        self._opened: SnmpPrinters | None = None

    async def read(
        self, address: Address, access: Sequence[Access], *, is_gentle: bool = False
    ) -> Reading | Silence:
        return await self._printers.read(address, access, is_gentle=is_gentle)

    def sweep(
        self, addresses: Sequence[Address], access: Sequence[Access]
    ) -> AsyncIterator[Answered | Progress | Cost]:
        return self._printers.sweep(addresses, access)

    def estimate(self, addresses: int, doors: int) -> Estimate:
        return self._printers.estimate(addresses, doors)

    def remembered(self) -> bytes:
        return self._opened.remembered() if self._opened else self._learned

    def remind(self, what: bytes) -> None:
        self._learned = what
        if self._opened:
            self._opened.remind(what)

    @property
    def _printers(self) -> SnmpPrinters:
        if self._opened is None:
            self._opened = self._open_printers()
            self.remind(self._learned)
        return self._opened


class DeferredBroadcast:
    """Fits the services' AskedHints in the same manner."""

    def packets(self, ground: Ground) -> int:
        return self._broadcast.packets(ground)

    def ask(self, ground: Ground) -> AsyncIterator[Hint | Cost]:
        return self._broadcast.ask(ground)

    @cached_property
    def _broadcast(self) -> SnmpBroadcast:
        from meterdesk.adapters.snmp.sweep.broadcast import SnmpBroadcast

        return SnmpBroadcast()
