"""The people who sign in: those of an account, and those of the supplier, who have none."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, func, insert, select, update

from meterdesk_server.errors import DeskError
from meterdesk_server.people import sessions
from meterdesk_server.people.roles import Role
from meterdesk_server.store import note
from meterdesk_server.tables_duty import assignment
from meterdesk_server.tables_people import account, person


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a mail goes to, in their language and with times of their zone."""

    person_id: int
    email: str
    name: str
    language: str
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may sign in. `is_invited`: no password was chosen yet; `password` is a hash."""

    id: int
    account_id: int | None
    account_name: str | None
    role: Role
    name: str
    email: str
    language: str
    password: str | None
    must_change: bool
    disabled_at: datetime | None

    @property
    def is_invited(self) -> bool:
        """Whether the invitation still waits to be used."""
        return self.password is None and self.disabled_at is None


def key_of(email: str) -> str:
    """By what a person is found: two ways to write an address are one person."""
    return unicodedata.normalize("NFC", email.strip()).casefold()[:254]


def add(
    connection: Connection,
    role: Role,
    name: str,
    email: str,
    *,
    account_id: int | None,
    language: str,
    now: datetime,
    by: str,
    password: str | None = None,
    must_change: bool = False,
) -> int:
    """A new person and their id. `password` is a hash; without one they need an invitation.

    `by` is who did it, for the audit log. Raises DeskError where somebody has that address.
    """
    if (role is Role.SUPPLIER) != (account_id is None):
        raise DeskError("Only people at the supplier belong to no account.")
    if by_email(connection, email):
        raise DeskError("Somebody with this email address is known already.")
    person_id: int = connection.execute(
        insert(person)
        .values(
            account_id=account_id,
            role=role,
            name=name,
            email=email,
            email_key=key_of(email),
            password=password,
            must_change=must_change,
            language=language,
            created_at=now,
        )
        .returning(person.c.id)
    ).scalar_one()
    note(connection, now, by, "person added", [f"person {person_id}: {email} {role}"], account_id)
    return person_id


def one(connection: Connection, person_id: int) -> Person | None:
    """The person with that id."""
    return _first(connection, person.c.id == person_id)


def by_email(connection: Connection, email: str) -> Person | None:
    """The person with that address, however it is written."""
    return _first(connection, person.c.email_key == key_of(email))


def of_account(connection: Connection, account_id: int | None) -> Sequence[Person]:
    """The people of an account, or the supplier's own, by name; those disabled last."""
    query = _PEOPLE.where(person.c.account_id.is_not_distinct_from(account_id))
    query = query.order_by(person.c.disabled_at.is_not(None), person.c.name, person.c.id)
    return [_person(row) for row in connection.execute(query)]


def everybody(connection: Connection) -> Sequence[Person]:
    """The supplier's own first, then by account; in each by name."""
    accounts = (person.c.account_id.is_not(None), func.lower(account.c.name), person.c.account_id)
    query = _PEOPLE.order_by(*accounts, person.c.name, person.c.id)
    return [_person(row) for row in connection.execute(query)]


def change(connection: Connection, person_id: int, **values: Any) -> None:
    """Sets columns of a person: name, language, role."""
    connection.execute(update(person).where(person.c.id == person_id).values(**values))


def set_password(
    connection: Connection, person_id: int, password: str, now: datetime, but: str | None = None
) -> None:
    """Keeps a hash, and signs the person out everywhere but in the browser with the token `but`."""
    change(connection, person_id, password=password, must_change=False)
    sessions.end_all(connection, person_id, but)
    whose = select(person.c.account_id).where(person.c.id == person_id).scalar_subquery()
    note(connection, now, f"person {person_id}", "password set", [f"person {person_id}"], whose)


def disable(connection: Connection, who: Person, now: datetime, by: str) -> None:
    """The person may not sign in any more. Raises DeskError for the supplier's last one."""
    if who.role is Role.SUPPLIER:
        lock = _PEOPLE.where(person.c.role == Role.SUPPLIER, person.c.disabled_at.is_(None))
        rows = connection.execute(lock.with_for_update(of=person)).all()
        if not [row for row in rows if row.id != who.id and row.password]:
            raise DeskError("Nobody else at the supplier could sign in any more.")
    change(connection, who.id, disabled_at=now)
    sessions.end_all(connection, who.id)
    note(connection, now, by, "person disabled", [f"person {who.id}: {who.email}"], who.account_id)


def enable(connection: Connection, who: Person, now: datetime, by: str) -> None:
    """The person may sign in again."""
    change(connection, who.id, disabled_at=None)
    note(connection, now, by, "person enabled", [f"person {who.id}: {who.email}"], who.account_id)


def recipients(
    connection: Connection, account_id: int, device_id: int | None
) -> tuple[Recipient, ...]:
    """Who is told of a device: who looks after it, else the key users of the account."""
    query = _PEOPLE.where(
        person.c.account_id == account_id,
        person.c.disabled_at.is_(None),
        account.c.closed_at.is_(None),
    ).order_by(person.c.id)
    looks_after = query.join(assignment, assignment.c.person_id == person.c.id)
    rows = connection.execute(looks_after.where(assignment.c.device_id == device_id)).all()
    rows = rows or connection.execute(query.where(person.c.role == Role.KEY_USER)).all()
    return tuple(
        Recipient(row.id, row.email, row.name, row.language, ZoneInfo(row.time_zone))
        for row in rows
    )


_PEOPLE = select(person, account.c.name.label("account_name"), account.c.time_zone).outerjoin_from(
    person, account, account.c.id == person.c.account_id
)


def _first(connection: Connection, condition: Any) -> Person | None:
    row = connection.execute(_PEOPLE.where(condition)).one_or_none()
    return _person(row) if row else None


def _person(row: Row[Any]) -> Person:
    return Person(
        id=row.id,
        account_id=row.account_id,
        account_name=row.account_name,
        role=Role(row.role),
        name=row.name,
        email=row.email,
        language=row.language,
        password=row.password,
        must_change=row.must_change,
        disabled_at=row.disabled_at,
    )
