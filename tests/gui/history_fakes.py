"""Devices, rows and a history as the window's tests want them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from meterdesk.domain.cartridge import DaysLeft
from meterdesk.domain.device import Address, Device, Identity, Presence, Registration
from meterdesk.domain.journal import JournalEntry
from meterdesk.domain.meter import TOTAL, Meter, Persistence, Unit
from meterdesk.domain.outbox import OutboxEntry
from meterdesk.domain.reading import Alert, Cost, DeviceRow, PrinterState, Reading
from meterdesk.domain.step import Count, Step, step
from meterdesk.domain.supply import Level, Supply, SupplyKind
from meterdesk.services.history import MeterSeries, SupplySeries, Talk

NOW = datetime(2026, 11, 20, 13, 25, tzinfo=UTC)
BLACK = Supply("Black toner", SupplyKind.TONER, "black", Level.of(45), "1.3.6.1.2.1.43.11")
COLOUR = "printTotals.FullColorImpressions"


def clock() -> datetime:
    return NOW


def device(number: int = 1, **changes: Any) -> Device:
    base = Device(
        number,
        Address(f"192.0.2.{number}"),
        Identity("Ricoh", "IM C3000", f"SN{number:04}", hostname=f"PRN-{number}"),
        Registration.SERVICE_ON,
        Presence.ANSWERING,
        NOW - timedelta(days=300),
        NOW - timedelta(minutes=15),
    )
    return replace(base, **changes)


def meter(name: str = TOTAL, value: int = 1234, **changes: Any) -> Meter:
    base = Meter(name, "Total", value, Unit.IMPRESSIONS, "1.3.6.1.2.1.43.10.2.1.4.1.1", "As it is.")
    return replace(base, **changes)


def reading(
    meters: tuple[Meter, ...] = (),
    supplies: tuple[Supply, ...] = (BLACK,),
    alerts: tuple[Alert, ...] = (),
) -> Reading:
    return Reading(
        Address("192.0.2.1"),
        NOW - timedelta(minutes=15),
        "2c",
        Identity(),
        meters,
        supplies,
        PrinterState.IDLE,
        alerts,
        Cost(),
    )


def row(number: int = 1, total: int | None = 1000, **changes: Any) -> DeviceRow:
    return DeviceRow(device(number, **changes), reading(), total, 10)


@dataclass
class FakeHistory:
    """A history of one device, from memory; `asked` are the beginnings it was asked for."""

    known: Device | None = field(default_factory=device)
    last: Reading | None = None
    counts: dict[str, tuple[tuple[datetime, int], ...]] = field(default_factory=dict)
    entries: tuple[OutboxEntry, ...] = ()
    journal: tuple[JournalEntry, ...] = ()
    told: dict[int, Talk] = field(default_factory=dict)
    opened: list[int] = field(default_factory=list)
    lasting: tuple[DaysLeft | None, tuple[datetime, ...]] = (None, ())
    asked: list[datetime | None] = field(default_factory=list)

    def device(self, device_id: int) -> Device | None:
        return self.known

    def latest(self, device_id: int) -> Reading | None:
        return self.last

    def every_meter(self, device_id: int) -> tuple[Meter, ...]:
        return self.last.meters if self.last else ()

    def meters(
        self,
        device_id: int,
        since: datetime | None = None,
        names: Collection[str] | None = None,
    ) -> tuple[MeterSeries, ...]:
        self.asked.append(since)
        meters = self.last.meters if self.last else ()
        return tuple(
            MeterSeries(one, self.counts.get(one.name, ()))
            for one in meters
            if names is None or one.name in names
        )

    def last_step(self, device_id: int, name: str) -> Step | None:
        points = [Count(at, value) for at, value in self.counts.get(name, ())[-2:]]
        return step(points[0], points[1]) if len(points) == 2 else None

    def supplies(self, device_id: int, since: datetime | None = None) -> tuple[SupplySeries, ...]:
        supplies = self.last.supplies if self.last else ()
        left, changed = self.lasting
        return tuple(
            SupplySeries(one.name, one.colorant, ((NOW, one.level.percent),), changed, left)
            for one in supplies
        )

    def decisions(self, device_id: int) -> tuple[JournalEntry, ...]:
        return self.journal

    def receipts(self, device_id: int) -> tuple[()]:
        return ()

    def sent(self, device_id: int) -> tuple[OutboxEntry, ...]:
        return self.entries

    def talks(self, device_id: int) -> tuple[int, ...]:
        return tuple(self.told)

    def talk(self, device_id: int, number: int) -> Talk | None:
        self.opened.append(number)
        return self.told[number]


def two_meters() -> FakeHistory:
    """A device with a total and a colour meter, read three times a day apart."""
    days = [NOW - timedelta(days=back) for back in (2, 1, 0)]
    meters = (
        meter(),
        meter(COLOUR, 200, label="Colour", persistence=Persistence.POWER_ON),
    )
    return FakeHistory(
        last=reading(meters),
        counts={
            TOTAL: tuple(zip(days, (1000, 1100, 1234), strict=True)),
            COLOUR: tuple(zip(days, (150, 180, 200), strict=True)),
        },
    )
