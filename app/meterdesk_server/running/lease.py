"""Work that only one of several processes may do at a time."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, or_, update

from meterdesk_server.tables_duty import lease


def hold(connection: Connection, name: str, holder: str, now: datetime, for_: timedelta) -> bool:
    """Whether the work is the holder's until `now` + `for_`: it was free, or was theirs already.

    Two who take a name for the first time at once: the second one's transaction fails with a
    unique violation, so do this inside `won`.
    """
    until = now + for_
    taken = connection.execute(
        update(lease)
        .where(lease.c.name == name, or_(lease.c.until <= now, lease.c.holder == holder))
        .values(holder=holder, until=until)
    )
    if taken.rowcount:
        return True
    known = connection.execute(lease.select().where(lease.c.name == name)).first()
    if known is None:
        connection.execute(insert(lease).values(name=name, holder=holder, until=until))
    return known is None


def leave(connection: Connection, name: str, holder: str) -> None:
    """The work is free at once, if it was the holder's."""
    connection.execute(delete(lease).where(lease.c.name == name, lease.c.holder == holder))
