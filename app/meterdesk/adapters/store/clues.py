"""What devices are known by and where they answer: found by index, however many there are."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Integer,
    String,
    bindparam,
    case,
    delete,
    func,
    literal,
    select,
    union_all,
    update,
)
from sqlalchemy.dialects.sqlite import insert

from meterdesk.adapters.store.tables import device, device_address, device_clue
from meterdesk.adapters.store.tables_readings import reading
from meterdesk.domain.device import Address, Identity

MOST = 32
"""What more devices than this are known by, such as a default host name, tells nothing."""
SERIAL, MAC, UUID, HOST = "serial", "mac", "uuid", "host"

_where, _known = device_address.c, device_clue.c
_HOST, _PORT = bindparam("host", type_=String), bindparam("port", type_=Integer)


def _listed(columns: tuple[Any, ...], *which: ColumnElement[bool]) -> ColumnElement[Any]:
    """These columns of some other table's rows about a device, as one column of its own row."""
    array = func.json_group_array(func.json_array(*columns), type_=JSON)
    return select(array).where(*which).correlate(device).scalar_subquery()


PLACES = _listed(
    (_where.seen_at, _where.host, _where.port, _where.since), _where.device_id == device.c.id
)
"""Beside a device: where it answers, as [[seconds, host, port, seconds of the first], ...]."""
SERIALS = _listed(
    (_known.since, _known.value), _known.device_id == device.c.id, _known.kind == SERIAL
)
"""Beside a device: every serial number that it told, as [[seconds, number], ...]."""


def _candidates() -> Any:
    """The numbers of whom the `clues` [[kind, value], ...] or the place `host`, `port` mean."""
    each = func.json_each(bindparam("clues", type_=JSON)).table_valued("value")
    kind, value = (func.json_extract(each.c.value, f"$[{at}]") for at in range(2))
    other = device_clue.alias()
    too_many = (
        select(other.c.device_id)
        .where(other.c.kind == kind, other.c.value == value)
        .offset(MOST)
        .limit(1)
        .scalar_subquery()
    )
    told = select(_known.device_id).where(
        _known.kind == kind, _known.value == value, too_many.is_(None)
    )
    here = select(device.c.id).where(device.c.host == _HOST, device.c.port == _PORT)
    last = select(_where.device_id).where(_where.host == _HOST, _where.port == _PORT)
    return union_all(told, here, last)


CANDIDATES = _candidates()

_put = insert(device_address)
_PLACE = _put.on_conflict_do_update(
    index_elements=["host", "port"],
    set_={
        "device_id": _put.excluded.device_id,
        "seen_at": _put.excluded.seen_at,
        "since": case(
            (_where.device_id == _put.excluded.device_id, _where.since),
            else_=_put.excluded.since,
        ),
    },
)
_NOTE = insert(device_clue).on_conflict_do_nothing()
_OWNER = select(_where.device_id).where(_where.host == _HOST, _where.port == _PORT)


class SqlClues:
    """The index of devices by what they tell."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def place(self, device_id: int, address: Address, at: datetime) -> None:
        """The device answered here; whoever answered here before does no longer."""
        row = {"host": address.host, "port": address.port, "device_id": device_id}
        self._connection.execute(_PLACE, row | {"since": at, "seen_at": at})

    def note(self, device_id: int, identity: Identity, at: datetime) -> None:
        """The device told this."""
        rows = [
            {"kind": kind, "value": value, "device_id": device_id, "since": at}
            for kind, value in (*_told(identity), *_named(identity))
        ]
        if rows:
            self._connection.execute(_NOTE, rows)

    def owner(self, address: Address) -> int | None:
        """Who answered last at this address."""
        where = {"host": address.host, "port": address.port}
        return self._connection.execute(_OWNER, where).scalar()

    def hand_over(self, source_id: int, target_id: int, at: datetime) -> None:
        """What the one is known by is the other's too, and where it answers the other's, since."""
        here = _where.device_id == source_id
        self._connection.execute(update(device_address).where(here).values(device_id=target_id))
        told = select(
            _known.kind, _known.value, literal(target_id), literal(at, _known.since.type)
        ).where(_known.device_id == source_id)
        names = ["kind", "value", "device_id", "since"]
        self._connection.execute(_NOTE.from_select(names, told))

    def part(
        self, source_id: int, target_id: int, since: datetime, places: Collection[Address]
    ) -> None:
        """Takes that back: what the target was known by, told since, and these places are its."""
        for place in places:
            self._connection.execute(
                update(device_address)
                .where(
                    _where.device_id == source_id,
                    _where.host == place.host,
                    _where.port == place.port,
                )
                .values(device_id=target_id)
            )
        own = device_clue.alias()
        is_own = (
            select(own.c.device_id)
            .where(
                own.c.device_id == target_id,
                own.c.kind == _known.kind,
                own.c.value == _known.value,
            )
            .exists()
        )
        copied = (_known.device_id == source_id) & (_known.since >= since)
        self._connection.execute(delete(device_clue).where(copied, is_own))
        read = select(reading.c.read_at).where(reading.c.device_id == target_id)
        learned = (_known.device_id == source_id) & (_known.since > since)
        self._connection.execute(
            update(device_clue).where(learned, _known.since.in_(read)).values(device_id=target_id)
        )

    def take_back(self, source_id: int, target_id: int, since: datetime) -> None:
        """What the one is known by since then is the other's."""
        for table in (device_address, device_clue):
            given = (table.c.device_id == source_id) & (table.c.since >= since)
            change = update(table).prefix_with("OR IGNORE")
            self._connection.execute(change.where(given).values(device_id=target_id))
            self._connection.execute(delete(table).where(given))


def sought(address: Address, identity: Identity) -> dict[str, Any]:
    """Whom to find among the CANDIDATES. A host name counts only where nothing better is told."""
    clues = _told(identity) or _named(identity)
    return {"host": address.host, "port": address.port, "clues": clues}


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
