"""Billing requests: one at a time for each device, open until they are answered or closed."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, insert, select, update

from meterdesk_server.commands import CommandKind, give
from meterdesk_server.tables import billing_request as request

IS_OPEN = and_(request.c.answered_at.is_(None), request.c.closed_at.is_(None))


def open_request(connection: Connection, device_id: int) -> Row[Any] | None:
    """The request this device has still to answer, or None."""
    return connection.execute(
        select(request).where(request.c.device_id == device_id, IS_OPEN)
    ).one_or_none()


def make_request(
    connection: Connection, device_id: int, meters: Sequence[str], due: datetime, now: datetime
) -> str:
    """Asks a device that has no open request. Returns the BillingRequestId."""
    request_id = str(uuid.uuid4())
    connection.execute(
        insert(request).values(
            id=request_id, device_id=device_id, due=due, meters=list(meters), requested_at=now
        )
    )
    give(connection, device_id, CommandKind.BILLING, now, request_id)
    return request_id


def close_requests(connection: Connection, device_ids: Sequence[int], now: datetime) -> None:
    """Nothing is billed on these devices' open requests any more, whatever still comes in."""
    connection.execute(
        update(request).where(request.c.device_id.in_(device_ids), IS_OPEN).values(closed_at=now)
    )
