"""What needs a person, and how much there is: the first page after signing in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    exists,
    func,
    literal,
    or_,
    select,
)

from meterdesk_server.messages import DeviceState
from meterdesk_server.people.roles import Role, Visitor
from meterdesk_server.policy import Policy
from meterdesk_server.reports.reads import Read, count, page_of
from meterdesk_server.reports.scope import counted_in, machines_of, offices_of
from meterdesk_server.reports.wanted import Filter, Standing, hour_of
from meterdesk_server.tables import billing_read, device, enrolment_key, proxy
from meterdesk_server.tables_duty import mail
from meterdesk_server.tables_people import account, person

MOST = 1000
"""What needs somebody is counted no further: "more than 999" is as good to a person, and quick."""
ALL = 100_000
"""How far everything else is counted."""
_SHOWN = 5
_RECENT = timedelta(days=30)
_IS_HERE = device.c.state == DeviceState.REGISTERED


@dataclass(frozen=True, slots=True)
class Office:
    """An installation that has not called for too long."""

    label: str
    account_name: str | None
    last_sync: datetime | None


@dataclass(frozen=True, slots=True)
class Overview:
    """What needs a person first; then how much there is. Those of the first
    half end at MOST, the others at ALL.
    """

    late: int
    latest: Sequence[Read]
    silent: int
    silent_offices: Sequence[Office]
    waiting: int
    refused: int
    wanted: int
    below: int
    undelivered: int
    machines: int
    taking_part: int
    offices: int
    shut_out: int
    due: int
    received: int
    next_due: datetime | None

    @property
    def is_calm(self) -> bool:
        """Whether nothing needs anybody."""
        counts = (
            self.late,
            self.silent,
            self.waiting,
            self.refused,
            self.wanted,
            self.below,
        )
        return not any((*counts, self.undelivered))


def overview(connection: Connection, visitor: Visitor, policy: Policy, now: datetime) -> Overview:
    """Everything of it that the visitor may see."""
    hour = hour_of(policy, now)
    late, due = Filter(standing=Standing.LATE), Filter(standing=Standing.DUE)
    received = Filter(standing=Standing.RECEIVED, since=now - _RECENT)
    upcoming = page_of(connection, visitor, due, hour, most=1)
    ready = and_(device.c.service == "off", device.c.sign_up_from <= now)
    return Overview(
        late=count(connection, visitor, late, hour, MOST),
        latest=page_of(connection, visitor, late, hour, most=_SHOWN),
        silent=_number(connection, _silent(visitor, policy, now)),
        silent_offices=_offices(connection, _silent(visitor, policy, now)),
        waiting=_machines(connection, visitor, ready),
        refused=_machines(connection, visitor, device.c.service.in_(("refused", "failed"))),
        wanted=_wanted(connection, visitor),
        below=_below(connection, visitor, now),
        undelivered=_undelivered(connection, visitor, now),
        machines=_machines(connection, visitor, most=ALL),
        taking_part=_machines(connection, visitor, device.c.service == "on", most=ALL),
        offices=_number(connection, _offices_of(visitor), ALL),
        shut_out=_number(connection, _offices_of(visitor, is_shut_out=True), ALL),
        due=count(connection, visitor, due, hour, ALL),
        received=count(connection, visitor, received, hour, ALL),
        next_due=upcoming[0].due if upcoming else None,
    )


def _machines(
    connection: Connection,
    visitor: Visitor,
    *conditions: ColumnElement[bool],
    most: int = MOST,
) -> int:
    query = select(literal(1)).select_from(counted_in(device, visitor))
    return _number(connection, query.where(_IS_HERE, machines_of(visitor), *conditions), most)


def _offices_of(visitor: Visitor, is_shut_out: bool = False) -> Select[Any]:
    return (
        select(proxy.c.last_sync, enrolment_key.c.label, account.c.name)
        .join(enrolment_key, enrolment_key.c.name == proxy.c.enrolment_key)
        .outerjoin(account, account.c.id == enrolment_key.c.account_id)
        .where(proxy.c.revoked_at.is_not(None) == is_shut_out, offices_of(visitor))
    )


def _silent(visitor: Visitor, policy: Policy, now: datetime) -> Select[Any]:
    """Offices that have machines taking part, and should have called."""
    since = now - policy.silent_after
    never = and_(proxy.c.last_sync.is_(None), proxy.c.registered_at < since)
    bills = exists().where(device.c.proxy_id == proxy.c.id, _IS_HERE, device.c.cycle.is_not(None))
    return _offices_of(visitor).where(or_(proxy.c.last_sync < since, never), bills)


def _offices(connection: Connection, query: Select[Any]) -> list[Office]:
    rows = connection.execute(query.order_by(proxy.c.last_sync, proxy.c.id).limit(_SHOWN))
    return [Office(row.label, row.name, row.last_sync) for row in rows]


def _below(connection: Connection, visitor: Visitor, now: datetime) -> int:
    """Machines whose counter showed less than before, lately."""
    lately = select(billing_read.c.device_id).where(
        billing_read.c.is_below_last, billing_read.c.accepted_at >= now - _RECENT
    )
    return _machines(connection, visitor, device.c.id.in_(lately))


def _wanted(connection: Connection, visitor: Visitor) -> int:
    """Machines that two offices say they have: for the supplier, who alone can release one."""
    is_wanted = device.c.wanted_by.is_not(None)
    return _machines(connection, visitor, is_wanted) if visitor.role is Role.SUPPLIER else 0


def _undelivered(connection: Connection, visitor: Visitor, now: datetime) -> int:
    """Mails nobody got, lately."""
    query = select(literal(1)).select_from(mail.join(person, person.c.id == mail.c.person_id))
    query = query.where(mail.c.given_up_at >= now - _RECENT)
    if visitor.account_id is not None:
        query = query.where(person.c.account_id == visitor.account_id)
    return _number(connection, query)


def _number(connection: Connection, query: Select[Any], most: int = MOST) -> int:
    some = query.limit(most).subquery()
    return connection.execute(select(func.count()).select_from(some)).scalar_one()
