"""What devices are known by and where they answer: found by index, however many there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    case,
    delete,
    literal,
    null,
    select,
    tuple_,
    union_all,
    update,
)
from sqlalchemy.dialects.sqlite import insert

from meterdesk.adapters.store.tables import device, device_address, device_clue
from meterdesk.domain.device import Address, Identity

MOST = 32
"""What more devices than this are known by, such as a default host name, tells nothing."""
SERIAL, MAC, UUID, HOST, PLACE = "serial", "mac", "uuid", "host", "place"
_MANY = 200
_Addresses = Mapping[int, Sequence[Address]]
_Serials = Mapping[int, Sequence[str]]


class SqlClues:
    """The index of devices by what they tell."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def place(self, device_id: int, address: Address, at: datetime) -> None:
        """The device answered here; whoever answered here before does no longer."""
        put = insert(device_address).values(
            host=address.host, port=address.port, device_id=device_id, since=at, seen_at=at
        )
        fresh, known = put.excluded, device_address.c
        since = case((known.device_id == fresh.device_id, known.since), else_=fresh.since)
        values = {"device_id": fresh.device_id, "seen_at": fresh.seen_at, "since": since}
        self._connection.execute(
            put.on_conflict_do_update(index_elements=["host", "port"], set_=values)
        )

    def note(self, device_id: int, identity: Identity, at: datetime) -> None:
        """The device told this."""
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
        clues = _told(identity) or _named(identity)
        known = (
            select(device_clue.c.kind, device_clue.c.value, device_clue.c.device_id)
            .where(tuple_(device_clue.c.kind, device_clue.c.value).in_(clues))
            .limit(MOST * (len(clues) + 1))
            .subquery()
        )
        here = select(literal(PLACE), literal(PLACE), device.c.id).where(
            device.c.host == address.host, device.c.port == address.port
        )
        last = select(literal(PLACE), literal(PLACE), device_address.c.device_id).where(
            device_address.c.host == address.host, device_address.c.port == address.port
        )
        found: dict[tuple[str, str], set[int]] = defaultdict(set)
        for kind, value, device_id in self._connection.execute(
            union_all(select(known), here, last)
        ):
            found[kind, value].add(device_id)
        few = (ids for (kind, _), ids in found.items() if kind == PLACE or len(ids) <= MOST)
        return frozenset().union(*few)

    def of(self, ids: Collection[int]) -> tuple[_Addresses, _Serials]:
        """Where each answers, the latest first, and every serial number that each told."""
        where, told = device_address.c, device_clue.c
        places = select(where.device_id, where.host, where.port, where.seen_at)
        serials = select(told.device_id, told.value, null(), told.since).where(told.kind == SERIAL)
        if len(ids) < _MANY:
            places = places.where(where.device_id.in_(ids))
            serials = serials.where(told.device_id.in_(ids))
        addresses: dict[int, list[Address]] = defaultdict(list)
        numbers: dict[int, list[str]] = defaultdict(list)
        rows = self._connection.execute(union_all(places, serials)).all()
        for device_id, text, port, _ in sorted(rows, key=lambda row: row[3], reverse=True):
            if port is None:
                numbers[device_id].append(text)
            else:
                addresses[device_id].append(Address(text, port))
        return addresses, numbers

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
