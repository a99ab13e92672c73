"""A customer's equipment list: the machines it says it has, whether an office found them or not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from meterdesk_server.equipment.reasons import Sought
from meterdesk_server.errors import DeskError
from meterdesk_server.people.roles import Visitor
from meterdesk_server.store import note
from meterdesk_server.tables import serial_key
from meterdesk_server.tables_duty import expected
from meterdesk_server.tables_people import account

MOST = 5000
"""Machines in one account's list."""
_SERIAL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/\-]{0,31}")
_BETWEEN = re.compile(r"[\s,;]+")


def serials_in(lines: Sequence[str]) -> tuple[str, ...]:
    """The serial numbers of what was typed or pasted, each machine once.

    Raises DeskError at the first word that is none (the contract's SerialNumber).
    """
    found: dict[str, str] = {}
    for word in (word for line in lines for word in _BETWEEN.split(line) if word):
        if not _SERIAL.fullmatch(word):
            raise DeskError("There is something in the list that is no serial number.")
        found.setdefault(serial_key(word), word)
    return tuple(found.values())


def expect(
    connection: Connection,
    visitor: Visitor,
    account_id: int,
    serials: Sequence[str],
    installed_on: date | None,
    now: datetime,
) -> int:
    """Puts machines into the list; one that is there gets the new day, if one is given.

    Returns how many are new. Raises DeskError where the list would be too long.
    """
    # one at a time for an account: two that paste the same list add it once
    this = select(account.c.id).where(account.c.id == account_id)
    connection.execute(this.with_for_update()).all()
    keys = {serial_key(serial): serial for serial in serials}
    ours = expected.c.account_id == account_id
    mine = select(expected.c.serial_key).where(ours, expected.c.serial_key.in_(keys))
    known = set(connection.execute(mine).scalars())
    fresh = [key for key in keys if key not in known]
    count = select(func.count()).select_from(expected).where(ours)
    if connection.execute(count).scalar_one() + len(fresh) > MOST:
        raise DeskError("An equipment list has room for 5,000 machines.")
    if installed_on is not None:
        connection.execute(
            update(expected)
            .where(ours, expected.c.serial_key.in_(known))
            .values(installed_on=installed_on)
        )
    common = {"account_id": account_id, "installed_on": installed_on, "added_at": now}
    common["added_by"] = visitor.person_id
    rows = [{**common, "serial_number": keys[key], "serial_key": key} for key in fresh]
    if rows:
        connection.execute(insert(expected), rows)
        by, said = f"person {visitor.person_id}", [keys[key] for key in fresh]
        note(connection, now, by, "equipment expected", said, account_id)
    return len(rows)


def forget(
    connection: Connection, visitor: Visitor, account_id: int, serial: str, now: datetime
) -> None:
    """Takes a machine out of the list; nothing else happens to it."""
    ours = (expected.c.account_id == account_id, expected.c.serial_key == serial_key(serial))
    if connection.execute(delete(expected).where(*ours)).rowcount:
        by = f"person {visitor.person_id}"
        note(connection, now, by, "equipment no longer expected", [serial], account_id)


def expected_of(connection: Connection, account_id: int, after: str, most: int) -> Sequence[Sought]:
    """At most so many machines of the list by serial number, behind that serial key."""
    rows = connection.execute(
        select(expected.c.serial_number, expected.c.installed_on)
        .where(expected.c.account_id == account_id, expected.c.serial_key > after)
        .order_by(expected.c.serial_key)
        .limit(most)
    )
    return [Sought(row.serial_number, row.installed_on) for row in rows]
