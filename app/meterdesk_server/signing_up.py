"""What signing a device up and off changes: its terms, its plan, and the command to its office."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, update

from meterdesk_server import tables as t
from meterdesk_server.billing import close_requests
from meterdesk_server.calendar import plan
from meterdesk_server.calendar.cycle import Cycle
from meterdesk_server.calendar.zones import zone_named, zone_of
from meterdesk_server.commands import CommandKind, give, settle_all, settle_requests
from meterdesk_server.errors import DeskError
from meterdesk_server.messages import DeviceState

TOTAL = "systemTotals.TotalImpressions"
"""The meter that is billed where nobody says otherwise (PWG 5106.1)."""
_MOST_METERS = 64
_NOT_TAKING_PART = ("off", "refused", "failed")


@dataclass(frozen=True, slots=True)
class Terms:
    """How a device is billed. Without a `day` (1 to 31) it keeps the one it has, or is asked by
    hand; a month that is shorter has it at its end.
    """

    cycle: Cycle = Cycle.MONTHLY
    meters: Sequence[str] = (TOTAL,)
    day: int | None = None


def sign_up(connection: Connection, device: Row[Any], terms: Terms, now: datetime) -> None:
    """The device has these terms from now on; one that takes no part is turned on by a sync.

    Times of the day are those of its office's account, or UTC. The row is the caller's own: its
    office is locked. Raises DeskError for names that are none of meters.
    """
    meters = meter_names(terms.meters)
    is_new = device.service in _NOT_TAKING_PART
    _plan(connection, device, terms, is_new, now)
    connection.execute(
        update(t.device)
        .where(t.device.c.id == device.id)
        .values(cycle=terms.cycle, meters=meters, service="asked" if is_new else device.service)
    )
    if is_new:
        give(connection, device.id, CommandKind.TURN_ON, now)


def sign_off(connection: Connection, device_id: int, now: datetime) -> None:
    """The next sync turns the service off; what was asked and not answered is withdrawn."""
    connection.execute(
        update(t.device)
        .where(t.device.c.id == device_id)
        .values(cycle=None, meters=None, service="off")
    )
    plan.end(connection, [device_id])
    close_requests(connection, [device_id], now)
    settle_requests(connection, [device_id], now)
    give(connection, device_id, CommandKind.TURN_OFF, now)


def release(connection: Connection, device_id: int, now: datetime) -> None:
    """Ends the registration: another office may have the device; what was billed stays."""
    connection.execute(
        update(t.device)
        .where(t.device.c.id == device_id)
        .values(
            state=DeviceState.DEREGISTERED,
            deregistered_at=now,
            service="off",
            wanted_by=None,
        )
    )
    plan.end(connection, [device_id])
    close_requests(connection, [device_id], now)
    settle_all(connection, [device_id], now)


def meter_names(names: Sequence[str]) -> list[str]:
    """As the contract's MeterName has them: else the office could not read the command."""
    kept = list(dict.fromkeys(re.sub(r"\s+", " ", name).strip() for name in names))
    if not 1 <= len(kept) <= _MOST_METERS:
        raise DeskError(f"A device is billed by 1 to {_MOST_METERS} meters.")
    for name in kept:
        if not (1 <= len(name) <= 96 and name.isprintable()):
            raise DeskError(f"{name!r} is no meter name: 1 to 96 printable characters.")
    return kept


def _plan(
    connection: Connection, device: Row[Any], terms: Terms, is_new: bool, now: datetime
) -> None:
    day = terms.day or plan.day_of(connection, device.id)
    if is_new:
        plan.end(connection, [device.id])
    if day is not None:
        zone = zone_of(connection, device.proxy_id) or zone_named("UTC")
        plan.begin(connection, device.id, terms.cycle, day, zone, now)
