"""All that an office's data folder holds, as one JSON document told by the program of the day.

Most of it is what the commands print, whose keys are promised in docs/cli.md. A later program may
tell more; what a release told stays as it was told.
"""

from __future__ import annotations

import io
import json
import sqlite3
import tomllib
from contextlib import closing, redirect_stdout
from dataclasses import asdict
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Any

from meterdesk.adapters.autostart import SessionAutostart
from meterdesk.adapters.settings import as_text
from meterdesk.adapters.store.store import SqlStore
from meterdesk.bootstrap import open_office
from meterdesk.entrypoints import cli
from meterdesk.services.envelope import Query
from meterdesk.services.office import Office
from meterdesk.services.sources import Sources

PASSING = frozenset(
    {
        *("sentence", "label", "rule", "reason"),
        *("state", "made_at", "pages_this_month", "is_month_whole"),
    }
)
"""Keys of what is worded, and of what is worked out from the time at which somebody looks."""
_STANDING = (
    *("devices", "new_devices", "unsent", "held", "last_read", "last_sync"),
    *("is_paused", "is_registered", "server_url"),
)


def holdings(folder: Path, now: datetime) -> dict[str, Any]:
    """Opens the folder as the program does, at that time, and tells everything in it."""
    office = open_office(
        folder, clock=lambda: now, autostart=SessionAutostart(), sources=Sources(), patience=0.05
    )
    try:
        told = {"now": now.isoformat(), **_of_office(office, now), **_of_books(folder)}
    finally:
        office.close()
    devices = told["devices"]
    period = ("--since", f"{now - timedelta(days=75):%Y-%m-%d}", "--until", f"{now:%Y-%m-%d}")
    told["printed"] = {
        "devices": printed(folder, "devices"),
        "history": {number: printed(folder, "history", number) for number in devices},
        "statement": printed(folder, "statement", *period),
        "journal": printed(folder, "journal"),
        "held": printed(folder, "held"),
        "troubles": printed(folder, "troubles"),
        "outbox": printed(folder, "outbox"),
        "sent": printed(folder, "sent", "--limit", "0"),
    }
    standing = printed(folder, "status")
    told["printed"]["status"] = {name: standing[name] for name in _STANDING}
    return told


def printed(folder: Path, *words: str) -> Any:
    """What that command prints for scripts, without what is worded anew from time to time."""
    out = io.StringIO()
    with redirect_stdout(out):
        status = cli.main([*words, "--json", "--data-dir", str(folder)])
    if status:
        raise AssertionError(f"meterdesk {' '.join(words)} ended with {status}")
    return _lasting(json.loads(out.getvalue()))


def lost(before: Any, after: Any, at: str = "") -> list[str]:
    """Where `after` does not hold what `before` holds; it may hold more keys, not other values."""
    if isinstance(before, dict) and isinstance(after, dict):
        gone = [f"{at}/{name} is gone" for name in before.keys() - after.keys()]
        return gone + [
            line
            for name in before.keys() & after.keys()
            for line in lost(before[name], after[name], f"{at}/{name}")
        ]
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        pairs = enumerate(zip(before, after, strict=True))
        return [line for number, (a, b) in pairs for line in lost(a, b, f"{at}/{number}")]
    return [] if before == after else [f"{at} was {_short(before)} and is {_short(after)}"]


def contents(database: Path) -> list[str]:
    """Every row of it as text: two that are equal hold the same."""
    with closing(sqlite3.connect(database)) as books:
        return list(books.iterdump())


def _of_office(office: Office, now: datetime) -> dict[str, Any]:
    waiting, sent = office.history.outbox()
    numbers = office.envelope.find(Query())
    month = now - timedelta(days=31)
    return {
        "settings": tomllib.loads(as_text(office.settings)),
        "devices": [str(row.device.id) for row in office.history.rows(month)],
        "outbox": [_plain(asdict(entry)) for entry in (*waiting, *sent)],
        "messages": {
            str(number): _plain(asdict(office.envelope.open(number).archived.exchange))
            for number in numbers
        },
    }


def _of_books(folder: Path) -> dict[str, Any]:
    with closing(SqlStore(folder)) as store, store.read() as records:
        found = records.devices.all()
        receipts = {each.identity.serial_number or "" for each in found}
        return {
            "installation": _plain(asdict(records.installation.proxy())),
            "registrations": {str(each.id): each.registration.value for each in found},
            "identities": {str(each.id): _plain(asdict(each.identity)) for each in found},
            "latest": {
                str(each.id): _plain(asdict(reading))
                for each in found
                if (reading := records.readings.latest(each.id)) is not None
            },
            "receipts": {
                serial: [_plain(asdict(one)) for one in records.receipts.of(serial)]
                for serial in sorted(receipts)
            },
            "episodes": [_plain(asdict(each)) for each in records.episodes.all()],
        }


def _lasting(told: Any) -> Any:
    if isinstance(told, dict):
        return {name: _lasting(each) for name, each in told.items() if name not in PASSING}
    return [_lasting(each) for each in told] if isinstance(told, list) else told


def _plain(told: Any) -> Any:
    """As JSON has it, and as it comes back from there."""
    return json.loads(json.dumps(_sorted(told), default=_word))


def _sorted(told: Any) -> Any:
    if isinstance(told, dict):
        return {str(name): _sorted(each) for name, each in told.items()}
    if isinstance(told, set | frozenset):
        return sorted(map(str, told))
    return [_sorted(each) for each in told] if isinstance(told, list | tuple) else told


def _word(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    return value.value if isinstance(value, Enum) else str(value)


def _short(told: Any) -> str:
    text = repr(told)
    return text if len(text) <= 200 else f"{text[:200]}…"
