"""The database: opened, migrated, and handed out one transaction at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, ScalarSelect, insert
from sqlalchemy.exc import DBAPIError

from meterdesk_server import tables, tables_duty, tables_people
from meterdesk_server.database import open_engine, reader_options, wait_for_others

_BUSY_SECONDS = 10
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
        self._reader = engine.execution_options(**reader_options(engine))

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

    @contextmanager
    def alone(self) -> Iterator[Connection]:
        """A transaction beside which no other process has one of these: for what is done once."""
        with self._engine.begin() as connection:
            wait_for_others(connection)
            yield connection

    def close(self) -> None:
        """Ends all connections."""
        self._engine.dispose()


def open_store(
    folder: Path, busy_seconds: float = _BUSY_SECONDS, database: str | None = None
) -> Store:
    """The database at this URL (PostgreSQL), or the SQLite database in this folder.

    It is made or migrated to today's schema. A transaction waits up to `busy_seconds` for another
    one to end. Raises FolderError, and NewerDatabaseError where a newer server wrote it.
    """
    return Store(open_engine(folder, busy_seconds, database))


def won(store: Store, work: Callable[[Connection], T]) -> T:
    """What `work` returns, done in a transaction; anew where another process won a race for it, or
    the connection was lost before the transaction could be kept.

    PostgreSQL tells a race by its SQLSTATE; SQLite has one writer at a time and never does. Raises
    what the last of three tries raised. Not for a nonce: its violation says that it was replayed.
    """
    for _ in range(_TRIES - 1):
        try:
            with store.begin() as connection:
                return work(connection)
        except DBAPIError as error:
            if not (is_lost_race(error) or _is_undone(error)):
                raise
    with store.begin() as connection:
        return work(connection)


def is_lost_race(error: DBAPIError) -> bool:
    """Whether another process was quicker: done anew, the same may well succeed."""
    return getattr(error.orig, "sqlstate", None) in _LOST_RACES


def _is_undone(error: DBAPIError) -> bool:
    """Whether the connection ended under a statement. Under COMMIT, which is none of SQLAlchemy's
    statements, nobody knows what was kept."""
    return error.connection_invalidated and error.statement is not None


def note(
    connection: Connection,
    at: datetime,
    actor: str,
    what: str,
    details: Iterable[str],
    account_id: int | ScalarSelect[Any] | None = None,
) -> None:
    """A line in the audit trail for each detail. Never a secret.

    `account_id` is whose people may read it, or what finds it; without one it is the supplier's.
    """
    common = {"at": at, "actor": actor[:36], "event": what}
    lines = [{**common, "detail": each} for each in details]
    if lines:
        connection.execute(insert(tables.audit).values(account_id=account_id), lines)
