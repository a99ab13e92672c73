"""The plan of a device: which day of the month it is billed, and when next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from meterdesk_server.calendar.cycle import Cycle, due_in_month_of, first_due
from meterdesk_server.errors import DeskError
from meterdesk_server.tables import billing_request, device
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
    planned = known.next_due if known is not None and known.cycle == cycle else None
    if planned is not None and known is not None and _is(known, day, zone):
        return
    values = {
        "day": day,
        "time_zone": zone.key,
        "next_due": _next(connection, device_id, day, zone, now, planned),
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


def _known(connection: Connection, device_id: int) -> Row[Any] | None:
    return connection.execute(
        select(plan, device.c.cycle)
        .join(device, device.c.id == plan.c.device_id)
        .where(plan.c.device_id == device_id)
    ).one_or_none()


def _is(known: Row[Any], day: int, zone: ZoneInfo) -> bool:
    return bool(known.day == day and known.time_zone == zone.key)


def _next(
    connection: Connection,
    device_id: int,
    day: int,
    zone: ZoneInfo,
    now: datetime,
    planned: datetime | None,
) -> datetime:
    """The new day in the month that was `planned`; else the first one of a month not asked for."""
    if planned is not None:
        moved = due_in_month_of(planned, day, zone)
        if moved > now or planned <= now:  # that one waits for an older one's answer
            return moved
    asked = connection.execute(
        select(func.max(billing_request.c.cycle_due)).where(
            billing_request.c.device_id == device_id
        )
    ).scalar_one()
    if asked is None:
        return first_due(day, zone, now)
    return first_due(day, zone, max(now, due_in_month_of(asked, 31, zone)))
