"""The plan of a device: which day of the month it is billed, and when next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update

from meterdesk_server.calendar.cycle import Cycle, first_due, moved
from meterdesk_server.calendar.zones import zone_named
from meterdesk_server.errors import DeskError
from meterdesk_server.tables import billing_request, device, enrolment_key, proxy
from meterdesk_server.tables_duty import plan


def begin(
    connection: Connection, device_id: int, cycle: Cycle, day: int, zone: ZoneInfo, now: datetime
) -> None:
    """Bills this device from now on, on that day of the month (1 to 31) as the zone has it.

    A plan that stands already keeps its rhythm where the cycle stays; one whose day changes keeps
    the month. A month that was asked for is not asked for again. `device.cycle` has to be still
    what it was; a device whose service begins anew has no plan: `end` it first.
    Raises DeskError where the day is none.
    """
    if not 1 <= day <= 31:
        raise DeskError("A device is billed on a day from 1 to 31.")
    known = _known(connection, device_id)
    rhythm = known if known is not None and known.cycle == cycle else None
    if rhythm is not None and (rhythm.day, rhythm.time_zone) == (day, zone.key):
        return
    values = {
        "day": day,
        "time_zone": zone.key,
        "next_due": _next(connection, device_id, day, zone, now, rhythm),
        "signed_up_at": now,
    }
    if known is None:
        connection.execute(insert(plan).values(device_id=device_id, **values))
    else:
        connection.execute(update(plan).where(plan.c.device_id == device_id).values(**values))


def day_of(connection: Connection, device_id: int) -> int | None:
    """The day of the month this device is billed; None where it is asked by hand."""
    known = _known(connection, device_id)
    return None if known is None else int(known.day)


def end(connection: Connection, device_ids: Sequence[int]) -> None:
    """Nobody asks these devices by a calendar any more."""
    connection.execute(delete(plan).where(plan.c.device_id.in_(device_ids)))


def move(connection: Connection, account_id: int, zone: ZoneInfo) -> None:
    """The customer's clocks are others: the plans of all its devices are of that zone from now on.

    Each keeps its day and its month.
    """
    rows = connection.execute(
        select(plan)
        .join(device, device.c.id == plan.c.device_id)
        .join(proxy, proxy.c.id == device.c.proxy_id)
        .join(enrolment_key, enrolment_key.c.name == proxy.c.enrolment_key)
        .where(enrolment_key.c.account_id == account_id, plan.c.time_zone != zone.key)
        .with_for_update(of=plan)
    ).all()
    following = [
        {
            "which": row.device_id,
            "due": moved(row.next_due, zone_named(row.time_zone), row.day, zone),
        }
        for row in rows
    ]
    if following:
        connection.execute(
            update(plan)
            .where(plan.c.device_id == bindparam("which"))
            .values(next_due=bindparam("due"), time_zone=zone.key),
            following,
        )


def _known(connection: Connection, device_id: int) -> Row[Any] | None:
    return connection.execute(
        select(plan, device.c.cycle)
        .join(device, device.c.id == plan.c.device_id)
        .where(plan.c.device_id == device_id)
    ).one_or_none()


def _next(
    connection: Connection,
    device_id: int,
    day: int,
    zone: ZoneInfo,
    now: datetime,
    rhythm: Row[Any] | None,
) -> datetime:
    """The new day in the month that was planned; else the first one of a month not asked for."""
    if rhythm is not None:
        due = moved(rhythm.next_due, zone_named(rhythm.time_zone), day, zone)
        if due > now or rhythm.next_due <= now:  # that one waits for an older one's answer
            return due
    asked = connection.execute(
        select(func.max(billing_request.c.cycle_due)).where(
            billing_request.c.device_id == device_id
        )
    ).scalar_one()
    if asked is None:
        return first_due(day, zone, now)
    return first_due(day, zone, max(now, moved(asked, zone, 31, zone)))
