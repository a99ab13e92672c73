"""The outside world in ten lines each: printers, a server, a keyring and a clock."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from meterdesk.domain.access import Access
from meterdesk.domain.conversation import (
    Accepted,
    Answer,
    Command,
    CommandStatus,
    Credentials,
    DeregisterProxyDevices,
    DeviceRegistration,
    DevicesRegistered,
    DeviceState,
    GivenReceipt,
    Outcome,
    OutcomeState,
    ProxyRegistered,
    RegisterProxy,
    RegisterProxyDevices,
    ReportSyncStatus,
    Request,
    SubmitBillingReads,
    SubmitSuppliesUsage,
    Synced,
    SyncProxy,
)
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.discovery import Answered, Estimate, Progress
from meterdesk.domain.exchange import Composed, Exchange, Size
from meterdesk.domain.hint import Ground, Hint
from meterdesk.domain.meter import TOTAL, Meter, Unit
from meterdesk.domain.network import Network
from meterdesk.domain.reading import Cost, PrinterState, Reading, Silence
from meterdesk.domain.settings import Settings
from meterdesk.domain.supply import Level, Supply, SupplyKind
from meterdesk.services.sources import Sources

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Clock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


def total(value: int, name: str = TOTAL) -> Meter:
    return Meter(name, "Total Impressions", value, Unit.IMPRESSIONS, "1.3.6", "as it stands")


def black(level: Level) -> Supply:
    return Supply("Black Toner", SupplyKind.TONER, "black", level, "1.3.6.9")


class FakePrinters:
    """An office of printers by host. A host that is missing from `told` is silent."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.told: dict[str, tuple[Identity, tuple[Meter, ...], tuple[Supply, ...]]] = {}
        self.asked: list[str] = []
        self.swept: list[str] = []
        self.gently: list[str] = []
        self.version = "2c"
        self.state = PrinterState.IDLE

    def put(self, host: str, serial: str | None, pages: int, **identity: Any) -> None:
        self.told[host] = (
            Identity(model="Laser 1", serial_number=serial, **identity),
            (total(pages),),
            (black(Level.of(80)),),
        )

    async def read(
        self, address: Address, access: Sequence[Access], *, is_gentle: bool = False
    ) -> Reading | Silence:
        self.asked.append(address.host)
        self.gently += [address.host] if is_gentle else []
        if address.host not in self.told:
            return Silence(address, self.clock(), "nobody answered", Cost(requests=2))
        identity, meters, supplies = self.told[address.host]
        return Reading(
            address,
            self.clock(),
            self.version,
            identity,
            meters,
            supplies,
            self.state,
            (),
            Cost(1, 1, 40, 900, 12.0),
        )

    async def sweep(
        self, addresses: Sequence[Address], access: Sequence[Access]
    ) -> AsyncIterator[Answered | Progress | Cost]:
        for number, address in enumerate(addresses, 1):
            self.swept.append(address.host)
            if address.host in self.told:
                yield Answered(address, "2c", access[0])
            yield Progress(number, len(addresses))
        yield Cost(len(addresses), len(self.told), 40 * len(addresses), 90, 5.0)

    def estimate(self, addresses: int, doors: int) -> Estimate:
        return Estimate(addresses, addresses * doors, addresses / 500)


class FakeHints:
    """What this computer and its network know. `grounds` is where was asked."""

    def __init__(self) -> None:
        self.networks: tuple[Network, ...] = ()
        self.known: list[Hint] = []
        self.answers: list[Hint] = []
        self.names: dict[str, tuple[str, ...]] = {}
        self.grounds: list[Ground] = []

    def sources(self) -> Sources:
        return Sources(
            known=(lambda: self.known,),
            asked=(self,),
            networks=lambda: self.networks,
            look_up=lambda name: self.names.get(name, ()),
        )

    def packets(self, ground: Ground) -> int:
        return len(ground.networks)

    async def ask(self, ground: Ground) -> AsyncIterator[Hint | Cost]:
        self.grounds.append(ground)
        for hint in self.answers:
            yield hint
        yield Cost(requests=len(ground.networks), bytes_sent=40)


class FakeServer:
    """A Communication Server in memory. `fail` is called before each answer and may raise."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.requests: list[Request] = []
        self.commands: tuple[Command, ...] = ()
        self.refusal: str | None = None
        self.fail: Callable[[Request], None] = lambda request: None
        self.lose_answer: Callable[[Request], None] = lambda request: None
        self.ledger: dict[tuple[str, str], object] = {}
        self.hung_up = threading.Event()
        self.receipt_key: str | None = None
        self.receipts: Callable[[SubmitBillingReads], tuple[GivenReceipt, ...]] = lambda request: ()

    def send(
        self, request: Request, credentials: Credentials, record: Callable[[Exchange], None]
    ) -> Answer:
        self.fail(request)
        self.requests.append(request)
        answer = self._answer(request)
        name = type(request).__name__
        record(Exchange(self.clock(), name, "<request/>", "<answer/>", 9, 8, None))
        self.lose_answer(request)
        return answer

    def hang_up(self) -> None:
        self.hung_up.set()

    def compose(self, request: Request) -> Composed:
        text = f"<{type(request).__name__}/>"
        return Composed(text, Size(282, len(text)), Size(305, 9), is_packed=True, budget=None)

    def said(self) -> list[str]:
        return [type(request).__name__ for request in self.requests]

    def _answer(self, request: Request) -> Answer:
        now, tomorrow = self.clock(), self.clock() + timedelta(days=1)
        match request:
            case RegisterProxy():
                return ProxyRegistered("proxy-1", "s" * 64, now, tomorrow, self.receipt_key)
            case RegisterProxyDevices() | DeregisterProxyDevices():
                is_on = isinstance(request, RegisterProxyDevices)
                state = DeviceState.REGISTERED if is_on else DeviceState.DEREGISTERED
                hour = now + timedelta(hours=1) if is_on else None
                return DevicesRegistered(
                    now,
                    tuple(DeviceRegistration(s, state, hour) for s in request.serial_numbers),
                )
            case SyncProxy():
                return Synced(now, tomorrow, self.commands)
            case ReportSyncStatus():
                return Accepted(now, tuple(self._keep(s.command_id, s) for s in request.statuses))
            case SubmitBillingReads():
                return Accepted(
                    now,
                    tuple(self._keep(r.billing_request_id, r) for r in request.reads),
                    self.receipts(request),
                )
            case SubmitSuppliesUsage():
                return Accepted(now, tuple(self._keep(u.serial_number, u) for u in request.usages))

    def _keep(self, parcel_id: str, parcel: object) -> Outcome:
        serial = parcel.serial_number  # type: ignore[attr-defined]
        if self.refusal is not None and not isinstance(parcel, CommandStatus):
            return Outcome(parcel_id, serial, OutcomeState.REFUSED, self.refusal)
        first = self.ledger.setdefault((parcel_id, serial), parcel)
        state = OutcomeState.ACCEPTED if first is parcel else OutcomeState.ALREADY_ACCEPTED
        return Outcome(parcel_id, serial, state)


class MemorySecrets:
    """A keyring that forgets everything with the test."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def put(self, name: str, secret: str) -> None:
        self.kept[name] = secret

    def remove(self, name: str) -> None:
        self.kept.pop(name, None)

    def names(self) -> tuple[str, ...]:
        return tuple(self.kept)


class MemoryAutostart:
    """A session that forgets everything with the test."""

    def __init__(self) -> None:
        self.turned: list[bool] = []

    def is_on(self) -> bool:
        return self.turned[-1] if self.turned else False

    def set(self, is_on: bool) -> None:
        self.turned.append(is_on)


class MemorySettings:
    """A settings file in memory."""

    problems: tuple[str, ...] = ()

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()

    def read(self) -> Settings:
        return self.settings

    def write(self, settings: Settings) -> None:
        self.settings = settings
