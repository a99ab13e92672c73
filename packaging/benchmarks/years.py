"""How much disk ten years of an office's readings take, thinned as time goes by.

Thirty printers are read every two hours, day and night; people print in office hours. Rows are
inserted as the store writes them, a month at once; then they are thinned, and the file is written
anew, as the program does it. What was sent comes beside it (`bench archive`).
Ends with 1 where the limit is exceeded.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from beside.life import BEGAN, INSERTS, introduce, live, thirty
from meterdesk.adapters.store.store import FILE, SqlStore

LIMIT = 50.0
"""Megabytes, of 1,000,000 bytes."""
YEARS = 10
MEMORY = Path("/dev/shm")
"""Books that are thrown away at once need no disk: a file is as large there."""


def thin(store: SqlStore, now: datetime) -> list[float]:
    """As the program does it: slice by slice; how long each held the books, in seconds."""
    slices = []
    with store.read() as records:
        devices = records.thinning.devices()
    for device_id in devices:
        gone: int | None = 0
        while gone is not None:
            began = time.perf_counter()
            with store.begin() as records:
                gone = records.thinning.thin(device_id, now, UTC)
            slices.append(time.perf_counter() - began)
    return slices


def size(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.iterdir()) / 1e6


@dataclass
class Disk:
    """Megabytes after each year, the most there ever were, and how long the slices took."""

    years: list[float] = field(default_factory=list)
    fullest: float = 0.0
    slices: list[float] = field(default_factory=list)
    anew: list[float] = field(default_factory=list)


def month_passes(store: SqlStore, folder: Path, disk: Disk, at: datetime) -> None:
    """What the program does of a month that was read: thinned each day, written anew once."""
    disk.slices += thin(store, at)
    disk.fullest = max(disk.fullest, size(folder))
    began = time.perf_counter()
    store.compact()
    disk.anew.append(time.perf_counter() - began)


def lived(folder: Path, years: int) -> Disk:
    """The books of so many years, of which each is printed when it is over."""
    chance, printers, disk = random.Random(7), thirty(), Disk()
    with closing(SqlStore(folder)) as store:
        introduce(store, folder, printers)
        with closing(sqlite3.connect(folder / FILE)) as books:
            at = BEGAN
            for month in range(1, 12 * years + 1):
                until = BEGAN + timedelta(days=365.25 * month / 12)
                at = live(books, printers, at, until, chance)
                with store.begin() as records:
                    for each in printers:
                        records.outbox.put(each.bill(at), at)
                books.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                month_passes(store, folder, disk, at)
                if month % 12 == 0:
                    more = size(folder) - (disk.years[-1] if disk.years else 0)
                    disk.years.append(size(folder))
                    print(f"{month // 12:>6}{disk.years[-1]:>10.1f}{more:>10.1f}", flush=True)
            print(", ".join(f"{_count(books, name):,} of {name}" for name in INSERTS))
    return disk


def _count(books: sqlite3.Connection, name: str) -> int:
    return int(books.execute(f"SELECT count(*) FROM {name}").fetchone()[0])


def main(words: list[str]) -> int:
    """Prints the disk that each year takes; a word is the number of years."""
    years = int(words[0]) if words else YEARS
    began = time.process_time()
    print(" years        MB      more", flush=True)
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as place:
        disk = lived(Path(place), years)
    mark = "" if disk.fullest <= LIMIT else "  EXCEEDED"
    whole = f"30 printers, {years} years, at the fullest"
    print(f"\n{whole:<44}{disk.fullest:>8.1f} MB{LIMIT:>8.0f} MB{mark}")
    print(f"{'writing it anew, the longest':<44}{1000 * max(disk.anew):>8.1f} ms")
    print(f"{'a slice of thinning, median':<44}{1000 * median(disk.slices):>8.1f} ms")
    longest = f"the longest of {len(disk.slices)}"
    print(f"{longest:<44}{1000 * max(disk.slices):>8.1f} ms")
    print(f"{'all of this, processor':<44}{time.process_time() - began:>8.0f} s")
    return 0 if disk.fullest <= LIMIT else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
