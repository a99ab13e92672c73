"""What offices registered, and what its customer decides about each: "Automated Equipment
Detected".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, or_, select, true

from meterdesk_server.messages import DeviceState
from meterdesk_server.people.roles import Visitor
from meterdesk_server.reports.scope import machines_of, with_owners
from meterdesk_server.tables import device, enrolment_key, serial_key
from meterdesk_server.tables_duty import assignment, plan
from meterdesk_server.tables_people import account, person


class Standing(StrEnum):
    """What may be done with a machine now."""

    HOUR = "hour"  # registered less than the hour ago (row M17)
    READY = "ready"
    REFUSED = "refused"  # the office refused to turn the service on
    FAILED = "failed"  # it could not
    ASKED = "asked"  # signed up; the office hears of it when it syncs
    ON = "on"


TAKING_PART = (Standing.ASKED, Standing.ON)


@dataclass(frozen=True, slots=True)
class Detected:
    """A machine an office registered. `office` is the label of its key; `is_wanted`: another
    office asked for it too.
    """

    id: int
    serial_number: str
    account_id: int | None
    account_name: str | None
    office: str
    looks_after: str | None
    standing: Standing
    sign_up_from: datetime
    cycle: str | None
    day: int | None
    next_due: datetime | None
    meters: tuple[str, ...]
    is_wanted: bool

    @property
    def may_sign_up(self) -> bool:
        """Whether the hour is over; terms of one that takes part may change."""
        return self.standing is not Standing.HOUR


@dataclass(frozen=True, slots=True)
class Asked:
    """Which machines: those that take part or those that do not, of an account, by a part of the
    serial number; behind `after`, which is the serial key and the id of the last one shown.
    """

    takes_part: bool = False
    account_id: int | None = None
    serial: str = ""
    after: tuple[str, int] | None = None


def detected(
    connection: Connection, visitor: Visitor, asked: Asked, now: datetime, most: int
) -> Sequence[Detected]:
    """At most so many machines that the visitor may decide about, by serial number."""
    order = (device.c.serial_key, device.c.id)
    query = _MACHINES.where(_where(visitor, asked)).order_by(*order).limit(most)
    return [_detected(row, now) for row in connection.execute(query)]


_MACHINES: Select[Any] = select(
    device,
    enrolment_key.c.label,
    enrolment_key.c.account_id,
    account.c.name.label("account_name"),
    assignment.c.person_id,
    person.c.name.label("looks_after"),
    plan.c.day,
    plan.c.next_due,
).select_from(with_owners(device).outerjoin(plan, plan.c.device_id == device.c.id))


def standing_of(row: Row[Any], now: datetime) -> Standing:
    """Of a row of `device`."""
    if row.service != "off":
        return Standing(row.service)
    return Standing.HOUR if now < row.sign_up_from else Standing.READY


def _where(visitor: Visitor, asked: Asked) -> ColumnElement[bool]:
    takes_part = device.c.service.in_(TAKING_PART)
    return and_(
        machines_of(visitor, asked.account_id),
        device.c.state == DeviceState.REGISTERED,
        takes_part if asked.takes_part else ~takes_part,
        device.c.serial_key.contains(serial_key(asked.serial), autoescape=True),
        _behind(asked.after),
    )


def _behind(after: tuple[str, int] | None) -> ColumnElement[bool]:
    if after is None:
        return true()
    key, device_id = after
    same = and_(device.c.serial_key == key, device.c.id > device_id)
    return or_(device.c.serial_key > key, same)


def _detected(row: Row[Any], now: datetime) -> Detected:
    return Detected(
        id=row.id,
        serial_number=row.serial_number,
        account_id=row.account_id,
        account_name=row.account_name,
        office=row.label,
        looks_after=row.looks_after,
        standing=standing_of(row, now),
        sign_up_from=row.sign_up_from,
        cycle=row.cycle,
        day=row.day,
        next_due=row.next_due,
        meters=tuple(row.meters or ()),
        is_wanted=row.wanted_by is not None,
    )
