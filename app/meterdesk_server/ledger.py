"""The ledger: billing reads, kept once however often they are sent (row M9)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from meterdesk_server.commands import settle_billing
from meterdesk_server.messages import (
    DeviceReads,
    Outcome,
    OutcomeState,
    Receipt,
    SubmitBillingReads,
    SubmitBillingReadsResponse,
)
from meterdesk_server.receipts import issue, of_requests
from meterdesk_server.rulebook import Call, own_devices
from meterdesk_server.tables import billing_read, billing_request, device, missing_meter

Answer = frozenset[tuple[str, int | None, datetime | None]]
"""What a request was answered with: meter, value and ReadDate, or two None for a missing one."""


def submit_reads(call: Call, request: SubmitBillingReads) -> SubmitBillingReadsResponse:
    """Takes each device's answer to a billing request whole or not at all, and the first for good.

    Raises UnknownDeviceFault, and keeps nothing then.
    """
    devices = own_devices(call, (reads.serial_number for reads in request.devices))
    page = _Page(call, [reads.billing_request_id for reads in request.devices])
    outcomes = tuple(page.take(reads, devices[reads.serial_number].id) for reads in request.devices)
    page.keep(request.submission_id)
    return SubmitBillingReadsResponse(call.now, outcomes, page.receipts())


class _Page:
    """The billing requests one message is about, what answered them, and what is to be added.

    Read in a few statements and written in a few: a message may name 10,000 devices, and nobody
    else can write while it is worked on.
    """

    def __init__(self, call: Call, request_ids: Sequence[str]) -> None:
        self._call = call
        rows = call.connection.execute(
            select(billing_request, device.c.registered_at)
            .join(device, device.c.id == billing_request.c.device_id)
            .where(billing_request.c.id.in_(request_ids))
        ).all()
        self._last_reads = _last_reads(call, {row.device_id for row in rows})
        self._asked = {(row.device_id, row.id): row for row in rows}
        answered = {row.id for row in self._asked.values() if row.answered_at is not None}
        self._answers = _answers(call, answered)
        self._taken: list[tuple[int, DeviceReads]] = []
        self._kept: dict[str, tuple[int, DeviceReads]] = {}

    def take(self, reads: DeviceReads, device_id: int) -> Outcome:
        """Judges one device's answer, and puts it on the page if it is good and the first."""
        said = _answer(reads)
        kept = self._answers.get((device_id, reads.billing_request_id))
        if kept is not None:
            if kept == said and _is_plain(reads):
                self._kept.setdefault(reads.billing_request_id, (device_id, reads))
                return self._outcome(reads, OutcomeState.ALREADY_ACCEPTED)
            refusal: str | None = (
                "This billing request was answered before with other values; the first ones stay."
            )
        else:
            asked = self._asked.get((device_id, reads.billing_request_id))
            refusal = _refusal(self._call, reads, asked, self._last_reads.get(device_id))
        if refusal is not None:
            self._call.note("reads refused", f"{reads.serial_number} {refusal}")
            return self._outcome(reads, OutcomeState.REFUSED, refusal)
        self._answers[device_id, reads.billing_request_id] = said
        self._taken.append((device_id, reads))
        self._kept[reads.billing_request_id] = device_id, reads
        return self._outcome(reads, OutcomeState.ACCEPTED)

    def keep(self, submission_id: str) -> None:
        """Writes what was taken."""
        if not self._taken:
            return
        below = self._below()
        meters, missing = self._rows(submission_id, below)
        if meters:
            self._call.connection.execute(insert(billing_read), meters)
        if missing:
            self._call.connection.execute(insert(missing_meter), missing)
        answered = [reads.billing_request_id for _, reads in self._taken]
        self._call.connection.execute(
            update(billing_request)
            .where(billing_request.c.id.in_(answered))
            .values(answered_at=self._call.now)
        )
        settle_billing(self._call.connection, answered, self._call.now)
        self._call.note("reads accepted", f"{len(answered)} devices in {submission_id}")

    def receipts(self) -> tuple[Receipt, ...]:
        """One for each answer that is kept; given before, it is the same again (row B7).

        What was accepted before there were receipts gets its own now.
        """
        given = of_requests(self._call.connection, self._kept)
        new = [each for request_id, each in self._kept.items() if request_id not in given]
        given |= issue(self._call, new)
        return tuple(given[request_id] for request_id in self._kept)

    def _below(self) -> set[tuple[int, str]]:
        """Device and meter of those counters that show less than when they were last billed."""
        last = _last_values(self._call, {device_id for device_id, _ in self._taken})
        below = set()
        for device_id, reads in self._taken:
            for meter in reads.meters:
                billed = last.get((device_id, meter.name), 0)
                if meter.value < billed:
                    below.add((device_id, meter.name))
                    self._call.note(
                        "read below the last one",
                        f"{reads.serial_number} {meter.name} {billed} then {meter.value}",
                    )
        return below

    def _rows(
        self, submission_id: str, below: set[tuple[int, str]]
    ) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        meters, missing = [], []
        for device_id, reads in self._taken:
            common = {
                "device_id": device_id,
                "billing_request_id": reads.billing_request_id,
                "accepted_at": self._call.now,
            }
            meters += [
                {
                    "meter": meter.name,
                    "value": meter.value,
                    "read_at": meter.read_at,
                    "submission_id": submission_id,
                    "is_below_last": (device_id, meter.name) in below,
                    **common,
                }
                for meter in reads.meters
            ]
            missing += [{"meter": each.name, **common} for each in reads.missing]
        return meters, missing

    def _outcome(
        self, reads: DeviceReads, state: OutcomeState, reason: str | None = None
    ) -> Outcome:
        return Outcome(reads.billing_request_id, reads.serial_number, state, reason)


def _answers(call: Call, request_ids: set[str]) -> dict[tuple[int, str], Answer]:
    """What these answered requests were answered with."""
    found: dict[tuple[int, str], set[tuple[str, int | None, datetime | None]]] = {}
    for table in (billing_read, missing_meter):
        rows = call.connection.execute(
            select(table).where(table.c.billing_request_id.in_(request_ids))
        )
        for row in rows:
            told = (row.meter, getattr(row, "value", None), getattr(row, "read_at", None))
            found.setdefault((row.device_id, row.billing_request_id), set()).add(told)
    return {key: frozenset(told) for key, told in found.items()}


def _last_reads(call: Call, device_ids: set[int]) -> dict[int, datetime]:
    """When each of these printers was read for its last bill."""
    rows = call.connection.execute(
        select(billing_read.c.device_id, func.max(billing_read.c.read_at).label("read_at"))
        .where(billing_read.c.device_id.in_(device_ids))
        .group_by(billing_read.c.device_id)
    )
    return {row.device_id: row.read_at for row in rows}


def _last_values(call: Call, device_ids: set[int]) -> dict[tuple[int, str], int]:
    """What each meter of these printers showed when it was last billed, in whatever office."""
    entry = device.alias()
    newest = (
        select(device.c.id.label("device_id"), func.max(billing_read.c.id).label("read_id"))
        .join(entry, entry.c.serial_key == device.c.serial_key)
        .join(billing_read, billing_read.c.device_id == entry.c.id)
        .where(device.c.id.in_(device_ids))
        .group_by(device.c.id, billing_read.c.meter)
        .subquery()
    )
    rows = call.connection.execute(
        select(newest.c.device_id, billing_read.c.meter, billing_read.c.value).join(
            billing_read, billing_read.c.id == newest.c.read_id
        )
    )
    return {(row.device_id, row.meter): row.value for row in rows}


def _answer(reads: DeviceReads) -> Answer:
    meters = {(meter.name, meter.value, meter.read_at) for meter in reads.meters}
    return frozenset(meters | {(missing.name, None, None) for missing in reads.missing})


def _names(reads: DeviceReads) -> list[str]:
    named: tuple[Any, ...] = (*reads.meters, *reads.missing)
    return [each.name for each in named]


def _is_plain(reads: DeviceReads) -> bool:
    """Whether no meter is named twice."""
    names = _names(reads)
    return len(set(names)) == len(names)


def _refusal(
    call: Call, reads: DeviceReads, asked: Row[Any] | None, last_read: datetime | None
) -> str | None:
    """Why these reads cannot be billed, or None."""
    if asked is None:
        return "No such billing request was made for this device."
    if asked.closed_at is not None:
        return (
            f"This billing request was withdrawn on {asked.closed_at:%Y-%m-%d}, when the device's "
            "service or registration ended; nothing is billed on it."
        )
    if not _is_plain(reads):
        return "A meter is named twice."
    names = set(_names(reads))
    if names != set(asked.meters):
        wrong = min(names ^ set(asked.meters))
        word = "was not asked for" if wrong in names else "was asked for and is not answered"
        return f"The meter {wrong} {word}."
    return _wrong_date(call, reads, asked, last_read)


def _wrong_date(
    call: Call, reads: DeviceReads, asked: Row[Any], last_read: datetime | None
) -> str | None:
    """A read may be older than the request: the last one of a printer that is gone (row M20)."""
    latest = call.now + call.policy.clock_skew
    earliest = asked.registered_at - call.policy.clock_skew - call.policy.oldest_read
    for meter in reads.meters:
        if meter.read_at > latest:
            return f"The ReadDate of {meter.name} lies in the future."
        if meter.read_at < earliest:
            return f"The ReadDate of {meter.name} lies before the device was registered."
        if last_read is not None and meter.read_at < last_read:
            return f"The ReadDate of {meter.name} lies before the last read that was billed."
    return None
