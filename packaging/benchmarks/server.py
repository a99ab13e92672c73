"""What offices cost the Communication Server, on SQLite and on PostgreSQL (row M24).

`endpoint`: a SyncProxy of 10 machines without a network. `line`: offices that talk over TLS at
once. `large`: 10,000 machines in one message. `offices`: 100,000 of them with 1,000,000 machines.
"A core" is one divided by the processor time (user and system) the server's own process took for a
message: not the clock, which counts the disk, and not the client or PostgreSQL, which have
processes of their own; so a machine that is shared does little harm. PostgreSQL is started from
Debian's package and writes through to the disk. Ends with 1 where a goal is missed.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from beside import server_inside as inside
from beside.server_books import Books
from beside.server_line import Tally, place
from beside.server_speech import Said

ROOT = Path(__file__).resolve().parents[2]
AT_ENDPOINT = 2000
"""SyncProxy of 10 machines a second and core, without database and network."""
END_TO_END = 300
"""The same over TLS with PostgreSQL, a second and core of the server's process."""
MACHINES = 10
A_DAY = 24 * 3600
SHARE = 0.05
"""Of a core, for 100,000 offices that sync once a day."""
LARGEST = 10_000
LARGE_SECONDS, LARGE_MEMORY = 30.0, 400_000_000

Wrong = Iterator[str]
"""Sentences of what missed its goal."""


@contextmanager
def databases() -> Iterator[dict[str, Callable[[], str | None]]]:
    """How to get a new database of each kind: None, or a URL."""
    sys.path.insert(0, str(ROOT))
    from tests.server.postgres import MISSING, cluster, program

    known: dict[str, Callable[[], str | None]] = {"SQLite": lambda: None}
    with ExitStack() as stack:
        if program("initdb") is None:
            print(MISSING)
        else:
            known["PostgreSQL"] = stack.enter_context(cluster(is_hasty=False)).new_database
        yield known


def endpoint() -> Wrong:
    """A SyncProxy that is told of ten machines."""
    alone = min(inside.xml_alone(MACHINES, 300) for _ in range(inside.RUNS))
    _row("envelope, schema, token, answer", "", alone)
    if alone * AT_ENDPOINT > 1:
        yield f"{1 / alone:,.0f} SyncProxy a second and core; the goal is {AT_ENDPOINT:,}"
    with databases() as known, tempfile.TemporaryDirectory() as name:
        for database, new in known.items():
            folder = Path(name) / database
            folder.mkdir()
            with inside.house(folder, Books(100, MACHINES, is_asked=True), new()) as house:
                at, offices = inside.now(), range(100)
                syncs = [house.speaker(office).sync(at) for _ in range(7) for office in offices]
                assert inside.commands_in(house.hear(syncs[0])) == MACHINES
                _row("SyncProxy, whole", database, house.cost(syncs[1:]))
                reads = [house.speaker(office).reads(at) for office in offices]
                _row("SubmitBillingReads, whole", database, house.cost(reads))


def line() -> Wrong:
    """Offices over TLS: some that stay connected, and each with a connection of its own."""
    print(f"{'':<44}{'a second':>10}{'a core':>9}{'p50 ms':>9}{'p99 ms':>9}{'MB':>7}")
    with databases() as known, tempfile.TemporaryDirectory() as name:
        for database, new in known.items():
            folder, url = Path(name) / database, new()
            folder.mkdir()
            with inside.house(folder, Books(500, MACHINES, is_asked=True), url) as house:
                at = inside.now()
                speakers = [house.speaker(office) for office in range(500)]
            with place(folder, url) as server:
                server.hear([speaker.sync(at) for speaker in speakers[:100]], 4)
                for what, said, is_new in (
                    (
                        "SyncProxy",
                        [s.sync(at) for _ in range(4) for s in speakers],
                        False,
                    ),
                    (
                        "SyncProxy, new connections",
                        [s.sync(at) for s in speakers],
                        True,
                    ),
                    ("SubmitBillingReads", [s.reads(at) for s in speakers], False),
                ):
                    tally = server.hear(said, 4, is_new)
                    _tell(what, database, tally)
                    if what == "SyncProxy" and tally.processor * END_TO_END > 1:
                        yield (
                            f"{1 / tally.processor:,.0f} {what} over TLS a second and core with "
                            f"{database}; the goal is {END_TO_END}"
                        )


def large() -> Wrong:
    """One office of 10,000 machines: each kind of message at once."""
    with databases() as known, tempfile.TemporaryDirectory() as name:
        for database, new in known.items():
            folder = Path(name) / database
            folder.mkdir()
            with inside.house(folder, Books(1, LARGEST, is_asked=True), new()) as house:
                yield from _large(house, database)


def _large(house: inside.House, database: str) -> Wrong:
    office, at, before = house.speaker(0), inside.now(), inside.memory()
    fresh = [f"NEW{number}" for number in range(LARGEST)]
    for said in (
        office.sync(at),
        office.register(fresh, at),
        office.reads(at),
        office.supplies(at),
        office.status(at),
    ):
        seconds = house.cost([said])
        _row(f"{said.operation}, {LARGEST:,} machines", database, seconds)
        if seconds > LARGE_SECONDS:
            yield f"{said.operation} of {LARGEST:,} machines took {seconds:.1f} s with {database}"
    used = inside.memory() - before
    print(f"    and {used / 1e6:.0f} MB of memory")
    if used > LARGE_MEMORY:
        yield f"{used / 1e6:.0f} MB for messages of {LARGEST:,} machines"


def offices() -> Wrong:
    """A supplier's whole trade: what a message costs there, and that no table is read whole."""
    books = Books(100_000, MACHINES, is_asked=False)
    with databases() as known, tempfile.TemporaryDirectory() as name:
        for database, new in known.items():
            folder = Path(name) / database
            folder.mkdir()
            with inside.house(folder, books, new()) as house:
                yield from _offices(house, database)


def _offices(house: inside.House, database: str) -> Wrong:
    many, at = house.books.offices, inside.now()
    some = range(0, many, many // 350)
    cost = house.cost([house.speaker(office).sync(at) for office in some])
    share = cost * many / A_DAY
    _row(f"SyncProxy, {many:,} offices", database, cost)
    print(
        f"    {many / A_DAY:.2f} a second, {100 * share:.2f} % of a core; "
        f"the database has {inside.size(house) / 1e6:,.0f} MB"
    )
    if share > SHARE:
        yield f"{many:,} offices take {100 * share:.1f} % of a core with {database}"
    for found in sorted(inside.scans(house, list(_one_of_each(house)))):
        yield f"{database} reads a table from end to end: {found}"


def _one_of_each(house: inside.House) -> Iterator[Said]:
    office, at = house.speaker(house.books.offices // 2), inside.now()
    yield office.sync(at)
    yield office.register(["NEW1", f"SN{office.office}-1", "SN7-1"], at)
    yield office.status(at)
    yield office.reads(at)
    yield office.supplies(at)


def _row(what: str, database: str, seconds: float) -> None:
    print(f"{what:<42}{database:<12}{1000 * seconds:>10.2f} ms{1 / seconds:>10,.1f} a core")


def _tell(what: str, database: str, tally: Tally) -> None:
    print(
        f"{what:<32}{database:<12}{tally.rate:>10,.0f}{1 / tally.processor:>9,.0f}"
        f"{1000 * tally.p50:>9.1f}{1000 * tally.p99:>9.1f}{tally.memory / 1e6:>7.0f}"
    )


PARTS: dict[str, Callable[[], Wrong]] = {
    "endpoint": endpoint,
    "line": line,
    "large": large,
    "offices": offices,
}


def main() -> int:
    """Prints the tables of these parts, or all; 1 where a goal is missed."""
    wrong = [found for name in sys.argv[1:] or PARTS for found in PARTS[name]()]
    print(*wrong or ["every goal is met"], sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
