"""Offices that are not heard of: told before a read is late, and again when they are back (B5)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, exists, func, or_, select

from meterdesk_server.billing import IS_OPEN
from meterdesk_server.messages import DeviceState
from meterdesk_server.notices.causes import Cause
from meterdesk_server.notices.episodes import Kind, News, close, tell
from meterdesk_server.notices.letters import Pen, Silent
from meterdesk_server.notices.offices import IS_SERVED, NAME, OFFICES, was_told
from meterdesk_server.policy import Policy
from meterdesk_server.store import Store
from meterdesk_server.tables import billing_request as request
from meterdesk_server.tables import device, enrolment_key, proxy
from meterdesk_server.tables_duty import notice, plan
from meterdesk_server.tables_people import account

_IS_READ = and_(
    device.c.proxy_id == proxy.c.id,
    device.c.state == DeviceState.REGISTERED,
    device.c.service.in_(("asked", "on")),
)
_READ_THERE = exists().where(_IS_READ).correlate(proxy)
_COLUMNS = (proxy.c.id, proxy.c.last_sync, proxy.c.registered_at, NAME)


def look(store: Store, policy: Policy, public_url: str, now: datetime) -> int:
    """Tells who is silent, and who was and is no more. Returns how many mails were written."""
    with store.read() as connection:
        back, dropped = _over(connection)
        silent = [_news(connection, row, now) for row in _find(connection, policy, now)]
    close(store, dropped, now)
    told = 0
    for each in back:  # a mail for each office
        told += close(store, [each], now, lambda who, w: Pen(who, public_url).office_back(w[0]))
    for each in silent:
        told += tell(
            store,
            Kind.OFFICE_SILENT,
            [each],
            lambda who, what: Pen(who, public_url).office_silent(what[0]),
            now,
        )
    return told


def _find(connection: Connection, policy: Policy, now: datetime) -> list[Row[Any]]:
    """Those whose reads are late already are left out: of them, that is told."""
    limit = now - policy.silent_after
    is_silent = or_(
        proxy.c.last_sync < limit,
        and_(proxy.c.last_sync.is_(None), proxy.c.registered_at < limit),
    )
    is_late = (
        exists()
        .where(_IS_READ, request.c.device_id == device.c.id, IS_OPEN)
        .where(request.c.due <= now - policy.read_grace)
        .correlate(proxy)
    )
    is_told = was_told(Kind.OFFICE_SILENT, proxy.c.id, notice.c.closed_at.is_(None))
    query = (
        select(*_COLUMNS, account.c.id.label("account_id"))
        .select_from(OFFICES)
        .where(is_silent, IS_SERVED, _READ_THERE, ~is_late, ~is_told)
        .order_by(account.c.id, proxy.c.id)
    )
    return list(connection.execute(query))


def _news(connection: Connection, row: Row[Any], now: datetime) -> News:
    machines, asked, planned = connection.execute(
        select(func.count(device.c.id), func.min(request.c.due), func.min(plan.c.next_due))
        .outerjoin(request, and_(request.c.device_id == device.c.id, IS_OPEN))
        .outerjoin(plan, plan.c.device_id == device.c.id)
        .where(
            device.c.proxy_id == row.id,
            device.c.state == DeviceState.REGISTERED,
            device.c.service.in_(("asked", "on")),
        )
    ).one()
    next_due = min((due for due in (asked, planned) if due and due > now), default=None)
    what = Silent(row.office, row.last_sync, row.registered_at, machines, next_due)
    cause = Cause.OFFICE_SILENT if row.last_sync else Cause.NEVER_SYNCED
    return News(row.id, what, cause, row.account_id)


def _over(connection: Connection) -> tuple[list[News], list[News]]:
    """Open episodes of offices that are back, and of those nobody waits for any more."""
    is_back = and_(
        proxy.c.last_sync > notice.c.opened_at, proxy.c.revoked_at.is_(None), _READ_THERE
    )
    rows = connection.execute(
        select(
            *_COLUMNS,
            notice.c.id.label("notice_id"),
            notice.c.person_id,
            is_back.label("is_back"),
        )
        .select_from(OFFICES)
        .join(notice, notice.c.subject == proxy.c.id)
        .where(notice.c.kind == Kind.OFFICE_SILENT, notice.c.closed_at.is_(None))
        .where(or_(is_back, proxy.c.revoked_at.is_not(None), ~_READ_THERE))
        .order_by(notice.c.person_id, enrolment_key.c.label)
    ).all()
    back = [_ended(row) for row in rows if row.is_back]
    return back, [_ended(row) for row in rows if not row.is_back]


def _ended(row: Row[Any]) -> News:
    what = Silent(row.office, row.last_sync, row.registered_at, 0, None, row.last_sync)
    return News(row.id, what, notice_id=row.notice_id, person_id=row.person_id)
