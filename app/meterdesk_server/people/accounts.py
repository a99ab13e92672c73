"""The customers of the supplier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from sqlalchemy import Connection, func, insert, select, update

from meterdesk_server.calendar import plan
from meterdesk_server.calendar.zones import zone_named
from meterdesk_server.messages import DeviceState
from meterdesk_server.store import note
from meterdesk_server.tables import device, enrolment_key, proxy
from meterdesk_server.tables_people import account, person


@dataclass(frozen=True, slots=True)
class Account:
    """A customer: its `time_zone` (of IANA) says when its days begin."""

    id: int
    name: str
    language: str
    time_zone: str
    closed_at: datetime | None
    people: int
    offices: int
    devices: int


@cache
def zones() -> tuple[str, ...]:
    """The time zones to choose from: places, and UTC."""
    skipped = ("Etc/", "SystemV/", "US/", "posix", "right")
    found = (z for z in available_timezones() if "/" in z and not z.startswith(skipped))
    return ("UTC", *sorted(found))


def add(
    connection: Connection, name: str, language: str, time_zone: str, *, now: datetime, by: str
) -> int:
    """A new account, and its id."""
    values = {"name": name, "language": language, "time_zone": time_zone, "created_at": now}
    made = connection.execute(insert(account).values(values).returning(account.c.id))
    account_id: int = made.scalar_one()
    note(connection, now, by, "account added", [f"account {account_id}: {name}"], account_id)
    return account_id


def one(connection: Connection, account_id: int) -> Account | None:
    """The account with that id."""
    row = connection.execute(_accounts().where(account.c.id == account_id)).one_or_none()
    return Account(**row._mapping) if row else None


def every(connection: Connection) -> Sequence[Account]:
    """All of them, by name."""
    rows = connection.execute(_accounts().order_by(func.lower(account.c.name), account.c.id))
    return [Account(**row._mapping) for row in rows]


def page_of(
    connection: Connection, after: tuple[str, int], most: int, find: str = ""
) -> Sequence[Account]:
    """Accounts by name, those after that name and id, with `find` in it: at most so many."""
    this = func.lower(account.c.name)
    name, account_id = func.lower(after[0]), after[1]
    query = _accounts().where((this > name) | ((this == name) & (account.c.id > account_id)))
    if find:
        query = query.where(account.c.name.icontains(find, autoescape=True))
    rows = connection.execute(query.order_by(this, account.c.id).limit(most))
    return [Account(**row._mapping) for row in rows]


def change(
    connection: Connection, account_id: int, *, now: datetime, by: str, **values: Any
) -> None:
    """Sets columns of an account: name, language, time_zone, closed_at. Due dates keep to noon."""
    connection.execute(update(account).where(account.c.id == account_id).values(**values))
    if "time_zone" in values:
        plan.move(connection, account_id, zone_named(values["time_zone"]))
    what = ", ".join(f"{name}={value}" for name, value in values.items())
    detail = f"account {account_id}: {what}"
    note(connection, now, by, "account changed", [detail], account_id)


def _accounts() -> Any:
    offices = proxy.join(enrolment_key, enrolment_key.c.name == proxy.c.enrolment_key)
    devices = offices.join(device, device.c.proxy_id == proxy.c.id)
    ours = enrolment_key.c.account_id == account.c.id
    people = select(func.count()).where(
        person.c.account_id == account.c.id, person.c.disabled_at.is_(None)
    )
    return select(
        account.c.id,
        account.c.name,
        account.c.language,
        account.c.time_zone,
        account.c.closed_at,
        people.scalar_subquery().label("people"),
        _number(offices, ours, proxy.c.revoked_at.is_(None)).label("offices"),
        _number(devices, ours, device.c.state == DeviceState.REGISTERED).label("devices"),
    )


def _number(source: Any, *conditions: Any) -> Any:
    query = select(func.count()).select_from(source).where(*conditions)
    return query.correlate(account).scalar_subquery()
