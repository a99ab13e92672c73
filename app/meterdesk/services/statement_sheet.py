"""A statement as a sheet: one row a meter, for a supplier's or an accountant's own program."""

from __future__ import annotations

from collections.abc import Iterator

from meterdesk.domain.conversation import BilledMeter
from meterdesk.domain.sheet import Cell, Heading, Kind, Sheet
from meterdesk.domain.statement import BilledRead, DeviceStatement, MeterLine
from meterdesk.domain.step import Count
from meterdesk.services.device_sheet import Reader, titled, zone_name
from meterdesk.services.statement import Statement

_HEADINGS = (
    Heading("printer", "Printer", width=26),
    Heading("serial_number", "Serial number"),
    Heading("meter", "Meter", width=26),
    Heading("name", "Name of the meter (PWG 5106.1)", width=32),
    Heading("unit", "Unit", width=13),
    Heading("first_value", "First reading", Kind.WHOLE, 13),
    Heading("first_read_utc", "First reading taken (UTC)", Kind.MOMENT, 18),
    Heading("last_value", "Last reading", Kind.WHOLE, 13),
    Heading("last_read_utc", "Last reading taken (UTC)", Kind.MOMENT, 18),
    Heading("difference", "Difference", Kind.WHOLE, 13),
    Heading("remark", "Remark", width=30),
    Heading("gaps", "Times without a reading", Kind.WHOLE, 13),
    Heading("billed_value", "Sent for the bill", Kind.WHOLE, 13),
    Heading("billed_read_utc", "Sent for the bill, read (UTC)", Kind.MOMENT, 18),
    Heading("billing_request", "Billing request", width=20),
    Heading("acknowledged_utc", "Acknowledged by the supplier (UTC)", Kind.MOMENT, 18),
    Heading("receipt_number", "Number of the receipt", Kind.WHOLE, 10),
    Heading("receipt", "Receipt of the supplier", width=34),
    Heading("source", "Object asked for", width=34),
    Heading("rule", "Rule", width=40),
)
_REMARKS = (
    "not read in this period",
    "read once in this period: no difference can be told",
    "at least: the counter did not just advance",
    "unknown: the counter fell",
)
_EARLIER = "an earlier number sent for the bill"
_ABOUT = (
    "The first reading is the last one at or before the beginning of the period, so that each page "
    "is counted once; where there was none, the first one in it. Nothing is estimated."
)
_NO_BILL: tuple[Cell, ...] = (None,) * 6
_NOT_COUNTED: tuple[Cell, ...] = (None,) * 5
WORDS = (
    *("Statement", "From", "Until", "Made on", "Time zone", "Page", "What this is", _ABOUT),
    *_REMARKS,
    _EARLIER,
    *(heading.title for heading in _HEADINGS),
)
"""What `Reader.say` is asked for here."""


def statement_sheet(statement: Statement, reader: Reader) -> Sheet:
    """One row for each meter of each printer, and one for each earlier bill of the meter."""
    say, span = reader.say, statement.span
    return Sheet(
        say("Statement"),
        say("Statement"),
        tuple(titled(heading, say) for heading in _HEADINGS),
        _rows(statement, reader),
        sum(max(len(_bills(each, line)), 1) for each in statement.devices for line in each.lines),
        (
            (say("From"), reader.local(span.since)),
            (say("Until"), reader.local(span.until)),
            (say("Made on"), reader.local(statement.made_at)),
            (say("Time zone"), zone_name(reader)),
            (say("What this is"), say(_ABOUT)),
        ),
        say("Page"),
    )


def remark(line: MeterLine) -> str | None:
    """What has to be said of a difference, in English; None where there is nothing to say."""
    if line.closing is None:
        return _REMARKS[0]
    if line.is_single:
        return _REMARKS[1]
    if line.advance is None:
        return _REMARKS[3]
    return None if line.advance.is_whole else _REMARKS[2]


def _rows(statement: Statement, reader: Reader) -> Iterator[tuple[Cell, ...]]:
    for each in statement.devices:
        who = each.device.identity
        for line in each.lines:
            said = remark(line)
            meter = (*(who.name, who.serial_number), reader.counter(line.label), line.name)
            unit, rule = reader.say(line.unit.value), reader.say(line.rule)
            last, *earlier = _bills(each, line) or [_NO_BILL]
            yield (
                *(*meter, unit, *_count(line.opening), *_count(line.closing)),
                line.advance.pages if line.advance else None,
                reader.say(said) if said else None,
                *(len(each.gaps), *last, _source(line), rule),
            )
            for bill in earlier:
                yield (*meter, unit, *_NOT_COUNTED, reader.say(_EARLIER), None, *bill, None, rule)


def _count(count: Count | None) -> tuple[Cell, Cell]:
    return (count.value, count.at) if count else (None, None)


def _bills(each: DeviceStatement, line: MeterLine) -> list[tuple[Cell, ...]]:
    """What was sent of this meter and not refused, the last first."""
    return [
        _bill(read, meter)
        for read in reversed(each.billed)
        for meter in read.meters
        if meter.name == line.name and read.refusal is None
    ]


def _bill(read: BilledRead, meter: BilledMeter) -> tuple[Cell, ...]:
    kept = read.receipt
    receipt = (kept.number, kept.token) if kept else (None, None)
    return meter.value, meter.read_at, read.request_id, read.accepted_at, *receipt


def _source(line: MeterLine) -> str:
    told = (count.source for count in (line.opening, line.closing) if count)
    return "; ".join(dict.fromkeys(told))
