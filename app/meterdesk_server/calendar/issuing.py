"""Billing requests by the calendar: one a device and cycle, whoever issues them and how often."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, exists, select, update

from meterdesk_server.billing import IS_OPEN, SERVED, Asked, make_requests
from meterdesk_server.calendar.cycle import Cycle, next_due
from meterdesk_server.calendar.zones import zone_named
from meterdesk_server.messages import DeviceState
from meterdesk_server.policy import Policy
from meterdesk_server.store import Store, note, won
from meterdesk_server.tables import billing_request, device, enrolment_key, proxy
from meterdesk_server.tables_duty import plan

A_BATCH = 500
"""Devices a transaction asks: offices that talk meanwhile wait for no more than this."""
_BATCHES = 4
_CALENDAR = "calendar"


def issue_due(store: Store, policy: Policy, now: datetime) -> int:
    """Asks the devices that are due within `policy.ask_before`. Returns how many; 2,000 at most.

    A device answers one request at a time: while one is open its next cycle waits, and is asked
    for with its own due date when its turn comes. No cycle is left out.
    """
    issued = 0
    for _ in range(_BATCHES):
        batch = won(store, lambda connection: _issue(connection, policy, now))
        issued += batch
        if batch < A_BATCH:
            break
    return issued


def _issue(connection: Connection, policy: Policy, now: datetime) -> int:
    rows = _due(connection, now + policy.ask_before)
    if not rows:
        return 0
    make_requests(
        connection,
        [Asked(row.device_id, row.meters, row.next_due, row.next_due) for row in rows],
        now.replace(microsecond=0),
    )
    connection.execute(
        update(plan)
        .where(plan.c.device_id == bindparam("which"))
        .values(next_due=bindparam("following")),
        [{"which": row.device_id, "following": _following(row)} for row in rows],
    )
    for account_id, told in _by_account(rows).items():
        note(connection, now, _CALENDAR, "billing reads requested", told, account_id)
    return len(rows)


def _due(connection: Connection, until: datetime) -> Sequence[Row[Any]]:
    """Plans whose turn it is, locked with their devices; those others have in hand are left.

    The devices' locks come first everywhere, so that nobody who signs one off waits for a batch
    that waits for them.
    """
    return connection.execute(
        select(
            plan,
            device.c.cycle,
            device.c.meters,
            device.c.serial_number,
            enrolment_key.c.account_id,
        )
        .join(device, device.c.id == plan.c.device_id)
        .join(proxy, proxy.c.id == device.c.proxy_id)
        .outerjoin(enrolment_key, enrolment_key.c.name == proxy.c.enrolment_key)
        .where(
            plan.c.next_due <= until,
            device.c.state == DeviceState.REGISTERED,
            device.c.service.in_(SERVED),
            device.c.cycle.is_not(None),
            proxy.c.revoked_at.is_(None),
            ~exists().where(billing_request.c.device_id == plan.c.device_id, IS_OPEN),
        )
        .order_by(plan.c.next_due, plan.c.device_id)
        .limit(A_BATCH)
        .with_for_update(of=(plan, device), key_share=True, skip_locked=True)
    ).all()


def _following(row: Row[Any]) -> datetime:
    return next_due(Cycle(row.cycle), row.day, zone_named(row.time_zone), row.next_due)


def _by_account(rows: Iterable[Row[Any]]) -> dict[int | None, list[str]]:
    """What the audit log says of them, by whose people may read it."""
    found = dict[int | None, list[str]]()
    for row in rows:
        found.setdefault(row.account_id, []).append(_told(row))
    return found


def _told(row: Row[Any]) -> str:
    return f"{row.serial_number} due {row.next_due:%Y-%m-%dT%H:%MZ}"
