"""A copy of what a server's folder holds, made while the server runs."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from meterdesk_server.errors import FolderError

DATABASE = "server.db"
_KEYS = ("master.key", "ca.pem", "ca.key", "server.pem", "server.key")


def copy_folder(folder: Path, target: Path) -> tuple[str, ...]:
    """Copies database, keys and certificate into a new folder only its owner may open; returns
    the names of the files. What was committed before is in the copy whole, what comes later not at
    all. Where the database is PostgreSQL there is none to copy: pg_dump does it.

    Raises FolderError; a copy that failed is removed.
    """
    try:
        target.mkdir(mode=0o700, parents=True)
    except FileExistsError as error:
        sentence = f"There is {target} already: name a new folder, as nothing is written over."
        raise FolderError(sentence) from error
    except OSError as error:
        raise FolderError(f"The folder {target} cannot be made: {error.strerror}.") from error
    try:
        if (folder / DATABASE).exists():
            _copy_database(folder / DATABASE, target / DATABASE)
        for name in _KEYS:
            if (folder / name).exists():
                shutil.copy2(folder / name, target / name)
    except (OSError, sqlite3.Error) as error:
        shutil.rmtree(target, ignore_errors=True)
        raise FolderError(f"The backup could not be made: {error}.") from error
    return tuple(sorted(path.name for path in target.iterdir()))


def _copy_database(source: Path, target: Path) -> None:
    """By SQLite's own backup: a copied file would miss what is still in the -wal beside it."""
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as old,
        closing(sqlite3.connect(target)) as new,
    ):
        old.backup(new)
        new.execute("PRAGMA journal_mode=DELETE")
        [(said,)] = new.execute("PRAGMA quick_check")
        if said != "ok":
            raise sqlite3.DatabaseError(said)
