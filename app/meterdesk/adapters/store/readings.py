"""What printers told, over time. A meter's words are kept once, its values with their times."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Integer, TextClause, bindparam, insert, select, text

from meterdesk.adapters.store.columns import UtcSeconds, to_seconds
from meterdesk.adapters.store.meters import SqlMeters
from meterdesk.adapters.store.overview import SqlOverview
from meterdesk.adapters.store.supplies import SqlSupplies
from meterdesk.adapters.store.tables import device
from meterdesk.adapters.store.tables_readings import condition, meter, meter_value, reading
from meterdesk.adapters.store.told import ReadingsTold, newest
from meterdesk.adapters.store.upsert import replacing
from meterdesk.domain.meter import Meter
from meterdesk.domain.reading import Alert, Cost, DeviceRow, Reading
from meterdesk.domain.step import Count, MeterStep, Step
from meterdesk.domain.track import Track

_COST = tuple(field.name for field in fields(Cost))
_COLUMNS = ("device_id", "read_at", "host", "port", "condition_id", *_COST)
_SAID = tuple(each for each in condition.c if not each.primary_key)
_ROW = select(
    *(
        condition.c.id if name == "condition_id" else bindparam(name, type_=reading.c[name].type)
        for name in _COLUMNS
    )
).where(*(each == bindparam(each.name, type_=each.type) for each in _SAID))
_READING = (
    replacing(reading, _COLUMNS[:2], _COLUMNS[2:])
    .from_select(_COLUMNS, _ROW)
    .returning(reading.c.read_at)
)
"""With the number of what the printer says of itself; no row where nobody said that before."""
_NEW_CONDITION = insert(condition)
_NEWEST = ReadingsTold(newest(device.c.id == bindparam("device_id")))
_MOMENT = ReadingsTold(
    select(
        bindparam("device_id", type_=Integer).label("device_id"),
        bindparam("at", type_=UtcSeconds).label("read_at"),
    ).subquery()
)
_SINCE = (
    select(reading.c.read_at)
    .where(
        reading.c.device_id == bindparam("device_id"),
        reading.c.read_at >= bindparam("at", type_=UtcSeconds),
    )
    .order_by(reading.c.read_at)
)
_BEFORE = (
    select(meter_value.c.value)
    .join(meter)
    .where(
        meter.c.device_id == bindparam("device_id"),
        meter.c.name == bindparam("name"),
        meter_value.c.read_at < bindparam("at", type_=UtcSeconds),
    )
    .order_by(meter_value.c.read_at.desc())
    .limit(1)
)
_FROM_ANY = -(2**62)
_VALUES, _LEVELS = (
    text(
        "SELECT json_group_array(read_at), json_group_array(value) FROM "
        f"(SELECT read_at, {value} AS value FROM {of}_{kept} WHERE {of}_id = "
        f"(SELECT id FROM {of} WHERE device_id = :device_id AND name = :name) "
        "AND read_at >= :since ORDER BY read_at)"
    )
    for of, kept, value in (("meter", "value", "value"), ("supply", "level", "percent"))
)
"""A whole column at once: SQLite writes it and json reads it, no row becomes an object."""


class SqlReadings:
    """Fits the port Readings."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._meters = SqlMeters(connection)

    def add(self, device_id: int, new: Reading) -> tuple[MeterStep, ...]:
        """Keeps a reading; another of the same second takes its place.

        Returns the meters that did not simply advance since their value before.
        """
        values = {
            "device_id": device_id,
            "read_at": new.read_at,
            "host": new.address.host,
            "port": new.address.port,
            **{name: getattr(new.cost, name) for name in _COST},
        }
        said = {
            "snmp_version": new.snmp_version,
            "state": new.state,
            "alerts": [_document(alert) for alert in new.alerts],
            "unanswered": sorted(new.unanswered),
        }
        if self._connection.execute(_READING, values | said).first() is None:
            self._connection.execute(_NEW_CONDITION, said)
            self._connection.execute(_READING, values | said)
        SqlSupplies(self._connection).add(device_id, new.supplies, new.read_at)
        return self._meters.add(device_id, new.meters, new.read_at)

    def latest(self, device_id: int) -> Reading | None:
        """The last reading with everything that explains it."""
        return _NEWEST.of(self._connection, device_id=device_id).get(device_id)

    def since(self, device_id: int, at: datetime) -> Iterator[Reading]:
        """The readings taken then and later, oldest first, each looked up when it is asked for."""
        sought: dict[str, object] = {"device_id": device_id, "at": at}
        for read_at in self._connection.execute(_SINCE, sought).scalars().all():
            yield self.told(device_id, read_at)

    def told(self, device_id: int, read_at: datetime) -> Reading:
        """The reading of that time. Raises KeyError where there is none."""
        return _MOMENT.of(self._connection, device_id=device_id, at=read_at)[device_id]

    def rows(self, month_began: datetime) -> tuple[DeviceRow, ...]:
        """The device table: every device that was not replaced, by number."""
        return SqlOverview(self._connection).rows(month_began)

    def counts(self, device_id: int, name: str, since: datetime | None = None) -> Track[int]:
        """One meter over time, oldest first."""
        return self._track(_VALUES, device_id, name, since)

    def steps(
        self,
        since: datetime | None = None,
        device_id: int | None = None,
        name: str | None = None,
    ) -> tuple[MeterStep, ...]:
        """What was not a plain advance, oldest first: of one device and meter, or of all."""
        return self._meters.steps(since, device_id, name)

    def last_step(self, device_id: int, name: str) -> Step | None:
        """How a meter came to its last value; None where there is none before it."""
        return self._meters.last_step(device_id, name)

    def levels(self, device_id: int, name: str, since: datetime | None = None) -> Track[int | None]:
        """One supply's percentage over time; None where the printer does not tell."""
        return self._track(_LEVELS, device_id, name, since)

    def meters(self, device_id: int) -> tuple[Meter, ...]:
        """Each meter ever told, as it was told last; without witnesses."""
        return self._meters.every(device_id)

    def last(self, device_id: int, name: str) -> Count | None:
        """The newest value of a meter, with when and how it was told."""
        return self._meters.last(device_id, name)

    def before(self, device_id: int, name: str, at: datetime) -> int | None:
        """The last value of a meter read before that time."""
        sought = {"device_id": device_id, "name": name, "at": at}
        return self._connection.execute(_BEFORE, sought).scalar()

    def _track(
        self, query: TextClause, device_id: int, name: str, since: datetime | None
    ) -> Track[Any]:
        start = _FROM_ANY if since is None else to_seconds(since)
        sought = {"device_id": device_id, "name": name, "since": start}
        times, values = self._connection.execute(query, sought).one()
        return Track(tuple(json.loads(times)), tuple(json.loads(values)))


def _document(alert: Alert) -> dict[str, str | None]:
    since = alert.since.isoformat() if alert.since else None
    return {**asdict(alert), "since": since}
