"""Why a machine is on the page of detected equipment, or is missing there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, select

from meterdesk_server.equipment.detected import TAKING_PART, Standing, standing_of
from meterdesk_server.messages import DeviceState
from meterdesk_server.people.roles import Visitor
from meterdesk_server.reports.scope import with_owners
from meterdesk_server.tables import device, enrolment_key, proxy, serial_key
from meterdesk_server.tables_duty import assignment
from meterdesk_server.tables_people import person

YOUNG = timedelta(days=30)
"""How long a new machine may take until it is known."""


class Why(StrEnum):
    """One of these is true of a serial number; of two, the one a person can do most about."""

    READY = "ready"  # it can be signed up
    HOUR = "hour"  # registered less than the hour ago
    TAKES_PART = "takes-part"
    SOMEBODYS = "somebodys"  # somebody else of the account looks after it
    NOT_ELIGIBLE = "not-eligible"  # our office asked for it; another customer's has it
    ELSEWHERE = "elsewhere"  # another customer's office has it
    GONE = "gone"  # our office had it
    YOUNG = "young"  # installed less than 30 days ago
    NEVER = "never"  # no office has registered it


@dataclass(frozen=True, slots=True)
class Sought:
    """A serial number somebody looks for, and the day that machine was installed, if known."""

    serial_number: str
    installed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """What is true of it. `at` is when it can be signed up, was taken out, or should be there;
    `looks_after` a name; `device_id` is there only for machines of the account itself.
    """

    sought: Sought
    why: Why
    device_id: int | None = None
    at: datetime | date | None = None
    looks_after: str | None = None


def reasons(
    connection: Connection,
    visitor: Visitor,
    account_id: int,
    sought: Sequence[Sought],
    now: datetime,
) -> Sequence[Reason]:
    """For each what is true of it, as the people of that account may know it.

    Nobody is told whose a machine of another customer is.
    """
    keys = {serial_key(each.serial_number) for each in sought}
    known: dict[str, list[Row[Any]]] = {}
    for row in connection.execute(_KNOWN.where(device.c.serial_key.in_(keys))):
        known.setdefault(row.serial_key, []).append(row)
    wanting = _accounts_of(connection, known)
    today = now.astimezone(visitor.zone).date()
    found = []
    for each in sought:
        rows = known.get(serial_key(each.serial_number), [])
        here = next((row for row in rows if row.state == DeviceState.REGISTERED), None)
        if here is None:
            own = [row for row in rows if row.account_id == account_id]
            found.append(_absent(each, own, today))
        elif here.account_id == account_id:
            found.append(_own(each, here, visitor, now))
        else:
            is_asked = wanting.get(here.wanted_by) == account_id
            found.append(Reason(each, Why.NOT_ELIGIBLE if is_asked else Why.ELSEWHERE))
    return found


_KNOWN = select(
    device,
    enrolment_key.c.account_id,
    assignment.c.person_id,
    person.c.name.label("looks_after"),
).select_from(with_owners(device))


def _accounts_of(
    connection: Connection, known: Mapping[str, Sequence[Row[Any]]]
) -> dict[str, int | None]:
    """Of the offices that asked for a machine another one has: their accounts, by ProxyId."""
    asking = {row.wanted_by for rows in known.values() for row in rows if row.wanted_by}
    if not asking:
        return {}
    rows = connection.execute(
        select(proxy.c.id, enrolment_key.c.account_id)
        .join(enrolment_key, enrolment_key.c.name == proxy.c.enrolment_key)
        .where(proxy.c.id.in_(asking))
    )
    return {row.id: row.account_id for row in rows}


def _own(sought: Sought, row: Row[Any], visitor: Visitor, now: datetime) -> Reason:
    if row.person_id not in (None, visitor.person_id):
        return Reason(sought, Why.SOMEBODYS, row.id, looks_after=row.looks_after)
    standing = standing_of(row, now)
    if standing is Standing.HOUR:
        return Reason(sought, Why.HOUR, row.id, row.sign_up_from)
    why = Why.TAKES_PART if standing in TAKING_PART else Why.READY
    return Reason(sought, why, row.id)


def _absent(sought: Sought, own: Sequence[Row[Any]], today: date) -> Reason:
    if own:
        last = max(own, key=lambda row: row.registered_at)
        return Reason(sought, Why.GONE, last.id, last.deregistered_at)
    known_by = sought.installed_on + YOUNG if sought.installed_on else today
    if known_by > today:
        return Reason(sought, Why.YOUNG, at=known_by)
    return Reason(sought, Why.NEVER)
