"""Which billing reads somebody asks for, and what is late: conditions of the list of reads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, or_, select, true

from meterdesk_server.billing import IS_OPEN
from meterdesk_server.people.roles import Visitor
from meterdesk_server.policy import Policy
from meterdesk_server.reports.scope import machines_of
from meterdesk_server.tables import billing_read, billing_request, device, serial_key


class Standing(StrEnum):
    """How a billing read stands: `late` when it is not there after the days of grace."""

    LATE = "late"
    DUE = "due"
    RECEIVED = "received"
    WITHDRAWN = "withdrawn"


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


def where(visitor: Visitor, wanted: Filter, hour: Hour) -> ColumnElement[bool]:
    """The reads wanted that the visitor may see."""
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


def behind(wanted: Filter, after: Place | None) -> ColumnElement[bool]:
    """Those after that place, in the order of the list."""
    if after is None:
        return true()
    due, request_id = billing_request.c.due, billing_request.c.id
    same = due == after[0]
    if wanted.is_oldest_first:
        return or_(due > after[0], and_(same, request_id > after[1]))
    return or_(due < after[0], and_(same, request_id < after[1]))
