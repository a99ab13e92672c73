"""Enrolment keys: made for an office's letter, shown to whom they belong, and shut out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from meterdesk_server.errors import DeskError
from meterdesk_server.keys import new_enrolment_name
from meterdesk_server.messages import DeviceState
from meterdesk_server.people.roles import Visitor
from meterdesk_server.reports.scope import offices_of
from meterdesk_server.store import note
from meterdesk_server.tables import device, enrolment_key, proxy
from meterdesk_server.tables_people import account

MOST_OFFICES = 1000


@dataclass(frozen=True, slots=True)
class Key:
    """A key by its name, which is no secret; `used` of `proxies_allowed` offices have it."""

    name: str
    label: str
    account_id: int | None
    account_name: str | None
    language: str | None
    proxies_allowed: int
    created_at: datetime
    revoked_at: datetime | None
    used: int

    @property
    def is_open(self) -> bool:
        """Whether another office can register with it."""
        return self.revoked_at is None and self.used < self.proxies_allowed


@dataclass(frozen=True, slots=True)
class Office:
    """An installation that registered with a key."""

    proxy_id: str
    software_version: str
    registered_at: datetime
    last_sync: datetime | None
    revoked_at: datetime | None
    machines: int


def create(
    connection: Connection,
    account_id: int | None,
    label: str,
    offices: int,
    now: datetime,
    by: str,
) -> str:
    """A new key's name. `account_id` is whose its offices are; None: the supplier's own.

    Raises DeskError where there is no such account, and for a number of offices that is none.
    """
    if not 1 <= offices <= MOST_OFFICES:
        raise DeskError("An enrolment key is for 1 to 1,000 installations.")
    if account_id is not None:
        _require_open(connection, account_id)
    name = new_enrolment_name()
    connection.execute(
        insert(enrolment_key).values(
            name=name,
            label=label[:200],
            proxies_allowed=offices,
            created_at=now,
            account_id=account_id,
        )
    )
    note(connection, now, by, "enrolment key created", [name], account_id)
    return name


def put_into(connection: Connection, name: str, account_id: int, now: datetime, by: str) -> None:
    """A key nobody's, with its offices and their machines, becomes that account's.

    What has an account stays there: its reads were billed. Raises DeskError.
    """
    _require_open(connection, account_id)
    this = (enrolment_key.c.name == name, enrolment_key.c.account_id.is_(None))
    moved = connection.execute(update(enrolment_key).where(*this).values(account_id=account_id))
    if not moved.rowcount:
        raise DeskError("This key belongs to an account already.")
    said = [f"{name} to account {account_id}"]
    note(connection, now, by, "enrolment key given to an account", said, account_id)


def page_of(
    connection: Connection,
    visitor: Visitor,
    account_id: int | None,
    before: tuple[datetime, str] | None,
    most: int,
) -> Sequence[Key]:
    """At most so many keys that the visitor may see, the newest first; made before that one."""
    query = _keys().where(offices_of(visitor, account_id))
    made, name = enrolment_key.c.created_at, enrolment_key.c.name
    if before:
        at, last = before
        query = query.where((made < at) | ((made == at) & (name > last)))
    rows = connection.execute(query.order_by(made.desc(), name).limit(most))
    return [Key(**row._mapping) for row in rows]


def one(connection: Connection, visitor: Visitor, name: str) -> Key | None:
    """The key of that name, where the visitor may see it."""
    query = _keys().where(enrolment_key.c.name == name, offices_of(visitor))
    row = connection.execute(query).one_or_none()
    return Key(**row._mapping) if row else None


def offices(connection: Connection, name: str) -> Sequence[Office]:
    """The installations that registered with this key, in that order."""
    machines = (
        select(func.count())
        .select_from(device)
        .where(device.c.proxy_id == proxy.c.id, device.c.state == DeviceState.REGISTERED)
        .correlate(proxy)
        .scalar_subquery()
    )
    columns = (
        proxy.c.id.label("proxy_id"),
        proxy.c.software_version,
        proxy.c.registered_at,
        proxy.c.last_sync,
        proxy.c.revoked_at,
        machines.label("machines"),
    )
    query = select(*columns).where(proxy.c.enrolment_key == name)
    rows = connection.execute(query.order_by(proxy.c.registered_at, proxy.c.id))
    return [Office(**row._mapping) for row in rows]


def _require_open(connection: Connection, account_id: int) -> None:
    this = (account.c.id == account_id, account.c.closed_at.is_(None))
    if connection.execute(select(account.c.id).where(*this)).one_or_none() is None:
        raise DeskError("There is no such account, or it is closed.")


def _keys() -> Select[Any]:
    used = (
        select(func.count())
        .select_from(proxy)
        .where(proxy.c.enrolment_key == enrolment_key.c.name)
        .correlate(enrolment_key)
        .scalar_subquery()
    )
    return select(
        enrolment_key.c.name,
        enrolment_key.c.label,
        enrolment_key.c.account_id,
        account.c.name.label("account_name"),
        account.c.language,
        enrolment_key.c.proxies_allowed,
        enrolment_key.c.created_at,
        enrolment_key.c.revoked_at,
        used.label("used"),
    ).outerjoin_from(enrolment_key, account, account.c.id == enrolment_key.c.account_id)
