"""Meters over time: words once, values with their times, witnesses, and steps that were no plain
advance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from operator import attrgetter
from typing import Any

from sqlalchemy import (
    Connection,
    Insert,
    Integer,
    Row,
    String,
    and_,
    bindparam,
    delete,
    func,
    select,
)

from meterdesk.adapters.store.columns import UtcSeconds
from meterdesk.adapters.store.tables import device
from meterdesk.adapters.store.tables_readings import (
    meter,
    meter_step,
    meter_value,
    witness,
    witness_value,
)
from meterdesk.adapters.store.told import MetersTold, is_not_ahead
from meterdesk.adapters.store.upsert import replacing
from meterdesk.domain.meter import Meter, Persistence, Unit, Witness
from meterdesk.domain.step import Count, MeterStep, Step, StepKind, fastest, step

_WORDS = ("label", "unit", "source", "rule", "persistence")
_words = attrgetter(*_WORDS)
_Known = Mapping[str, Row[Any]]

_ID, _NAME = bindparam("device_id", type_=Integer), bindparam("name", type_=String)
_AT = bindparam("at", type_=UtcSeconds)
_TOLD = MetersTold(select(_ID.label("device_id"), _AT.label("read_at")).subquery())

_last = (
    select(func.max(meter_value.c.read_at))
    .where(meter_value.c.meter_id == meter.c.id, meter_value.c.read_at < _AT)
    .correlate(meter)
    .scalar_subquery()
)
_COUNTED = select(meter, meter_value.c.read_at, meter_value.c.value)
_KNOWN = _COUNTED.outerjoin(
    meter_value, and_(meter_value.c.meter_id == meter.c.id, meter_value.c.read_at == _last)
).where(meter.c.device_id == _ID)
_NEWEST = (
    _COUNTED.join(meter_value)
    .join(device, device.c.id == meter.c.device_id)
    .where(meter.c.device_id == _ID, meter.c.name == _NAME, is_not_ahead(meter_value.c.read_at))
    .order_by(meter_value.c.read_at.desc())
    .limit(bindparam("how_many"))
)
_told = (
    select(func.max(meter_value.c.read_at))
    .where(meter_value.c.meter_id == meter.c.id, is_not_ahead(meter_value.c.read_at))
    .correlate(meter, device)
    .scalar_subquery()
)
_EVERY = (
    _COUNTED.join(device, device.c.id == meter.c.device_id)
    .join(meter_value, and_(meter_value.c.meter_id == meter.c.id, meter_value.c.read_at == _told))
    .where(meter.c.device_id == _ID)
    .order_by(meter.c.id)
)
_WITNESSES = select(witness).join(meter).where(meter.c.device_id == _ID)

_METER = replacing(meter, ("device_id", "name"), _WORDS).returning(meter.c.id)
_VALUE = replacing(meter_value, ("meter_id", "read_at"), ("value",))
_STEP = replacing(
    meter_step,
    ("meter_id", "read_at"),
    ("kind", "value", "source", "before_at", "before_value", "before_source", "counted"),
)
_WITNESS = replacing(witness, ("meter_id", "source"), ("label",)).returning(witness.c.id)
_WITNESS_VALUE = replacing(witness_value, ("witness_id", "read_at"), ("value", "reason"))


class SqlMeters:
    """The meters' part of the readings, with few statements a reading."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, device_id: int, meters: Sequence[Meter], at: datetime) -> tuple[MeterStep, ...]:
        """Keeps the values of one reading; returns the steps that were not plain."""
        if not meters:
            return ()
        known = self._known(device_id, at)
        ids = {each.name: self._id(device_id, each, known.get(each.name)) for each in meters}
        self._put(
            _VALUE,
            [{"meter_id": ids[each.name], "read_at": at, "value": each.value} for each in meters],
        )
        witnesses = {ids[each.name]: each.witnesses for each in meters}
        self._add_witnesses(device_id, witnesses, at)
        steps = tuple(_steps(device_id, meters, known, at))
        self._put(_STEP, [_document(ids[each.name], each.step) for each in steps])
        return steps

    def steps(
        self,
        since: datetime | None = None,
        device_id: int | None = None,
        name: str | None = None,
    ) -> tuple[MeterStep, ...]:
        """Steps that were not plain, oldest first: of one device or all, of one meter or all."""
        query = (
            select(meter_step, meter.c.device_id, meter.c.name, meter.c.label)
            .join(meter)
            .order_by(meter_step.c.read_at)
        )
        for column, wanted in ((meter.c.device_id, device_id), (meter.c.name, name)):
            if wanted is not None:
                query = query.where(column == wanted)
        if since is not None:
            query = query.where(meter_step.c.read_at >= since)
        rows = self._connection.execute(query)
        return tuple(MeterStep(row.device_id, row.name, row.label, _step(row)) for row in rows)

    def every(self, device_id: int) -> tuple[Meter, ...]:
        """Each meter ever told, with its value of then; without witnesses."""
        rows = self._connection.execute(_EVERY, {"device_id": device_id})
        return tuple(map(_meter, rows))

    def last(self, device_id: int, name: str) -> Count | None:
        """The newest value of a meter, with when and how it was told."""
        return next(map(_count, self._newest(device_id, name, 1)), None)

    def last_step(self, device_id: int, name: str) -> Step | None:
        """How a meter came to its last value; None where there is none before it."""
        newest = self._newest(device_id, name, 2)
        if len(newest) < 2:
            return None
        after, before = map(_count, newest)
        marked = [s for s in self.steps(after.at, device_id, name) if s.step.after.at == after.at]
        return marked[0].step if marked else step(before, after, fastest(Unit(newest[0].unit)))

    def step_again(self, device_id: int, at: datetime) -> None:
        """Says anew how the meters came to their values of that time, from what is before now."""
        known = self._known(device_id, at)
        ids = [row.id for row in known.values()]
        self._connection.execute(
            delete(meter_step).where(meter_step.c.meter_id.in_(ids), meter_step.c.read_at == at)
        )
        told = _TOLD.of(self._connection, device_id=device_id, at=at)[device_id]
        steps = _steps(device_id, told, known, at)
        self._put(_STEP, [_document(known[one.name].id, one.step) for one in steps])

    def _newest(self, device_id: int, name: str, how_many: int) -> Sequence[Row[Any]]:
        """Its last values, the newest first."""
        sought = {"device_id": device_id, "name": name, "how_many": how_many}
        return self._connection.execute(_NEWEST, sought).all()

    def _known(self, device_id: int, at: datetime) -> _Known:
        """The words of each meter and its last value before that time."""
        rows = self._connection.execute(_KNOWN, {"device_id": device_id, "at": at})
        return {row.name: row for row in rows}

    def _id(self, device_id: int, new: Meter, known: Row[Any] | None) -> int:
        """The number of the meter, its words brought up to date."""
        words = _words(new)
        if known is not None and _words(known) == words:
            return int(known.id)
        row = {"device_id": device_id, "name": new.name, **dict(zip(_WORDS, words, strict=True))}
        return int(self._connection.execute(_METER, row).scalar_one())

    def _put(self, statement: Insert, rows: Sequence[dict[str, Any]]) -> None:
        """Writes all rows with one statement."""
        if rows:
            self._connection.execute(statement, rows)

    def _add_witnesses(
        self, device_id: int, witnesses: Mapping[int, Iterable[Witness]], at: datetime
    ) -> None:
        owned = {(own, each.source): each for own, them in witnesses.items() for each in them}
        if not owned:
            return
        rows = self._connection.execute(_WITNESSES, {"device_id": device_id})
        known = {(row.meter_id, row.source): row for row in rows}
        values = [
            {
                "witness_id": self._witness_id(own, each, known.get((own, source))),
                "read_at": at,
                "value": each.value,
                "reason": each.reason,
            }
            for (own, source), each in owned.items()
        ]
        self._put(_WITNESS_VALUE, values)

    def _witness_id(self, meter_id: int, new: Witness, known: Row[Any] | None) -> int:
        if known is not None and known.label == new.label:
            return int(known.id)
        row = {"meter_id": meter_id, "source": new.source, "label": new.label}
        return int(self._connection.execute(_WITNESS, row).scalar_one())


def _meter(row: Row[Any]) -> Meter:
    told = row.name, row.label, row.value, Unit(row.unit), row.source, row.rule
    return Meter(*told, Persistence(row.persistence))


def _count(row: Row[Any]) -> Count:
    return Count(row.read_at, row.value, row.source, row.rule)


def _steps(
    device_id: int, meters: Iterable[Meter], known: _Known, at: datetime
) -> Iterator[MeterStep]:
    """Only a lifetime is billed; the others begin anew by design."""
    for each in meters:
        row = known.get(each.name)
        if row is None or row.value is None or each.persistence is not Persistence.LIFETIME:
            continue
        made = step(
            _count(row),
            Count(at, each.value, each.source, each.rule),
            fastest(each.unit),
        )
        if not made.is_plain:
            yield MeterStep(device_id, each.name, each.label, made)


def _document(meter_id: int, made: Step) -> dict[str, Any]:
    return {
        "meter_id": meter_id,
        "read_at": made.after.at,
        "kind": made.kind,
        "value": made.after.value,
        "source": made.after.source,
        "before_at": made.before.at,
        "before_value": made.before.value,
        "before_source": made.before.source,
        "counted": made.counted,
    }


def _step(row: Row[Any]) -> Step:
    return Step(
        StepKind(row.kind),
        Count(row.before_at, row.before_value, row.before_source),
        Count(row.read_at, row.value, row.source),
        row.counted,
    )
