"""Old readings are thinned: one device and a few days of its life in each transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Integer,
    Table,
    bindparam,
    delete,
    func,
    select,
    type_coerce,
)

from meterdesk.adapters.store.columns import UtcSeconds, of_seconds, to_seconds
from meterdesk.adapters.store.references import References
from meterdesk.adapters.store.tables import device
from meterdesk.adapters.store.tables_readings import (
    meter,
    meter_value,
    reading,
    supply,
    supply_level,
    thinned,
    witness,
    witness_value,
)
from meterdesk.adapters.store.upsert import replacing
from meterdesk.domain.thinning import Rule, Told, bounds, midnight, superfluous

DAYS = timedelta(days=14)
"""Of one device's life in one transaction: some milliseconds."""
PROOF, PROVEN_BY = timedelta(days=30), 7
"""A clock is believed that read something on so many different days of its last month."""

_MARK = replacing(thinned, ("device_id", "rule"), ("until",))
_ID = bindparam("device_id", type_=Integer)
_FIRST, _LAST, _AT = (bindparam(name, type_=UtcSeconds) for name in ("first", "last", "at"))
_TIMES = select(func.json_each(bindparam("times", type_=JSON)).table_valued("value").c.value)
_EVER = datetime.min.replace(tzinfo=UTC)
_SOURCE = (reading.c.told_by, reading.c.host, reading.c.port)
_SAYS = (*_SOURCE, reading.c.condition_id)
_OWNERS: dict[Table, Any] = {
    meter_value: select(meter.c.id).where(meter.c.device_id == _ID),
    supply_level: select(supply.c.id).where(supply.c.device_id == _ID),
    witness_value: select(witness.c.id).join(meter).where(meter.c.device_id == _ID),
}
"""The meters, supplies and witnesses of a device, by the table of their values."""


def _own(table: Table) -> ColumnElement[Any]:
    """Whose value a row is."""
    return next(iter(table.primary_key.columns))


def _values(table: Table) -> Any:
    """What all of one kind said in each reading of a time, as one text a reading."""
    own, *rest = (each for each in table.c if each is not table.c.read_at)
    said = func.json_array(own, *rest)
    which = own.in_(_OWNERS[table]) & table.c.read_at.between(_FIRST, _LAST)
    told = select(table.c.read_at, own.label("own"), said.label("said")).where(which)
    some = told.order_by(table.c.read_at, own).subquery()
    return select(
        type_coerce(some.c.read_at, Integer),
        func.group_concat(some.c.said),
        func.group_concat(some.c.own),
    ).group_by(some.c.read_at)


_SAID = {table: _values(table) for table in _OWNERS}
_READINGS = (
    select(type_coerce(reading.c.read_at, Integer), *_SAYS)
    .where(reading.c.device_id == _ID, reading.c.read_at.between(_FIRST, _LAST))
    .order_by(reading.c.read_at)
)
_LAST_READ = select(device.c.last_read).where(device.c.id == _ID)
_DONE = select(thinned.c.rule, thinned.c.until).where(thinned.c.device_id == _ID)
_FIRST_SINCE = select(func.min(reading.c.read_at, type_=UtcSeconds)).where(
    reading.c.device_id == _ID, reading.c.read_at >= _AT
)
_LAST_BEFORE = select(func.max(reading.c.read_at, type_=UtcSeconds)).where(
    reading.c.device_id == _ID, reading.c.read_at < _AT
)
_THROW_AWAY = (
    *(
        delete(table).where(_own(table).in_(owners), table.c.read_at.in_(_TIMES))
        for table, owners in _OWNERS.items()
    ),
    delete(reading).where(reading.c.device_id == _ID, reading.c.read_at.in_(_TIMES)),
)


@lru_cache(maxsize=64)
def _numbers(text: str) -> frozenset[int]:
    """Most readings of a device have a value of the same meters."""
    return frozenset(map(int, text.split(",")))


class SqlThinning:
    """Fits the port Thinning."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def is_clock_proven(self, now: datetime) -> bool:
        """Whether readings say that it is about that time: a clock ahead throws nothing away."""
        day = func.strftime("%Y-%m-%d", reading.c.read_at, "unixepoch")
        days = select(func.count(day.distinct())).where(
            reading.c.device_id.in_(select(device.c.id)),
            reading.c.read_at.between(now - PROOF, now),
        )
        return int(self._connection.execute(days).scalar_one()) >= PROVEN_BY

    def devices(self) -> tuple[int, ...]:
        """The numbers of those that were read."""
        query = select(device.c.id).where(device.c.last_read.is_not(None)).order_by(device.c.id)
        return tuple(self._connection.execute(query).scalars())

    def until(self) -> datetime | None:
        """Up to where the books are thinned; None where they never were."""
        last = select(func.max(thinned.c.until, type_=UtcSeconds))
        at: datetime | None = self._connection.execute(last).scalar()
        return at

    def thin(self, device_id: int, now: datetime, zone: tzinfo | None = None) -> int | None:
        """Looks at the next days of one device; how many readings went, None where it is done."""
        return Life(self._connection, device_id, now, zone).thin()


class Life:
    """The readings of one device, with what still refers to some of them."""

    def __init__(
        self, connection: Connection, device_id: int, now: datetime, zone: tzinfo | None
    ) -> None:
        self._connection = connection
        self._id = device_id
        self._now = now
        self._zone = zone
        self._references = References(connection, device_id)

    def thin(self) -> int | None:
        """A slice of what is due by one of the rules."""
        last_read = self._scalar(_LAST_READ)
        if last_read is None:
            return None
        rows = self._connection.execute(_DONE, {"device_id": self._id})
        done = {rule: until for rule, until in rows}
        asked = self._references.asked_since(self._zone)
        for rule, bound in bounds(self._now, last_read, self._zone).items():
            limit = bound if asked is None else min(bound, asked)
            began = self._edge(_FIRST_SINCE, done.get(rule, _EVER))
            if began is not None and began < limit:
                return self._slice(rule, began, limit)
        return None

    def _slice(self, rule: Rule, began: datetime, limit: datetime) -> int:
        day = began.astimezone(self._zone).date()
        ended = min(limit, midnight(day + DAYS, self._zone))
        told = self._told(
            self._edge(_LAST_BEFORE, began) or began, self._edge(_FIRST_SINCE, ended) or ended
        )
        pinned = self._references.pinned([each.read_at for each in told])
        gone = superfluous(told, rule, pinned, self._zone)
        self._throw_away(gone)
        mark = {"device_id": self._id, "rule": rule, "until": ended}
        self._connection.execute(_MARK, mark)
        return len(gone)

    def _edge(self, query: Any, at: datetime) -> datetime | None:
        """The first reading since then, or the last before."""
        found: datetime | None = self._scalar(query, at=at)
        return found

    def _told(self, first: datetime, last: datetime) -> list[Told]:
        """The readings from the first to the last, as thinning looks at them."""
        sought = {"device_id": self._id, "first": first, "last": last}
        said: dict[int, list[str]] = defaultdict(list)
        meters: dict[int, frozenset[int]] = {}
        for table, query in _SAID.items():
            for at, text, owners in self._connection.execute(query, sought).all():
                said[at].append(f"{table.name} {text}")
                if table is meter_value:
                    meters[at] = _numbers(owners)
        return [
            Told(
                of_seconds(at),
                (*says, *said[at]),
                tuple(says[: len(_SOURCE)]),
                meters.get(at, frozenset()),
            )
            for at, *says in self._connection.execute(_READINGS, sought).all()
        ]

    def _throw_away(self, times: Collection[datetime]) -> None:
        if times:
            gone = {"device_id": self._id, "times": list(map(to_seconds, times))}
            for statement in _THROW_AWAY:
                self._connection.execute(statement, gone)

    def _scalar(self, query: Any, **sought: object) -> Any:
        return self._connection.execute(query, {"device_id": self._id, **sought}).scalar()
