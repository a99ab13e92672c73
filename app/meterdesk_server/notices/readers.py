"""Who reads a mail, found by their id."""

from __future__ import annotations

from sqlalchemy import Connection, select

from meterdesk_server.calendar.zones import zone_named
from meterdesk_server.people.persons import Recipient
from meterdesk_server.tables_people import account, person


def reader(connection: Connection, person_id: int) -> Recipient | None:
    """None for somebody who may not sign in any more: they get no mail."""
    row = connection.execute(
        select(person, account.c.time_zone)
        .outerjoin(account, account.c.id == person.c.account_id)
        .where(
            person.c.id == person_id,
            person.c.disabled_at.is_(None),
            account.c.closed_at.is_(None),
        )
    ).one_or_none()
    if row is None:
        return None
    zone = zone_named(row.time_zone or "UTC")
    return Recipient(row.id, row.email, row.name, row.language, zone)
