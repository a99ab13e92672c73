"""What the first start makes: the person who then adds the others."""

from __future__ import annotations

import secrets
from datetime import datetime

from sqlalchemy import Connection, select

from meterdesk_server.people import persons
from meterdesk_server.people.passwords import Passwords
from meterdesk_server.people.roles import Role
from meterdesk_server.store import Store
from meterdesk_server.tables_people import person

ADMINISTRATOR = "administrator"
"""What they sign in with, in place of an address."""
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Those that are not taken for one another when they are typed from a screen."""
_GROUPS, _LENGTH = 4, 5


def administrator(store: Store, passwords: Passwords, now: datetime) -> str | None:
    """The administrator's password, to be changed at the first sign-in; None where somebody at the
    supplier is known already. Of processes started at once, one makes the administrator.
    """
    with store.read() as connection:
        if _is_somebody_there(connection):
            return None
    password = new_password()
    hashed = passwords.hash(password)
    with store.alone() as connection:
        if _is_somebody_there(connection):
            return None
        persons.add(
            connection,
            Role.SUPPLIER,
            "Administrator",
            ADMINISTRATOR,
            account_id=None,
            language="en",
            now=now,
            by="first start",
            password=hashed,
            must_change=True,
        )
    return password


def new_password() -> str:
    """Twenty characters drawn at random (99 bits), in groups."""
    return "-".join(
        "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH)) for _ in range(_GROUPS)
    )


def _is_somebody_there(connection: Connection) -> bool:
    known = select(person.c.id).where(person.c.role == Role.SUPPLIER).limit(1)
    return connection.execute(known).first() is not None
