"""The database: opened, migrated, and handed out one transaction at a time."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event, insert
from sqlalchemy.exc import DatabaseError, DBAPIError

from meterdesk_server import tables, tables_duty, tables_people
from meterdesk_server.errors import FolderError, NewerDatabaseError

log = logging.getLogger(__name__)

_MIGRATIONS = Path(__file__).with_name("migrations")
_BUSY_SECONDS = 10
_READS = "meterdesk_reads"
_TRIES = 3
_LOST_RACES = ("23505", "40001", "40P01")
"""A unique violation, a serialization failure and a deadlock (PostgreSQL, appendix A)."""
_ROOMS = (tables, tables_people, tables_duty)
"""Imported here, so that `tables.metadata` is whole wherever there is a store."""

T = TypeVar("T")


class Store:
    """One database. What is written inside one `begin` is kept together or not at all."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._reader = engine.execution_options(**{_READS: True})

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """A transaction, committed on leaving and rolled back by any exception."""
        with self._engine.begin() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only looks: it waits for nobody who writes, and nobody for it."""
        with self._reader.begin() as connection:
            yield connection

    def close(self) -> None:
        """Ends all connections."""
        self._engine.dispose()


def open_store(folder: Path, busy_seconds: float = _BUSY_SECONDS) -> Store:
    """The SQLite database in this folder, made or migrated to today's schema.

    A transaction waits up to `busy_seconds` for another one to end.

    Raises FolderError, and NewerDatabaseError where a newer server wrote it.
    """
    path = folder / "server.db"
    engine = create_engine(
        f"sqlite:///{path}",
        connect_args={"timeout": busy_seconds},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    try:
        _migrate(engine, path)
    except DatabaseError as error:
        engine.dispose()
        raise FolderError(f"The database {path} cannot be used: {error.orig}.") from error
    except FolderError:
        engine.dispose()
        raise
    return Store(engine)


def won(store: Store, work: Callable[[Connection], T]) -> T:
    """What `work` returns, done in a transaction; anew where another process won a race for it.

    PostgreSQL tells a race by its SQLSTATE; SQLite has one writer at a time and never does. Raises
    what the last of three tries raised. Not for a nonce: its violation says that it was replayed.
    """
    for _ in range(_TRIES - 1):
        try:
            with store.begin() as connection:
                return work(connection)
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) not in _LOST_RACES:
                raise
    with store.begin() as connection:
        return work(connection)


def note(
    connection: Connection,
    at: datetime,
    actor: str,
    what: str,
    details: Iterable[str],
    account_id: int | None = None,
) -> None:
    """A line in the audit trail for each detail. Never a secret.

    `account_id` is whose people may read it; without one it is the supplier's.
    """
    common = {"at": at, "actor": actor[:36], "event": what, "account_id": account_id}
    lines = [{**common, "detail": each} for each in details]
    if lines:
        connection.execute(insert(tables.audit), lines)


def _prepare(dbapi_connection: sqlite3.Connection, _record: Any) -> None:
    # The driver's own BEGIN comes late and not before DDL; ours comes always (see below).
    dbapi_connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        dbapi_connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    # A transaction that reads and then writes would fail at once when another one wrote between.
    is_reader = connection.get_execution_options().get(_READS, False)
    connection.exec_driver_sql("BEGIN" if is_reader else "BEGIN IMMEDIATE")


def _migrate(engine: Engine, path: Path) -> None:
    config = Config()
    # Alembic's options know %(interpolation)s: a folder's own percent signs are doubled.
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    with engine.begin() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
        if current is not None and current not in known:
            raise NewerDatabaseError(
                f"The database {path} was written by a newer version of meterdesk-server; "
                "start that version, or restore a backup."
            )
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
