"""Billing reads as people ask for them: late, due, received, withdrawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    func,
    literal,
    or_,
    select,
    true,
)

from meterdesk_server.billing import IS_OPEN
from meterdesk_server.notices.causes import Cause, cause_of
from meterdesk_server.people.roles import Visitor
from meterdesk_server.policy import Policy
from meterdesk_server.reports.scope import counted_in, machines_of, with_owners
from meterdesk_server.tables import (
    billing_read,
    billing_request,
    command,
    device,
    enrolment_key,
    missing_meter,
    proxy,
    serial_key,
)
from meterdesk_server.tables_duty import receipt
from meterdesk_server.tables_people import account

SHUT_OUT = "shut-out"
"""The cause that no mail is written about: the supplier revoked the office."""

_TOTALS = "systemTotals."


class Standing(StrEnum):
    """How a billing read stands: `late` when it is not there after the days of grace."""

    LATE = "late"
    DUE = "due"
    RECEIVED = "received"
    WITHDRAWN = "withdrawn"


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
class Read:
    """A billing read that was asked for, and what came. `cause` is why it did not: one of
    `notices.causes.Cause`, or SHUT_OUT.
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
    receipt_key: str | None
    receipt_signature: str | None
    receipt_text: str | None


@dataclass(frozen=True, slots=True)
class Filter:
    """Which reads: of an account, a standing, a part of a serial number, due in [since, until).
    `is_lower`: those in which a counter showed less than when it was last billed.
    """

    account_id: int | None = None
    standing: Standing | None = None
    serial: str = ""
    since: datetime | None = None
    until: datetime | None = None
    is_lower: bool = False

    @property
    def is_oldest_first(self) -> bool:
        """What waits longest comes first where somebody waits; else what is newest."""
        return self.standing in (Standing.LATE, Standing.DUE)


Place = tuple[datetime, str]
"""Due date and id of the last read of a page: where the next one goes on."""


@dataclass(frozen=True, slots=True)
class Hour:
    """When it is, how long a read may take, and since when an office has missed its call."""

    now: datetime
    grace: timedelta
    silent_since: datetime

    @property
    def late_before(self) -> datetime:
        """What was due and asked for by then and is not there is late."""
        return self.now - self.grace


def hour_of(policy: Policy, now: datetime) -> Hour:
    """What is late now by the supplier's choices."""
    return Hour(now, policy.read_grace, now - 1.5 * policy.sync_every)


def page_of(
    connection: Connection,
    visitor: Visitor,
    wanted: Filter,
    hour: Hour,
    after: Place | None = None,
    most: int = 100,
) -> Sequence[Read]:
    """At most so many of the reads wanted that the visitor may see, those behind that place."""
    query = _requests().where(_where(visitor, wanted, hour), _behind(wanted, after))
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
    some = select(literal(1)).select_from(rows).where(_where(visitor, wanted, hour))
    found = select(func.count()).select_from(some.limit(at_most).subquery())
    return connection.execute(found).scalar_one()


_REQUESTS = billing_request.join(device, device.c.id == billing_request.c.device_id)
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


def _requests() -> Select[Any]:
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
        receipt.c.key_id.label("receipt_key"),
        receipt.c.signature.label("receipt_signature"),
        receipt.c.text.label("receipt_text"),
    ).select_from(_ASKED)


def _where(visitor: Visitor, wanted: Filter, hour: Hour) -> ColumnElement[bool]:
    due = billing_request.c.due
    conditions = [
        machines_of(visitor, wanted.account_id),
        _stands(wanted.standing, hour),
    ]
    if wanted.is_lower:
        lower = select(billing_read.c.billing_request_id).where(billing_read.c.is_below_last)
        conditions.append(billing_request.c.id.in_(lower))
    if wanted.serial:
        part = serial_key(wanted.serial)
        conditions.append(device.c.serial_key.contains(part, autoescape=True))
    if wanted.since is not None:
        conditions.append(due >= wanted.since)
    if wanted.until is not None:
        conditions.append(due < wanted.until)
    return and_(*conditions)


def _stands(standing: Standing | None, hour: Hour) -> ColumnElement[bool]:
    answered, closed = billing_request.c.answered_at, billing_request.c.closed_at
    due, asked, late = billing_request.c.due, billing_request.c.requested_at, hour.late_before
    if standing is None:
        return true()
    return {
        Standing.LATE: and_(IS_OPEN, due <= late, asked <= late),
        Standing.DUE: and_(IS_OPEN, or_(due > late, asked > late)),
        Standing.RECEIVED: answered.is_not(None),
        Standing.WITHDRAWN: and_(answered.is_(None), closed.is_not(None)),
    }[standing]


def _behind(wanted: Filter, after: Place | None) -> ColumnElement[bool]:
    if after is None:
        return true()
    due, request_id = billing_request.c.due, billing_request.c.id
    same = due == after[0]
    if wanted.is_oldest_first:
        return or_(due > after[0], and_(same, request_id > after[1]))
    return or_(due < after[0], and_(same, request_id < after[1]))


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
        receipt_key=row.receipt_key,
        receipt_signature=row.receipt_signature,
        receipt_text=row.receipt_text,
    )


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
