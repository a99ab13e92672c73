"""Mails that pages and commands write, in the transaction of what they tell of."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from meterdesk_server.notices.letter import Letter, html_of, text_of
from meterdesk_server.notices.letters import Pen
from meterdesk_server.notices.outbox import put
from meterdesk_server.notices.readers import reader
from meterdesk_server.people import persons
from meterdesk_server.people.persons import Recipient
from meterdesk_server.tables import device
from meterdesk_server.tables_people import person


def post(
    connection: Connection, recipient: Recipient, kind: str, letter: Letter, now: datetime
) -> None:
    """Leaves a letter for the rounds, in text and HTML."""
    put(connection, recipient, kind, letter.subject, text_of(letter), html_of(letter), now)


def invited(
    connection: Connection,
    person_id: int,
    path: str,
    until: datetime,
    public_url: str,
    now: datetime,
    by_person: int | None = None,
) -> None:
    """The link by which a person chooses a password: `path` begins with a slash."""
    who, by = persons.one(connection, person_id), _name(connection, by_person)
    recipient = reader(connection, person_id)
    if who is not None and recipient is not None:
        letter = Pen(recipient, public_url).invited(path, by, who.account_name, until)
        post(connection, recipient, "invitation", letter, now)


def reassigned(
    connection: Connection,
    device_id: int,
    previous_person: int,
    by_person: int,
    public_url: str,
    now: datetime,
) -> bool:
    """Tells who looked after a machine that somebody else does now; whether a mail was written:
    who may not sign in gets none (row M17)."""
    recipient, by = reader(connection, previous_person), _name(connection, by_person)
    serial = connection.execute(
        select(device.c.serial_number).where(device.c.id == device_id)
    ).scalar_one()
    if recipient is None or by is None:
        return False
    post(
        connection, recipient, "reassigned", Pen(recipient, public_url).reassigned(serial, by), now
    )
    return True


def _name(connection: Connection, person_id: int | None) -> str | None:
    return connection.execute(select(person.c.name).where(person.c.id == person_id)).scalar()
