"""The database as a file: copied while others write, checked, and asked what it holds."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from meterdesk.adapters.store.columns import of_seconds
from meterdesk.domain.errors import StoreError


@dataclass(frozen=True, slots=True)
class Contents:
    """What a database holds, by its own tables. `last_read` is aware UTC."""

    revision: str
    devices: int
    readings: int
    last_read: datetime | None


def copy(source: Path, target: Path) -> None:
    """One moment of the database as a file of its own, by SQLite's online backup.

    Writers wait for nothing: in WAL the copy is a reader. Raises sqlite3.Error.
    """
    # by URI: an absent source must not be made, which plain `connect` would do
    with (
        closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as books,
        closing(sqlite3.connect(target)) as into,
    ):
        books.backup(into)
        into.execute("PRAGMA journal_mode=DELETE").close()  # one file, without a log beside it


def contents(path: Path, name: Path) -> Contents:
    """Reads the whole file once, looking for damage, and says what it holds.

    `name` is what the user calls it. Raises StoreError where it is damaged or none of ours.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as books:
            said = [row[0] for row in books.execute("PRAGMA integrity_check(1)")]
            if said != ["ok"]:
                raise StoreError(f"The database in {name} is damaged: {said[0]}.")
            row = books.execute("SELECT version_num FROM alembic_version").fetchone()
            return Contents(
                revision="" if row is None else str(row[0]),
                devices=_number(books, "SELECT count(*) FROM device"),
                readings=_number(books, "SELECT count(*) FROM reading"),
                last_read=_time(books, "SELECT max(read_at) FROM reading"),
            )
    except sqlite3.Error as error:
        raise StoreError(f"There is no database of Meterdesk in {name}: {error}.") from error


def _number(books: sqlite3.Connection, query: str) -> int:
    return int(books.execute(query).fetchone()[0])


def _time(books: sqlite3.Connection, query: str) -> datetime | None:
    found = books.execute(query).fetchone()[0]
    return None if found is None else of_seconds(found)
