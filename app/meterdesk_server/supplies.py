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
from meterdesk_server.rulebook import Call, OwnDevice, own_devices
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
    answered: list[int] = []
    outcomes = []
    for usage in request.devices:
        device = devices[usage.serial_number]
        told = dict.fromkeys(_levels(usage, device.id))
        added = [level for level in told if level not in known]
        refusal = _refusal(call, device, added)
        if refusal is not None:
            call.note("supplies refused", f"{usage.serial_number} {refusal}")
            outcomes.append(_outcome(usage, OutcomeState.REFUSED, refusal))
            continue
        known.update(added)
        fresh += added
        answered.append(device.id)
        state = OutcomeState.ACCEPTED if added else OutcomeState.ALREADY_ACCEPTED
        outcomes.append(_outcome(usage, state))
    _keep(call, fresh, request.submission_id)
    settle_supplies(call.connection, answered, call.now)
    return SubmitSuppliesUsageResponse(call.now, tuple(outcomes))


def _refusal(call: Call, device: OwnDevice, added: list[Level]) -> str | None:
    """Why these new levels cannot be kept, or None."""
    if added and not device.is_registered:
        return "The device is not registered by this office any more."
    latest = call.now + call.policy.clock_skew
    late = next((name for _, name, read_at, _ in added if read_at > latest), None)
    return None if late is None else f"The ReadDate of {late} lies in the future."


def _outcome(usage: DeviceSupplies, state: OutcomeState, reason: str | None = None) -> Outcome:
    return Outcome(usage.serial_number, usage.serial_number, state, reason)


def _levels(usage: DeviceSupplies, device_id: int) -> list[Level]:
    return [(device_id, each.name, each.read_at, each.value) for each in usage.supplies]


def _known(call: Call, request: SubmitSuppliesUsage, devices: dict[str, OwnDevice]) -> set[Level]:
    """The levels of these devices that were told before, for the time the message speaks of."""
    dates = [supply.read_at for usage in request.devices for supply in usage.supplies]
    rows = call.connection.execute(
        select(supply_value).where(
            supply_value.c.device_id.in_([device.id for device in devices.values()]),
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
