"""The books about what the supplier asks for and gets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from meterdesk.domain.billing import BillingRequest
from meterdesk.domain.conversation import (
    BillingReads,
)
from meterdesk.domain.held_read import Answer as HeldAnswer
from meterdesk.domain.held_read import HeldRead
from meterdesk.domain.outbox import OutboxEntry, Parcel
from meterdesk.domain.receipt import Receipt, ReceiptKey
from meterdesk.domain.roster import Due


class Outbox(Protocol):
    def put(self, parcel: Parcel, at: datetime) -> OutboxEntry:
        """Keeps it until acknowledged.

        Billing reads with the same id again send the first ones again; supplies, and what became
        of a command, coalesce to the newest.
        """

    def send_again(self, parcel_id: str, serial_number: str) -> bool:
        """The server asks again: sends the same billing reads again.

        False where there are none, or the server had refused them: then they are thrown away, and
        new ones are to be taken.
        """

    def retire(self, parcel_id: str | None, serial_number: str | None, reason: str) -> None:
        """Billing reads of that request (None: all) stay in the books and answer no other.

        What was not sent yet is not sent any more, for that reason.
        """

    def take_back(self, entry: OutboxEntry) -> None:
        """As if it had never been written."""

    def billed(self, serial_number: str) -> tuple[BillingReads, ...]:
        """What this device was billed by, or will be: reads the server has or still gets."""

    def of(self, serial_number: str) -> tuple[OutboxEntry, ...]:
        """Everything written about this device, newest first."""

    def withdraw(self, serial_number: str | None, reason: str) -> None:
        """What waits of this device (None: of all) will not be sent; it is kept with the reason."""

    def unsent(self) -> tuple[OutboxEntry, ...]: ...
    def count_unsent(self) -> int: ...
    def attempted(self, ids: Iterable[str]) -> frozenset[str]:
        """Counts one more attempt; the ids of those that still wait."""

    def accepted(self, entry: OutboxEntry, at: datetime) -> None:
        """The server has it. Newer supplies usage that took its place meanwhile goes on waiting."""

    def refused(self, entry: OutboxEntry, reason: str) -> None:
        """The server does not want it, and says why."""

    def done(self, limit: int = 1000) -> tuple[OutboxEntry, ...]:
        """Accepted or refused ones, newest first."""


class Requests(Protocol):
    """What the server asked for and has not been answered."""

    def add(self, request: BillingRequest) -> bool:
        """Keeps it; False where this one is known already."""

    def open(self, serial_number: str | None = None) -> tuple[BillingRequest, ...]:
        """Those without an answer, of one device or of all, the most urgent first."""

    def dues(self) -> tuple[Due, ...]:
        """When they are due, the most urgent first, without those that are held."""

    def is_asked(self, serial_number: str) -> bool:
        """Whether anything is open about this device, meters or supplies."""

    def answered(self, request_id: str, serial_number: str) -> None: ...
    def get(self, request_id: str, serial_number: str) -> BillingRequest | None:
        """What was asked under that id, open or not."""

    def ask_again(self, request: BillingRequest, not_before: datetime | None = None) -> None:
        """The answer was no good: it is open again, for a reading not taken before that time."""

    def renew(self, request: BillingRequest) -> None:
        """The server uses an id again, for something else: only that is asked now."""

    def close(self, serial_number: str | None, reason: str = "") -> None:
        """Nothing is answered any more of this device (None: of all), for that reason."""

    def closed(self, limit: int = 100) -> tuple[tuple[BillingRequest, str], ...]:
        """Those that were given up, with the reason, the latest first."""

    def want_supplies(self, serial_number: str) -> None: ...
    def are_supplies_wanted(self, serial_number: str) -> bool: ...
    def supplies_wanted(self) -> frozenset[str]:
        """Serial numbers of the devices whose supplies usage the server asked for."""

    def supplies_answered(self, serial_number: str) -> None: ...


class Receipts(Protocol):
    """Receipts for billing reads, and the keys they are looked at with (row B7)."""

    def keep(self, new: Receipt) -> None:
        """One for each billing read; where a verified one is there, that stays."""

    def get(self, request_id: str, serial_number: str) -> Receipt | None:
        """That of this billing read."""

    def numbered(self, serial_number: str, proxy_id: str, number: int) -> Receipt | None:
        """The verified one of this number in the chain of a printer at a server. What proves
        nothing may claim any number."""

    def of(self, serial_number: str) -> tuple[Receipt, ...]:
        """All of this printer, the oldest first."""

    def wrong(self, since: datetime) -> tuple[Receipt, ...]:
        """Those that say what they should not, kept since then and not seen, the newest first."""

    def see(self, request_id: str, serial_number: str, at: datetime) -> None:
        """Somebody knows of it."""

    def pin(self, key: ReceiptKey) -> None:
        """From now on what this key signs for that registration is believed."""

    def keys(self) -> tuple[ReceiptKey, ...]:
        """Every key that was told at a registration, the oldest first."""


class HeldReads(Protocol):
    """Billing reads that wait for somebody's answer."""

    def hold(self, new: HeldRead) -> HeldRead:
        """Keeps it; the number is drawn here. One that waits for the same stays as it is."""

    def get(self, number: int) -> HeldRead | None:
        """The one of that number, settled or not."""

    def of(self, request_id: str, serial_number: str) -> HeldRead | None:
        """What waits of this billing request."""

    def last(self, request_id: str, serial_number: str) -> HeldRead | None:
        """The latest of this billing request, settled or not."""

    def waiting(self, serial_number: str | None = None) -> tuple[HeldRead, ...]:
        """What waits, of one device or of all, oldest first."""

    def settle(self, number: int, answer: HeldAnswer, at: datetime) -> None:
        """It waits no longer."""
