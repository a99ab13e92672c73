"""What printers told at given moments, whole: of one device or of all with as many statements."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import fields
from datetime import datetime
from operator import attrgetter
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Row,
    Table,
    and_,
    func,
    or_,
    select,
)

from meterdesk.adapters.store.tables import device
from meterdesk.adapters.store.tables_readings import (
    condition,
    meter,
    meter_value,
    reading,
    supply,
    supply_level,
    witness,
    witness_value,
)
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.meter import Meter, Persistence, Unit, Witness
from meterdesk.domain.reading import Alert, Cost, PrinterState, Reading, Severity, Skill
from meterdesk.domain.supply import Level, LevelState, Supply, SupplyKind

_IDENTITY = tuple(field.name for field in fields(Identity))
_identity = attrgetter(*_IDENTITY)
_SAID = tuple(each for each in condition.c if not each.primary_key)


def newest(which: ColumnElement[bool]) -> FromClause:
    """The moments at which these devices were read last: `device_id` and `read_at`.

    The device knows: a clock that was ahead has dated readings that are not the newest any more.
    """
    told = select(reading.c.read_at).where(
        reading.c.device_id == device.c.id, reading.c.read_at == device.c.last_read
    )
    last = select(func.max(reading.c.read_at)).where(reading.c.device_id == device.c.id)
    read_at = func.coalesce(*(each.correlate(device).scalar_subquery() for each in (told, last)))
    return select(device.c.id.label("device_id"), read_at.label("read_at")).where(which).subquery()


def is_not_ahead(read_at: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether a value was told no later than the device was read last, by the clock of today."""
    return or_(device.c.last_read.is_(None), read_at <= device.c.last_read)


class ReadingsTold:
    """The readings of these moments. Asks four statements, however many devices there are."""

    def __init__(self, moments: FromClause) -> None:
        self._readings = (
            select(reading, *_SAID, *(device.c[name] for name in _IDENTITY))
            .join_from(moments, reading, _is_at(moments, reading))
            .join(condition, condition.c.id == reading.c.condition_id)
            .join(device, device.c.id == reading.c.device_id)
        )
        self._meters = MetersTold(moments)
        self._supplies = SuppliesTold(moments)

    def of(self, connection: Connection, **values: object) -> dict[int, Reading]:
        """By device. `values` are those of the moments' parameters."""
        meters = self._meters.of(connection, **values)
        supplies = self._supplies.of(connection, **values)
        return {
            row.device_id: _reading(
                row, tuple(meters[row.device_id]), tuple(supplies[row.device_id])
            )
            for row in connection.execute(self._readings, values)
        }


class MetersTold:
    """The meters of these moments, with their witnesses."""

    def __init__(self, moments: FromClause) -> None:
        owners = select().join_from(moments, meter, meter.c.device_id == moments.c.device_id)
        self._values = (
            owners.add_columns(meter, meter_value.c.value)
            .join(meter_value, _is_of(meter_value, meter, moments))
            .order_by(meter.c.id)
        )
        self._witnesses = (
            owners.add_columns(witness, witness_value.c.value, witness_value.c.reason)
            .join(witness, witness.c.meter_id == meter.c.id)
            .join(witness_value, _is_of(witness_value, witness, moments))
            .order_by(witness.c.id)
        )

    def of(self, connection: Connection, **values: object) -> dict[int, list[Meter]]:
        """By device."""
        witnesses: dict[int, list[Witness]] = defaultdict(list)
        for row in connection.execute(self._witnesses, values):
            said = Witness(row.label, row.value, row.source, row.reason)
            witnesses[row.meter_id].append(said)
        found: dict[int, list[Meter]] = defaultdict(list)
        for row in connection.execute(self._values, values):
            found[row.device_id].append(
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
            )
        return found


class SuppliesTold:
    """The supplies of these moments."""

    def __init__(self, moments: FromClause) -> None:
        self._levels = (
            select(supply, supply_level.c.state, supply_level.c.percent)
            .join_from(moments, supply, supply.c.device_id == moments.c.device_id)
            .join(supply_level, _is_of(supply_level, supply, moments))
            .order_by(supply.c.id)
        )

    def of(self, connection: Connection, **values: object) -> dict[int, list[Supply]]:
        """By device."""
        found: dict[int, list[Supply]] = defaultdict(list)
        for row in connection.execute(self._levels, values):
            found[row.device_id].append(
                Supply(
                    row.name,
                    SupplyKind(row.kind),
                    row.colorant,
                    Level(LevelState(row.state), row.percent),
                    row.source,
                    row.part_number,
                    row.serial_number,
                )
            )
        return found


def identity_of(row: Row[Any]) -> Identity:
    """Who the row says it is."""
    told = dict(zip(_IDENTITY, _identity(row), strict=True))
    return Identity(**(told | {"macs": tuple(told["macs"])}))


def _is_at(moments: FromClause, table: Table) -> ColumnElement[bool]:
    return and_(table.c.device_id == moments.c.device_id, table.c.read_at == moments.c.read_at)


def _is_of(values: Table, owner: Table, moments: FromClause) -> ColumnElement[bool]:
    own = values.c[f"{owner.name}_id"] == owner.c.id
    return and_(own, values.c.read_at == moments.c.read_at)


def _reading(row: Row[Any], meters: tuple[Meter, ...], supplies: tuple[Supply, ...]) -> Reading:
    return Reading(
        address=Address(row.host, row.port),
        read_at=row.read_at,
        snmp_version=row.snmp_version,
        identity=identity_of(row),
        meters=meters,
        supplies=supplies,
        state=PrinterState(row.state),
        alerts=tuple(map(_alert, row.alerts)),
        cost=Cost(
            row.requests,
            row.responses,
            row.bytes_sent,
            row.bytes_received,
            row.elapsed_ms,
        ),
        unanswered=frozenset(row.unanswered),
    )


def _alert(document: dict[str, str]) -> Alert:
    """Readings kept before skill and time were read lack the two."""
    skill, since = document.get("skill"), document.get("since")
    return Alert(
        Severity(document["severity"]),
        document["text"],
        document["source"],
        Skill(skill) if skill else None,
        datetime.fromisoformat(since) if since else None,
    )
