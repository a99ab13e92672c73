"""The evening: ask the server, do what it says, deliver. Nothing is lost or sent twice."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from meterdesk.domain.billing import BillingRequest
from meterdesk.domain.conversation import (
    Accepted,
    BillingReads,
    Command,
    CommandResult,
    CommandStatus,
    ReportSyncStatus,
    Request,
    RequestBillingReads,
    RequestSupplies,
    SubmitBillingReads,
    SubmitSuppliesUsage,
    SuppliesUsage,
    Synced,
    SyncProxy,
    TurnOffService,
    TurnOnService,
)
from meterdesk.domain.device import REGISTERED, Device, Event, Registration, after
from meterdesk.domain.errors import Cause, RefusedError, ServerBusyError, UplinkError
from meterdesk.domain.outbox import OutboxEntry, key
from meterdesk.domain.proxy import Proxy
from meterdesk.services import schedule
from meterdesk.services.billing import Billing
from meterdesk.services.polling import Polling
from meterdesk.services.ports import Clock, Records, Store
from meterdesk.services.registration import RegistrationDesk
from meterdesk.services.telephone import Telephone

AT_MOST = 500
"""Parcels in one message; the contract allows 10,000, a slow line thanks us for fewer."""
MOST_ERRORS = 50
"""So many messages refused in one delivery are no matter of single parcels any more."""
_OF_THE_PARCEL = frozenset({Cause.UNKNOWN_DEVICE, Cause.CONTRACT})


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of the outbox. `stuck` is the first error that left a parcel where it was."""

    accepted: int = 0
    refused: int = 0
    errors: int = 0
    stuck: RefusedError | None = None

    def __add__(self, other: Delivery) -> Delivery:
        return Delivery(
            self.accepted + other.accepted,
            self.refused + other.refused,
            self.errors + other.errors,
            self.stuck or other.stuck,
        )


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one evening did, and the sentence for it."""

    commands: int
    accepted: int
    refused: int
    waiting: int

    @property
    def sentence(self) -> str:
        parts = [f"{self.commands} commands received", f"{self.accepted} parcels accepted"]
        if self.refused:
            parts.append(f"{self.refused} refused")
        if self.waiting:
            parts.append(f"{self.waiting} billing requests wait for their printer")
        return ", ".join(parts)


class Sync:
    """The daily conversation, in an order that can be broken off anywhere and begun again."""

    def __init__(
        self,
        telephone: Telephone,
        store: Store,
        registration: RegistrationDesk,
        billing: Billing,
        polling: Polling,
        clock: Clock,
        read_every: timedelta,
    ) -> None:
        self._telephone = telephone
        self._store = store
        self._registration = registration
        self._billing = billing
        self._polling = polling
        self._clock = clock
        self._read_every = read_every

    async def run(self) -> SyncReport:
        """Delivers, asks, obeys, reads what is due and delivers again.

        Raises PausedError, NotNowError where nothing is registered, and UplinkError; what was
        not acknowledged until then stays in the outbox.
        """
        try:
            await self._registration.register_devices()
            before = await self.deliver()
            commands = await self._ask()
            async for _ in self._polling.read(self._due()):
                pass
            afterwards = await self.deliver()
        except UplinkError as error:
            self._failed(error)
            raise
        if afterwards.stuck is not None:
            self._failed(afterwards.stuck)
            raise afterwards.stuck
        self._succeeded()
        return SyncReport(
            len(commands),
            before.accepted + afterwards.accepted,
            before.refused + afterwards.refused,
            len(self._billing.waiting()),
        )

    async def deliver(self) -> Delivery:
        """Sends the outbox. A parcel the server cannot take holds back no other.

        Where a whole message is refused because of something in it, its halves are sent alone,
        until what cannot be taken stands by itself: a device the server does not know is noted as
        refused, anything else stays in the outbox and is told in `Delivery.stuck`.
        """
        proxy = self._telephone.proxy()
        with self._store.read() as records:
            unsent = records.outbox.unsent()
        delivery = Delivery()
        todo = [*batches(unsent)]
        while todo:
            operation, entries = todo.pop(0)
            try:
                delivery += await self._submit(proxy.proxy_id or "", operation, entries)
            except RefusedError as error:
                if error.cause not in _OF_THE_PARCEL or delivery.errors >= MOST_ERRORS:
                    raise
                delivery += Delivery(errors=1)
                if len(entries) > 1:
                    middle = len(entries) // 2
                    todo[:0] = [(operation, entries[:middle]), (operation, entries[middle:])]
                elif error.cause is Cause.UNKNOWN_DEVICE:
                    self._refuse(entries[0], error.message)
                    delivery += Delivery(refused=1)
                else:
                    delivery += Delivery(stuck=error)
        return delivery

    def _refuse(self, entry: OutboxEntry, reason: str) -> None:
        with self._store.begin() as records:
            records.outbox.refused(entry.id, reason, self._clock())

    async def _submit(
        self, proxy_id: str, operation: Operation, entries: Sequence[OutboxEntry]
    ) -> Delivery:
        with self._store.begin() as records:
            records.outbox.attempted(entry.id for entry in entries)
        answer = await self._telephone.call(
            operation.request(proxy_id, entries),
            Accepted,
            lambda _: operation.sentence(len(entries)),
        )
        outcomes = {(outcome.id, outcome.serial_number): outcome for outcome in answer.outcomes}
        accepted = refused = 0
        with self._store.begin() as records:
            for entry in entries:
                outcome = outcomes.get((key(entry.parcel), entry.parcel.serial_number))
                if outcome is None:
                    continue
                if outcome.is_accepted:
                    records.outbox.accepted(entry.id, answer.server_time)
                    accepted += 1
                else:
                    reason = outcome.reason or "The server gave no reason."
                    records.outbox.refused(entry.id, reason, answer.server_time)
                    refused += 1
        return Delivery(accepted, refused)

    async def _ask(self) -> tuple[Command, ...]:
        proxy = self._telephone.proxy()
        answer = await self._telephone.call(
            SyncProxy(proxy.proxy_id or "", proxy.last_sync),
            Synced,
            lambda synced: _asked(len(synced.commands)),
        )
        with self._store.begin() as records:
            for command in answer.commands:
                obey(records, command, answer)
            now = self._clock()
            wait = schedule.until_next(answer.server_time, answer.next_sync)
            records.installation.keep(
                replace(
                    records.installation.proxy(),
                    last_sync=answer.server_time,
                    next_sync=now + wait,
                    clock_error=now - answer.server_time,
                )
            )
        return answer.commands

    def _due(self) -> tuple[Device, ...]:
        return self._billing.answer_from_books(self._read_every)

    def _failed(self, error: UplinkError) -> None:
        now = self._clock()
        with self._store.begin() as records:
            proxy = records.installation.proxy()
            wait = schedule.retry_after(proxy.failures + 1)
            if isinstance(error, ServerBusyError):
                longest = int(schedule.LONGEST_WAIT.total_seconds())
                asked = min(max(error.retry_after_seconds, 0), longest)
                wait = max(wait, timedelta(seconds=asked))
            records.installation.keep(
                replace(
                    proxy,
                    failures=proxy.failures + 1,
                    failing_since=proxy.failing_since or now,
                    last_error=error.message,
                    next_sync=now + wait,
                )
            )

    def _succeeded(self) -> None:
        with self._store.begin() as records:
            proxy: Proxy = records.installation.proxy()
            records.installation.keep(
                replace(proxy, failures=0, failing_since=None, last_error=None)
            )


def batches(
    unsent: Sequence[OutboxEntry],
) -> Iterator[tuple[Operation, Sequence[OutboxEntry]]]:
    """How these entries are put into messages: the operation of each, and what it carries."""
    for kind, operation in _OPERATIONS.items():
        entries = [entry for entry in unsent if entry.kind == kind]
        for start in range(0, len(entries), AT_MOST):
            yield operation, entries[start : start + AT_MOST]


def obey(records: Records, command: Command, answer: Synced) -> None:
    """Does what a command says, in the transaction that remembers the sync. Twice is once."""
    match command:
        case TurnOnService() | TurnOffService():
            records.outbox.put(_turn(records, command), answer.server_time)
        case RequestBillingReads():
            request = BillingRequest(
                command.billing_request_id,
                command.serial_number,
                command.due,
                command.meter_names,
                answer.server_time,
            )
            is_new = records.requests.add(request)
            if not is_new and not records.outbox.send_again(request.id, request.serial_number):
                records.requests.ask_again(request)
        case RequestSupplies():
            records.requests.want_supplies(command.serial_number)


def _turn(records: Records, command: TurnOnService | TurnOffService) -> CommandStatus:
    """Turns the service of a registered device on or off; any other is refused (row M11)."""
    is_on = isinstance(command, TurnOnService)
    event = Event.TURNED_ON if is_on else Event.TURNED_OFF
    wanted = Registration.SERVICE_ON if is_on else Registration.SERVICE_OFF
    result = CommandResult.REFUSED
    for device in records.devices.all():
        if device.identity.serial_number != command.serial_number:
            continue
        state = after(device.registration, event)
        if state is wanted and device.registration in REGISTERED:
            records.devices.register(device.id, state)
            result = CommandResult.DONE
    return CommandStatus(command.command_id, command.serial_number, result)


@dataclass(frozen=True, slots=True)
class Operation:
    """How parcels of one kind become one message, and what the archive calls it."""

    request: Callable[[str, Sequence[OutboxEntry]], Request]
    sentence: Callable[[int], str]


def _statuses(proxy_id: str, entries: Sequence[OutboxEntry]) -> Request:
    parcels = (entry.parcel for entry in entries)
    return ReportSyncStatus(proxy_id, tuple(p for p in parcels if isinstance(p, CommandStatus)))


def _reads(proxy_id: str, entries: Sequence[OutboxEntry]) -> Request:
    reads = tuple(e.parcel for e in entries if isinstance(e.parcel, BillingReads))
    return SubmitBillingReads(proxy_id, str(uuid.uuid4()), reads)


def _supplies(proxy_id: str, entries: Sequence[OutboxEntry]) -> Request:
    usages = tuple(e.parcel for e in entries if isinstance(e.parcel, SuppliesUsage))
    return SubmitSuppliesUsage(proxy_id, str(uuid.uuid4()), usages)


def _asked(commands: int) -> str:
    if not commands:
        return "Asked the server; there was nothing to do"
    return f"Asked the server; it gave {_count(commands, 'command')}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


_OPERATIONS = {
    CommandStatus.__name__: Operation(
        _statuses, lambda n: f"Told the server what became of {_count(n, 'command')}"
    ),
    BillingReads.__name__: Operation(
        _reads, lambda n: f"Sent the billing reads of {_count(n, 'printer')}"
    ),
    SuppliesUsage.__name__: Operation(
        _supplies, lambda n: f"Sent the supplies usage of {_count(n, 'printer')}"
    ),
}
