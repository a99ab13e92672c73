"""What the books cost, beside plain sqlite3 doing the same statements on a copy of the file (M21).

Processor milliseconds, medians, by turns in one run. Ends with 1 where a limit is exceeded.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import event

from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.meter import TOTAL, Meter, Unit
from meterdesk.domain.reading import Cost, PrinterState, Reading
from meterdesk.domain.supply import Level, Supply, SupplyKind
from meterdesk.services.census import enter

OFFICES = (30, 1000)
BATCH, RUNS = 120, 7
"""Readings entered in one run, each in a transaction of its own."""
READING, TABLE = 2.0, 500.0
"""Milliseconds for one reading entered, and for the device table however long it is."""

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
METERS = (TOTAL, *(f"print.{kind}Impressions" for kind in ("Total", "Monochrome", "FullColor")))
COLORANTS = ("black", "cyan", "magenta", "yellow")

Statement = tuple[str, Any, bool]
"""SQL, its parameters, and whether these are those of many rows."""


def reading(number: int, visit: int) -> Reading:
    """What the printer of that number tells at its visit: it printed, and used toner."""
    serial, mac = f"SN{number:06}", f"00:11:22:00:{number // 256:02x}:{number % 256:02x}"
    meters = (
        Meter(name, name, 1000 + 10 * visit + at, Unit.IMPRESSIONS, "1.3.6", "As it is told.")
        for at, name in enumerate(METERS)
    )
    supplies = (
        Supply(f"{ink} toner", SupplyKind.TONER, ink, Level.of(max(1, 90 - visit)), "1.3.6")
        for ink in COLORANTS
    )
    return Reading(
        Address(f"10.0.{number // 250}.{number % 250 + 1}"),
        NOW + timedelta(hours=2 * visit),
        "v2c",
        Identity("Acme", "Copier 1", serial, mac=mac),
        tuple(meters),
        tuple(supplies),
        PrinterState.IDLE,
        (),
        Cost(3, 3, 300, 4500, 20.0),
    )


def batch(devices: int, run: int) -> list[Reading]:
    """The readings of one run; runs follow each other in time."""
    visits = range(2 + run * BATCH, 2 + (run + 1) * BATCH)
    return [reading(visit % devices, visit) for visit in visits]


def filled(folder: Path, devices: int) -> None:
    """Books in which every device was read twice."""
    with closing(SqlStore(folder)) as store, store.begin() as records:
        for visit in range(2):
            for number in range(devices):
                enter(records, reading(number, visit))


def entered(store: SqlStore, readings: list[Reading]) -> None:
    for one in readings:
        with store.begin() as records:
            enter(records, one)


def table(store: SqlStore) -> None:
    with store.read() as records:
        assert records.readings.rows(NOW + timedelta(hours=1))


@contextmanager
def traced(store: SqlStore) -> Iterator[list[Statement]]:
    """Every statement that reaches the database meanwhile."""
    seen: list[Statement] = []

    def note(_c: Any, _cursor: Any, sql: str, values: Any, _context: Any, many: bool) -> None:
        seen.append((sql, values, many))

    event.listen(store._engine, "before_cursor_execute", note)
    for end in ("commit", "rollback"):
        event.listen(store._engine, end, lambda _c, word=end: seen.append((word, (), False)))
    yield seen


def replayed(database: sqlite3.Connection, statements: list[Statement]) -> None:
    """The same without SQLAlchemy and without making anything of the rows."""
    for sql, values, many in statements:
        done = database.executemany(sql, values) if many else database.execute(sql, values)
        done.fetchall()


@dataclass(frozen=True, slots=True)
class Costs:
    """Milliseconds of the processor, run by run: ours and those of plain sqlite3."""

    ours: list[float]
    peer: list[float]

    def show(self, name: str, limit: float) -> bool:
        """Prints the medians; whether the limit was kept."""
        mine, theirs = median(self.ours), median(self.peer)
        mark = "" if mine <= limit else "  EXCEEDED"
        print(f"{name:<40}{mine:>11.2f}{limit:>8.0f}{theirs:>10.2f}{mine / theirs:>7.1f}{mark}")
        return mine <= limit


def cost(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)


def compare(folder: Path, devices: int) -> tuple[Costs, Costs]:
    """Of one reading entered, and of one device table."""
    filled(folder / "traced", devices)
    for name in ("ours", "peer"):
        shutil.copytree(folder / "traced", folder / name)
    reads, tables = Costs([], []), Costs([], [])
    with (
        closing(SqlStore(folder / "traced")) as original,
        closing(SqlStore(folder / "ours")) as store,
        closing(sqlite3.connect(folder / "peer" / FILE, isolation_level=None)) as database,
        traced(original) as statements,
    ):
        for pragma in ("synchronous=FULL", "foreign_keys=ON"):
            database.execute(f"PRAGMA {pragma}")
        for run in range(RUNS):
            readings = batch(devices, run)
            entered(original, readings)
            reads.ours.append(cost(lambda: entered(store, readings)) / BATCH)  # noqa: B023
            reads.peer.append(cost(lambda: replayed(database, statements)) / BATCH)
            statements.clear()
            table(original)
            tables.ours.append(cost(lambda: table(store)))
            tables.peer.append(cost(lambda: replayed(database, statements)))
            statements.clear()
    return reads, tables


def main() -> int:
    """Prints both for every office; 1 where a limit was exceeded."""
    print(f"{'ms of the processor':<40}{'Meterdesk':>11}{'limit':>8}{'sqlite3':>10}{'ratio':>7}")
    kept = []
    for devices in OFFICES:
        with tempfile.TemporaryDirectory() as folder:
            reads, tables = compare(Path(folder), devices)
        kept.append(reads.show(f"a reading entered, {devices:,} devices", READING))
        kept.append(tables.show(f"the device table, {devices:,} devices", TABLE))
    return 0 if all(kept) else 1


if __name__ == "__main__":
    raise SystemExit(main())
