"""Billing requests: one at a time for each device, open until they are answered or closed."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, insert, select, update

from meterdesk_server.commands import CommandKind, give_each
from meterdesk_server.tables import billing_request as request

SERVED = ("asked", "on")
"""An office that refused a device's service, or failed to turn it on, answers no request for it."""
IS_OPEN = and_(request.c.answered_at.is_(None), request.c.closed_at.is_(None))


def open_request(connection: Connection, device_id: int) -> Row[Any] | None:
    """The request this device has still to answer, or None."""
    return connection.execute(
        select(request).where(request.c.device_id == device_id, IS_OPEN)
    ).one_or_none()


@dataclass(frozen=True, slots=True)
class Asked:
    """What a device is asked for, and when it is due; `cycle_due` is None where by hand."""

    device_id: int
    meters: Sequence[str]
    due: datetime
    cycle_due: datetime | None = None


def make_requests(connection: Connection, asked: Sequence[Asked], now: datetime) -> list[str]:
    """Asks devices that have no open request. Returns the BillingRequestIds, in that order.

    A cycle is asked for once: its due date is unique for the device, in the database.
    """
    ids = [str(uuid.uuid4()) for _ in asked]
    connection.execute(
        insert(request),
        [
            {
                "id": request_id,
                "device_id": each.device_id,
                "due": each.due,
                "meters": list(each.meters),
                "requested_at": now,
                "cycle_due": each.cycle_due,
            }
            for request_id, each in zip(ids, asked, strict=True)
        ],
    )
    named = [(each.device_id, request_id) for request_id, each in zip(ids, asked, strict=True)]
    give_each(connection, CommandKind.BILLING, named, now)
    return ids


def make_request(
    connection: Connection, device_id: int, meters: Sequence[str], due: datetime, now: datetime
) -> str:
    """Asks one device by hand. Returns the BillingRequestId."""
    return make_requests(connection, [Asked(device_id, meters, due)], now)[0]


def close_requests(connection: Connection, device_ids: Sequence[int], now: datetime) -> None:
    """Nothing is billed on these devices' open requests any more, whatever still comes in."""
    connection.execute(
        update(request).where(request.c.device_id.in_(device_ids), IS_OPEN).values(closed_at=now)
    )
