"""What devices are known by and where they answer: found by index, however many there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from meterdesk.adapters.store.tables import device, device_address, device_clue
from meterdesk.domain.device import Address, Identity

MOST = 32
"""What more devices than this are known by, such as a default host name, tells nothing."""
SERIAL, MAC, UUID, HOST = "serial", "mac", "uuid", "host"
_MANY = 200


class SqlClues:
    """The index of devices by what they tell."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, device_id: int, address: Address, identity: Identity, at: datetime) -> None:
        """The device answered here and told this; whoever answered here before does no longer."""
        place = {"host": address.host, "port": address.port}
        self._connection.execute(
            insert(device_address)
            .values(**place, device_id=device_id, since=at, seen_at=at)
            .on_conflict_do_nothing()
        )
        here = and_(device_address.c.host == address.host, device_address.c.port == address.port)
        others = and_(here, device_address.c.device_id != device_id)
        change = update(device_address)
        self._connection.execute(change.where(others).values(device_id=device_id, since=at))
        self._connection.execute(change.where(here).values(seen_at=at))
        rows = [
            {"kind": kind, "value": value, "device_id": device_id, "since": at}
            for kind, value in (*_told(identity), *_named(identity))
        ]
        if rows:
            self._connection.execute(insert(device_clue).on_conflict_do_nothing(), rows)

    def owner(self, address: Address) -> int | None:
        """Who answered last at this address."""
        return self._connection.execute(
            select(device_address.c.device_id).where(
                device_address.c.host == address.host, device_address.c.port == address.port
            )
        ).scalar()

    def candidates(self, address: Address, identity: Identity) -> frozenset[int]:
        """The devices that a reading from there, telling this, may come from.

        A host name counts only where nothing better is told.
        """
        found = set()
        for kind, value in _told(identity) or _named(identity):
            found |= self._known_by(kind, value)
        found |= set(
            self._connection.execute(
                select(device.c.id).where(
                    device.c.host == address.host, device.c.port == address.port
                )
            ).scalars()
        )
        owner = self.owner(address)
        return frozenset(found if owner is None else found | {owner})

    def addresses(self, ids: Collection[int]) -> Mapping[int, list[Address]]:
        """Where each answers, the latest first."""
        query = select(device_address).order_by(
            device_address.c.seen_at.desc(), device_address.c.since.desc()
        )
        if len(ids) < _MANY:
            query = query.where(device_address.c.device_id.in_(ids))
        found: dict[int, list[Address]] = defaultdict(list)
        for row in self._connection.execute(query):
            found[row.device_id].append(Address(row.host, row.port))
        return found

    def serials(self, ids: Collection[int]) -> Mapping[int, list[str]]:
        """Every serial number that each told."""
        query = select(device_clue).where(device_clue.c.kind == SERIAL)
        if len(ids) < _MANY:
            query = query.where(device_clue.c.device_id.in_(ids))
        found: dict[int, list[str]] = defaultdict(list)
        for row in self._connection.execute(query):
            found[row.device_id].append(row.value)
        return found

    def hand_over(self, source_id: int, target_id: int, at: datetime) -> None:
        """What the one is known by is the other's, since then."""
        self._give(source_id, target_id, None, {"device_id": target_id, "since": at})

    def take_back(self, source_id: int, target_id: int, since: datetime) -> None:
        """What the one is known by since then is the other's."""
        self._give(source_id, target_id, since, {"device_id": target_id})

    def _give(
        self, source_id: int, target_id: int, since: datetime | None, values: dict[str, Any]
    ) -> None:
        for table in (device_address, device_clue):
            given = table.c.device_id == source_id
            if since is not None:
                given &= table.c.since >= since
            change = update(table).prefix_with("OR IGNORE")
            self._connection.execute(change.where(given).values(**values))
            self._connection.execute(delete(table).where(given))

    def _known_by(self, kind: str, value: str) -> set[int]:
        query = (
            select(device_clue.c.device_id)
            .where(device_clue.c.kind == kind, device_clue.c.value == value)
            .limit(MOST + 1)
        )
        ids = set(self._connection.execute(query).scalars())
        return ids if len(ids) <= MOST else set()


def _told(identity: Identity) -> tuple[tuple[str, str], ...]:
    """What tells printers apart: numbers."""
    serials = dict.fromkeys((identity.serial_number, identity.device_id_serial))
    return (
        *((SERIAL, serial) for serial in serials if serial),
        *((MAC, mac) for mac in identity.hardware),
        *(((UUID, identity.uuid),) if identity.uuid else ()),
    )


def _named(identity: Identity) -> tuple[tuple[str, str], ...]:
    """What people call it."""
    return ((HOST, identity.hostname),) if identity.hostname else ()
