"""Billing reads that were written down and never left, taken back: read anew, they are right."""

from __future__ import annotations

from collections.abc import Container
from datetime import datetime

from meterdesk.domain.conversation import BillingReads
from meterdesk.services.ports.store import Records


def distrust(records: Records, server_time: datetime) -> None:
    """Clocks of office and server went apart since the last sync, and nobody knows when.

    No reading from before can be dated: what is asked now is answered by one from now on (row B4).
    """
    take_back(records)
    for request in records.requests.open():
        records.requests.ask_again(request, server_time)


def take_back(records: Records, serial_numbers: Container[str | None] | None = None) -> None:
    """Answers of these devices (None: of all) that were never sent; what they answer is open again.

    One that was tried may lie at the server, where the first answer is for good: it stays.
    """
    for entry in records.outbox.unsent():
        parcel = entry.parcel
        if not isinstance(parcel, BillingReads) or entry.attempts:
            continue
        if serial_numbers is not None and parcel.serial_number not in serial_numbers:
            continue
        request = records.requests.get(parcel.billing_request_id, parcel.serial_number)
        if request is not None:
            records.outbox.take_back(entry)
            records.requests.ask_again(request)
