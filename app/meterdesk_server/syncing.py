"""The daily sync: the only channel from the server to an office (rows M7, M8)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Row, Select, Text, bindparam, cast, func, select, update

from meterdesk_server.calendar.slots import next_sync
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
from meterdesk_server.rulebook import Call, own_devices
from meterdesk_server.tables import billing_request, command, device, proxy
from meterdesk_server.together import Together

_AT_MOST = 10_000
_NO_COMMAND = "No command with this CommandId waits for a word about this device."

# Made once: making a statement costs as much as running it, and this is what offices say most.
_SYNCED = (
    update(proxy)
    .where(proxy.c.id == bindparam("user"))
    .values(last_sync=bindparam("last_sync"), next_sync=bindparam("next_sync"))
)
_UNSETTLED: Select[Any] = (
    select(
        command.c.id,
        command.c.kind,
        command.c.billing_request_id,
        device.c.serial_number,
        billing_request.c.due,
        cast(billing_request.c.meters, Text),
    )
    .join(device, device.c.id == command.c.device_id)
    .outerjoin(billing_request, billing_request.c.id == command.c.billing_request_id)
    .where(device.c.proxy_id == bindparam("user"), command.c.settled_at.is_(None))
    .order_by(command.c.number)
    .limit(_AT_MOST)
)
_TOLD = Together(_UNSETTLED, _SYNCED)


def sync(call: Call, request: SyncProxy) -> SyncProxyResponse:
    """All commands not settled yet, oldest first. Asking again gives the same ones."""
    following = next_sync(call.user, call.now, call.zone, call.policy)
    values = {"user": call.user, "last_sync": call.now, "next_sync": following}
    commands = tuple(_told(*row) for row in _TOLD.rows(call.connection, values))
    return SyncProxyResponse(call.now, following, commands)


def report_status(call: Call, request: ReportSyncStatus) -> ReportSyncStatusResponse:
    """What became of commands. A CommandId counts once, and its first result stays.

    That a request for reads or supplies is done shows by them; that an office refuses it is told
    here, and withdraws it.
    """
    devices = own_devices(call, (status.serial_number for status in request.devices))
    given = _given(call, [status.command_id for status in request.devices])
    results = {id_: row.result for id_, row in given.items() if row.settled_at is not None}
    told: dict[str, DeviceStatus] = {}
    outcomes = []
    for status in request.devices:
        known = given.get(status.command_id)
        is_own = known is not None and known.device_id == devices[status.serial_number].id
        if known is None or not is_own or _is_told_otherwise(known, status):
            outcomes.append(_outcome(status, OutcomeState.REFUSED, _NO_COMMAND))
        elif status.command_id in results:
            outcomes.append(_again(status, results[status.command_id]))
        else:
            results[status.command_id] = status.result
            told[status.command_id] = status
            outcomes.append(_outcome(status, OutcomeState.ACCEPTED))
    _settle(call, [given[id_] for id_ in told], results)
    _withdraw(call, [given[id_] for id_ in told])
    call.note_each(
        "status reported",
        [f"{s.serial_number} {given[s.command_id].kind} {s.result}" for s in told.values()],
    )
    return ReportSyncStatusResponse(call.now, tuple(outcomes))


def _told(
    command_id: str,
    kind: str,
    request_id: str | None,
    serial_number: str,
    due: datetime | None,
    meters: str | None,
) -> DeviceCommand:
    if request_id is not None and due is not None and meters is not None:
        asked = RequestBillingReads(request_id, due, _names(meters))
        return DeviceCommand(command_id, serial_number, billing=asked)
    field, payload = _PLAIN[kind]
    return DeviceCommand(command_id, serial_number, **{field: payload})


_PLAIN: dict[str, tuple[str, Any]] = {
    CommandKind.TURN_ON: ("turn_on", TurnOnService()),
    CommandKind.TURN_OFF: ("turn_off", TurnOffService()),
    CommandKind.SUPPLIES: ("supplies", RequestSupplies()),
}


@lru_cache
def _names(meters: str) -> tuple[str, ...]:
    """Of a list in JSON: an office's machines are asked for the same few meters."""
    return tuple(json.loads(meters))


def _given(call: Call, command_ids: Sequence[str]) -> dict[str, Row[Any]]:
    """Those of these commands that were given to anybody, by their ids."""
    rows = call.connection.execute(select(command).where(command.c.id.in_(command_ids)))
    return {row.id: row for row in rows}


def _is_told_otherwise(known: Row[Any], status: DeviceStatus) -> bool:
    """Whether this command is done by what it asks for, not by a word."""
    return known.kind not in TURNS and status.result == "Done"


def _withdraw(call: Call, commands: Sequence[Row[Any]]) -> None:
    """Billing requests that the office refused are not waited for any more."""
    refused = [row.billing_request_id for row in commands if row.billing_request_id is not None]
    if refused:
        call.connection.execute(
            update(billing_request)
            .where(billing_request.c.id.in_(refused), billing_request.c.answered_at.is_(None))
            .values(closed_at=call.now)
        )


def _settle(call: Call, commands: Sequence[Row[Any]], results: Mapping[str, str]) -> None:
    """Keeps the results. The newest command decides, in whatever order the answers come in."""
    if not commands:
        return
    call.connection.execute(
        update(command)
        .where(command.c.number == bindparam("which"))
        .values(settled_at=call.now, result=bindparam("became")),
        [{"which": row.number, "became": results[row.id]} for row in commands],
    )
    newest = set(
        call.connection.execute(
            select(func.max(command.c.number))
            .where(
                command.c.device_id.in_({row.device_id for row in commands}),
                command.c.kind.in_(TURNS),
            )
            .group_by(command.c.device_id)
        ).scalars()
    )
    services = [
        {"which": row.device_id, "became": _service(row.kind, results[row.id])}
        for row in commands
        if row.number in newest
    ]
    if services:
        call.connection.execute(
            update(device)
            .where(device.c.id == bindparam("which"))
            .values(service=bindparam("became")),
            services,
        )


def _service(kind: str, result: str) -> str:
    """What the desk shows of the device's service from now on."""
    if result != "Done":
        return result.lower()
    return "on" if kind == CommandKind.TURN_ON else "off"


def _again(status: DeviceStatus, first: str) -> Outcome:
    kept = None if first == status.result else f"The first result was {first}."
    return _outcome(status, OutcomeState.ALREADY_ACCEPTED, kept)


def _outcome(status: DeviceStatus, state: OutcomeState, reason: str | None = None) -> Outcome:
    return Outcome(status.command_id, status.serial_number, state, reason)
