"""Brings a database up to date: one Alembic revision after the other, a copy of the file first."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from meterdesk.adapters.files import keep_closed
from meterdesk.adapters.lock import MIGRATION_LOCK_FILE, OfficeLock
from meterdesk.domain.errors import AlreadyOpenError, NewerDatabaseError, StoreError

log = logging.getLogger(__name__)

MOST_COPIES = 3
"""Copies from before a migration that stay beside the database; older ones are thrown away."""
PATIENCE = 120.0
"""Seconds to wait while another program changes the books: years of readings take a while."""


def migrate(engine: Engine, path: Path) -> None:
    """Upgrades the file to the newest revision, in one transaction; one program at a time.

    Raises NewerDatabaseError where the file has a revision this program does not know, and
    StoreError where no copy could be made first, or another program takes too long over it: then
    nothing was changed.
    """
    with _alone(path):
        _migrate(engine, path)


def _migrate(engine: Engine, path: Path) -> None:
    config = alembic_config()
    script = ScriptDirectory.from_config(config)
    head = script.get_current_head()
    with engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    if current == head:
        return
    if current is not None:
        if current not in {revision.revision for revision in script.walk_revisions()}:
            raise NewerDatabaseError(
                f"{path} was written by a newer version of Meterdesk (revision {current}); "
                "install that version or a later one. Nothing was changed."
            )
        _copy(path, current)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    log.info("database brought to revision %s", head)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Service and window may start together after an update: who waits finds the work done.

    A transaction alone does not do: the copy is made before it, and must be of the old revision.
    """
    lock = OfficeLock(path.parent, MIGRATION_LOCK_FILE)
    try:
        lock.acquire(PATIENCE)
    except AlreadyOpenError:
        raise StoreError(
            f"Another Meterdesk is bringing the database {path} up to date and has not ended yet; "
            "try again in a few minutes."
        ) from None
    try:
        yield
    finally:
        lock.release()


def alembic_config() -> Config:
    """Where the revisions are; a connection goes into its `attributes`."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _copy(path: Path, revision: str) -> None:
    """A copy beside the file, made by SQLite itself, so that a running program is no danger.

    It gets its name when it is whole: what has that name can be gone back to.
    """
    target = _copies(path, revision)
    partial = target.with_name(f"{target.name}.part")
    try:
        keep_closed(partial)
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(partial)) as copy:
            source.backup(copy)
        os.replace(partial, target)
    except (sqlite3.Error, OSError) as error:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise StoreError(
            f"This version of Meterdesk changes the database {path}, and the copy that it makes "
            f"first could not be written ({error}). Nothing was changed: make room on the disk, "
            "about as much as the database takes, and start again."
        ) from error
    _thin(path, target)


def _copies(path: Path, revision: str) -> Path:
    return path.with_name(f"{path.stem}-before-{revision}.sqlite3")


def _thin(path: Path, newest: Path) -> None:
    """Keeps the last few. One that cannot be thrown away stays: a copy too many harms nobody."""
    older = [each for each in path.parent.glob(_copies(path, "*").name) if each != newest]
    with suppress(OSError):
        older.sort(key=lambda each: each.stat().st_mtime_ns, reverse=True)
        for each in older[MOST_COPIES - 1 :]:
            each.unlink()
