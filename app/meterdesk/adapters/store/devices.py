"""The devices in the books."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Executable,
    Integer,
    bindparam,
    case,
    false,
    func,
    insert,
    null,
    or_,
    select,
    true,
    update,
)

from meterdesk.adapters.store.clues import CANDIDATES, SqlClues, sought
from meterdesk.adapters.store.columns import UtcSeconds, of_seconds
from meterdesk.adapters.store.custody import SqlCustody
from meterdesk.adapters.store.device_rows import WHOLE, of_row
from meterdesk.adapters.store.roster import roster
from meterdesk.adapters.store.tables import device, journal
from meterdesk.adapters.store.tables_readings import meter, meter_value, reading
from meterdesk.adapters.store.told import is_not_ahead
from meterdesk.domain.device import Address, Device, Identity, Presence, Registration
from meterdesk.domain.evidence import Known
from meterdesk.domain.journal import Before, Decision, Side
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.roster import RosterLine
from meterdesk.domain.step import Count

_TOTAL = (
    select(
        func.json_array(
            meter_value.c.read_at, meter_value.c.value, meter.c.source, meter.c.rule, type_=JSON
        )
    )
    .join_from(meter, meter_value)
    .where(
        meter.c.device_id == device.c.id,
        meter.c.name == TOTAL,
        is_not_ahead(meter_value.c.read_at),
    )
    .order_by(meter_value.c.read_at.desc())
    .limit(1)
    .correlate(device)
    .scalar_subquery()
)
_IS_ASKED = (
    select(journal.c.id)
    .where(
        journal.c.device_id == device.c.id,
        journal.c.kind == Decision.ASKED,
        journal.c.settled_at.is_(None),
    )
    .correlate(device)
    .exists()
)

_ID, _AT = bindparam("device_id", type_=Integer), bindparam("at", type_=UtcSeconds)
_STANDS = device.c.merged_into.is_(None)
_ALL = select(*WHOLE).where(_STANDS).order_by(device.c.id)
_ONE = select(*WHOLE).where(device.c.id == _ID)
_OF_SERIAL = _ALL.where(device.c.serial_number == bindparam("serial_number"))
_LIKE = _ALL.where(device.c.id.in_(CANDIDATES))
_KNOWN = _LIKE.add_columns(_TOTAL.label("total"), _IS_ASKED.label("is_asked"))
_CHANGE = update(device).where(device.c.id == _ID).returning(*WHOLE)
_ANSWERED = _CHANGE.values(
    presence=Presence.ANSWERING, last_read=_AT, last_asked=_AT, silent_since=null()
)
_SILENT = _CHANGE.values(
    presence=bindparam("how"),
    last_asked=_AT,
    silent_since=func.coalesce(device.c.silent_since, _AT),
)
_DOZES = _CHANGE.values(presence=Presence.ASLEEP)


class SqlDevices:
    """Fits the port Devices."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._clues = SqlClues(connection)
        self._custody = SqlCustody(connection)

    def all(self) -> tuple[Device, ...]:
        """Every device ever known and not merged into another, oldest first."""
        return self._of(_ALL)

    def roster(self) -> tuple[RosterLine, ...]:
        """Those that were not replaced either, in one line each."""
        return roster(self._connection)

    def get(self, device_id: int) -> Device | None:
        """The device of that number, merged or not."""
        return next(iter(self._of(_ONE, device_id=device_id)), None)

    def like(self, address: Address, identity: Identity) -> tuple[Device, ...]:
        """The devices that a reading from there, telling this, may come from, oldest first."""
        return self._of(_LIKE, **sought(address, identity))

    def with_serial(self, serial_number: str) -> tuple[Device, ...]:
        """Those that the server would know by this serial number, oldest first."""
        return self._of(_OF_SERIAL, serial_number=serial_number)

    def known(self, address: Address, identity: Identity) -> tuple[Known, ...]:
        """The same, with what else decides whether it is one of them."""
        rows = self._connection.execute(_KNOWN, sought(address, identity))
        return tuple(Known(of_row(row), _count(row.total), row.is_asked) for row in rows)

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
        told_by = func.coalesce(reading.c.told_by, device_id)
        self._custody.move(device_id, into, true(), told_by)
        self._clues.hand_over(device_id, into, at)
        self._set(device_id, merged_into=into)

    def part(self, device_id: int, of: int, since: datetime, places: Collection[Address]) -> None:
        """Takes a merge back: its own readings, and those since at these places, are its again."""
        self._set(device_id, merged_into=None)
        read_since = reading.c.told_by.is_(None) & (reading.c.read_at >= since) & _taken_at(places)
        told_by = case((reading.c.told_by == device_id, null()), else_=reading.c.told_by)
        own = reading.c.told_by.in_(self._absorbed(device_id))
        self._custody.move(of, device_id, or_(own, read_since), told_by)
        self._clues.part(of, device_id, since, places)

    def set_apart(self, device_id: int, since: datetime, side: Side) -> Device:
        """Who answers at the places of that side becomes a device, with what was read there."""
        apart = self.add(side.places[0], side.identity, since)
        read_there = (reading.c.read_at >= since) & _taken_at(side.places)
        self._custody.move(device_id, apart.id, read_there)
        self._clues.part(device_id, apart.id, since, side.places)
        made = self.get(apart.id)
        assert made is not None
        return made

    def split(self, device_id: int, since: datetime) -> Device:
        """What was read since then becomes a device of its own, with all told since."""
        known = self.get(device_id)
        assert known is not None
        apart = self.add(known.address, known.identity, since)
        self._custody.move(device_id, apart.id, reading.c.read_at >= since)
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

    def restore(self, device_id: int, before: Before) -> None:
        """Who and where it was, and whether it was there."""
        self.identify(device_id, before.identity)
        self.move(device_id, before.address)
        self._set(
            device_id,
            presence=before.presence,
            silent_since=before.silent_since,
            last_asked=before.last_asked,
        )

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

    def mark(self, device_id: int, presence: Presence, at: datetime) -> Device:
        """It answered, or not. The first silence is remembered until it answers again."""
        if presence is Presence.ANSWERING:
            (marked,) = self._of(_ANSWERED, device_id=device_id, at=at)
        else:
            (marked,) = self._of(_SILENT, device_id=device_id, at=at, how=presence)
        return marked

    def doze(self, device_id: int) -> Device:
        """It answered, and said that it is asleep."""
        (dozing,) = self._of(_DOZES, device_id=device_id)
        return dozing

    def _absorbed(self, device_id: int) -> tuple[int, ...]:
        """Its number and those of all that were merged into it."""
        query = select(device.c.id).where(device.c.merged_into == device_id)
        merged = self._connection.execute(query).scalars().all()
        return (device_id, *(each for one in merged for each in self._absorbed(one)))

    def _of(self, statement: Executable, **values: object) -> tuple[Device, ...]:
        """The devices of the rows."""
        return tuple(map(of_row, self._connection.execute(statement, values)))

    def _set(self, device_id: int, **values: object) -> None:
        self._connection.execute(update(device).where(device.c.id == device_id).values(**values))


def _count(told: list[Any] | None) -> Count | None:
    if told is None:
        return None
    at, value, source, rule = told
    return Count(of_seconds(at), value, source, rule)


def _taken_at(places: Collection[Address]) -> ColumnElement[bool]:
    here = ((reading.c.host == each.host) & (reading.c.port == each.port) for each in places)
    return or_(false(), *here)
