"""Readings change hands: when two devices turn out to be one printer, and when that is undone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import pairwise
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Table, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from meterdesk.adapters.store.meters import SqlMeters
from meterdesk.adapters.store.tables import device
from meterdesk.adapters.store.tables_readings import (
    meter,
    meter_step,
    meter_value,
    reading,
    supply,
    supply_level,
    thinned,
    witness,
    witness_value,
)

_KEPT = ("id", "device_id", "meter_id")


class SqlCustody:
    """Moves readings with all that was told in them, and keeps both devices' last read right."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def move(
        self, source_id: int, target_id: int, which: ColumnElement[bool], told_by: Any = None
    ) -> None:
        """Gives the readings of the source for which `which` holds to the target.

        `told_by` (a value or an expression) is remembered with them. Where the target has one of
        the same second, both stay where they are, whole.
        """
        theirs = reading.alias()
        taken = select(theirs.c.read_at).where(theirs.c.device_id == target_id)
        chosen = (reading.c.device_id == source_id) & which & reading.c.read_at.not_in(taken)
        times = select(reading.c.read_at).where(chosen)
        moved, before = self._times(chosen), self._times(reading.c.device_id == target_id)
        for row in self._rows(meter, meter.c.device_id == source_id):
            own = self._twin(meter, row, {"device_id": target_id, "name": row.name})
            for values in (meter_value, meter_step):
                self._give(values, values.c.meter_id, row.id, own, times)
            for told in self._rows(witness, witness.c.meter_id == row.id):
                twin = self._twin(witness, told, {"meter_id": own, "source": told.source})
                self._give(witness_value, witness_value.c.witness_id, told.id, twin, times)
        for row in self._rows(supply, supply.c.device_id == source_id):
            own = self._twin(supply, row, {"device_id": target_id, "name": row.name})
            self._give(supply_level, supply_level.c.supply_id, row.id, own, times)
        self._connection.execute(
            update(reading).where(chosen).values(device_id=target_id, told_by=told_by)
        )
        left = self._times(reading.c.device_id == source_id)
        seams = tuple(_seams(left, moved))
        self._step_again(source_id, (at for at in seams if at in left))
        self._step_again(target_id, _seams(before, moved))
        self._connection.execute(
            delete(thinned).where(thinned.c.device_id.in_((source_id, target_id)))
        )
        for each in (source_id, target_id):
            last = select(func.max(reading.c.read_at)).where(reading.c.device_id == each)
            self._connection.execute(
                update(device).where(device.c.id == each).values(last_read=last.scalar_subquery())
            )

    def _times(self, which: ColumnElement[bool]) -> frozenset[datetime]:
        return frozenset(self._connection.execute(select(reading.c.read_at).where(which)).scalars())

    def _step_again(self, device_id: int, times: Iterable[datetime]) -> None:
        meters = SqlMeters(self._connection)
        for at in times:
            meters.step_again(device_id, at)

    def _rows(self, table: Table, where: ColumnElement[bool]) -> tuple[Row[Any], ...]:
        return tuple(self._connection.execute(select(table).where(where)))

    def _twin(self, table: Table, row: Row[Any], key: dict[str, Any]) -> int:
        """The row of the same words in the target's name, made where there is none."""
        known = select(table.c.id).filter_by(**key)
        found = self._connection.execute(known).scalar()
        if found is None:
            words = {name: value for name, value in row._mapping.items() if name not in _KEPT}
            made = insert(table).values(**(words | key)).returning(table.c.id)
            found = self._connection.execute(made).scalar_one()
        return int(found)

    def _give(
        self,
        table: Table,
        owner: ColumnElement[int],
        source_id: int,
        target_id: int,
        times: Any,
    ) -> None:
        self._connection.execute(
            update(table)
            .prefix_with("OR IGNORE")
            .where(owner == source_id, table.c.read_at.in_(times))
            .values({owner: target_id})
        )


def _seams(some: frozenset[datetime], others: frozenset[datetime]) -> Iterator[datetime]:
    """Where a run of the ones ends and a run of the others begins, and the first of all."""
    ordered = sorted(some | others)
    yield from ordered[:1]
    yield from (at for before, at in pairwise(ordered) if (before in some) != (at in some))
