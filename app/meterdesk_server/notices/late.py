"""Reads that were expected and did not come: told once, with the cause, and again when they came.

Rows M18 and B5. A request is late `policy.read_grace` after it was both due and asked for; an
office that was asked afterwards has had the same time.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, or_, select

from meterdesk_server.billing import IS_OPEN
from meterdesk_server.messages import DeviceState
from meterdesk_server.notices.causes import Cause, cause_of
from meterdesk_server.notices.episodes import Kind, News, close, tell
from meterdesk_server.notices.letters import Late, Pen
from meterdesk_server.notices.offices import DEVICES, IS_SERVED, NAME, was_told
from meterdesk_server.policy import Policy
from meterdesk_server.store import Store
from meterdesk_server.tables import billing_read, command, device, proxy
from meterdesk_server.tables import billing_request as request
from meterdesk_server.tables_duty import notice
from meterdesk_server.tables_people import account

_REFUSED = ("Refused", "Failed")
_LOOKED_BACK = timedelta(days=7)
"""How long a refusal is looked for: the rounds see it within minutes."""
_ENDED_BY_OFFICE = (Cause.READ_REFUSED, Cause.READ_FAILED)


def look(store: Store, policy: Policy, public_url: str, now: datetime) -> int:
    """Tells what is late, and what was and is no more. Returns how many mails were written."""
    with store.read() as connection:
        came, dropped = _over(connection)
        missed = now - 1.5 * policy.sync_every
        late = [_news(row, missed) for row in _find(connection, now - policy.read_grace)]
    close(store, dropped, now)
    told = close(store, came, now, lambda who, what: Pen(who, public_url).reads_came(what))
    return told + tell(
        store,
        Kind.READS_LATE,
        late,
        lambda who, what: Pen(who, public_url).reads_late(what),
        now,
    )


def _find(connection: Connection, limit: datetime) -> Sequence[Row[Any]]:
    """In two steps, each along an index: what is open, and what an office would not send."""
    is_late = and_(request.c.due <= limit, request.c.requested_at <= limit)
    is_refused = and_(
        request.c.closed_at.is_not(None),
        request.c.due > limit - _LOOKED_BACK,
        command.c.result.in_(_REFUSED),
    )
    still = connection.execute(_requests(IS_OPEN, is_late)).all()
    return [*still, *connection.execute(_requests(is_refused, is_late)).all()]


def _requests(*conditions: ColumnElement[bool]) -> Select[Any]:
    is_about = and_(
        command.c.device_id == request.c.device_id, command.c.billing_request_id == request.c.id
    )
    return (
        select(*_COLUMNS, account.c.id.label("account_id"), command.c.result)
        .select_from(DEVICES.join(request, request.c.device_id == device.c.id))
        .outerjoin(command, is_about)
        .where(
            *conditions,
            IS_SERVED,
            request.c.answered_at.is_(None),
            device.c.state == DeviceState.REGISTERED,
            ~was_told(Kind.READS_LATE, request.c.id),
        )
        .order_by(account.c.id, request.c.due, device.c.serial_key)
    )


_COLUMNS = (
    request.c.id,
    request.c.due,
    request.c.requested_at,
    request.c.answered_at,
    request.c.closed_at,
    device.c.id.label("device_id"),
    device.c.serial_number,
    device.c.service,
    device.c.state,
    proxy.c.last_sync,
    proxy.c.registered_at,
    NAME,
)


def _news(row: Row[Any], missed: datetime) -> News:
    """An office is silent that has missed a sync, or was never heard of since the read was due."""
    silent_since = max(row.due, row.requested_at, missed)
    cause = cause_of(row.service, row.result, row.last_sync, silent_since)
    what = _late(row, cause, None)
    return News(row.id, what, cause, row.account_id, row.device_id)


def _over(connection: Connection) -> tuple[list[News], list[News]]:
    """Open episodes whose reads came, and those whose reads are not wanted any more.

    Where the office would not answer the request, the read that came is of a later one.
    """
    came_since = (
        select(func.min(billing_read.c.accepted_at))
        .where(
            billing_read.c.device_id == device.c.id,
            billing_read.c.accepted_at >= notice.c.opened_at,
        )
        .scalar_subquery()
    )
    query: Select[Any] = (
        select(
            *_COLUMNS,
            notice.c.id.label("notice_id"),
            notice.c.person_id,
            notice.c.cause,
            func.coalesce(request.c.answered_at, came_since).label("came_at"),
        )
        .select_from(DEVICES.join(request, request.c.device_id == device.c.id))
        .join(notice, notice.c.subject == request.c.id)
        .where(notice.c.kind == Kind.READS_LATE, notice.c.closed_at.is_(None))
        .where(
            or_(
                request.c.answered_at.is_not(None),
                request.c.closed_at.is_not(None),
                device.c.state != DeviceState.REGISTERED,
            )
        )
        .order_by(notice.c.person_id, request.c.due, device.c.serial_key)
    )
    rows = connection.execute(query).all()
    came = [row for row in rows if row.came_at is not None]
    dropped = [row for row in rows if row.came_at is None and not _may_still_come(row)]
    return [_ended(row) for row in came], [_ended(row) for row in dropped]


def _may_still_come(row: Row[Any]) -> bool:
    """The machine is served on, and its next read ends the episode."""
    return row.state == DeviceState.REGISTERED and row.cause in _ENDED_BY_OFFICE


def _ended(row: Row[Any]) -> News:
    what = _late(row, Cause(row.cause), row.came_at)
    return News(row.id, what, notice_id=row.notice_id, person_id=row.person_id)


def _late(row: Row[Any], cause: Cause, came_at: datetime | None) -> Late:
    return Late(
        serial_number=row.serial_number,
        office=row.office,
        due=row.due,
        cause=cause,
        synced=row.last_sync,
        registered=row.registered_at,
        answered_at=came_at,
    )
