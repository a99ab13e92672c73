"""Being signed in: a row for each browser, found by the digest of the token in its cookie."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, delete, func, insert, select, update

from meterdesk_server.people.roles import Role, Visitor
from meterdesk_server.tables_people import account, person, session

IDLE = timedelta(hours=1)
LIFE = timedelta(hours=12)
_TOUCH = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody's browser. `is_stale` says that `touch` is due, so that it does not end."""

    visitor: Visitor
    must_change: bool
    is_stale: bool


def new_token() -> str:
    """256 bits for a cookie or a link."""
    return secrets.token_urlsafe(32)


def digest_of(token: str) -> str:
    """What the database keeps of a token: whoever copies it can sign in nowhere."""
    return hashlib.sha256(token.encode()).hexdigest()


def begin(connection: Connection, person_id: int, now: datetime) -> str:
    """Signs a person in and returns the token, a new one each time."""
    token = new_token()
    connection.execute(
        insert(session).values(
            digest=digest_of(token),
            person_id=person_id,
            created_at=now,
            seen_at=now,
            expires_at=now + LIFE,
        )
    )
    return token


def find(connection: Connection, token: str, now: datetime) -> Session | None:
    """The session of this token, unless it has ended or its person may not sign in any more."""
    row = connection.execute(
        select(session.c.seen_at, *_PERSON)
        .join_from(session, person, person.c.id == session.c.person_id)
        .outerjoin(account, account.c.id == person.c.account_id)
        .where(
            session.c.digest == digest_of(token),
            session.c.expires_at > now,
            session.c.seen_at > now - IDLE,
            person.c.disabled_at.is_(None),
            account.c.closed_at.is_(None),
        )
    ).one_or_none()
    if row is None:
        return None
    return Session(_visitor(row), row.must_change, now - row.seen_at >= _TOUCH)


def visitor_of(connection: Connection, token: str, now: datetime) -> Visitor | None:
    """Who is signed in with this token."""
    found = find(connection, token, now)
    return found.visitor if found else None


def touch(connection: Connection, token: str, now: datetime) -> None:
    """Says that the browser was seen."""
    connection.execute(
        update(session).where(session.c.digest == digest_of(token)).values(seen_at=now)
    )


def end(connection: Connection, token: str) -> None:
    """Signs this browser out."""
    connection.execute(delete(session).where(session.c.digest == digest_of(token)))


def end_all(connection: Connection, person_id: int, but: str | None = None) -> None:
    """Signs a person out everywhere, except in the browser with the token `but`."""
    kept = digest_of(but) if but else ""
    connection.execute(
        delete(session).where(session.c.person_id == person_id, session.c.digest != kept)
    )


def count(connection: Connection, person_id: int, now: datetime) -> int:
    """In how many browsers a person is signed in."""
    alive = (session.c.expires_at > now) & (session.c.seen_at > now - IDLE)
    query = select(func.count()).where(session.c.person_id == person_id, alive)
    return connection.execute(query).scalar_one()


_PERSON = (
    person.c.id,
    person.c.account_id,
    person.c.role,
    person.c.name,
    person.c.language,
    person.c.must_change,
    account.c.time_zone,
)


def _visitor(row: Any) -> Visitor:
    return Visitor(
        person_id=row.id,
        account_id=row.account_id,
        role=Role(row.role),
        name=row.name,
        language=row.language,
        zone=ZoneInfo(row.time_zone or "UTC"),
    )
