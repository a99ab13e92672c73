"""Billing reads as people ask for them: late, due, received, withdrawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, func, literal, or_, select

from meterdesk_server.notices.causes import Cause, cause_of
from meterdesk_server.people.roles import Visitor
from meterdesk_server.reports.scope import counted_in, machines_of, with_owners
from meterdesk_server.reports.wanted import Filter, Hour, Place, Standing, behind, where
from meterdesk_server.tables import (
    billing_read,
    billing_request,
    command,
    device,
    enrolment_key,
    missing_meter,
    proxy,
)
from meterdesk_server.tables_duty import receipt
from meterdesk_server.tables_people import account

SHUT_OUT = "shut-out"
"""The cause that no mail is written about: the supplier revoked the office."""

_TOTALS = "systemTotals."


@dataclass(frozen=True, slots=True)
class BilledMeter:
    """A meter of a read. `value` and `read_at` are None where the printer does not have it, and
    where it was not read yet; `is_below_last`: the counter showed less than when last billed.
    """

    name: str
    value: int | None = None
    read_at: datetime | None = None
    is_missing: bool = False
    is_below_last: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was signed for a read, with which key."""

    key: str
    signature: str
    text: str


@dataclass(frozen=True, slots=True)
class Read:
    """A billing read that was asked for, and what came. `cause` is why it did not: one of
    `notices.causes.Cause`, or SHUT_OUT. `receipt` is there where it was asked for.
    """

    request_id: str
    device_id: int
    serial_number: str
    account_name: str | None
    office: str
    due: datetime
    standing: Standing
    answered_at: datetime | None
    closed_at: datetime | None
    last_sync: datetime | None
    cause: str | None
    meters: tuple[BilledMeter, ...]
    receipt_number: int | None
    receipt: Receipt | None = None


def page_of(
    connection: Connection,
    visitor: Visitor,
    wanted: Filter,
    hour: Hour,
    after: Place | None = None,
    most: int = 100,
    *,
    with_receipts: bool = False,
) -> Sequence[Read]:
    """At most so many of the reads wanted that the visitor may see, those behind that place.

    `with_receipts` reads the receipts whole: a thousand characters each, which no page shows.
    """
    query = _requests(with_receipts).where(where(visitor, wanted, hour), behind(wanted, after))
    order = (billing_request.c.due, billing_request.c.id)
    if not wanted.is_oldest_first:
        order = (billing_request.c.due.desc(), billing_request.c.id.desc())  # type: ignore[assignment]
    rows = connection.execute(query.order_by(*order).limit(most)).all()
    meters = _meters(connection, [row.id for row in rows if row.answered_at is not None])
    return [_read(row, hour, meters) for row in rows]


def of_device(
    connection: Connection, visitor: Visitor, device_id: int, hour: Hour, most: int
) -> Sequence[Read]:
    """The newest reads of one machine that came or are waited for, newest due first."""
    query = _requests().where(
        billing_request.c.device_id == device_id,
        machines_of(visitor),
        or_(
            billing_request.c.closed_at.is_(None),
            billing_request.c.answered_at.is_not(None),
        ),
    )
    order = (billing_request.c.due.desc(), billing_request.c.id.desc())
    rows = connection.execute(query.order_by(*order).limit(most)).all()
    meters = _meters(connection, [row.id for row in rows if row.answered_at is not None])
    return [_read(row, hour, meters) for row in rows]


def count(
    connection: Connection, visitor: Visitor, wanted: Filter, hour: Hour, at_most: int
) -> int:
    """How many there are; counting ends at `at_most`."""
    rows = counted_in(_REQUESTS, visitor, wanted.account_id)
    some = select(literal(1)).select_from(rows).where(where(visitor, wanted, hour))
    found = select(func.count()).select_from(some.limit(at_most).subquery())
    return connection.execute(found).scalar_one()


_REQUESTS = billing_request.join(device, device.c.id == billing_request.c.device_id)
_RECEIPT = (
    receipt.c.key_id.label("receipt_key"),
    receipt.c.signature.label("receipt_signature"),
    receipt.c.text.label("receipt_text"),
)
_ASKED = (
    with_owners(_REQUESTS)
    .outerjoin(receipt, receipt.c.billing_request_id == billing_request.c.id)
    .outerjoin(
        command,
        and_(
            command.c.device_id == billing_request.c.device_id,
            command.c.billing_request_id == billing_request.c.id,
        ),
    )
)


def _requests(with_receipts: bool = False) -> Select[Any]:
    return select(
        billing_request,
        device.c.serial_number,
        device.c.service,
        proxy.c.last_sync,
        proxy.c.revoked_at,
        command.c.result,
        enrolment_key.c.label,
        account.c.name.label("account_name"),
        receipt.c.number.label("receipt_number"),
        *(_RECEIPT if with_receipts else ()),
    ).select_from(_ASKED)


def _standing(row: Row[Any], hour: Hour) -> Standing:
    if row.answered_at is not None:
        return Standing.RECEIVED
    if row.closed_at is not None:
        return Standing.WITHDRAWN
    is_late = max(row.due, row.requested_at) <= hour.late_before
    return Standing.LATE if is_late else Standing.DUE


def _read(row: Row[Any], hour: Hour, meters: dict[str, list[BilledMeter]]) -> Read:
    asked = [BilledMeter(name) for name in row.meters]
    return Read(
        request_id=row.id,
        device_id=row.device_id,
        serial_number=row.serial_number,
        account_name=row.account_name,
        office=row.label,
        due=row.due,
        standing=_standing(row, hour),
        answered_at=row.answered_at,
        closed_at=row.closed_at,
        last_sync=row.last_sync,
        cause=_cause(row, hour),
        meters=tuple(meters.get(row.id, asked)),
        receipt_number=row.receipt_number,
        receipt=_receipt(row),
    )


def _receipt(row: Row[Any]) -> Receipt | None:
    told = row._mapping
    if told.get("receipt_text") is None:
        return None
    return Receipt(told["receipt_key"], told["receipt_signature"], told["receipt_text"])


def _cause(row: Row[Any], hour: Hour) -> str | None:
    """Why it is not there, by the rule of the mails; None where it need not be there yet."""
    is_ended = row.closed_at is not None
    if row.answered_at is not None or (row.due >= hour.now and not is_ended):
        return None
    if is_ended and row.result not in ("Refused", "Failed"):
        return None
    if row.revoked_at is not None:
        return SHUT_OUT
    silent_since = max(row.due, row.requested_at, hour.silent_since)
    cause = cause_of(row.service, row.result, row.last_sync, silent_since)
    if cause is Cause.OFFICE_SILENT and row.last_sync > hour.silent_since:
        return None  # it has missed no call yet: the request waits for its next one
    return cause.value


def _meters(connection: Connection, request_ids: Sequence[str]) -> dict[str, list[BilledMeter]]:
    """What answered these requests, by their ids; totals first, then by name."""
    found: dict[str, list[BilledMeter]] = {}
    read, missed = billing_read.c, missing_meter.c
    rows = connection.execute(select(billing_read).where(read.billing_request_id.in_(request_ids)))
    for row in rows:
        meter = BilledMeter(row.meter, row.value, row.read_at, is_below_last=row.is_below_last)
        found.setdefault(row.billing_request_id, []).append(meter)
    rows = connection.execute(
        select(missing_meter).where(missed.billing_request_id.in_(request_ids))
    )
    for row in rows:
        gone = BilledMeter(row.meter, is_missing=True)
        found.setdefault(row.billing_request_id, []).append(gone)
    for meters in found.values():
        meters.sort(key=lambda meter: (not meter.name.startswith(_TOTALS), meter.name))
    return found
