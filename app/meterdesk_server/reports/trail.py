"""The audit log, newest first: who did what, as far as a visitor may know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, false, func, select, true

from meterdesk_server.people.roles import Role, Visitor
from meterdesk_server.tables import audit, enrolment_key, proxy
from meterdesk_server.tables_people import account, person

_PERSON = "person "


@dataclass(frozen=True, slots=True)
class Line:
    """Something that was done. `who` is the person's or the office's name, where there is one;
    else `actor` says it: the command line ("desk") or the calendar.
    """

    id: int
    at: datetime
    actor: str
    who: str | None
    event: str
    detail: str
    account_name: str | None


@dataclass(frozen=True, slots=True)
class Filter:
    """Which lines: of one kind of event, of one account."""

    event: str = ""
    account_id: int | None = None


def page_of(
    connection: Connection, visitor: Visitor, wanted: Filter, before: int | None, most: int
) -> Sequence[Line]:
    """At most so many lines that the visitor may see, older than the one with the id `before`."""
    older = true() if before is None else audit.c.id < before
    event = audit.c.event == wanted.event if wanted.event else true()
    rows = connection.execute(
        select(audit, account.c.name.label("account_name"))
        .outerjoin(account, account.c.id == audit.c.account_id)
        .where(_seen(visitor, wanted.account_id), event, older)
        .order_by(audit.c.id.desc())
        .limit(most)
    ).all()
    names = _names(connection, {row.actor for row in rows})
    return [
        Line(row.id, row.at, row.actor, names.get(row.actor), row.event, row.detail, row[-1])
        for row in rows
    ]


def events(connection: Connection, visitor: Visitor) -> Sequence[str]:
    """The kinds of event there are for this visitor: each found behind the one before it."""
    seen = _seen(visitor)
    found: list[str] = []
    event = connection.execute(select(func.min(audit.c.event)).where(seen)).scalar_one()
    while event is not None:
        found.append(event)
        following = select(func.min(audit.c.event)).where(seen, audit.c.event > event)
        event = connection.execute(following).scalar_one()
    return found


def _seen(visitor: Visitor, account_id: int | None = None) -> ColumnElement[bool]:
    wanted = true() if account_id is None else audit.c.account_id == account_id
    if visitor.role is Role.SUPPLIER:
        return wanted
    if visitor.account_id is None:
        return false()
    return and_(audit.c.account_id == visitor.account_id, wanted)


def _names(connection: Connection, actors: set[str]) -> dict[str, Any]:
    """What people call those who did it: people by their names, offices by their keys' labels."""
    people = {a: int(a.removeprefix(_PERSON)) for a in actors if _is_person(a)}
    rows = connection.execute(
        select(person.c.id, person.c.name).where(person.c.id.in_(people.values()))
    )
    by_id = {row.id: row.name for row in rows}
    offices = connection.execute(
        select(proxy.c.id, enrolment_key.c.label)
        .join(enrolment_key, enrolment_key.c.name == proxy.c.enrolment_key)
        .where(proxy.c.id.in_(actors - people.keys()), enrolment_key.c.label != "")
    )
    named = {actor: by_id[id_] for actor, id_ in people.items() if id_ in by_id}
    return named | {row.id: row.label for row in offices}


def _is_person(actor: str) -> bool:
    number = actor.removeprefix(_PERSON)
    return number != actor and number.isascii() and number.isdigit() and len(number) < 10
