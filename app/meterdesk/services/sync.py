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
from meterdesk.domain.device import Device, Event, after
from meterdesk.domain.errors import ServerBusyError, UplinkError
from meterdesk.domain.outbox import OutboxEntry, key
from meterdesk.domain.proxy import Proxy
from meterdesk.services.billing import Billing
from meterdesk.services.polling import Polling
from meterdesk.services.ports import Clock, Records, Store
from meterdesk.services.registration import RegistrationDesk
from meterdesk.services.schedule import retry_after
from meterdesk.services.telephone import Telephone

AT_MOST = 500
"""Parcels in one message; the contract allows 10,000, a slow line thanks us for fewer."""


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
            for _ in [None async for _ in self._polling.read(self._due())]:
                pass
            after_ = await self.deliver()
        except UplinkError as error:
            self._failed(error)
            raise
        self._succeeded()
        return SyncReport(
            len(commands),
            before[0] + after_[0],
            before[1] + after_[1],
            len(self._billing.waiting()),
        )

    async def deliver(self) -> tuple[int, int]:
        """Sends the outbox; returns how many parcels were accepted and how many refused."""
        proxy = self._telephone.proxy()
        with self._store.begin() as records:
            unsent = records.outbox.unsent()
        accepted = refused = 0
        for request, sentence, entries in batches(proxy.proxy_id or "", unsent):
            yes, no = await self._submit(request, sentence, entries)
            accepted, refused = accepted + yes, refused + no
        return accepted, refused

    async def _submit(
        self, request: Request, sentence: str, entries: Sequence[OutboxEntry]
    ) -> tuple[int, int]:
        with self._store.begin() as records:
            records.outbox.attempted(entry.id for entry in entries)
        answer = await self._telephone.call(request, Accepted, lambda _: sentence)
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
        return accepted, refused

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
            now = records.installation.proxy()
            records.installation.keep(
                replace(now, last_sync=answer.server_time, next_sync=answer.next_sync)
            )
        return answer.commands

    def _due(self) -> tuple[Device, ...]:
        return self._billing.answer_from_books(self._read_every)

    def _failed(self, error: UplinkError) -> None:
        now = self._clock()
        with self._store.begin() as records:
            proxy = records.installation.proxy()
            wait = retry_after(proxy.failures + 1)
            if isinstance(error, ServerBusyError):
                wait = max(wait, timedelta(seconds=error.retry_after_seconds))
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
    proxy_id: str, unsent: Sequence[OutboxEntry]
) -> Iterator[tuple[Request, str, Sequence[OutboxEntry]]]:
    """The messages that deliver these entries: each with its sentence and what it carries."""
    for kind, operation in _OPERATIONS.items():
        entries = [entry for entry in unsent if entry.kind == kind]
        for start in range(0, len(entries), AT_MOST):
            batch = entries[start : start + AT_MOST]
            yield operation.request(proxy_id, batch), operation.sentence(len(batch)), batch


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
            if not records.requests.add(request):
                records.outbox.send_again(request.id, request.serial_number)
        case RequestSupplies():
            records.requests.want_supplies(command.serial_number)


def _turn(records: Records, command: TurnOnService | TurnOffService) -> CommandStatus:
    event = Event.TURNED_ON if isinstance(command, TurnOnService) else Event.TURNED_OFF
    device = next(
        (
            device
            for device in records.devices.all()
            if device.identity.serial_number == command.serial_number
        ),
        None,
    )
    if device is None:
        return CommandStatus(command.command_id, command.serial_number, CommandResult.REFUSED)
    records.devices.register(device.id, after(device.registration, event), device.sign_up_from)
    return CommandStatus(command.command_id, command.serial_number, CommandResult.DONE)


@dataclass(frozen=True, slots=True)
class _Operation:
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
    CommandStatus.__name__: _Operation(
        _statuses, lambda n: f"Told the server what became of {_count(n, 'command')}"
    ),
    BillingReads.__name__: _Operation(
        _reads, lambda n: f"Sent the billing reads of {_count(n, 'printer')}"
    ),
    SuppliesUsage.__name__: _Operation(
        _supplies, lambda n: f"Sent the supplies usage of {_count(n, 'printer')}"
    ),
}
