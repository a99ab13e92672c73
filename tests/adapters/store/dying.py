"""Opens books and is killed on the way: `python -m tests.adapters.store.dying FOLDER=POINT ...`.

A point is `backup` (half of the copy is written), `replace` (the copy has not its name yet), the
number of the statement of SQL after which it ends, or `end`: it lives. A child is forked for each,
so that Alembic is loaded once; what became of it is printed, a line for each.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from meterdesk.adapters.store import migration
from meterdesk.adapters.store.store import SqlStore

SMALL_CACHE = 2
"""Pages: what a transaction changes is written to the disk before it ends, as with large books."""


def die(*_: object) -> None:
    """As a power cut: nobody can do anything about it."""
    os.kill(os.getpid(), signal.SIGKILL)


class HalfWay(sqlite3.Connection):
    """Its backup ends in the middle, with everything that ends with a process."""

    def backup(self, target: sqlite3.Connection, **_: Any) -> None:
        super().backup(target, pages=3, progress=die)


class Count:
    """Kills after that statement."""

    def __init__(self, last: int) -> None:
        self.left = last

    def __call__(self, *_: object) -> None:
        self.left -= 1
        if self.left == 0:
            die()


def arm(point: str) -> None:
    """Has this process die there."""
    event.listen(
        Engine, "connect", lambda books, _: books.execute(f"PRAGMA cache_size={SMALL_CACHE}")
    )
    if point == "backup":
        connect = sqlite3.connect
        migration.sqlite3.connect = lambda path: connect(path, factory=HalfWay)  # type: ignore
    elif point == "replace":
        migration.os.replace = die  # type: ignore
    elif point != "end":
        event.listen(Engine, "after_cursor_execute", Count(int(point)))


def main(words: list[str]) -> None:
    for word in words:
        folder, _, point = word.rpartition("=")
        child = os.fork()
        if child == 0:
            arm(point)
            SqlStore(Path(folder)).close()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
