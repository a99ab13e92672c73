"""The next evening, acted in books that forget it: what would leave, by the code that sends it.

The whole office is assembled once more, with a server that agrees to everything, printers nobody
asks and a place for secrets that is empty. What it says to that server is what would be sent.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from meterdesk.domain.access import Access
from meterdesk.domain.conversation import (
    Accepted,
    Answer,
    BillingReads,
    CommandStatus,
    Credentials,
    DeregisterProxyDevices,
    DeviceRegistration,
    DevicesRegistered,
    DeviceState,
    Outcome,
    OutcomeState,
    ProxyRegistered,
    RegisterProxy,
    RegisterProxyDevices,
    ReportSyncStatus,
    Request,
    SubmitBillingReads,
    SubmitSuppliesUsage,
    SuppliesUsage,
    Synced,
    SyncProxy,
)
from meterdesk.domain.device import Address
from meterdesk.domain.discovery import Answered, Estimate, Progress
from meterdesk.domain.exchange import Composed, Exchange
from meterdesk.domain.outbox import key
from meterdesk.domain.reading import Cost, Silence
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.computer import Secrets
from meterdesk.services.ports.network import Printers, Uplink
from meterdesk.services.ports.store import Store


class Evening(Protocol):
    """What is acted: the daily sync."""

    async def run(self) -> object: ...


OpenEvening = Callable[[Store, Uplink, Secrets, Printers], Evening]
"""Assembles an office of these and gives its daily sync."""


@dataclass(frozen=True, slots=True)
class Play:
    """What was said, in its order, and the addresses of the printers that would be read first."""

    requests: tuple[Request, ...]
    read: tuple[Address, ...]


class Rehearsal:
    """Acts the next sync. `open_books` gives books that forget everything at their end."""

    def __init__(
        self,
        open_books: Callable[[], AbstractContextManager[Store]],
        open_evening: OpenEvening,
        clock: Clock,
    ) -> None:
        self._open_books = open_books
        self._open_evening = open_evening
        self._clock = clock

    async def act(self) -> Play:
        """What the next sync would say as things stand, paused or not.

        Raises NotNowError where this office is not registered with the server of the settings.
        """
        server = _AgreeingServer(self._clock)
        printers = _UnaskedPrinters(self._clock)
        with self._open_books() as books:
            with books.begin() as records:
                proxy = records.installation.proxy()
                records.installation.keep(replace(proxy, is_paused=False, not_before=None))
            await self._open_evening(books, server, _NoSecrets(), printers).run()
        return Play(tuple(server.requests), tuple(printers.asked))


@dataclass
class _AgreeingServer:
    """Fits the port Uplink. Takes everything, wants nothing, archives nothing."""

    clock: Clock
    requests: list[Request] = field(default_factory=list)

    def send(
        self, request: Request, credentials: Credentials, record: Callable[[Exchange], None]
    ) -> Answer:
        self.requests.append(request)
        now = self.clock()
        match request:
            case RegisterProxy():
                return ProxyRegistered("", "", now, now)
            case SyncProxy():
                return Synced(now, now, ())
            case RegisterProxyDevices():
                return _devices(request, now, DeviceState.REGISTERED)
            case DeregisterProxyDevices():
                return _devices(request, now, DeviceState.DEREGISTERED)
            case ReportSyncStatus():
                return Accepted(now, _taken(request.statuses))
            case SubmitBillingReads():
                return Accepted(now, _taken(request.reads))
            case SubmitSuppliesUsage():
                return Accepted(now, _taken(request.usages))

    def compose(self, request: Request) -> Composed:
        raise NotImplementedError("a play shows what was said afterwards")

    def hang_up(self) -> None:
        """There is no line."""


class _UnaskedPrinters:
    """Fits the port Printers. Remembers whom one wanted to ask."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.asked: list[Address] = []

    async def read(
        self, address: Address, access: Sequence[Access], *, is_gentle: bool = False
    ) -> Silence:
        self.asked.append(address)
        return Silence(address, self._clock(), "It was not asked.", Cost())

    async def sweep(
        self, addresses: Sequence[Address], access: Sequence[Access]
    ) -> AsyncIterator[Answered | Progress | Cost]:
        yield Cost()

    def estimate(self, addresses: int, doors: int) -> Estimate:
        return Estimate(addresses, 0, 0.0)


class _NoSecrets:
    """Fits the port Secrets. A play needs none, and shows none."""

    def get(self, name: str) -> str | None:
        return ""

    def put(self, name: str, secret: str) -> None: ...
    def remove(self, name: str) -> None: ...
    def names(self) -> tuple[str, ...]:
        return ()


def _devices(
    request: RegisterProxyDevices | DeregisterProxyDevices, now: datetime, state: DeviceState
) -> DevicesRegistered:
    said = tuple(DeviceRegistration(serial, state) for serial in request.serial_numbers)
    return DevicesRegistered(now, said)


def _taken(parcels: Sequence[CommandStatus | BillingReads | SuppliesUsage]) -> tuple[Outcome, ...]:
    return tuple(Outcome(key(each), each.serial_number, OutcomeState.ACCEPTED) for each in parcels)
