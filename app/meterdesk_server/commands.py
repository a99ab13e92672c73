"""Commands of the server to an office: given at the desk, told by a sync, settled by an answer."""

from __future__ import annotations

import uuid
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, insert, update

from meterdesk_server.tables import command


class CommandKind(StrEnum):
    """The four commands of the contract, by their XML names."""

    TURN_ON = "TurnOnService"
    TURN_OFF = "TurnOffService"
    BILLING = "RequestBillingReads"
    SUPPLIES = "RequestSupplies"


TURNS = (CommandKind.TURN_ON, CommandKind.TURN_OFF)


def give(
    connection: Connection,
    device_id: int,
    kind: CommandKind,
    now: datetime,
    billing_request_id: str | None = None,
) -> str:
    """Gives a command; the next sync tells it, and every later one until it is settled."""
    command_id = str(uuid.uuid4())
    connection.execute(
        insert(command).values(
            id=command_id,
            device_id=device_id,
            kind=kind,
            billing_request_id=billing_request_id,
            given_at=now,
        )
    )
    return command_id


def settle_billing(
    connection: Connection, device_id: int, billing_request_id: str, now: datetime
) -> None:
    """The billing request was answered: it is told no more."""
    connection.execute(
        update(command)
        .where(
            command.c.device_id == device_id,
            command.c.billing_request_id == billing_request_id,
            command.c.settled_at.is_(None),
        )
        .values(settled_at=now, result="Done")
    )


def settle_supplies(connection: Connection, device_id: int, now: datetime) -> None:
    """Supplies usage came: open requests for it are told no more."""
    connection.execute(
        update(command)
        .where(
            command.c.device_id == device_id,
            command.c.kind == CommandKind.SUPPLIES,
            command.c.settled_at.is_(None),
        )
        .values(settled_at=now, result="Done")
    )


def settle_all(connection: Connection, device_id: int, now: datetime, result: str) -> None:
    """Nothing more is wanted of this device."""
    connection.execute(
        update(command)
        .where(command.c.device_id == device_id, command.c.settled_at.is_(None))
        .values(settled_at=now, result=result)
    )
