"""The readings of a device as a sheet: one row for each value a meter told (rows B2, B4, M23)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from meterdesk.domain.conversation import BillingReads
from meterdesk.domain.device import Device
from meterdesk.domain.meter import Meter
from meterdesk.domain.outbox import OutboxEntry
from meterdesk.domain.sheet import Cell, Heading, Kind, Sheet
from meterdesk.domain.step import Count, Step, fastest, step
from meterdesk.domain.thinning import GAP
from meterdesk.services.device_sheet import Reader, titled, zone_name
from meterdesk.services.history import History, MeterSeries

_HEADINGS = (
    Heading("printer", "Printer", width=26),
    Heading("serial_number", "Serial number"),
    Heading("meter", "Meter", width=26),
    Heading("name", "Name of the meter (PWG 5106.1)", width=32),
    Heading("read_local", "Read (local time)", Kind.MOMENT, 18),
    Heading("read_utc", "Read (UTC)", Kind.MOMENT, 18),
    Heading("value", "Value", Kind.WHOLE, 13),
    Heading("unit", "Unit", width=13),
    Heading("counted", "Counted since the reading before", Kind.WHOLE, 13),
    Heading("gap_hours", "Gap before it (hours)", Kind.SHARE, 13),
    Heading("step", "What happened", width=16),
    Heading("billed", "Sent for billing request", width=20),
    Heading("acknowledged_utc", "Acknowledged by the supplier (UTC)", Kind.MOMENT, 18),
    Heading("source", "Object asked for", width=34),
    Heading("rule", "Rule", width=40),
)
_ABOUT = (
    "Each value is what the printer said at that time. Nothing is estimated. A gap is a time of "
    "more than 26 hours without a reading: the PC or the printer was off, or away."
)
_UNITS = ("impressions", "sheets", "images", "feet", "meters", "hours", "other")
_STEPS = (
    *("rolled over", "reset", "went back", "jumped", "another object"),
    "unknown",
)
WORDS = (
    *("Readings", "Printer", "Serial number", "From", "Until", "Made on", "Time zone", "Page"),
    *("the first reading", "now", "What this is", _ABOUT, *_UNITS, *_STEPS),
    *(heading.title for heading in _HEADINGS),
)
"""What `Reader.say` is asked for here."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which readings: of this device, from and until those times, of meters by name (None: all)."""

    device_id: int
    since: datetime | None = None
    until: datetime | None = None
    names: Collection[str] | None = None


def reading_sheet(history: History, wanted: Wanted, reader: Reader) -> Sheet:
    """The rows meter by meter, each oldest first; looked up meter by meter while it is written."""
    device = history.device(wanted.device_id)
    meters = [
        meter
        for meter in history.every_meter(wanted.device_id)
        if wanted.names is None or meter.name in wanted.names
    ]
    say = reader.say
    name = device.identity.name if device else ""
    return Sheet(
        say("Readings"),
        f"{say('Readings')}: {name}",
        tuple(titled(heading, say) for heading in _HEADINGS),
        _rows(history, wanted, reader, device, meters),
        len(meters) * _expected(device, wanted, reader.now),
        _about(device, wanted, reader),
        say("Page"),
    )


def _rows(
    history: History,
    wanted: Wanted,
    reader: Reader,
    device: Device | None,
    meters: list[Meter],
) -> Iterator[tuple[Cell, ...]]:
    if device is None:
        return
    billed = _billed(history.sent(device.id))
    for meter in meters:
        for series in history.meters(device.id, wanted.since, (meter.name,)):
            yield from _of_meter(device, series, billed, wanted, reader)


def _of_meter(
    device: Device,
    series: MeterSeries,
    billed: Mapping[tuple[str, datetime], OutboxEntry],
    wanted: Wanted,
    reader: Reader,
) -> Iterator[tuple[Cell, ...]]:
    who, meter, say = device.identity, series.meter, reader.say
    steps = {one.after.at: one for one in series.steps}
    sources, rule = Sources(series), say(meter.rule)
    before: tuple[datetime, int] | None = None
    for at, value in series.points:
        if wanted.until is not None and at >= wanted.until:
            return
        came = steps.get(at) or _plain(before, at, value, meter)
        gap = None if before is None or at - before[0] <= GAP else at - before[0]
        sent = billed.get((meter.name, at))
        yield (
            *(who.name, who.serial_number, reader.counter(meter.label), meter.name),
            *(reader.local(at), at, value, say(meter.unit.value)),
            came.counted if came and before else None,
            round(gap.total_seconds() / 3600, 1) if gap else None,
            say(came.kind.value) if came and not came.is_plain else None,
            _request(sent),
            sent.accepted_at if sent else None,
            sources.at(at),
            rule if sources.is_todays(at) else None,
        )
        before = at, value


class Sources:
    """Which object a meter was read from at a time: the books keep today's, and each change."""

    def __init__(self, series: MeterSeries) -> None:
        self._today = series.meter.source
        self._moved = [one for one in series.steps if one.before.source != one.after.source]

    def at(self, moment: datetime) -> str:
        """The object that was asked for."""
        later = next((one for one in self._moved if one.after.at > moment), None)
        return later.before.source if later else self._today

    def is_todays(self, moment: datetime) -> bool:
        """Whether it is still read like that."""
        return not any(one.after.at > moment for one in self._moved)


def _plain(
    before: tuple[datetime, int] | None, at: datetime, value: int, meter: Meter
) -> Step | None:
    """What lies between two values of which the books note nothing: they may have been thinned."""
    if before is None:
        return None
    return step(Count(*before), Count(at, value), fastest(meter.unit))


def _billed(entries: Collection[OutboxEntry]) -> dict[tuple[str, datetime], OutboxEntry]:
    return {
        (meter.name, meter.read_at): entry
        for entry in entries
        if isinstance(entry.parcel, BillingReads)
        for meter in entry.parcel.meters
    }


def _request(sent: OutboxEntry | None) -> str | None:
    parcel = sent.parcel if sent else None
    return parcel.billing_request_id if isinstance(parcel, BillingReads) else None


def _expected(device: Device | None, wanted: Wanted, now: datetime) -> int:
    """About how many readings a meter has: twelve a day, for the progress alone."""
    began = device.first_seen if device else now
    since = max(began, wanted.since) if wanted.since else began
    return max(1, int((min(wanted.until or now, now) - since).total_seconds() / 7200))


def _about(device: Device | None, wanted: Wanted, reader: Reader) -> tuple[tuple[str, Cell], ...]:
    say = reader.say
    return (
        (say("Printer"), device.identity.name if device else None),
        (say("Serial number"), device.identity.serial_number if device else None),
        (say("From"), reader.local(wanted.since) or say("the first reading")),
        (say("Until"), reader.local(wanted.until) or say("now")),
        (say("Made on"), reader.local(reader.now)),
        (say("Time zone"), zone_name(reader)),
        (say("What this is"), say(_ABOUT)),
    )
