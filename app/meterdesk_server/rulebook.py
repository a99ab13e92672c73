"""What every rule is handed, and what several of them need."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from meterdesk_server import tables
from meterdesk_server.belonging import account_of_office
from meterdesk_server.faults import unknown_devices
from meterdesk_server.keys import Keys
from meterdesk_server.messages import DeviceState
from meterdesk_server.policy import Policy
from meterdesk_server.store import note


@dataclass(frozen=True, slots=True)
class Call:
    """One request being answered: its transaction, who asks (a ProxyId, or the name of an
    enrolment key), when, and the zone of the account that asks, if it has one."""

    connection: Connection
    user: str
    now: datetime
    keys: Keys
    policy: Policy
    zone: ZoneInfo | None

    def note(self, what: str, detail: str) -> None:
        """One line in the audit trail, in the same transaction."""
        self.note_each(what, (detail,))

    def note_each(self, what: str, details: Iterable[str]) -> None:
        """A line for each."""
        account_id = account_of_office(self.user)
        note(self.connection, self.now, self.user, what, details, account_id)


@dataclass(frozen=True, slots=True)
class OwnDevice:
    """A device the proxy has registered, or once had."""

    id: int
    is_registered: bool


def own_devices(call: Call, serial_numbers: Iterable[str]) -> dict[str, OwnDevice]:
    """By serial number as it was sent.

    Raises UnknownDeviceFault naming those that were never the proxy's. A device of another office
    and one nobody has look the same from outside.
    """
    wanted = {serial: tables.serial_key(serial) for serial in serial_numbers}
    device = tables.device.c
    rows = call.connection.execute(
        select(device.serial_key, device.id, device.state).where(
            device.proxy_id == call.user, device.serial_key.in_(set(wanted.values()))
        )
    )
    own = {row.serial_key: OwnDevice(row.id, row.state == DeviceState.REGISTERED) for row in rows}
    known = {serial: own[key] for serial, key in wanted.items() if key in own}
    unknown = tuple(serial for serial in wanted if serial not in known)
    if unknown:
        raise unknown_devices(unknown)
    return known
