"""Supplies usage: every level told is kept once, and the newest ReadDate is what counts."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import insert, select

from meterdesk_server.commands import settle_supplies
from meterdesk_server.messages import (
    DeviceSupplies,
    Outcome,
    OutcomeState,
    SubmitSuppliesUsage,
    SubmitSuppliesUsageResponse,
)
from meterdesk_server.rulebook import Call, own_devices
from meterdesk_server.tables import supply_value

Level = tuple[int, str, datetime, str]
"""Device id, name, ReadDate, value."""


def submit_supplies(call: Call, request: SubmitSuppliesUsage) -> SubmitSuppliesUsageResponse:
    """Keeps what is new. Two supplies of one name in a printer are both kept.

    Raises UnknownDeviceFault, and keeps nothing then.
    """
    devices = own_devices(call, (usage.serial_number for usage in request.devices))
    known = _known(call, request, devices)
    fresh: list[Level] = []
    outcomes = []
    for usage in request.devices:
        told = dict.fromkeys(_levels(usage, devices[usage.serial_number]))
        added = [level for level in told if level not in known]
        known.update(added)
        fresh += added
        state = OutcomeState.ACCEPTED if added else OutcomeState.ALREADY_ACCEPTED
        outcomes.append(Outcome(usage.serial_number, usage.serial_number, state))
    _keep(call, fresh, request.submission_id)
    settle_supplies(call.connection, list(devices.values()), call.now)
    return SubmitSuppliesUsageResponse(call.now, tuple(outcomes))


def _levels(usage: DeviceSupplies, device_id: int) -> list[Level]:
    return [(device_id, each.name, each.read_at, each.value) for each in usage.supplies]


def _known(call: Call, request: SubmitSuppliesUsage, devices: dict[str, int]) -> set[Level]:
    """The levels of these devices that were told before, for the time the message speaks of."""
    dates = [supply.read_at for usage in request.devices for supply in usage.supplies]
    rows = call.connection.execute(
        select(supply_value).where(
            supply_value.c.device_id.in_(devices.values()),
            supply_value.c.read_at.between(min(dates), max(dates)),
        )
    )
    return {(row.device_id, row.name, row.read_at, row.value) for row in rows}


def _keep(call: Call, levels: list[Level], submission_id: str) -> None:
    rows: list[dict[str, Any]] = [
        {
            "device_id": device_id,
            "name": name,
            "read_at": read_at,
            "value": value,
            "accepted_at": call.now,
            "submission_id": submission_id,
        }
        for device_id, name, read_at, value in levels
    ]
    if rows:
        call.connection.execute(insert(supply_value), rows)
