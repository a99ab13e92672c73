"""What a service costs between two rounds: the processor's seconds of a day without any.

A real `meterdesk collect` over thirty printers that were just read. First it is left alone, then
it is rung as often as five minutes pass in some hours, half a second apart so that it falls asleep
in between; then somebody else writes into its books as often, so that it looks at all of them, as
it does each hour. What Linux counts for the process (/proc/PID/schedstat) is made into a day.
Ends with 1 where the limit is exceeded.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from beside.life import thirty
from meterdesk.adapters.bell import ring
from meterdesk.adapters.lock import LOCK_FILE, is_held
from meterdesk.adapters.settings import TomlSettings
from meterdesk.adapters.store.store import SqlStore
from meterdesk.bootstrap import SETTINGS_FILE
from meterdesk.domain.device import Address
from meterdesk.domain.settings import SecretStore, Settings
from meterdesk.services.census import enter
from meterdesk.services.collecting.agenda import UNWATCHED_NAP
from meterdesk.services.collecting.shift import RARELY

LIMIT = 1.0
"""Seconds of the processor in a day."""
DAY = 86_400.0
ALONE, LOOKS, APART = 20.0, 12, 0.5
START = "import sys; from meterdesk.entrypoints.start import main; sys.exit(main())"


def office(folder: Path) -> None:
    """Thirty printers at this computer's own addresses, read just now; the next round is far."""
    settings = replace(
        Settings(),
        read_every=timedelta(hours=24),
        follow_hints=False,
        secret_store=SecretStore.FILE,
    )
    TomlSettings(folder / SETTINGS_FILE).write(settings)
    now = datetime.now(UTC).replace(microsecond=0)
    with closing(SqlStore(folder)) as store, store.begin() as records:
        for each in thirty():
            address = Address(f"127.0.0.{each.number}", 9)
            enter(records, replace(each.reading(now), address=address))


def spent(process: subprocess.Popen[bytes]) -> float:
    """Seconds of the processor, of which Linux counts every nanosecond."""
    told = Path(f"/proc/{process.pid}/schedstat").read_text("ascii").split()
    return int(told[0]) / 1e9


def write(folder: Path) -> None:
    """As a window does that pauses or goes on."""
    with closing(SqlStore(folder)) as store, store.begin() as records:
        now = datetime.now(UTC)
        records.installation.keep(replace(records.installation.proxy(), tried_at=now))


def each(process: subprocess.Popen[bytes], rouse: Callable[[], None]) -> float:
    """Seconds of the processor that it takes each time."""
    before = spent(process)
    for _ in range(LOOKS):
        rouse()
        time.sleep(APART)
    return (spent(process) - before) / LOOKS


def settled(folder: Path, process: subprocess.Popen[bytes]) -> None:
    """When it has its turn and does nothing any more."""
    while not is_held(folder, LOCK_FILE):
        time.sleep(APART)
    before = -1.0
    while before != (before := spent(process)):
        time.sleep(3)


def line(name: str, seconds: float, limit: float | None = None) -> bool:
    is_kept = limit is None or seconds <= limit
    bound = "" if limit is None else f"{limit:>8.1f}{'' if is_kept else '  EXCEEDED'}"
    print(f"{name:<60}{seconds:>10.4f} s{bound}", flush=True)
    return is_kept


def measure(folder: Path) -> bool:
    """Prints it; whether the limit was kept."""
    office(folder)
    words = [sys.executable, "-c", START, "collect", "--data-dir", str(folder)]
    with subprocess.Popen(words, stdout=subprocess.DEVNULL) as process:
        try:
            settled(folder, process)
            before = spent(process)
            time.sleep(ALONE)
            alone = spent(process) - before
            look = each(process, lambda: ring(folder))

            def tell() -> None:
                write(folder)
                ring(folder)

            whole = each(process, tell)
        finally:
            process.send_signal(signal.SIGTERM)
    looks, wholes = DAY / RARELY, DAY / UNWATCHED_NAP.total_seconds()
    line(f"left alone for {ALONE:.0f} seconds", alone)
    line(f"a look at clock and locks, {looks:.0f} a day", look)
    line(f"a look at all books, {wholes:.0f} a day", whole)
    return line("a day in which nothing is due", looks * look + wholes * whole, LIMIT)


def main() -> int:
    if not Path("/proc/self/schedstat").exists():
        print("Only Linux counts it so finely; nothing was measured.")
        return 0
    with tempfile.TemporaryDirectory() as place:
        return 0 if measure(Path(place)) else 1


if __name__ == "__main__":
    raise SystemExit(main())
