"""Commands of the server to an office: given at the desk, told by a sync, settled by an answer."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, and_, insert, update

from meterdesk_server.tables import command


class CommandKind(StrEnum):
    """The four commands of the contract, by their XML names."""

    TURN_ON = "TurnOnService"
    TURN_OFF = "TurnOffService"
    BILLING = "RequestBillingReads"
    SUPPLIES = "RequestSupplies"


TURNS = (CommandKind.TURN_ON, CommandKind.TURN_OFF)


def give(connection: Connection, device_id: int, kind: CommandKind, now: datetime) -> None:
    """Gives a command; the next sync tells it, and every later one until it is settled."""
    give_each(connection, kind, [(device_id, None)], now)


def give_each(
    connection: Connection,
    kind: CommandKind,
    to: Sequence[tuple[int, str | None]],
    now: datetime,
) -> None:
    """Gives many devices a command, with the BillingRequestId it is about."""
    connection.execute(
        insert(command),
        [
            {
                "id": str(uuid.uuid4()),
                "device_id": device_id,
                "kind": kind,
                "billing_request_id": request_id,
                "given_at": now,
            }
            for device_id, request_id in to
        ],
    )


def settle_billing(
    connection: Connection, billing_request_ids: Sequence[str], now: datetime
) -> None:
    """These billing requests were answered: they are told no more."""
    _settle(connection, command.c.billing_request_id.in_(billing_request_ids), now)


def settle_supplies(connection: Connection, device_ids: Sequence[int], now: datetime) -> None:
    """Supplies usage came: open requests for it are told no more."""
    of_these = command.c.device_id.in_(device_ids)
    _settle(connection, and_(of_these, command.c.kind == CommandKind.SUPPLIES), now)


def settle_requests(connection: Connection, device_ids: Sequence[int], now: datetime) -> None:
    """Nothing is read for these devices any more: they were signed off."""
    of_these = command.c.device_id.in_(device_ids)
    _settle(connection, and_(of_these, command.c.kind.not_in(TURNS)), now, "SignedOff")


def settle_all(connection: Connection, device_ids: Sequence[int], now: datetime) -> None:
    """Nothing more is wanted of these devices: they were deregistered."""
    _settle(connection, command.c.device_id.in_(device_ids), now, "Deregistered")


def _settle(
    connection: Connection, which: ColumnElement[bool], now: datetime, result: str = "Done"
) -> None:
    connection.execute(
        update(command)
        .where(which, command.c.settled_at.is_(None))
        .values(settled_at=now, result=result)
    )
