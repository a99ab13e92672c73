"""Machines that wait for somebody to sign them up: collected, one mail a day and person (M17)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, String, cast, exists, select

from meterdesk_server.commands import CommandKind
from meterdesk_server.messages import DeviceState
from meterdesk_server.notices.episodes import Kind, News, close, tell
from meterdesk_server.notices.letters import Pen, Waiting
from meterdesk_server.notices.offices import DEVICES, IS_SERVED, NAME, was_told
from meterdesk_server.people.persons import Recipient
from meterdesk_server.policy import Policy
from meterdesk_server.store import Store
from meterdesk_server.tables import command, device
from meterdesk_server.tables_duty import mail, notice
from meterdesk_server.tables_people import account

_A_DAY = timedelta(days=1)
_AT_ONCE = 500


def look(store: Store, policy: Policy, public_url: str, now: datetime) -> int:
    """Tells what may be signed up and is not. Returns how many mails were written."""
    with store.read() as connection:
        over = _over(connection)
        waiting = [_news(row) for row in _find(connection, now)]
    close(store, over, now)
    return tell(
        store,
        Kind.WAITING,
        waiting,
        lambda who, what: Pen(who, public_url).waiting(what),
        now,
        lambda connection, who: not _was_told_today(connection, who, now),
    )


def _find(connection: Connection, now: datetime) -> list[Row[Any]]:
    """Not what was signed up since it was registered: whoever signed it off again meant it."""
    was_signed_up = exists().where(
        command.c.device_id == device.c.id,
        command.c.kind == CommandKind.TURN_ON,
        command.c.given_at >= device.c.registered_at,
    )
    was_said = was_told(
        Kind.WAITING, cast(device.c.id, String), notice.c.opened_at >= device.c.registered_at
    )
    query = (
        select(
            device.c.id,
            device.c.serial_number,
            device.c.registered_at,
            NAME,
            account.c.id.label("account_id"),
        )
        .select_from(DEVICES)
        .where(
            IS_SERVED,
            device.c.state == DeviceState.REGISTERED,
            device.c.service == "off",
            device.c.cycle.is_(None),
            device.c.sign_up_from <= now,
            ~was_signed_up,
            ~was_said,
        )
        .order_by(account.c.id, device.c.serial_key)
    )
    return list(connection.execute(query))


def _news(row: Row[Any]) -> News:
    what = Waiting(row.serial_number, row.office, row.registered_at)
    return News(str(row.id), what, "", row.account_id, row.id)


def _was_told_today(connection: Connection, who: Recipient, now: datetime) -> bool:
    is_recent = (mail.c.next_try > now - _A_DAY) & (mail.c.made_at > now - _A_DAY)
    query = select(mail.c.id).where(
        is_recent, mail.c.person_id == who.person_id, mail.c.kind == Kind.WAITING
    )
    return connection.execute(query.limit(1)).first() is not None


def _over(connection: Connection) -> list[News]:
    """Open episodes of machines that were signed up, or are gone."""
    told = connection.execute(
        select(notice).where(notice.c.kind == Kind.WAITING, notice.c.closed_at.is_(None))
    ).all()
    still: dict[str, datetime] = {}
    for start in range(0, len(told), _AT_ONCE):
        ids = [int(row.subject) for row in told[start : start + _AT_ONCE]]
        query = select(device.c.id, device.c.registered_at).where(
            device.c.id.in_(ids),
            device.c.state == DeviceState.REGISTERED,
            device.c.service == "off",
            device.c.cycle.is_(None),
        )
        still |= {str(row.id): row.registered_at for row in connection.execute(query)}
    return [
        News(row.subject, None, notice_id=row.id, person_id=row.person_id)
        for row in told
        if row.subject not in still or still[row.subject] > row.opened_at
    ]
