"""Tables as files from the command line: devices, history and statement, as .csv or .xlsx."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from datetime import date
from pathlib import Path

from meterdesk.domain.device import Device
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.reading import DeviceRow
from meterdesk.domain.sheet import Share, Sheet
from meterdesk.domain.statement import BilledRead, DeviceStatement, Gap, MeterLine, Span
from meterdesk.entrypoints import documents
from meterdesk.entrypoints.choices import known_device
from meterdesk.entrypoints.documents import Document
from meterdesk.entrypoints.terminal import ProgressLine, local, print_json, table
from meterdesk.services.device_sheet import EVERY, Reader, device_sheet
from meterdesk.services.history import MeterSeries
from meterdesk.services.office import Office
from meterdesk.services.reading_sheet import Wanted, reading_sheet
from meterdesk.services.statement import Statement, days, is_told, months, registered, state
from meterdesk.services.statement_sheet import remark, statement_sheet


def save_devices(office: Office, rows: tuple[DeviceRow, ...], words: Namespace) -> int:
    """The device table with every column."""
    sheet = device_sheet(rows, EVERY, Reader(office.clock()))
    return _save(office, sheet, words)


def save_history(office: Office, device_id: int, words: Namespace) -> int:
    """Every reading of a device, or those of a time."""
    span = _span(words) if words.since or words.until else None
    wanted = Wanted(device_id, span.since if span else None, span.until if span else None)
    return _save(office, reading_sheet(office.history, wanted, Reader(office.clock())), words)


def within(meters: tuple[MeterSeries, ...], words: Namespace) -> tuple[MeterSeries, ...]:
    """The meters with what they told in the time that was asked for."""
    if not (words.since or words.until):
        return meters
    span = _span(words)
    return tuple(
        replace(
            series,
            points=tuple(point for point in series.points if span.holds(point[0])),
            steps=tuple(one for one in series.steps if span.holds(one.after.at)),
        )
        for series in meters
    )


async def statement(office: Office, words: Namespace) -> int:
    """What the meters said first and last in a period, and what was billed."""
    span = _span(words) if words.since or words.until else months(office.clock())[0]
    chosen = tuple(known_device(office, name) for name in words.device)
    made = _made(office, chosen or registered(office.history), span)
    if words.export is not None:
        return _save(office, statement_sheet(made, Reader(office.clock())), words)
    if words.json:
        print_json(_document(made))
        return 0
    print(f"From {local(span.since)} until {local(span.until)}. Nothing is estimated.")
    for each in made.devices:
        _print(each)
    if not made.devices:
        print("No device is registered with the supplier; name one to see it all the same.")
    return 0


def _made(office: Office, devices: tuple[Device, ...], span: Span) -> Statement:
    for told in state(office.history, devices, span, office.clock()):
        if isinstance(told, Statement):
            return told
    raise AssertionError("a statement has a last word")


def _save(office: Office, sheet: Sheet, words: Namespace) -> int:
    path: Path = words.export
    if path.exists() and not words.replace:
        raise BadInputError(f"{path} is there already; choose another name, or add --replace.")
    line = ProgressLine()
    last = Share(0, 1)
    for last in office.saving.write(sheet, path):
        line.show(f"{last.done:,} of about {last.total:,} rows")
    line.clear()
    if words.json:
        print_json({"file": str(path), "rows": last.done})
    else:
        print(f"{last.done:,} {'row' if last.done == 1 else 'rows'} saved in {path}.")
    return 0


def _span(words: Namespace) -> Span:
    """From the first to the last day, both whole; from the beginning, and until today."""
    first, last = _day(words.since) or date(1970, 1, 2), _day(words.until)
    span = days(first, last or date.today())
    if span.until <= span.since:
        raise BadInputError(f"{words.until or 'Today'} is before {words.since}.")
    return span


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise BadInputError(f"“{text}” is no day; write it as 2026-11-01.") from None


def _print(each: DeviceStatement) -> None:
    print(f"\n{_called(each.device)}")
    rows = [
        (
            line.label,
            line.opening.value if line.opening else None,
            local(line.opening.at) if line.opening else None,
            line.closing.value if line.closing else None,
            local(line.closing.at) if line.closing else None,
            line.advance.pages if line.advance else None,
            remark(line) or "",
        )
        for line in each.lines
    ]
    titles = ("Meter", "First", "Read", "Last", "Read", "Difference", "Remark")
    if not rows:
        print("It was never read.")
    else:
        print(table(titles, rows) if is_told(each) else "It was not read in this period.")
        print(*map(_unread, each.gaps), sep="\n", end="\n" if each.gaps else "")
    labels = {line.name: line.label for line in each.lines}
    for read in each.billed:
        print(f"Billing request {read.request_id}: {_answer(read)}.")
        for meter in read.meters:
            label, at = labels.get(meter.name, meter.name), local(meter.read_at)
            print(f"  {label}: {meter.value:,}, read {at}")
        for name in read.missing:
            print(f"  {labels.get(name, name)}: not counted by this printer")


def _called(device: Device) -> str:
    """By its name in the network and its model; the number that is billed by, and where it is."""
    who = device.identity
    names = dict.fromkeys(filter(None, (who.hostname, who.name)))
    return f"{', '.join(names)} ({who.serial_number or 'no serial number'}, {device.address})"


def _unread(gap: Gap) -> str:
    after, before = local(gap.after), local(gap.before)
    if after and before:
        return f"No reading from {after} to {before}."
    if after:
        return f"It was read last on {after}, and not since."
    return f"It was read for the first time on {before}." if before else "It was never read."


def _answer(read: BilledRead) -> str:
    if read.refusal is not None:
        return f"refused: {read.refusal}"
    if read.accepted_at is None:
        return "not acknowledged yet"
    return f"acknowledged {local(read.accepted_at)}"


def _document(made: Statement) -> Document:
    return {
        "since": documents.time(made.span.since),
        "until": documents.time(made.span.until),
        "made_at": documents.time(made.made_at),
        "devices": [
            {
                "device": documents.device(each.device),
                "meters": [_line(line) for line in each.lines],
                "gaps": [_gap(gap) for gap in each.gaps],
                "billed": [_billed(read) for read in each.billed],
            }
            for each in made.devices
        ],
    }


def _line(line: MeterLine) -> Document:
    first, last = (
        {"value": one.value, "read_at": documents.time(one.at), "source": one.source}
        if one
        else None
        for one in (line.opening, line.closing)
    )
    return {
        "name": line.name,
        "label": line.label,
        "unit": line.unit.value,
        "first": first,
        "last": last,
        "difference": line.advance.pages if line.advance else None,
        "is_whole": line.advance.is_whole if line.advance else False,
        "rule": line.rule,
    }


def _gap(gap: Gap) -> Document:
    return {"after": documents.time(gap.after), "before": documents.time(gap.before)}


def _billed(read: BilledRead) -> Document:
    return {
        "billing_request_id": read.request_id,
        "accepted_at": documents.time(read.accepted_at),
        "refusal": read.refusal,
        "meters": [
            {"name": m.name, "value": m.value, "read_at": documents.time(m.read_at)}
            for m in read.meters
        ],
        "missing": list(read.missing),
    }
