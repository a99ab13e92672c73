"""Old readings are thinned: one device and a few days of its life in each transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    String,
    Table,
    bindparam,
    delete,
    func,
    or_,
    select,
    type_coerce,
)

from meterdesk.adapters.store.clues import SERIAL
from meterdesk.adapters.store.columns import UtcSeconds, of_seconds
from meterdesk.adapters.store.tables import (
    billing_request,
    device,
    device_clue,
    held_read,
    installation,
    journal,
    meter,
    meter_step,
    meter_value,
    outbox,
    reading,
    supply,
    supply_level,
    thinned,
    witness,
    witness_value,
)
from meterdesk.adapters.store.upsert import replacing
from meterdesk.domain.conversation import BillingReads
from meterdesk.domain.thinning import Rule, Told, bounds, midnight, superfluous

DAYS = timedelta(days=14)
"""Of one device's life in one transaction: some milliseconds."""
_A_WEEK = timedelta(days=7)
PROOF, PROVEN_BY = timedelta(days=30), 7
"""A clock is believed that read something on so many different days of its last month."""

_MARK = replacing(thinned, ("device_id", "rule"), ("until",))
_ID = bindparam("device_id", type_=Integer)
_FIRST, _LAST = (bindparam(name, type_=UtcSeconds) for name in ("first", "last"))
_SOURCE = (reading.c.told_by, reading.c.host, reading.c.port)
_AS_IT_STANDS = (
    type_coerce(reading.c[name], String)
    for name in ("snmp_version", "state", "alerts", "unanswered")
)
_SAYS = (*_SOURCE, *_AS_IT_STANDS)
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
        some.c.read_at, func.group_concat(some.c.said), func.group_concat(some.c.own)
    ).group_by(some.c.read_at)


_SAID = {table: _values(table) for table in _OWNERS}
_READINGS = (
    select(reading.c.read_at, *_SAYS)
    .where(reading.c.device_id == _ID, reading.c.read_at.between(_FIRST, _LAST))
    .order_by(reading.c.read_at)
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
        self._is_own = reading.c.device_id == device_id

    def thin(self) -> int | None:
        """A slice of what is due by one of the rules."""
        last_read = self._scalar(select(device.c.last_read).where(device.c.id == self._id))
        if last_read is None:
            return None
        done = dict(self._rows(select(thinned.c.rule, thinned.c.until), thinned.c.device_id))
        for rule, bound in bounds(self._now, last_read, self._zone).items():
            limit = min([bound, *self._asked_since()])
            began = self._edge(func.min, done.get(rule))
            if began is not None and began < limit:
                return self._slice(rule, began, limit)
        return None

    def _slice(self, rule: Rule, began: datetime, limit: datetime) -> int:
        day = began.astimezone(self._zone).date()
        ended = min(limit, midnight(day + DAYS, self._zone))
        told = self._told(
            self._edge(func.max, until=began) or began, self._edge(func.min, ended) or ended
        )
        gone = superfluous(told, rule, self._pinned(), self._zone)
        self._throw_away(gone)
        mark = {"device_id": self._id, "rule": rule, "until": ended}
        self._connection.execute(_MARK, mark)
        return len(gone)

    def _edge(
        self, which: Any, since: datetime | None = None, until: datetime | None = None
    ) -> datetime | None:
        """The first or last reading of a time."""
        query = select(which(reading.c.read_at, type_=UtcSeconds)).where(self._is_own)
        if since is not None:
            query = query.where(reading.c.read_at >= since)
        if until is not None:
            query = query.where(reading.c.read_at < until)
        at: datetime | None = self._scalar(query)
        return at

    def _told(self, first: datetime, last: datetime) -> list[Told]:
        """The readings from the first to the last, as thinning looks at them."""
        sought = {"device_id": self._id, "first": first, "last": last}
        said: dict[datetime, list[str]] = defaultdict(list)
        meters: dict[datetime, frozenset[int]] = {}
        for table, query in _SAID.items():
            for at, text, owners in self._connection.execute(query, sought):
                said[at].append(f"{table.name} {text}")
                if table is meter_value:
                    meters[at] = _numbers(owners)
        return [
            Told(
                at,
                (*map(str, says), *said[at]),
                tuple(says[: len(_SOURCE)]),
                meters.get(at, frozenset()),
            )
            for at, *says in self._connection.execute(_READINGS, sought)
        ]

    def _throw_away(self, times: Collection[datetime]) -> None:
        if not times:
            return
        for table, owners in _OWNERS.items():
            which = _own(table).in_(owners) & table.c.read_at.in_(times)
            self._connection.execute(delete(table).where(which), {"device_id": self._id})
        self._connection.execute(delete(reading).where(self._is_own, reading.c.read_at.in_(times)))

    def _pinned(self) -> frozenset[datetime]:
        """The readings that something in the books refers to: they stay for ever."""
        return frozenset((*self._of_steps(), *self._of_bills(), *self._of_held(), *self._of_who()))

    def _of_steps(self) -> Iterator[datetime]:
        query = select(meter_step.c.read_at, meter_step.c.before_at).join(meter)
        for pair in self._rows(query, meter.c.device_id):
            yield from pair

    def _of_bills(self) -> Iterator[datetime]:
        """What was sent; with a clock that was wrong it has another date: the last read before."""
        query = select(outbox.c.parcel, outbox.c.created_at).where(
            outbox.c.serial_number.in_(self._serials()), outbox.c.kind == BillingReads.__name__
        )
        for parcel, created_at in self._connection.execute(query):
            yield from (of_seconds(each["read_at"]) for each in parcel["meters"])
            yield from self._around(created_at + timedelta(seconds=1))

    def _of_held(self) -> Iterator[datetime]:
        query = select(held_read.c.read_at, held_read.c.doubts)
        for read_at, doubts in self._rows(query, held_read.c.device_id):
            yield from (read_at,) if read_at is not None else ()
            yield from (of_seconds(at) for each in doubts for at, _ in each["counts"])

    def _of_who(self) -> Iterator[datetime]:
        """The readings before and after a decision about who it is: there it may be parted."""
        is_about = or_(journal.c.device_id == self._id, journal.c.other_id == self._id)
        for at in self._connection.execute(select(journal.c.at).where(is_about)).scalars():
            yield from self._around(at)

    def _around(self, at: datetime) -> Iterator[datetime]:
        """The last reading before that time and the first since."""
        for edge in (self._edge(func.max, until=at), self._edge(func.min, at)):
            yield from (edge,) if edge is not None else ()

    def _asked_since(self) -> Iterator[datetime]:
        """Since when a reading may answer a billing request that is open."""
        query = select(billing_request.c.due).where(
            billing_request.c.serial_number.in_(self._serials()),
            billing_request.c.is_answered.is_(False),
        )
        error = self._scalar(select(installation.c.clock_error)) or timedelta(0)
        for due in self._connection.execute(query).scalars():
            day = (due - abs(error)).astimezone(self._zone).date()
            yield midnight(day - _A_WEEK, self._zone)

    def _serials(self) -> tuple[str, ...]:
        """Every serial number that it is or was known by."""
        query = select(device_clue.c.value).where(
            device_clue.c.device_id == self._id, device_clue.c.kind == SERIAL
        )
        now = self._scalar(select(device.c.serial_number).where(device.c.id == self._id))
        told = self._connection.execute(query).scalars()
        return tuple({*told, now} - {None})

    def _rows(self, query: Any, owner: ColumnElement[Any]) -> Iterator[Any]:
        return iter(self._connection.execute(query.where(owner == self._id)))

    def _scalar(self, query: Any) -> Any:
        return self._connection.execute(query).scalar()
