"""What a device told over time, for the chart, the tabs and the exports."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from meterdesk.domain.cartridge import WEEKS, DaysLeft, changes, days_left
from meterdesk.domain.device import Device
from meterdesk.domain.journal import JournalEntry
from meterdesk.domain.meter import Meter
from meterdesk.domain.outbox import OutboxEntry
from meterdesk.domain.reading import DeviceRow, Reading
from meterdesk.domain.receipt import Receipt
from meterdesk.domain.step import Step
from meterdesk.domain.supply import Supply
from meterdesk.services.envelope import ArchivedExchange, Envelope, Query
from meterdesk.services.message import Line
from meterdesk.services.ports.store import Records, Store

_LONGEST_TALK = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class MeterSeries:
    """One meter over time: (aware UTC time, value) pairs, oldest first, gaps as the office had.

    `steps` are those between two of them that were no plain advance.
    """

    meter: Meter
    points: Sequence[tuple[datetime, int]]
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class SupplySeries:
    """One supply's percentage over time; None where the printer does not tell.

    `changed` is when another was put in, `left` how long this one may last where that can be told.
    """

    name: str
    colorant: str | None
    points: Sequence[tuple[datetime, int | None]]
    changed: tuple[datetime, ...] = ()
    left: DaysLeft | None = None


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation as far as it is about one device: what was said, the answer, and the receipts
    that came with it."""

    archived: ArchivedExchange
    sent: tuple[Line, ...]
    answered: tuple[Line, ...]
    receipts: tuple[Receipt, ...] = ()


class History:
    """Answers from the books; nothing here asks a printer."""

    def __init__(self, store: Store, envelope: Envelope) -> None:
        self._store = store
        self._envelope = envelope

    def rows(self, month_began: datetime) -> tuple[DeviceRow, ...]:
        """Every device that was not replaced. `month_began` is local midnight in aware UTC."""
        with self._store.read() as records:
            return records.readings.rows(month_began)

    def everybody(self) -> tuple[Device, ...]:
        """Every device ever known, replaced ones too, and not merged into another, oldest first."""
        with self._store.read() as records:
            return records.devices.all()

    def device(self, device_id: int) -> Device | None:
        """The device, or None."""
        with self._store.read() as records:
            return records.devices.get(device_id)

    def latest(self, device_id: int) -> Reading | None:
        """The last reading with everything that explains it (row B2), or None."""
        with self._store.read() as records:
            return records.readings.latest(device_id)

    def meters(
        self,
        device_id: int,
        since: datetime | None = None,
        names: Collection[str] | None = None,
    ) -> tuple[MeterSeries, ...]:
        """Meters over time: those of these names, or every one that was ever told.

        A bill or a statement may be about one that the printer no longer tells. Without what a
        clock that was ahead has dated after the last reading.
        """
        with self._store.read() as records:
            latest = records.readings.latest(device_id)
            if latest is None:
                return ()
            steps: dict[str, list[Step]] = {}
            for one in records.readings.steps(since, device_id):
                steps.setdefault(one.name, []).append(one.step)
            return tuple(
                MeterSeries(
                    meter,
                    records.readings.counts(device_id, meter.name, since).until(latest.read_at),
                    tuple(s for s in steps.get(meter.name, ()) if s.after.at <= latest.read_at),
                )
                for meter in _every(records, device_id, latest)
                if names is None or meter.name in names
            )

    def every_meter(self, device_id: int) -> tuple[Meter, ...]:
        """Those of the last reading, then those told only before, with their value of then."""
        with self._store.read() as records:
            latest = records.readings.latest(device_id)
            return _every(records, device_id, latest) if latest else ()

    def last_step(self, device_id: int, name: str) -> Step | None:
        """How a meter came to its last value; None where there is none before it."""
        with self._store.read() as records:
            return records.readings.last_step(device_id, name)

    def supplies(self, device_id: int, since: datetime | None = None) -> tuple[SupplySeries, ...]:
        """Every supply of the last reading, over time."""
        with self._store.read() as records:
            latest = records.readings.latest(device_id)
            if latest is None:
                return ()
            return tuple(_series(records, device_id, one, latest, since) for one in latest.supplies)

    def decisions(self, device_id: int) -> tuple[JournalEntry, ...]:
        """What was decided about who this device is, newest first (row B3)."""
        with self._store.read() as records:
            return records.journal.of({device_id})

    def talks(self, device_id: int) -> tuple[int, ...]:
        """The numbers of the conversations about this device that are kept, newest first."""
        return self._envelope.find(Query(device_id=device_id))

    def talk(self, device_id: int, number: int) -> Talk | None:
        """One of them, with the fields that are about this device alone."""
        opened = self._envelope.open(number)
        device = self.device(device_id)
        if opened is None or device is None:
            return None
        serial = device.identity.serial_number
        sent = tuple(line for line in opened.sent if line.serial_number == serial)
        answered = tuple(line for line in opened.answered if line.serial_number == serial)
        given = self._receipts_for(device_id, sent, opened.archived.exchange.at)
        return Talk(opened.archived, sent, answered, given if answered else ())

    def sent(self, device_id: int) -> tuple[OutboxEntry, ...]:
        """What was sent of this device and what waits, newest first."""
        with self._store.read() as records:
            device = records.devices.get(device_id)
            serial = device.identity.serial_number if device else None
            return records.outbox.of(serial) if serial is not None else ()

    def receipts(self, device_id: int) -> tuple[Receipt, ...]:
        """What the supplier gave for billing reads of this device, the oldest first (row B7)."""
        with self._store.read() as records:
            device = records.devices.get(device_id)
            serial = device.identity.serial_number if device else None
            return records.receipts.of(serial) if serial is not None else ()

    def _receipts_for(
        self, device_id: int, sent: Sequence[Line], at: datetime
    ) -> tuple[Receipt, ...]:
        """Those of the billing reads that were sent then, as that answer brought them."""
        since, said = at.replace(microsecond=0), {line.value for line in sent}
        return tuple(
            each
            for each in self.receipts(device_id)
            if each.request_id in said and since <= each.kept_at <= since + _LONGEST_TALK
        )

    def outbox(self) -> tuple[tuple[OutboxEntry, ...], tuple[OutboxEntry, ...]]:
        """What waits to be sent, and what was answered, newest first."""
        with self._store.read() as records:
            return records.outbox.unsent(), records.outbox.done()


def _every(records: Records, device_id: int, latest: Reading) -> tuple[Meter, ...]:
    told = {meter.name for meter in latest.meters}
    before = (each for each in records.readings.meters(device_id) if each.name not in told)
    return (*latest.meters, *before)


def _series(
    records: Records, device_id: int, supply: Supply, latest: Reading, since: datetime | None
) -> SupplySeries:
    told = records.readings.levels
    points = told(device_id, supply.name, since).until(latest.read_at)
    lately = told(device_id, supply.name, latest.read_at - timedelta(weeks=WEEKS + 1))
    left = days_left(lately.until(latest.read_at))
    return SupplySeries(supply.name, supply.colorant, points, changes(points), left)
