"""The devices in the books."""

from __future__ import annotations

from dataclasses import asdict, fields
from datetime import datetime

from sqlalchemy import Connection, Row, insert, select, update

from meterdesk.adapters.store.tables import device
from meterdesk.domain.device import Address, Device, Identity, Presence, Registration

_IDENTITY = tuple(field.name for field in fields(Identity))


class SqlDevices:
    """Fits the port Devices."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Device, ...]:
        """Every device ever known, oldest first."""
        rows = self._connection.execute(select(device).order_by(device.c.id))
        return tuple(of_row(row) for row in rows)

    def get(self, device_id: int) -> Device | None:
        """The device of that number."""
        row = self._connection.execute(select(device).where(device.c.id == device_id)).first()
        return None if row is None else of_row(row)

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

    def _set(self, device_id: int, **values: object) -> None:
        self._connection.execute(update(device).where(device.c.id == device_id).values(**values))


def identity_of(row: Row[tuple[object, ...]]) -> Identity:
    """Who the row says it is."""
    told = {name: getattr(row, name) for name in _IDENTITY}
    return Identity(**(told | {"macs": tuple(told["macs"])}))


def of_row(row: Row[tuple[object, ...]]) -> Device:
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
    )


def _replaced_from(registration: str, before: str | None) -> Registration | None:
    if before is None or registration != Registration.REPLACED:
        return None
    return Registration(before)
