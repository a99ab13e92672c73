"""Delivering the outbox: parcels become messages, and what came of each is noted."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from meterdesk.domain.billing import last_read
from meterdesk.domain.conversation import (
    Accepted,
    BillingReads,
    CommandStatus,
    GivenReceipt,
    ReportSyncStatus,
    Request,
    SubmitBillingReads,
    SubmitSuppliesUsage,
    SuppliesUsage,
)
from meterdesk.domain.errors import Cause, RefusedError, UnknownDeviceError
from meterdesk.domain.held_read import Answer, HeldRead
from meterdesk.domain.outbox import OutboxEntry, key
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.store import Records, Store
from meterdesk.services.receipts import Receipts
from meterdesk.services.telephone import Telephone

AT_MOST = 500
"""Parcels in one message; the contract allows 10,000, a slow line thanks us for fewer."""
MOST_ERRORS = 50
"""So many messages refused in one delivery are no matter of single parcels any more."""
OF_THE_PARCEL = frozenset({Cause.UNKNOWN_DEVICE, Cause.CONTRACT})
"""It is what was said that the server cannot take, and not who says it."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of the outbox. `stuck` parcels stay, since the server cannot read them; `error`
    is the first reason for it. Of those accepted, `reads` are for billing and `usages` of supplies.
    """

    accepted: int = 0
    refused: int = 0
    errors: int = 0
    stuck: int = 0
    error: RefusedError | None = None
    reads: int = 0
    usages: int = 0

    def __add__(self, other: Delivery) -> Delivery:
        return Delivery(
            self.accepted + other.accepted,
            self.refused + other.refused,
            self.errors + other.errors,
            self.stuck + other.stuck,
            self.error or other.error,
            self.reads + other.reads,
            self.usages + other.usages,
        )


class Courier:
    """Carries the outbox to the server. May be broken off anywhere: what is unsent stays."""

    def __init__(
        self, telephone: Telephone, store: Store, clock: Clock, receipts: Receipts
    ) -> None:
        self._telephone = telephone
        self._store = store
        self._clock = clock
        self._receipts = receipts

    async def deliver(self, *, is_time_known: bool = True) -> Delivery:
        """Sends the outbox. A parcel the server cannot take holds back no other.

        Billing reads stay where nobody asked yet what time it is: see `retraction`. Where a whole
        message is refused because of something in it, the rest is sent without what the server
        named; where it named nothing, halves are sent alone, until what cannot
        be taken stands by itself: a device the server does not know is noted as refused, anything
        else stays in the outbox and is told in `Delivery.stuck`, and so does the rest where that
        happens too often.
        """
        proxy = self._telephone.proxy()
        with self._store.read() as records:
            unsent = records.outbox.unsent()
        if not is_time_known:
            unsent = tuple(each for each in unsent if not isinstance(each.parcel, BillingReads))
        delivery = Delivery()
        todo = [*batches(unsent)]
        while todo:
            operation, entries = todo.pop(0)
            try:
                delivery += await self._submit(proxy.proxy_id or "", operation, entries)
            except RefusedError as error:
                if error.cause not in OF_THE_PARCEL:
                    raise
                if delivery.errors >= MOST_ERRORS:
                    left = len(entries) + sum(len(batch) for _, batch in todo)
                    return delivery + Delivery(stuck=left, error=error)
                delivery += Delivery(errors=1)
                unknown, known = _parted(entries, error)
                if unknown:
                    delivery += sum((self._leave(each, error) for each in unknown), Delivery())
                    todo[:0] = [(operation, known)] if known else []
                elif len(entries) > 1:
                    middle = len(entries) // 2
                    todo[:0] = [(operation, entries[:middle]), (operation, entries[middle:])]
                else:
                    delivery += self._leave(entries[0], error)
        return delivery

    def _leave(self, entry: OutboxEntry, error: RefusedError) -> Delivery:
        """By itself it cannot be taken."""
        if error.cause is not Cause.UNKNOWN_DEVICE:
            return Delivery(stuck=1, error=error)
        with self._store.begin() as records:
            self._refuse(records, entry, error.message)
        return Delivery(refused=1)

    def _accept(self, records: Records, entry: OutboxEntry, at: datetime) -> None:
        records.outbox.accepted(entry, at)
        held = _held(records, entry)
        if held is not None and held.refusal is not None:
            records.held_reads.settle(held.number, Answer.EXPLAINED, self._clock())

    def _receive(
        self,
        records: Records,
        proxy_id: str,
        entry: OutboxEntry,
        receipts: Mapping[tuple[str, str], GivenReceipt],
    ) -> None:
        """The receipt is kept with the acknowledgement, and holds nothing up (row B7)."""
        parcel = entry.parcel
        if not isinstance(parcel, BillingReads):
            return
        given = receipts.get((parcel.billing_request_id, parcel.serial_number.casefold()))
        if given is not None:
            self._receipts.keep(records, proxy_id, parcel, given, self._clock())

    def _refuse(self, records: Records, entry: OutboxEntry, reason: str) -> None:
        """It stays with the reason, and somebody is asked what to do about a billing read."""
        records.outbox.refused(entry, reason)
        if not isinstance(entry.parcel, BillingReads):
            return
        serial = entry.parcel.serial_number
        owner = next((d for d in records.devices.with_serial(serial) if d.is_billed), None)
        last = records.held_reads.last(entry.parcel.billing_request_id, serial)
        is_known = last is not None and (last.refusal, last.answer) == (reason, Answer.TOLD)
        if owner is None or is_known:
            return
        records.held_reads.hold(
            HeldRead(
                0,
                entry.parcel.billing_request_id,
                serial,
                owner.id,
                self._clock(),
                last_read(entry.parcel),
                refusal=reason,
            )
        )

    async def _submit(
        self, proxy_id: str, operation: Operation, entries: Sequence[OutboxEntry]
    ) -> Delivery:
        with self._store.begin() as records:
            still = records.outbox.attempted(entry.id for entry in entries)
        entries = [entry for entry in entries if entry.id in still]
        if not entries:
            return Delivery()
        answer = await self._telephone.call(
            operation.request(proxy_id, entries),
            Accepted,
        )
        outcomes = {(outcome.id, outcome.serial_number): outcome for outcome in answer.outcomes}
        receipts = {_about(given): given for given in answer.receipts}
        accepted: list[OutboxEntry] = []
        refused = 0
        with self._store.begin() as records:
            for entry in entries:
                outcome = outcomes.get((key(entry.parcel), entry.parcel.serial_number))
                if outcome is None:
                    continue
                if outcome.is_accepted:
                    self._accept(records, entry, answer.server_time)
                    self._receive(records, proxy_id, entry, receipts)
                    accepted.append(entry)
                else:
                    reason = outcome.reason or "The server gave no reason."
                    self._refuse(records, entry, reason)
                    refused += 1
        return Delivery(
            len(accepted),
            refused,
            reads=sum(isinstance(entry.parcel, BillingReads) for entry in accepted),
            usages=sum(isinstance(entry.parcel, SuppliesUsage) for entry in accepted),
        )


def _parted(
    entries: Sequence[OutboxEntry], error: RefusedError
) -> tuple[list[OutboxEntry], list[OutboxEntry]]:
    """Those whose devices the server says it does not know, and the others."""
    named = frozenset(error.serial_numbers if isinstance(error, UnknownDeviceError) else ())
    unknown = [each for each in entries if each.parcel.serial_number in named]
    return unknown, [each for each in entries if each.parcel.serial_number not in named]


def _about(given: GivenReceipt) -> tuple[str, str]:
    """Which reads it is for; a serial number is the same in capitals."""
    return given.request_id, given.serial_number.casefold()


def _held(records: Records, entry: OutboxEntry) -> HeldRead | None:
    parcel = entry.parcel
    if not isinstance(parcel, BillingReads):
        return None
    return records.held_reads.of(parcel.billing_request_id, parcel.serial_number)


@dataclass(frozen=True, slots=True)
class Operation:
    """How parcels of one kind become one message."""

    request: Callable[[str, Sequence[OutboxEntry]], Request]


def _statuses(proxy_id: str, entries: Sequence[OutboxEntry]) -> Request:
    parcels = (entry.parcel for entry in entries)
    return ReportSyncStatus(proxy_id, tuple(p for p in parcels if isinstance(p, CommandStatus)))


def _reads(proxy_id: str, entries: Sequence[OutboxEntry]) -> Request:
    reads = tuple(e.parcel for e in entries if isinstance(e.parcel, BillingReads))
    return SubmitBillingReads(proxy_id, str(uuid.uuid4()), reads)


def _supplies(proxy_id: str, entries: Sequence[OutboxEntry]) -> Request:
    usages = tuple(e.parcel for e in entries if isinstance(e.parcel, SuppliesUsage))
    return SubmitSuppliesUsage(proxy_id, str(uuid.uuid4()), usages)


def batches(
    unsent: Sequence[OutboxEntry],
) -> Iterator[tuple[Operation, Sequence[OutboxEntry]]]:
    """How these entries are put into messages: the operation of each, and what it carries."""
    for kind, operation in _OPERATIONS.items():
        entries = [entry for entry in unsent if entry.kind == kind]
        for start in range(0, len(entries), AT_MOST):
            yield operation, entries[start : start + AT_MOST]


_OPERATIONS = {
    CommandStatus.__name__: Operation(_statuses),
    BillingReads.__name__: Operation(_reads),
    SuppliesUsage.__name__: Operation(_supplies),
}
