"""The two kinds of database: SQLite in the server's folder, or one PostgreSQL for many processes.

Both hand out transactions that see one state of the data: SQLite by having one writer at a time,
PostgreSQL by row locks (READ COMMITTED for those who write, a snapshot for those who read).
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, InvalidatePoolError, SQLAlchemyError

from meterdesk_server.errors import FolderError, NewerDatabaseError
from meterdesk_server.sqlite_file import SqliteFile

READS = "meterdesk_reads"
"""The execution option of connections that only look."""

_MIGRATIONS = Path(__file__).with_name("migrations")
_MIGRATION_LOCK = 0x6D657465
"""Any number nobody else uses in this database (pg_advisory_xact_lock)."""
_CONNECT_SECONDS = 10
_IDLE_SECONDS = 1.0
"""After which a connection is tried before it is used."""
_LEFT_AT = "meterdesk_left_at"
_KEPT, _AT_MOST_MORE = 10, 10
"""Connections of a process; PostgreSQL has 100 for all of them where it is left as it comes."""


def open_engine(folder: Path, busy_seconds: float, database: str | None) -> Engine:
    """Connections to the database at this URL, or to SQLite in the folder where it is None.

    The database is made or migrated to today's schema. A transaction waits up to `busy_seconds`
    for another one to end. Raises FolderError, and NewerDatabaseError where a newer server wrote
    it; neither tells the password of the URL.
    """
    url = URL.create("sqlite", database=str(folder / "server.db"))
    url = url if database is None else _checked(database)
    is_sqlite = url.get_backend_name() == "sqlite"
    engine = _sqlite(url, busy_seconds) if is_sqlite else _postgresql(url, busy_seconds)
    name = str(folder / "server.db") if is_sqlite else url.render_as_string(hide_password=True)
    try:
        _migrate(engine, name)
    except DBAPIError as error:
        engine.dispose()
        raise FolderError(f"The database {name} cannot be used: {_said(error)}.") from error
    except FolderError:
        engine.dispose()
        raise
    return engine


def _checked(database: str) -> URL:
    wanted = "The database is named as postgresql+psycopg://USER:PASSWORD@HOST/NAME"
    try:
        url = make_url(database)
    except (ArgumentError, ValueError):
        raise FolderError(f"{wanted}; what was given is no such address.") from None
    if url.drivername not in ("postgresql", "postgres", "postgresql+psycopg"):
        raise FolderError(f"{wanted}; leave it out for SQLite in the server's folder.")
    return url.set(drivername="postgresql+psycopg")


def _sqlite(url: URL, busy_seconds: float) -> Engine:
    engine = create_engine(url, hide_parameters=True, connect_args={"timeout": busy_seconds})
    event.listen(engine, "connect", _prepare)
    SqliteFile(Path(url.database or "")).watch(engine)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(dbapi_connection: sqlite3.Connection, _record: Any) -> None:
    # The driver's own BEGIN comes late and not before DDL; ours comes always (see below).
    dbapi_connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        dbapi_connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    # A transaction that reads and then writes would fail at once when another one wrote between.
    is_reader = connection.get_execution_options().get(READS, False)
    connection.exec_driver_sql("BEGIN" if is_reader else "BEGIN IMMEDIATE")


def _postgresql(url: URL, busy_seconds: float) -> Engine:
    """A connection that ended with its server is found and replaced, so it comes back by itself.

    What waits longer than that for a lock, or stands idle in a transaction, is ended by PostgreSQL.
    """
    wait = f"{max(1, round(busy_seconds * 1000))}ms"
    options = f"-c lock_timeout={wait} -c idle_in_transaction_session_timeout=60s"
    try:
        engine = create_engine(
            url,
            hide_parameters=True,  # what was asked stands in no log
            pool_size=_KEPT,
            max_overflow=_AT_MOST_MORE,
            pool_timeout=busy_seconds,
            pool_use_lifo=True,  # those in use stay in use, and need not be tried
            connect_args={
                "connect_timeout": _CONNECT_SECONDS,
                "options": options,
                "application_name": "meterdesk-server",
            },
        )
    except (ImportError, SQLAlchemyError) as error:
        raise FolderError(
            "PostgreSQL cannot be used, since its driver is missing; it comes with the extra "
            "“server” of the package, as docs/server.md installs it."
        ) from error
    _try_idle(engine)
    return engine


def _try_idle(engine: Engine) -> None:
    """Tries connections that stood idle. Not each time, as `pool_pre_ping` does: a message would
    pay for one more journey to the database. One that ended since is found by its first statement,
    and `store.won` does it anew.
    """

    def left(_dbapi_connection: Any, record: Any) -> None:
        record.info[_LEFT_AT] = time.monotonic()

    def taken(dbapi_connection: Any, record: Any, _proxy: Any) -> None:
        if time.monotonic() - record.info.get(_LEFT_AT, time.monotonic()) < _IDLE_SECONDS:
            return
        try:
            engine.dialect.do_ping(dbapi_connection)
        except engine.dialect.loaded_dbapi.Error as error:
            # The others ended with it: the pool opens a new one, and asks again.
            raise InvalidatePoolError from error

    event.listen(engine, "checkin", left)
    event.listen(engine, "checkout", taken)


def reader_options(engine: Engine) -> dict[str, Any]:
    """The execution options of those who only look: all they read is of one moment."""
    if engine.dialect.name == "sqlite":
        return {READS: True}
    return {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


def _migrate(engine: Engine, name: str) -> None:
    config = Config()
    # Alembic's options know %(interpolation)s: a folder's own percent signs are doubled.
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    with engine.begin() as connection:
        wait_for_others(connection)
        current = MigrationContext.configure(connection).get_current_revision()
        if current is not None and current not in known:
            raise NewerDatabaseError(
                f"The database {name} was written by a newer version of meterdesk-server; "
                "start that version, or restore a backup."
            )
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def wait_for_others(connection: Connection) -> None:
    """Until no other process is where this transaction is, however long it takes."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL lock_timeout = 0"))
        lock = text("SELECT pg_advisory_xact_lock(:number)")
        connection.execute(lock, {"number": _MIGRATION_LOCK})


def _said(error: DBAPIError) -> str:
    """The first line of what the database said."""
    lines = str(error.orig).strip().splitlines() or [type(error.orig).__name__]
    return lines[0].rstrip(".")
