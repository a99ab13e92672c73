"""The devices in the books."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, or_, select, true, update

from meterdesk.adapters.store.clues import SqlClues
from meterdesk.adapters.store.custody import SqlCustody
from meterdesk.adapters.store.tables import device, reading
from meterdesk.domain.device import Address, Device, Identity, Presence, Registration

_IDENTITY = tuple(field.name for field in fields(Identity))


class SqlDevices:
    """Fits the port Devices."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._clues = SqlClues(connection)
        self._custody = SqlCustody(connection)

    def all(self) -> tuple[Device, ...]:
        """Every device ever known and not merged into another, oldest first."""
        return self._of(select(device).where(device.c.merged_into.is_(None)))

    def get(self, device_id: int) -> Device | None:
        """The device of that number, merged or not."""
        return next(iter(self._of(select(device).where(device.c.id == device_id))), None)

    def like(self, address: Address, identity: Identity) -> tuple[Device, ...]:
        """The devices that a reading from there, telling this, may come from, oldest first."""
        ids = self._clues.candidates(address, identity)
        if not ids:
            return ()
        query = select(device).where(device.c.id.in_(ids), device.c.merged_into.is_(None))
        return self._of(query)

    def owner(self, address: Address) -> int | None:
        """The number of who answered last at this address."""
        return self._clues.owner(address)

    def place(self, device_id: int, address: Address, at: datetime) -> None:
        """It answered here; whoever answered here before does no longer."""
        self._clues.place(device_id, address, at)

    def note(self, device_id: int, identity: Identity, at: datetime) -> None:
        """It told this, and is known by it from now on."""
        self._clues.note(device_id, identity, at)

    def merge(self, device_id: int, into: int, at: datetime) -> None:
        """All readings of the one are the other's from now on, and all that it is known by."""
        self._custody.move(device_id, into, true(), told_by=device_id)
        self._clues.hand_over(device_id, into, at)
        self._set(device_id, merged_into=into)

    def part(self, device_id: int, of: int, since: datetime) -> None:
        """Takes a merge back: its own readings, and those since, are the one's again."""
        self._set(device_id, merged_into=None)
        own = or_(reading.c.told_by == device_id, reading.c.read_at >= since)
        self._custody.move(of, device_id, own, told_by=None)
        self._clues.take_back(of, device_id, since)

    def split(self, device_id: int, since: datetime) -> Device:
        """What was read since then becomes a device of its own, with all told since."""
        known = self.get(device_id)
        assert known is not None
        apart = self.add(known.address, known.identity, since)
        self._custody.move(device_id, apart.id, reading.c.read_at >= since, told_by=None)
        self._clues.take_back(device_id, apart.id, since)
        made = self.get(apart.id)
        assert made is not None
        return made

    def add(self, address: Address, identity: Identity, at: datetime) -> Device:
        """A device seen for the first time."""
        result = self._connection.execute(
            insert(device).values(
                host=address.host,
                port=address.port,
                registration=Registration.FOUND,
                presence=Presence.ANSWERING,
                first_seen=at,
                **asdict(identity),
            )
        )
        (device_id,) = result.inserted_primary_key or (0,)
        self.place(device_id, address, at)
        self.note(device_id, identity, at)
        added = self.get(device_id)
        assert added is not None
        return added

    def move(self, device_id: int, address: Address) -> None:
        """It answers at another address now."""
        self._set(device_id, host=address.host, port=address.port)

    def identify(self, device_id: int, identity: Identity) -> None:
        """What it says it is, anew."""
        self._set(device_id, **asdict(identity))

    def register(
        self, device_id: int, registration: Registration, sign_up_from: datetime | None = None
    ) -> None:
        """How far it is; `sign_up_from` stays what it was where None is given."""
        values: dict[str, object] = {"registration": registration}
        if registration is Registration.REPLACED:
            values["registration_before"] = device.c.registration
        if sign_up_from is not None:
            values["sign_up_from"] = sign_up_from
        self._set(device_id, **values)

    def bring_back(self, device_id: int) -> None:
        """A replaced device is here again, as it was registered before."""
        self._set(device_id, registration=device.c.registration_before, registration_before=None)

    def mark(self, device_id: int, presence: Presence, at: datetime) -> None:
        """It answered, or not. The first silence is remembered until it answers again."""
        if presence is Presence.ANSWERING:
            self._set(device_id, presence=presence, last_read=at, last_asked=at, silent_since=None)
            return
        known = self.get(device_id)
        since = known.silent_since if known and known.silent_since else at
        self._set(device_id, presence=presence, last_asked=at, silent_since=since)

    def doze(self, device_id: int) -> None:
        """It answered, and said that it is asleep."""
        self._set(device_id, presence=Presence.ASLEEP)

    def _of(self, query: Select[Any]) -> tuple[Device, ...]:
        """The devices of the rows, with where else they answer and what else they told."""
        rows = self._connection.execute(query.order_by(device.c.id)).all()
        ids = {row.id for row in rows}
        if not ids:
            return ()
        addresses, serials = self._clues.of(ids)
        return tuple(
            of_row(row, addresses.get(row.id, ()), serials.get(row.id, ())) for row in rows
        )

    def _set(self, device_id: int, **values: object) -> None:
        self._connection.execute(update(device).where(device.c.id == device_id).values(**values))


def identity_of(row: Row[Any]) -> Identity:
    """Who the row says it is."""
    told = {name: getattr(row, name) for name in _IDENTITY}
    return Identity(**(told | {"macs": tuple(told["macs"])}))


def of_row(row: Row[Any], addresses: Sequence[Address] = (), serials: Sequence[str] = ()) -> Device:
    """The value a row of the table stands for."""
    return Device(
        id=row.id,
        address=Address(row.host, row.port),
        identity=identity_of(row),
        registration=Registration(row.registration),
        presence=Presence(row.presence),
        first_seen=row.first_seen,
        last_read=row.last_read,
        sign_up_from=row.sign_up_from,
        silent_since=row.silent_since,
        last_asked=row.last_asked,
        replaced_from=_replaced_from(row.registration, row.registration_before),
        other_addresses=tuple(each for each in addresses if each != Address(row.host, row.port)),
        aliases=tuple(each for each in serials if each != row.serial_number),
    )


def _replaced_from(registration: str, before: str | None) -> Registration | None:
    if before is None or registration != Registration.REPLACED:
        return None
    return Registration(before)
