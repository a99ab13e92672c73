"""How much disk ten years of an office's readings take, thinned as time goes by.

Thirty printers are read every two hours, day and night; people print in office hours. Rows are
inserted as the store writes them, many at once; each month they are thinned as the program does.
Ends with 1 where the limit is exceeded.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from beside.life import BEGAN, INSERTS, introduce, live, thirty
from meterdesk.adapters.store.store import FILE, SqlStore

LIMIT = 50.0
"""Megabytes, of 1,000,000 bytes."""
YEARS = 10


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


def main(words: list[str]) -> int:
    """Prints the disk that each year takes; a word is the number of years."""
    years = int(words[0]) if words else YEARS
    chance, printers = random.Random(7), thirty()
    slices: list[float] = []
    anew: list[float] = []
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        with closing(SqlStore(folder)) as store:
            introduce(store, folder, printers)
            with closing(sqlite3.connect(folder / FILE)) as books:
                books.execute("PRAGMA synchronous=OFF")
                at = BEGAN
                print("MB after so many years, as the file is", flush=True)
                for month in range(1, 12 * years + 1):
                    until = BEGAN + timedelta(days=365.25 * month / 12)
                    at = live(books, printers, at, until, chance)
                    with store.begin() as records:
                        for each in printers:
                            records.outbox.put(each.bill(at), at)
                    slices += thin(store, at)
                    began = time.perf_counter()
                    store.compact()
                    anew.append(time.perf_counter() - began)
                    if month % 12 == 0:
                        books.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                        print(f"{month // 12:>6}{size(folder):>10.1f}", flush=True)
                rows = {
                    n: books.execute(f"SELECT count(*) FROM {n}").fetchone()[0] for n in INSERTS
                }
                packed = folder / "packed"
                books.execute("VACUUM INTO ?", (str(packed),))
                whole, best = (
                    size(folder) - packed.stat().st_size / 1e6,
                    packed.stat().st_size / 1e6,
                )
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(exist_ok=True)
    mark = "" if whole <= LIMIT else "  EXCEEDED"
    print(f"\n{'30 printers, ' + str(years) + ' years':<34}{whole:>8.1f} MB{LIMIT:>8.0f} MB{mark}")
    print(f"{'the same, written anew':<34}{best:>8.1f} MB")
    print(f"{'writing it anew, the longest':<34}{1000 * max(anew):>8.1f} ms")
    print(f"{'a slice of thinning, median':<34}{1000 * median(slices):>8.1f} ms")
    print(f"{'the longest of ' + str(len(slices)):<34}{1000 * max(slices):>8.1f} ms")
    print(", ".join(f"{count:,} of {name}" for name, count in rows.items()))
    return 0 if whole <= LIMIT else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
