"""Machines as people ask for them: which there are, and how each takes part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    func,
    or_,
    select,
    true,
)

from meterdesk_server.messages import DeviceState
from meterdesk_server.people.roles import Visitor
from meterdesk_server.reports.scope import machines_of, with_owners
from meterdesk_server.tables import (
    billing_request,
    device,
    enrolment_key,
    proxy,
    serial_key,
)
from meterdesk_server.tables_duty import plan
from meterdesk_server.tables_people import account, person


class Part(StrEnum):
    """How a machine takes part: the service as the server knows it, or that it is gone."""

    ON = "on"
    ASKED = "asked"
    OFF = "off"
    REFUSED = "refused"
    FAILED = "failed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Machine:
    """A device an office registered. `office` is the label of its key; `day` and `next_due` are
    None where reads are asked for by hand; `last_read` is when the last one was accepted.
    """

    id: int
    serial_number: str
    account_id: int | None
    account_name: str | None
    office: str
    looks_after: str | None
    looks_after_id: int | None
    part: Part
    cycle: str | None
    day: int | None
    next_due: datetime | None
    meters: tuple[str, ...]
    registered_at: datetime
    sign_up_from: datetime
    deregistered_at: datetime | None
    software_version: str
    last_sync: datetime | None
    last_read: datetime | None


@dataclass(frozen=True, slots=True)
class Filter:
    """Which machines: of an account, a part of a serial number; without `part` all but the gone.
    `is_wanted`: those another office asked for too.
    """

    account_id: int | None = None
    part: Part | None = None
    serial: str = ""
    is_wanted: bool = False


Place = tuple[str, int]
"""Serial key and id of the last machine of a page: where the next one goes on."""


def page_of(
    connection: Connection,
    visitor: Visitor,
    wanted: Filter,
    after: Place | None,
    most: int,
) -> Sequence[Machine]:
    """At most so many machines by serial number that the visitor may see, behind that place."""
    query = _machines().where(_where(visitor, wanted), _behind(after))
    order = (device.c.serial_key, device.c.id)
    rows = connection.execute(query.order_by(*order).limit(most)).all()
    last = _last_reads(connection, [row.id for row in rows])
    return [_machine(row, last.get(row.id)) for row in rows]


def one(connection: Connection, visitor: Visitor, device_id: int) -> Machine | None:
    """The machine, where the visitor may see it."""
    query = _machines().where(device.c.id == device_id, machines_of(visitor))
    row = connection.execute(query).one_or_none()
    return None if row is None else _machine(row, _last_reads(connection, [row.id]).get(row.id))


def place_of(machine: Machine) -> Place:
    """Where the page after this machine goes on."""
    return serial_key(machine.serial_number), machine.id


_MACHINES = with_owners(device).outerjoin(plan, plan.c.device_id == device.c.id)


def _machines() -> Select[Any]:
    return select(
        device,
        enrolment_key.c.label,
        enrolment_key.c.account_id,
        account.c.name.label("account_name"),
        person.c.name.label("looks_after"),
        person.c.id.label("looks_after_id"),
        plan.c.day,
        plan.c.next_due,
        proxy.c.software_version,
        proxy.c.last_sync,
    ).select_from(_MACHINES)


def _where(visitor: Visitor, wanted: Filter) -> ColumnElement[bool]:
    conditions = [machines_of(visitor, wanted.account_id), _takes(wanted.part)]
    if wanted.is_wanted:
        conditions.append(device.c.wanted_by.is_not(None))
    if wanted.serial:
        part = serial_key(wanted.serial)
        conditions.append(device.c.serial_key.contains(part, autoescape=True))
    return and_(*conditions)


def _takes(part: Part | None) -> ColumnElement[bool]:
    is_here = device.c.state == DeviceState.REGISTERED
    if part is None:
        return is_here
    if part is Part.GONE:
        return device.c.state != DeviceState.REGISTERED
    return and_(is_here, device.c.service == part)


def _behind(after: Place | None) -> ColumnElement[bool]:
    if after is None:
        return true()
    key, device_id = after
    same = and_(device.c.serial_key == key, device.c.id > device_id)
    return or_(device.c.serial_key > key, same)


def _last_reads(connection: Connection, device_ids: Sequence[int]) -> dict[int, datetime]:
    request = billing_request.c
    rows = connection.execute(
        select(request.device_id, func.max(request.answered_at).label("at"))
        .where(request.device_id.in_(device_ids), request.answered_at.is_not(None))
        .group_by(request.device_id)
    )
    return {row.device_id: row.at for row in rows}


def _machine(row: Row[Any], last_read: datetime | None) -> Machine:
    is_here = row.state == DeviceState.REGISTERED
    return Machine(
        id=row.id,
        serial_number=row.serial_number,
        account_id=row.account_id,
        account_name=row.account_name,
        office=row.label,
        looks_after=row.looks_after,
        looks_after_id=row.looks_after_id,
        part=Part(row.service) if is_here else Part.GONE,
        cycle=row.cycle,
        day=row.day,
        next_due=row.next_due,
        meters=tuple(row.meters or ()),
        registered_at=row.registered_at,
        sign_up_from=row.sign_up_from,
        deregistered_at=row.deregistered_at,
        software_version=row.software_version,
        last_sync=row.last_sync,
        last_read=last_read,
    )
