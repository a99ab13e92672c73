"""Meters over time: words once, values with their times, witnesses, and steps that were no plain
advance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, and_, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from meterdesk.adapters.store.tables import (
    meter,
    meter_step,
    meter_value,
    witness,
    witness_value,
)
from meterdesk.domain.meter import Meter, Persistence, Unit, Witness
from meterdesk.domain.step import Count, MeterStep, Step, StepKind, fastest, step

_WORDS = ("label", "unit", "source", "rule", "persistence")
_Known = Mapping[str, Row[Any]]


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
            meter_value,
            [{"meter_id": ids[each.name], "read_at": at, "value": each.value} for each in meters],
        )
        self._add_witnesses({ids[each.name]: each.witnesses for each in meters}, at)
        steps = tuple(_steps(device_id, meters, known, at))
        self._put(meter_step, [_document(ids[each.name], each.step) for each in steps])
        return steps

    def at(self, device_id: int, at: datetime) -> tuple[Meter, ...]:
        """The meters of the reading of that time."""
        rows = self._connection.execute(
            select(meter, meter_value.c.value)
            .join(meter_value)
            .where(meter.c.device_id == device_id, meter_value.c.read_at == at)
            .order_by(meter.c.id)
        ).all()
        witnesses = self._witnesses(device_id, at)
        return tuple(
            Meter(
                row.name,
                row.label,
                row.value,
                Unit(row.unit),
                row.source,
                row.rule,
                Persistence(row.persistence),
                tuple(witnesses.get(row.id, ())),
            )
            for row in rows
        )

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

    def last(self, device_id: int, name: str) -> Count | None:
        """The newest value of a meter, with when and how it was told."""
        return next(map(_count, self._newest(device_id, name, 1)), None)

    def last_step(self, device_id: int, name: str) -> Step | None:
        """How a meter came to its last value; None where there is none before it."""
        newest = self._newest(device_id, name, 2)
        if len(newest) < 2:
            return None
        after, before = map(_count, newest)
        marked = self.steps(after.at, device_id, name)
        return marked[0].step if marked else step(before, after, fastest(Unit(newest[0].unit)))

    def step_again(self, device_id: int, at: datetime) -> None:
        """Says anew how the meters came to their values of that time, from what is before now."""
        known = self._known(device_id, at)
        ids = [row.id for row in known.values()]
        self._connection.execute(
            delete(meter_step).where(meter_step.c.meter_id.in_(ids), meter_step.c.read_at == at)
        )
        steps = _steps(device_id, self.at(device_id, at), known, at)
        self._put(meter_step, [_document(known[one.name].id, one.step) for one in steps])

    def _newest(self, device_id: int, name: str, how_many: int) -> Sequence[Row[Any]]:
        """Its last values, the newest first."""
        return self._connection.execute(
            select(meter, meter_value.c.read_at, meter_value.c.value)
            .join(meter_value)
            .where(meter.c.device_id == device_id, meter.c.name == name)
            .order_by(meter_value.c.read_at.desc())
            .limit(how_many)
        ).all()

    def _known(self, device_id: int, at: datetime) -> _Known:
        """The words of each meter and its last value before that time."""
        last = (
            select(func.max(meter_value.c.read_at))
            .where(meter_value.c.meter_id == meter.c.id, meter_value.c.read_at < at)
            .correlate(meter)
            .scalar_subquery()
        )
        rows = self._connection.execute(
            select(meter, meter_value.c.read_at, meter_value.c.value)
            .outerjoin(
                meter_value,
                and_(meter_value.c.meter_id == meter.c.id, meter_value.c.read_at == last),
            )
            .where(meter.c.device_id == device_id)
        )
        return {row.name: row for row in rows}

    def _id(self, device_id: int, new: Meter, known: Row[Any] | None) -> int:
        """The number of the meter, its words brought up to date."""
        words = {word: getattr(new, word) for word in _WORDS}
        if known is not None and all(getattr(known, word) == words[word] for word in _WORDS):
            return int(known.id)
        number: int = self._connection.execute(
            insert(meter)
            .values(device_id=device_id, name=new.name, **words)
            .on_conflict_do_update(index_elements=["device_id", "name"], set_=words)
            .returning(meter.c.id)
        ).scalar_one()
        return number

    def _put(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        """Writes all rows with one statement; a row of the same key is replaced."""
        if rows:
            statement = insert(table)
            keys = [column.name for column in table.primary_key]
            fresh = {name: statement.excluded[name] for name in rows[0] if name not in keys}
            self._connection.execute(
                statement.on_conflict_do_update(index_elements=keys, set_=fresh), rows
            )

    def _add_witnesses(self, witnesses: Mapping[int, Iterable[Witness]], at: datetime) -> None:
        owned = {(own, each.source): each for own, them in witnesses.items() for each in them}
        if not owned:
            return
        known = {
            (row.meter_id, row.source): row
            for row in self._connection.execute(
                select(witness).where(witness.c.meter_id.in_({own for own, _ in owned}))
            )
        }
        values = [
            {
                "witness_id": self._witness_id(own, each, known.get((own, source))),
                "read_at": at,
                "value": each.value,
                "reason": each.reason,
            }
            for (own, source), each in owned.items()
        ]
        self._put(witness_value, values)

    def _witness_id(self, meter_id: int, new: Witness, known: Row[Any] | None) -> int:
        if known is not None and known.label == new.label:
            return int(known.id)
        number: int = self._connection.execute(
            insert(witness)
            .values(meter_id=meter_id, source=new.source, label=new.label)
            .on_conflict_do_update(index_elements=["meter_id", "source"], set_={"label": new.label})
            .returning(witness.c.id)
        ).scalar_one()
        return number

    def _witnesses(self, device_id: int, at: datetime) -> dict[int, list[Witness]]:
        rows = self._connection.execute(
            select(witness, witness_value.c.value, witness_value.c.reason)
            .join(witness_value)
            .join(meter)
            .where(meter.c.device_id == device_id, witness_value.c.read_at == at)
            .order_by(witness.c.id)
        )
        found: dict[int, list[Witness]] = {}
        for row in rows:
            found.setdefault(row.meter_id, []).append(
                Witness(row.label, row.value, row.source, row.reason)
            )
        return found


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
