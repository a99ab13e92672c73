"""An office's life of years, quickly: readings every two hours, as rows that the store would write.

Printers are read day and night; people print in office hours.
"""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Any

from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.adapters.store.tables_readings import LEVEL_STATES
from meterdesk.domain.conversation import BilledMeter, BillingReads
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.meter import TOTAL, Meter, Unit, Witness
from meterdesk.domain.reading import Alert, Cost, PrinterState, Reading, Severity, Skill
from meterdesk.domain.supply import Level, Supply, SupplyKind
from meterdesk.services.census import enter

EVERY = timedelta(hours=2)
BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
KINDS = ((18, 2, 2, 8), (9, 8, 5, 25), (3, 20, 8, 60))
"""So many printers tell so many meters and supplies, and print so many jobs a day at most."""
LOW = Alert(Severity.WARNING, "Toner low", "1.3.6.1.2.1.43.18.1.1.8.1.14", Skill.ANYBODY, None)


def is_open(at: datetime) -> bool:
    """Whether the office is."""
    return at.weekday() < 5 and 8 < at.hour <= 18


@dataclass
class Printer:
    """One printer as it lives: what it counts, and the numbers its rows have in the books."""

    number: int
    jobs: int
    counts: list[int]
    levels: list[float]
    meters: tuple[int, ...] = ()
    supplies: tuple[int, ...] = ()
    witness: int | None = None

    @property
    def serial_number(self) -> str:
        return f"SN{self.number:06}"

    def work(self, at: datetime, chance: random.Random) -> None:
        """What it printed since two hours before."""
        if not is_open(at):
            return
        jobs = round(chance.random() * self.jobs / 5)
        for _ in range(jobs):
            pages = chance.choice((1, 1, 2, 3, 5, 12))
            for place in range(len(self.counts)):
                if not place or chance.random() < 0.25:
                    self.counts[place] += pages
            for place in range(len(self.levels)):
                left = self.levels[place] - pages / 150 / (place + 1)
                self.levels[place] = left if left > 0 else 100.0

    def reading(self, at: datetime) -> Reading:
        """What it tells the first time, through the real code."""
        total, *others = self.counts
        names = (TOTAL, *(f"service{place}.Impressions" for place in range(len(others))))
        sides = (Witness("Display", total, "1.3.6.1.2.1.43.10.2.1.4.1.1"),)
        return Reading(
            Address(f"192.0.2.{self.number}"),
            at,
            "2c",
            Identity("Acme", "Copier", self.serial_number, hostname=f"prn-{self.number}"),
            tuple(
                Meter(
                    name,
                    name,
                    value,
                    Unit.IMPRESSIONS,
                    "1.3.6",
                    "As it is told.",
                    witnesses=sides if name == TOTAL and others else (),
                )
                for name, value in zip(names, self.counts, strict=True)
            ),
            tuple(
                Supply(f"Toner {at}", SupplyKind.TONER, "black", Level.of(round(level)), "1.3.6")
                for at, level in enumerate(self.levels)
            ),
            PrinterState.IDLE,
            (),
            Cost(3, 3, 300, 4500, 20.0),
        )

    def bill(self, at: datetime) -> BillingReads:
        """What is billed of it each month."""
        return BillingReads(
            f"{at:%Y-%m}-{self.number}-0f3c5e7a",
            self.serial_number,
            tuple(BilledMeter(f"service{n}.Impressions", c, at) for n, c in enumerate(self.counts)),
            (),
        )


def thirty() -> list[Printer]:
    """Thirty printers, from the small one on a desk to the copier in the corridor."""
    kinds = [kind for kind in KINDS for _ in range(kind[0])]
    return [
        Printer(number, jobs, [1000 * number] * meters, [100.0] * supplies)
        for number, (_, meters, supplies, jobs) in enumerate(kinds, 1)
    ]


def introduce(store: SqlStore, folder: Path, printers: list[Printer]) -> None:
    """Everybody is read once by the real code, which draws the numbers of the rows."""
    with store.begin() as records:
        for each in printers:
            enter(records, each.reading(BEGAN))
    with closing(sqlite3.connect(folder / FILE)) as books:
        for each in printers:
            own = (each.number,)
            meters = books.execute("SELECT id FROM meter WHERE device_id = ? ORDER BY id", own)
            each.meters = tuple(row[0] for row in meters)
            supplies = books.execute("SELECT id FROM supply WHERE device_id = ? ORDER BY id", own)
            each.supplies = tuple(row[0] for row in supplies)
            total = each.meters[:1]
            found = books.execute("SELECT id FROM witness WHERE meter_id = ?", total).fetchone()
            each.witness = found[0] if found else None


Rows = dict[str, list[tuple[Any, ...]]]
INSERTS = {
    "reading": "INSERT INTO reading VALUES (?,?,?,161,?,3,3,312,4712,?,NULL)",
    "meter_value": "INSERT INTO meter_value VALUES (?,?,?)",
    "supply_level": "INSERT INTO supply_level VALUES (?,?,?,?)",
    "witness_value": "INSERT INTO witness_value VALUES (?,?,?,NULL)",
}
PERCENT = LEVEL_STATES.index("percent")
ALERTS = (
    f'[{{"severity": "{LOW.severity}", "text": "{LOW.text}", "source": "{LOW.source}", '
    f'"skill": "{LOW.skill}", "since": null}}]'
)
Conditions = dict[tuple[str, bool], int]
"""Numbers of what printers say of themselves, by state and whether toner is low."""


def conditions(books: sqlite3.Connection) -> Conditions:
    """Each with its row in the books, as the store would write it."""
    found = {}
    for state, is_low in product(("asleep", "idle"), (False, True)):
        said = ("2c", state, ALERTS if is_low else "[]", "[]")
        books.execute("INSERT OR IGNORE INTO condition VALUES (NULL, ?, ?, ?, ?)", said)
        which = "snmp_version = ? AND state = ? AND alerts = ? AND unanswered = ?"
        (number,) = books.execute(f"SELECT id FROM condition WHERE {which}", said).fetchone()
        found[state, is_low] = number
    return found


def tell(rows: Rows, printer: Printer, seconds: int, condition: int, elapsed: float) -> None:
    """The rows that the store would write of one reading."""
    rows["reading"].append(
        (printer.number, seconds, f"192.0.2.{printer.number}", condition, elapsed)
    )
    rows["meter_value"] += [
        (number, seconds, value)
        for number, value in zip(printer.meters, printer.counts, strict=True)
    ]
    rows["supply_level"] += [
        (number, seconds, PERCENT, round(level))
        for number, level in zip(printer.supplies, printer.levels, strict=True)
    ]
    if printer.witness is not None:
        rows["witness_value"].append((printer.witness, seconds, printer.counts[0]))


def live(
    books: sqlite3.Connection,
    printers: list[Printer],
    at: datetime,
    until: datetime,
    chance: random.Random,
) -> datetime:
    """Everybody is read every two hours until then; rows go in by their keys, which is faster."""
    rows: Rows = {name: [] for name in INSERTS}
    said = conditions(books)
    while at < until:
        at += EVERY
        seconds, state = int(at.timestamp()), "idle" if is_open(at) else "asleep"
        for each in printers:
            each.work(at, chance)
            elapsed = round(10 + 30 * chance.random(), 3)
            tell(rows, each, seconds, said[state, min(each.levels) < 12], elapsed)
    for name, statement in INSERTS.items():
        books.executemany(statement, sorted(rows[name]))
    books.execute("UPDATE device SET last_read = ?", (int(at.timestamp()),))
    books.commit()
    return at
