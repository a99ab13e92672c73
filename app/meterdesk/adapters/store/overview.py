"""The device table: as many statements for a thousand devices as for one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from meterdesk.adapters.store.columns import UtcSeconds
from meterdesk.adapters.store.device_rows import WHOLE, of_row
from meterdesk.adapters.store.held_reads import WAITS, SqlHeldReads
from meterdesk.adapters.store.meters import SqlMeters
from meterdesk.adapters.store.tables import device, journal
from meterdesk.adapters.store.tables_readings import meter, meter_value
from meterdesk.adapters.store.tables_syncing import held_read
from meterdesk.adapters.store.told import ReadingsTold, newest
from meterdesk.domain.device import Device, Registration
from meterdesk.domain.journal import Decision
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.reading import DeviceRow, Reading
from meterdesk.domain.step import REMEMBERED, MeterStep, advance

_HELD = select(held_read.c.device_id).where(WAITS)
_LISTED = device.c.merged_into.is_(None) & (
    (device.c.registration != Registration.REPLACED) | device.c.id.in_(_HELD)
)
_DEVICES = select(*WHOLE).where(_LISTED).order_by(device.c.id)
_NEWEST = ReadingsTold(newest(_LISTED))

_before = (
    select(meter_value.c.value)
    .where(
        meter_value.c.meter_id == meter.c.id,
        meter_value.c.read_at <= bindparam("began", type_=UtcSeconds),
    )
    .order_by(meter_value.c.read_at.desc())
    .limit(1)
    .correlate(meter)
    .scalar_subquery()
)
_BASES = (
    select(meter.c.device_id, _before)
    .join_from(device, meter, meter.c.device_id == device.c.id)
    .where(_LISTED, meter.c.name == TOTAL)
)
_QUESTIONS = (
    select(journal.c.id, journal.c.device_id, journal.c.other_id)
    .where(journal.c.kind == Decision.ASKED, journal.c.settled_at.is_(None))
    .order_by(journal.c.id.desc())
)


class SqlOverview:
    """Every device that was not replaced, or whose last read somebody is asked about (row B4), with
    what is shown in its line."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self, month_began: datetime) -> tuple[DeviceRow, ...]:
        """By number. Pages of the month count from the last total at its beginning or before."""
        readings = _NEWEST.of(self._connection)
        bases = dict(tuple(row) for row in self._connection.execute(_BASES, {"began": month_began}))
        asked = self._asked()
        waiting = SqlHeldReads(self._connection).waiting()
        held = {each.device_id: each.number for each in reversed(waiting)}
        noted: dict[int, list[MeterStep]] = defaultdict(list)
        for one in SqlMeters(self._connection).steps(month_began - REMEMBERED):
            noted[one.device_id].append(one)
        return tuple(
            _row(
                owner,
                readings.get(owner.id),
                bases.get(owner.id),
                noted.get(owner.id, ()),
                month_began,
                asked.get(owner.id),
                held.get(owner.id),
            )
            for owner in map(of_row, self._connection.execute(_DEVICES))
        )

    def _asked(self) -> dict[int, int]:
        """The oldest open question about each device, by its number in the journal."""
        rows = self._connection.execute(_QUESTIONS)
        return {each: row.id for row in rows for each in (row.device_id, row.other_id)}


def _row(
    owner: Device,
    latest: Reading | None,
    base: int | None,
    noted: Sequence[MeterStep],
    month_began: datetime,
    question: int | None,
    held: int | None,
) -> DeviceRow:
    total = latest.meter(TOTAL) if latest else None
    noted = [one for one in noted if latest is None or one.step.after.at <= latest.read_at]
    of_total = (one.step for one in noted if one.name == TOTAL)
    month = (
        advance(base, total.value, (s for s in of_total if s.after.at > month_began))
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
        tuple(one for one in noted if one.step.is_alarming and one.step.after.at >= since),
        question,
        held,
    )
