"""The daily sync: the only channel from the server to an office (rows M7, M8)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Row, func, select, update

from meterdesk_server.commands import TURNS, CommandKind
from meterdesk_server.messages import (
    DeviceCommand,
    DeviceStatus,
    Outcome,
    OutcomeState,
    ReportSyncStatus,
    ReportSyncStatusResponse,
    RequestBillingReads,
    RequestSupplies,
    SyncProxy,
    SyncProxyResponse,
    TurnOffService,
    TurnOnService,
)
from meterdesk_server.policy import Policy
from meterdesk_server.rulebook import Call, own_devices
from meterdesk_server.tables import billing_request, command, device, proxy

_AT_MOST = 10_000

_Payload = TurnOnService | TurnOffService | RequestBillingReads | RequestSupplies


def sync(call: Call, request: SyncProxy) -> SyncProxyResponse:
    """All commands not settled yet, oldest first. Asking again gives the same ones."""
    next_sync = call.policy.next_sync(call.user, call.now)
    call.connection.execute(
        update(proxy).where(proxy.c.id == call.user).values(last_sync=call.now, next_sync=next_sync)
    )
    rows = call.connection.execute(
        select(
            command,
            device.c.serial_number,
            billing_request.c.due,
            billing_request.c.meters,
        )
        .join(device, device.c.id == command.c.device_id)
        .outerjoin(billing_request, billing_request.c.id == command.c.billing_request_id)
        .where(device.c.proxy_id == call.user, command.c.settled_at.is_(None))
        .order_by(command.c.number)
        .limit(_AT_MOST)
    )
    commands = tuple(_told(row, call.policy) for row in rows)
    return SyncProxyResponse(call.now, next_sync, commands)


def report_status(call: Call, request: ReportSyncStatus) -> ReportSyncStatusResponse:
    """What became of commands. A CommandId counts once, and its first result stays."""
    devices = own_devices(call, (status.serial_number for status in request.devices))
    outcomes = tuple(
        _report(call, status, devices[status.serial_number]) for status in request.devices
    )
    return ReportSyncStatusResponse(call.now, outcomes)


def _turn_on(row: Row[Any], policy: Policy) -> TurnOnService:
    every = policy.poll_every
    return TurnOnService(None if every is None else max(1, round(every.total_seconds() / 60)))


_PAYLOADS: dict[str, tuple[str, Callable[[Row[Any], Policy], _Payload]]] = {
    CommandKind.TURN_ON: ("turn_on", _turn_on),
    CommandKind.TURN_OFF: ("turn_off", lambda row, policy: TurnOffService()),
    CommandKind.BILLING: (
        "billing",
        lambda row, policy: RequestBillingReads(row.billing_request_id, row.due, tuple(row.meters)),
    ),
    CommandKind.SUPPLIES: ("supplies", lambda row, policy: RequestSupplies()),
}


def _told(row: Row[Any], policy: Policy) -> DeviceCommand:
    field, payload = _PAYLOADS[row.kind]
    return DeviceCommand(row.id, row.serial_number, **{field: payload(row, policy)})  # type: ignore[arg-type]


def _report(call: Call, status: DeviceStatus, device_id: int) -> Outcome:
    known = call.connection.execute(
        select(command).where(command.c.id == status.command_id, command.c.device_id == device_id)
    ).one_or_none()
    if known is None or known.kind not in TURNS:
        reason = "No TurnOnService or TurnOffService with this CommandId was given to this device."
        return _outcome(status, OutcomeState.REFUSED, reason)
    if known.settled_at is not None:
        kept = None if known.result == status.result else f"The first result was {known.result}."
        return _outcome(status, OutcomeState.ALREADY_ACCEPTED, kept)
    call.connection.execute(
        update(command)
        .where(command.c.number == known.number)
        .values(settled_at=call.now, result=status.result)
    )
    _turn(call, known, status.result)
    call.note("status reported", f"{status.serial_number} {known.kind} {status.result}")
    return _outcome(status, OutcomeState.ACCEPTED)


def _turn(call: Call, known: Row[Any], result: str) -> None:
    """The newest command decides, in whatever order the answers come in."""
    newest = call.connection.execute(
        select(func.max(command.c.number)).where(
            command.c.device_id == known.device_id, command.c.kind.in_(TURNS)
        )
    ).scalar_one()
    if known.number == newest:
        is_on = known.kind == CommandKind.TURN_ON
        service = ("on" if is_on else "off") if result == "Done" else result.lower()
        call.connection.execute(
            update(device).where(device.c.id == known.device_id).values(service=service)
        )


def _outcome(status: DeviceStatus, state: OutcomeState, reason: str | None = None) -> Outcome:
    return Outcome(status.command_id, status.serial_number, state, reason)
