"""What the supplier looks at: devices, the ledger, supplies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from meterdesk_server import tables as t


@dataclass(frozen=True, slots=True)
class ProxyEntry:
    """An installation in an office; `label` is that of its enrolment key."""

    proxy_id: str
    enrolment_key: str
    label: str
    registered_at: datetime
    last_sync: datetime | None
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class DeviceEntry:
    """A device an office registered. `service` is off, asked, on, refused or failed.

    `wanted_by` is the proxy that asked for it last and was told NotEligible, and `wanted_because`
    says what that is; both None where nobody did.
    """

    proxy_id: str
    serial_number: str
    state: str
    service: str
    sign_up_from: datetime
    cycle: str | None
    meters: tuple[str, ...]
    wanted_by: str | None = None
    wanted_because: str | None = None


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One billed meter. `value` is None where the printer does not have the meter.

    `is_below_last`: the counter showed less than when it was last billed. A printer whose board
    was replaced does that; a person should look before the bill goes out.
    """

    proxy_id: str
    serial_number: str
    billing_request_id: str
    meter: str
    value: int | None
    read_at: datetime | None
    accepted_at: datetime
    is_below_last: bool


@dataclass(frozen=True, slots=True)
class SupplyEntry:
    """One level as it was told, newest ReadDate first."""

    proxy_id: str
    serial_number: str
    name: str
    value: str
    read_at: datetime
    accepted_at: datetime


def wanted_because(is_same_installation: bool) -> str:
    """Why a proxy asks for a device another one has, as far as the server can know."""
    if is_same_installation:
        return "the same installation under another enrolment key; release it to let it move"
    return "another installation; release it if it moved there"


def proxies(connection: Connection) -> tuple[ProxyEntry, ...]:
    """Every installation that registered itself, in that order."""
    rows = connection.execute(
        select(t.proxy, t.enrolment_key.c.label)
        .join(t.enrolment_key, t.enrolment_key.c.name == t.proxy.c.enrolment_key)
        .order_by(t.proxy.c.registered_at, t.proxy.c.id)
    )
    return tuple(
        ProxyEntry(
            row.id,
            row.enrolment_key,
            row.label,
            row.registered_at,
            row.last_sync,
            row.revoked_at,
        )
        for row in rows
    )


def devices(connection: Connection) -> tuple[DeviceEntry, ...]:
    """Every device any office registered, by serial number."""
    owner, other = t.proxy.alias(), t.proxy.alias()
    is_same = owner.c.installation_id == other.c.installation_id
    rows = connection.execute(
        select(t.device, is_same.label("is_same_installation"))
        .join(owner, owner.c.id == t.device.c.proxy_id)
        .outerjoin(other, other.c.id == t.device.c.wanted_by)
        .order_by(t.device.c.serial_number)
    )
    return tuple(
        DeviceEntry(
            row.proxy_id,
            row.serial_number,
            row.state,
            row.service,
            row.sign_up_from,
            row.cycle,
            tuple(row.meters or ()),
            row.wanted_by,
            None if row.wanted_by is None else wanted_because(row.is_same_installation),
        )
        for row in rows
    )


def ledger(connection: Connection) -> tuple[LedgerEntry, ...]:
    """Every meter billed, and every one told missing, in the order of acceptance."""
    rows = (*_rows(connection, t.billing_read), *_rows(connection, t.missing_meter))
    entries = [
        LedgerEntry(
            row.proxy_id,
            row.serial_number,
            row.billing_request_id,
            row.meter,
            getattr(row, "value", None),
            getattr(row, "read_at", None),
            row.accepted_at,
            getattr(row, "is_below_last", False),
        )
        for row in rows
    ]
    return tuple(sorted(entries, key=lambda entry: entry.accepted_at))


def supplies(connection: Connection) -> tuple[SupplyEntry, ...]:
    """Every level told, newest ReadDate first."""
    entries = [
        SupplyEntry(
            row.proxy_id, row.serial_number, row.name, row.value, row.read_at, row.accepted_at
        )
        for row in _rows(connection, t.supply_value)
    ]
    return tuple(sorted(entries, key=lambda entry: entry.read_at, reverse=True))


def _rows(connection: Connection, table: Any) -> Sequence[Row[Any]]:
    return connection.execute(
        select(table, t.device.c.serial_number, t.device.c.proxy_id)
        .join(t.device, t.device.c.id == table.c.device_id)
        .order_by(table.c.id)
    ).all()
