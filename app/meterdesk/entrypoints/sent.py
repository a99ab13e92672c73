"""`meterdesk sent` and `meterdesk next`: what left the office, and what would leave next (B1)."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path

from meterdesk.domain.device import Device
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.exchange import Size
from meterdesk.entrypoints.choices import known_device
from meterdesk.entrypoints.documents import Document, device, time
from meterdesk.entrypoints.terminal import local, print_json, say, table
from meterdesk.services import sentences
from meterdesk.services.envelope import ArchivedExchange, Opened, Query
from meterdesk.services.message import Item, Line
from meterdesk.services.office import Office
from meterdesk.services.preview import NextMessage, Plan

PAGE = 500


async def sent(office: Office, words: Namespace) -> int:
    """The conversations that fit, newest first; one of them; or all of them in a file."""
    if words.number is not None:
        return _one(office, words)
    query = Query(
        words.search or "",
        known_device(office, words.device).id if words.device else None,
        only_problems=words.problems,
        since=_moment(words.since),
        until=_moment(words.until, is_end=True),
    )
    if words.export is not None:
        return _export(office, query, words.export, is_json=words.json)
    if words.csv:
        sys.stdout.write(office.export.listing(query).replace("\r\n", "\n"))
        return 0
    return _list(office, query, words)


async def next_messages(office: Office, words: Namespace) -> int:
    """What the next sync would say as things stand. Nothing leaves by this."""
    plan = await office.preview.plan()
    if words.json:
        print_json(_plan(plan))
    elif words.xml:
        _print_lines(message.composed.envelope for message in plan.messages)
    else:
        _print_plan(plan)
    return 0


def _list(office: Office, query: Query, words: Namespace) -> int:
    numbers = office.envelope.find(query)
    shown = numbers if words.limit == 0 else numbers[: words.limit]
    pages = (shown[start : start + PAGE] for start in range(0, len(shown), PAGE))
    rows = [one for page in pages for one in office.envelope.headings(page)]
    if words.json:
        conversations = [_heading(one) for one in rows]
        print_json({"found": len(numbers), "conversations": conversations})
        return 0
    if not rows:
        is_all = query == Query()
        print("Nothing was ever sent from this office." if is_all else "No conversation fits.")
        return 0
    cells = [
        (
            each.id,
            local(each.exchange.at),
            each.sentence,
            _outcome(each),
            each.exchange.size or None,
        )
        for each in rows
    ]
    print(table(("Number", "When", "What", "Outcome", "Bytes"), cells))
    if len(rows) < len(numbers):
        say(f"{len(rows)} of {len(numbers)} are shown; --limit 0 shows all.")
    return 0


def _one(office: Office, words: Namespace) -> int:
    opened = office.envelope.open(words.number)
    if opened is None:
        raise BadInputError(f"There is no conversation {words.number}; see meterdesk sent.")
    exchange = opened.archived.exchange
    if words.json:
        print_json(_opened(opened))
    elif words.xml:
        _print_lines((exchange.request, exchange.response))
    else:
        _print_opened(opened)
    return 0


def _export(office: Office, query: Query, path: Path, *, is_json: bool) -> int:
    if path.exists() and not path.is_dir():
        raise BadInputError(f"{path} is there already; choose another name.")
    done = 0
    for saved in office.export.save(query, path):
        done = saved.done
    if is_json:
        print_json({"file": str(path), "conversations": done})
    else:
        print(f"{sentences.count(done, 'conversation')} saved in {path}; secrets are not in it.")
    return 0


def _outcome(one: ArchivedExchange) -> str:
    text = sentences.outcome(one.exchange)
    return f"! {text}" if one.is_problem else text


def _print_opened(opened: Opened) -> None:
    one = opened.archived
    exchange = one.exchange
    facts = (
        ("Number", str(one.id)),
        ("When", f"{local(exchange.at)} ({time(exchange.at)})"),
        ("Operation", exchange.operation),
        ("Server", exchange.host or "not known"),
        ("Internet proxy", exchange.way or "none"),
        ("Outcome", sentences.outcome(exchange)),
        ("HTTP status", "-" if exchange.status is None else str(exchange.status)),
        ("Took", "-" if exchange.duration_ms is None else f"{exchange.duration_ms:,} ms"),
        ("Sent", sentences.size(exchange)),
        ("Answer", sentences.answer_size(exchange)),
        *((("Problem", one.error),) if one.error else ()),
    )
    print(one.sentence)
    for title, text in facts:
        print(f"  {title:<16}{text}")
    _print_values("What this office said", opened.sent, opened.printers)
    _print_values("What the server answered", opened.answered, opened.printers)


def _print_plan(plan: Plan) -> None:
    for remark in plan.remarks:
        print(remark)
    if not plan.messages:
        print("Nothing would be sent.")
    for number, message in enumerate(plan.messages, 1):
        print(f"\n{number}. {message.sentence}")
        print(f"   {sentences.size_to_be(message.composed)}")
        _print_values("What would be said", message.lines, message.printers)


def _print_values(title: str, lines: Iterable[Line], printers: Mapping[str, Device]) -> None:
    rows = [
        (_printer(line, printers), line.what, _value(line), local(line.at), line.item.value)
        for line in lines
    ]
    if rows:
        print(f"\n{title}:")
        print(table(("Printer", "What", "Value", "Read on", "That is"), rows))


def _printer(line: Line, printers: Mapping[str, Device]) -> str | None:
    known = printers.get(line.serial_number)
    if known is None:
        return line.serial_number or None
    return f"{known.identity.name} ({line.serial_number})"


def _value(line: Line) -> str:
    if line.item is Item.METER_VALUE and line.value.isdecimal():
        return f"{int(line.value):,}"
    if line.item is Item.SUPPLIES_USAGE and line.value.isdecimal():
        return f"{line.value} %"
    return local(line.time) or line.value


def _print_lines(texts: Iterable[str]) -> None:
    """One message a line, as it travelled."""
    for text in texts:
        if text:
            print(text)


def _moment(text: str | None, *, is_end: bool = False) -> datetime | None:
    """A day of this computer's calendar, whole, or a time; Raises BadInputError."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise BadInputError(f"“{text}” is no day; write for example 2026-11-30.") from None
    is_day = len(text) <= len("2026-11-30")
    local_moment = moment.astimezone() if moment.tzinfo is None else moment
    return local_moment + timedelta(days=1) if is_day and is_end else local_moment


def _heading(one: ArchivedExchange) -> Document:
    exchange = one.exchange
    return {
        "number": one.id,
        "at": time(exchange.at),
        "operation": exchange.operation,
        "sentence": one.sentence,
        "state": exchange.state.value,
        "error": one.error,
        "server": exchange.host or None,
        "internet_proxy": exchange.way or None,
        "http_status": exchange.status,
        "duration_ms": exchange.duration_ms,
        "is_packed": exchange.is_packed,
        "bytes": {
            "travelled": exchange.size,
            "head": exchange.head_bytes,
            "body": exchange.bytes_sent,
            "body_before_packing": exchange.plain_bytes or None,
            "published": exchange.budget,
            "received": exchange.bytes_received,
            "published_answer": exchange.answer_budget,
        },
        "commands": exchange.commands,
        "refusals": exchange.refusals,
    }


def _opened(opened: Opened) -> Document:
    exchange = opened.archived.exchange
    return {
        **_heading(opened.archived),
        "serial_numbers": list(exchange.serial_numbers),
        "sent": [_line(line, opened.printers) for line in opened.sent],
        "answered": [_line(line, opened.printers) for line in opened.answered],
        "request": exchange.request,
        "response": exchange.response,
    }


def _line(line: Line, printers: Mapping[str, Device]) -> Document:
    known = printers.get(line.serial_number)
    return {
        "device": known.id if known else None,
        "serial_number": line.serial_number or None,
        "what": line.what,
        "name": line.name or None,
        "value": line.value,
        "read_at": time(line.at),
        "item": line.item.value,
        "is_problem": line.is_problem,
    }


def _plan(plan: Plan) -> Document:
    return {
        "is_paused": plan.is_paused,
        "at": time(plan.at),
        "remarks": list(plan.remarks),
        "to_read": [device(each) for each in plan.to_read],
        "messages": [_message(each) for each in plan.messages],
    }


def _message(one: NextMessage) -> Document:
    return {
        "operation": one.operation,
        "sentence": one.sentence,
        "is_packed": one.composed.is_packed,
        "bytes": {
            "plain": _size(one.composed.plain),
            "packed": _size(one.composed.packed),
            "published": one.composed.budget,
        },
        "fields": [_line(line, one.printers) for line in one.lines],
        "envelope": one.composed.envelope,
    }


def _size(size: Size) -> Document:
    return {"head": size.head, "body": size.body, "travels": size.total}
