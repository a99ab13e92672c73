"""The ledger: billing reads and supplies usage, kept once however often they are sent (row M9)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Row, insert, select, update

from meterdesk_server.commands import settle_billing, settle_supplies
from meterdesk_server.messages import (
    DeviceReads,
    DeviceSupplies,
    Meter,
    Outcome,
    OutcomeState,
    SubmitBillingReads,
    SubmitBillingReadsResponse,
    SubmitSuppliesUsage,
    SubmitSuppliesUsageResponse,
)
from meterdesk_server.rulebook import Call, own_devices
from meterdesk_server.tables import billing_read, billing_request, missing_meter, supply_value


def submit_reads(call: Call, request: SubmitBillingReads) -> SubmitBillingReadsResponse:
    """Takes each device's answer to a billing request whole or not at all, and the first for good.

    Raises UnknownDeviceFault, and keeps nothing then.
    """
    devices = own_devices(call, (reads.serial_number for reads in request.devices))
    outcomes = tuple(
        _take(call, reads, devices[reads.serial_number], request.submission_id)
        for reads in request.devices
    )
    return SubmitBillingReadsResponse(call.now, outcomes)


def submit_supplies(call: Call, request: SubmitSuppliesUsage) -> SubmitSuppliesUsageResponse:
    """Keeps every level told, once; the newest ReadDate is what counts.

    Raises UnknownDeviceFault, and keeps nothing then.
    """
    devices = own_devices(call, (usage.serial_number for usage in request.devices))
    outcomes = tuple(
        _take_supplies(call, usage, devices[usage.serial_number], request.submission_id)
        for usage in request.devices
    )
    return SubmitSuppliesUsageResponse(call.now, outcomes)


def _take(call: Call, reads: DeviceReads, device_id: int, submission_id: str) -> Outcome:
    asked = call.connection.execute(
        select(billing_request).where(
            billing_request.c.id == reads.billing_request_id,
            billing_request.c.device_id == device_id,
        )
    ).one_or_none()
    if asked is not None and asked.answered_at is not None:
        return _compare(call, reads, device_id)
    refusal = _refusal(call, reads, asked)
    if refusal is not None:
        call.note("reads refused", f"{reads.serial_number} {refusal}")
        return Outcome(reads.billing_request_id, reads.serial_number, OutcomeState.REFUSED, refusal)
    _keep(call, reads, device_id, submission_id)
    call.note("reads accepted", f"{reads.serial_number} {reads.billing_request_id}")
    return Outcome(reads.billing_request_id, reads.serial_number, OutcomeState.ACCEPTED)


def _refusal(call: Call, reads: DeviceReads, asked: Row[Any] | None) -> str | None:
    """Why these reads cannot be billed, or None."""
    if asked is None:
        return "No such billing request was made for this device."
    names = [meter.name for meter in reads.meters] + [missing.name for missing in reads.missing]
    if len(set(names)) != len(names):
        return "A meter is named twice."
    if set(names) != set(asked.meters):
        wrong = sorted(set(names) ^ set(asked.meters))[0]
        word = "was not asked for" if wrong in names else "was asked for and is not answered"
        return f"The meter {wrong} {word}."
    return _from_the_future(call, reads.meters)


def _from_the_future(call: Call, meters: tuple[Meter, ...]) -> str | None:
    latest: timedelta = call.policy.clock_skew
    late = next((meter for meter in meters if meter.read_at - call.now > latest), None)
    return None if late is None else f"The ReadDate of {late.name} lies in the future."


def _keep(call: Call, reads: DeviceReads, device_id: int, submission_id: str) -> None:
    common = {
        "device_id": device_id,
        "billing_request_id": reads.billing_request_id,
        "accepted_at": call.now,
    }
    told = [
        {
            "meter": meter.name,
            "value": meter.value,
            "read_at": meter.read_at,
            "submission_id": submission_id,
            **common,
        }
        for meter in reads.meters
    ]
    if told:
        call.connection.execute(insert(billing_read), told)
    if reads.missing:
        missing = [{"meter": each.name, **common} for each in reads.missing]
        call.connection.execute(insert(missing_meter), missing)
    call.connection.execute(
        update(billing_request)
        .where(billing_request.c.id == reads.billing_request_id)
        .values(answered_at=call.now)
    )
    settle_billing(call.connection, device_id, reads.billing_request_id, call.now)


def _compare(call: Call, reads: DeviceReads, device_id: int) -> Outcome:
    """The request was answered before: the same again is fine, anything else is not taken."""
    kept = call.connection.execute(
        select(billing_read.c.meter, billing_read.c.value, billing_read.c.read_at).where(
            billing_read.c.device_id == device_id,
            billing_read.c.billing_request_id == reads.billing_request_id,
        )
    )
    missed = call.connection.execute(
        select(missing_meter.c.meter).where(
            missing_meter.c.device_id == device_id,
            missing_meter.c.billing_request_id == reads.billing_request_id,
        )
    ).scalars()
    is_same = sorted((row.meter, row.value, row.read_at) for row in kept) == sorted(
        (meter.name, meter.value, meter.read_at) for meter in reads.meters
    ) and sorted(missed) == sorted(missing.name for missing in reads.missing)
    ids = (reads.billing_request_id, reads.serial_number)
    if is_same:
        return Outcome(*ids, OutcomeState.ALREADY_ACCEPTED)
    call.note("reads refused", f"{reads.serial_number} differs from {reads.billing_request_id}")
    reason = "This billing request was answered before with other values; the first ones stay."
    return Outcome(*ids, OutcomeState.REFUSED, reason)


def _take_supplies(
    call: Call, usage: DeviceSupplies, device_id: int, submission_id: str
) -> Outcome:
    settle_supplies(call.connection, device_id, call.now)
    kept = {
        (row.name, row.read_at, row.value)
        for row in call.connection.execute(
            select(supply_value).where(
                supply_value.c.device_id == device_id,
                supply_value.c.read_at.in_({supply.read_at for supply in usage.supplies}),
            )
        )
    }
    told = {(supply.name, supply.read_at, supply.value) for supply in usage.supplies} - kept
    if not told:
        return Outcome(usage.serial_number, usage.serial_number, OutcomeState.ALREADY_ACCEPTED)
    call.connection.execute(
        insert(supply_value),
        [
            {
                "device_id": device_id,
                "name": name,
                "read_at": read_at,
                "value": value,
                "accepted_at": call.now,
                "submission_id": submission_id,
            }
            for name, read_at, value in sorted(told)
        ],
    )
    return Outcome(usage.serial_number, usage.serial_number, OutcomeState.ACCEPTED)
