"""What printers told, over time. A meter's words are kept once, its values with their times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select
from sqlalchemy.dialects.sqlite import insert

from meterdesk.adapters.store.devices import of_row
from meterdesk.adapters.store.meters import SqlMeters
from meterdesk.adapters.store.tables import (
    device,
    journal,
    meter,
    meter_value,
    reading,
    supply,
    supply_level,
)
from meterdesk.domain.device import Address, Device, Identity, Registration
from meterdesk.domain.journal import Decision
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.reading import Alert, Cost, DeviceRow, PrinterState, Reading, Severity, Skill
from meterdesk.domain.step import REMEMBERED, Count, MeterStep, Step, advance
from meterdesk.domain.supply import Level, LevelState, Supply, SupplyKind

_WORDS = ("kind", "colorant", "source", "part_number", "serial_number")


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
            "snmp_version": new.snmp_version,
            "state": new.state,
            "alerts": [_document(alert) for alert in new.alerts],
            "unanswered": sorted(new.unanswered),
            **asdict(new.cost),
        }
        self._connection.execute(
            insert(reading)
            .values(**values)
            .on_conflict_do_update(index_elements=["device_id", "read_at"], set_=values)
        )
        self._add_supplies(device_id, new.supplies, new.read_at)
        return self._meters.add(device_id, new.meters, new.read_at)

    def latest(self, device_id: int) -> Reading | None:
        """The last reading with everything that explains it."""
        row = self._connection.execute(
            select(reading)
            .where(reading.c.device_id == device_id)
            .order_by(reading.c.read_at.desc())
            .limit(1)
        ).first()
        if row is None:
            return None
        owner = self._connection.execute(select(device).where(device.c.id == device_id)).one()
        return self._reading(row, of_row(owner).identity)

    def rows(self, month_began: datetime) -> tuple[DeviceRow, ...]:
        """The device table: every device that was not replaced, by number."""
        rows = self._connection.execute(
            select(device)
            .where(device.c.registration != Registration.REPLACED, device.c.merged_into.is_(None))
            .order_by(device.c.id)
        )
        asked = self._asked()
        noted = self._meters.steps(month_began - REMEMBERED)
        return tuple(
            replace(self._device_row(of_row(row), month_began, noted), question=asked.get(row.id))
            for row in rows.all()
        )

    def counts(
        self, device_id: int, name: str, since: datetime | None = None
    ) -> tuple[tuple[datetime, int], ...]:
        """One meter over time, oldest first."""
        query = (
            select(meter_value.c.read_at, meter_value.c.value)
            .join(meter)
            .where(meter.c.device_id == device_id, meter.c.name == name)
            .order_by(meter_value.c.read_at)
        )
        if since is not None:
            query = query.where(meter_value.c.read_at >= since)
        return tuple((row.read_at, row.value) for row in self._connection.execute(query))

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

    def levels(
        self, device_id: int, name: str, since: datetime | None = None
    ) -> tuple[tuple[datetime, int | None], ...]:
        """One supply's percentage over time; None where the printer does not tell."""
        query = (
            select(supply_level.c.read_at, supply_level.c.percent)
            .join(supply)
            .where(supply.c.device_id == device_id, supply.c.name == name)
            .order_by(supply_level.c.read_at)
        )
        if since is not None:
            query = query.where(supply_level.c.read_at >= since)
        return tuple((row.read_at, row.percent) for row in self._connection.execute(query))

    def last(self, device_id: int, name: str) -> Count | None:
        """The newest value of a meter, with when and how it was told."""
        return self._meters.last(device_id, name)

    def before(self, device_id: int, name: str, at: datetime) -> int | None:
        """The last value of a meter read before that time."""
        return self._connection.execute(
            select(meter_value.c.value)
            .join(meter)
            .where(meter.c.device_id == device_id, meter.c.name == name, meter_value.c.read_at < at)
            .order_by(meter_value.c.read_at.desc())
            .limit(1)
        ).scalar()

    def _asked(self) -> dict[int, int]:
        """The oldest open question about each device, by its number in the journal."""
        rows = self._connection.execute(
            select(journal.c.id, journal.c.device_id, journal.c.other_id)
            .where(journal.c.kind == Decision.ASKED, journal.c.settled_at.is_(None))
            .order_by(journal.c.id.desc())
        ).all()
        return {each: row.id for row in rows for each in (row.device_id, row.other_id)}

    def _device_row(
        self, owner: Device, month_began: datetime, noted: tuple[MeterStep, ...]
    ) -> DeviceRow:
        latest = self.latest(owner.id)
        total = latest.meter(TOTAL) if latest else None
        base = self.before(owner.id, TOTAL, month_began)
        own = [one for one in noted if one.device_id == owner.id]
        of_total = [one.step for one in own if one.name == TOTAL]
        month = (
            advance(base, total.value, (s for s in of_total if s.after.at >= month_began))
            if total is not None and base is not None
            else None
        )
        since = latest.read_at - REMEMBERED if latest else month_began
        return DeviceRow(
            owner,
            latest,
            total.value if total else None,
            month.pages if month else None,
            month.is_whole if month else True,
            tuple(one for one in own if one.step.is_alarming and one.step.after.at >= since),
        )

    def _add_supplies(self, device_id: int, supplies: Sequence[Supply], at: datetime) -> None:
        """Few statements a reading: words are written only where they changed."""
        if not supplies:
            return
        known = {
            row.name: row
            for row in self._connection.execute(
                select(supply).where(supply.c.device_id == device_id)
            )
        }
        levels = {
            self._supply_id(device_id, each, known.get(each.name)): {
                "read_at": at,
                "state": each.level.state,
                "percent": each.level.percent,
            }
            for each in supplies
        }
        put = insert(supply_level)
        fresh = {"state": put.excluded.state, "percent": put.excluded.percent}
        self._connection.execute(
            put.on_conflict_do_update(index_elements=["supply_id", "read_at"], set_=fresh),
            [{"supply_id": supply_id, **level} for supply_id, level in levels.items()],
        )

    def _supply_id(self, device_id: int, new: Supply, known: Row[Any] | None) -> int:
        words = {word: getattr(new, word) for word in _WORDS}
        if known is not None and all(getattr(known, word) == words[word] for word in _WORDS):
            return int(known.id)
        put = insert(supply).values(device_id=device_id, name=new.name, **words)
        put = put.on_conflict_do_update(index_elements=["device_id", "name"], set_=words)
        return int(self._connection.execute(put.returning(supply.c.id)).scalar_one())

    def _reading(self, row: Row[tuple[object, ...]], identity: Identity) -> Reading:
        return Reading(
            address=Address(row.host, row.port),
            read_at=row.read_at,
            snmp_version=row.snmp_version,
            identity=identity,
            meters=self._meters.at(row.device_id, row.read_at),
            supplies=self._supplies(row.device_id, row.read_at),
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

    def _supplies(self, device_id: int, at: datetime) -> tuple[Supply, ...]:
        rows = self._connection.execute(
            select(supply, supply_level.c.state, supply_level.c.percent)
            .join(supply_level)
            .where(supply.c.device_id == device_id, supply_level.c.read_at == at)
            .order_by(supply.c.id)
        )
        return tuple(
            Supply(
                row.name,
                SupplyKind(row.kind),
                row.colorant,
                Level(LevelState(row.state), row.percent),
                row.source,
                row.part_number,
                row.serial_number,
            )
            for row in rows
        )


def _document(alert: Alert) -> dict[str, str | None]:
    since = alert.since.isoformat() if alert.since else None
    return {**asdict(alert), "since": since}


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
