"""Whose machines somebody sees: the one condition that every list of them has."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    and_,
    false,
    func,
    or_,
    select,
    true,
)

from meterdesk_server.people.roles import Role, Visitor
from meterdesk_server.tables import device, enrolment_key, proxy
from meterdesk_server.tables_duty import assignment
from meterdesk_server.tables_people import account, person


def with_owners(start: FromClause) -> FromClause:
    """These rows of devices with their office, key, account, and who looks after each."""
    return (
        start.join(proxy, proxy.c.id == device.c.proxy_id)
        .join(enrolment_key, enrolment_key.c.name == proxy.c.enrolment_key)
        .outerjoin(account, account.c.id == enrolment_key.c.account_id)
        .outerjoin(assignment, assignment.c.device_id == device.c.id)
        .outerjoin(person, person.c.id == assignment.c.person_id)
    )


def counted_in(start: FromClause, visitor: Visitor, account_id: int | None = None) -> FromClause:
    """What `machines_of` needs to count these rows: nothing more, where all of them are seen."""
    sees_all = visitor.role is Role.SUPPLIER and account_id is None
    return start if sees_all else with_owners(start)


def offices_of(visitor: Visitor, account_id: int | None = None) -> ColumnElement[bool]:
    """Which rows of `enrolment_key` the visitor sees; with an account, that one's alone."""
    wanted = true() if account_id is None else enrolment_key.c.account_id == account_id
    if visitor.role is Role.SUPPLIER:
        return wanted
    if visitor.account_id is None:
        return false()
    return and_(enrolment_key.c.account_id == visitor.account_id, wanted)


def machines_of(visitor: Visitor, account_id: int | None = None) -> ColumnElement[bool]:
    """Which rows of `with_owners` the visitor sees: those looking after equipment see their own
    and what nobody looks after yet.
    """
    offices = offices_of(visitor, account_id)
    if visitor.role is not Role.EQUIPMENT:
        return offices
    own = assignment.c.person_id == visitor.person_id
    return and_(offices, or_(own, assignment.c.person_id.is_(None)))


def accounts(connection: Connection, visitor: Visitor, most: int) -> Sequence[tuple[int, str]]:
    """Id and name of the accounts somebody at the supplier may choose from, by name."""
    if visitor.role is not Role.SUPPLIER:
        return ()
    rows = connection.execute(
        select(account.c.id, account.c.name).order_by(func.lower(account.c.name)).limit(most)
    )
    return [(row.id, row.name) for row in rows]
