"""The statement of a period: for each printer its meters, its gaps and what it was billed by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from meterdesk.domain.conversation import BillingReads
from meterdesk.domain.device import REGISTERED, Device, Registration
from meterdesk.domain.meter import Persistence
from meterdesk.domain.outbox import OutboxEntry
from meterdesk.domain.receipt import Receipt
from meterdesk.domain.sheet import Share
from meterdesk.domain.statement import (
    BilledRead,
    DeviceStatement,
    MeterLine,
    Span,
    counted,
    edges,
    gaps,
)
from meterdesk.domain.step import Count
from meterdesk.services.history import History, MeterSeries
from meterdesk.services.reading_sheet import Sources


@dataclass(frozen=True, slots=True)
class Statement:
    """All of it, ready to be drawn. Times are aware UTC."""

    span: Span
    made_at: datetime
    devices: tuple[DeviceStatement, ...]


def registered(history: History) -> tuple[Device, ...]:
    """The printers that a statement of all is about: known to the supplier, now or until replaced.

    By name, then serial number.
    """
    known = (
        device
        for device in history.everybody()
        if (device.replaced_from or device.registration) in REGISTERED
        or device.registration in (Registration.DEREGISTERING, Registration.DEREGISTERED)
    )
    return tuple(sorted(known, key=lambda one: (_called(one), one.identity.serial_number or "")))


def _called(device: Device) -> str:
    return (device.identity.hostname or device.identity.name).casefold()


def state(
    history: History, devices: Sequence[Device], span: Span, now: datetime
) -> Iterator[Share | Statement]:
    """Looks the printers up one by one and says how far it is; the last word is the statement.

    Of several, those that were gone before the period began are left out.
    """
    found: list[DeviceStatement] = []
    for done, device in enumerate(devices, 1):
        made = of_device(history, device, span, now)
        if len(devices) == 1 or not _is_over(made):
            found.append(made)
        yield Share(done, len(devices))
    yield Statement(span, now, tuple(found))


def _is_over(made: DeviceStatement) -> bool:
    is_gone = made.device.registration in (Registration.REPLACED, Registration.DEREGISTERED)
    was_read = any(line.closing is not None for line in made.lines)
    return is_gone and not was_read and not made.billed


def is_told(made: DeviceStatement) -> bool:
    """Whether any meter has a reading to show: one of this period or one before."""
    return any(line.opening is not None for line in made.lines)


def of_device(history: History, device: Device, span: Span, now: datetime) -> DeviceStatement:
    """What can be said of one printer."""
    every = [s for s in history.meters(device.id) if s.meter.persistence is Persistence.LIFETIME]
    times = sorted({at for series in every for at, _ in series.points})
    return DeviceStatement(
        device,
        tuple(_line(series, span) for series in every),
        gaps(times, span, now),
        tuple(_billed(history.sent(device.id), history.receipts(device.id), span)),
    )


def months(now: datetime, zone: tzinfo | None = None, most: int = 24) -> tuple[Span, ...]:
    """The months of the wall clock that are over, the latest first."""
    first = now.astimezone(zone).date().replace(day=1)
    spans = []
    for _ in range(most):
        before = (first - timedelta(days=1)).replace(day=1)
        spans.append(days(before, first - timedelta(days=1), zone))
        first = before
    return tuple(spans)


def days(first: date, last: date, zone: tzinfo | None = None) -> Span:
    """From the midnight that begins one day to the one that ends another, by the wall clock."""
    return Span(_midnight(first, zone), _midnight(last + timedelta(days=1), zone))


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    clock = datetime(day.year, day.month, day.day)
    return clock.replace(tzinfo=zone) if zone else clock.astimezone()


def _line(series: MeterSeries, span: Span) -> MeterLine:
    meter, sources = series.meter, Sources(series)
    opening, closing = edges([Count(at, value) for at, value in series.points], span)
    made, steps = counted(opening, closing, series.steps)
    return MeterLine(
        meter.name,
        meter.label,
        meter.unit,
        meter.rule,
        _sourced(opening, sources),
        _sourced(closing, sources),
        made,
        steps,
    )


def _sourced(count: Count | None, sources: Sources) -> Count | None:
    return None if count is None else Count(count.at, count.value, sources.at(count.at))


def _billed(
    entries: Iterable[OutboxEntry], receipts: Iterable[Receipt], span: Span
) -> Iterator[BilledRead]:
    """Those of the period: read in it, or acknowledged in it. Oldest first."""
    given = {each.request_id: each for each in receipts}
    for entry in sorted(entries, key=lambda one: one.created_at):
        parcel = entry.parcel
        if not isinstance(parcel, BillingReads):
            continue
        moments = (entry.accepted_at or entry.created_at, *(m.read_at for m in parcel.meters))
        if any(map(span.holds, moments)):
            yield BilledRead(
                parcel.billing_request_id,
                entry.created_at,
                entry.accepted_at,
                entry.refusal,
                parcel.meters,
                parcel.missing,
                given.get(parcel.billing_request_id),
            )
