"""What the database tells of itself: read only, so that a damaged one is told of too."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

from meterdesk.adapters.store.store import FILE
from meterdesk.domain.errors import StoreError
from meterdesk.domain.support import Named

_NAMES: dict[str, Named] = {
    "SELECT host FROM device": Named.ADDRESS,
    "SELECT host FROM device_address": Named.ADDRESS,
    "SELECT host FROM reading GROUP BY host": Named.ADDRESS,
    "SELECT serial_number FROM device": Named.SERIAL,
    "SELECT device_id_serial FROM device": Named.SERIAL,
    "SELECT value FROM device_clue WHERE kind LIKE '%serial%'": Named.SERIAL,
    "SELECT value FROM device_clue WHERE kind LIKE '%mac%'": Named.MAC,
    "SELECT value FROM device_clue WHERE kind LIKE '%uuid%'": Named.ID,
    "SELECT serial_number FROM billing_request": Named.SERIAL,
    "SELECT serial_number FROM exchange_device GROUP BY serial_number": Named.SERIAL,
    "SELECT serial_number FROM outbox WHERE serial_number IS NOT NULL": Named.SERIAL,
    "SELECT serial_number FROM supply WHERE serial_number IS NOT NULL": Named.SERIAL,
    "SELECT mac FROM device": Named.MAC,
    "SELECT uuid FROM device": Named.ID,
    "SELECT hostname FROM device": Named.HOST,
    "SELECT location FROM device": Named.PLACE,
    "SELECT installation_id FROM installation": Named.ID,
    "SELECT proxy_id FROM installation": Named.ID,
    "SELECT host FROM exchange GROUP BY host": Named.HOST,
    "SELECT way FROM exchange GROUP BY way": Named.HOST,
    "SELECT server_url FROM installation": Named.HOST,
}


def statistics(folder: Path) -> str:
    """Files with their sizes, rows of each table, revision, whether it is whole."""
    lines = [
        f"{file.stat().st_size:>14,}  {file.name}"
        for file in sorted(folder.iterdir())
        if file.is_file()
    ]
    path = folder / FILE
    if not path.exists():
        raise StoreError("there is no database.")
    try:
        with closing(_open(path)) as books:
            lines += ["", *_of(books)]
    except sqlite3.Error as error:
        lines += ["", f"The database cannot be read: {error}."]
    return "\n".join(lines) + "\n"


def names_in(path: Path) -> Iterator[tuple[Named, str]]:
    """What tells who the office is. A table that an older or broken database lacks tells none."""
    if not path.exists():
        return
    try:
        with closing(_open(path)) as books:
            for query, kind in _NAMES.items():
                yield from _column(books, query, kind)
    except sqlite3.Error:
        return


def _column(books: sqlite3.Connection, query: str, kind: Named) -> Iterator[tuple[Named, str]]:
    try:
        rows = books.execute(query).fetchall()
    except sqlite3.Error:
        return
    for (value,) in rows:
        text = str(value or "")
        if text:
            yield kind, (urlsplit(text).hostname or text) if "://" in text else text


def _of(books: sqlite3.Connection) -> Iterator[str]:
    for name in ("page_size", "page_count", "freelist_count", "journal_mode", "auto_vacuum"):
        yield f"{name:<20} {books.execute(f'PRAGMA {name}').fetchone()[0]}"
    yield f"{'SQLite':<20} {sqlite3.sqlite_version}"
    said = [str(row[0]) for row in books.execute("PRAGMA integrity_check(10)")]
    yield f"{'integrity':<20} {'; '.join(said)}"
    tables = [
        str(row[0])
        for row in books.execute("SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name")
    ]
    if "alembic_version" in tables:
        found = books.execute("SELECT version_num FROM alembic_version").fetchone()
        yield f"{'revision':<20} {found[0] if found else 'none'}"
    yield ""
    for table in tables:
        if not table.startswith("sqlite_"):
            rows = books.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
            yield f"{table:<20} {rows:>12,} rows"


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
