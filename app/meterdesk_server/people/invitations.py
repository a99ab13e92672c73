"""Links by which somebody chooses a password: once, and not for ever."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select, update

from meterdesk_server.people.sessions import digest_of, new_token
from meterdesk_server.tables_people import account, invitation, person

LIFE = timedelta(days=7)


def invite(connection: Connection, person_id: int, now: datetime) -> str:
    """A new token for that person's link; those before it are of no use any more."""
    withdraw(connection, person_id, now)
    token = new_token()
    connection.execute(
        insert(invitation).values(
            digest=digest_of(token), person_id=person_id, expires_at=now + LIFE
        )
    )
    return token


def withdraw(connection: Connection, person_id: int, now: datetime) -> None:
    """Makes the links of a person useless."""
    open_ = invitation.c.used_at.is_(None)
    connection.execute(
        update(invitation).where(invitation.c.person_id == person_id, open_).values(used_at=now)
    )


def guest(connection: Connection, token: str, now: datetime) -> int | None:
    """Whom the link with this token is for, while it may be used."""
    return connection.execute(
        select(person.c.id)
        .join_from(invitation, person, person.c.id == invitation.c.person_id)
        .outerjoin(account, account.c.id == person.c.account_id)
        .where(
            invitation.c.digest == digest_of(token),
            invitation.c.used_at.is_(None),
            invitation.c.expires_at > now,
            person.c.disabled_at.is_(None),
            account.c.closed_at.is_(None),
        )
    ).scalar_one_or_none()


def use(connection: Connection, token: str, now: datetime) -> bool:
    """Uses it up; False where somebody was faster."""
    done = connection.execute(
        update(invitation)
        .where(invitation.c.digest == digest_of(token), invitation.c.used_at.is_(None))
        .values(used_at=now)
    )
    return done.rowcount == 1
