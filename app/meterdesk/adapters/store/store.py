"""The database file: opened, brought up to date, and one transaction at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError, SQLAlchemyError

from meterdesk.adapters.files import keep_closed
from meterdesk.adapters.store.archive import SqlArchive
from meterdesk.adapters.store.devices import SqlDevices
from meterdesk.adapters.store.episodes import SqlEpisodes
from meterdesk.adapters.store.gzip_refusals import SqlGzipRefusals
from meterdesk.adapters.store.held_reads import SqlHeldReads
from meterdesk.adapters.store.installation import SqlInstallation
from meterdesk.adapters.store.journal import SqlJournal
from meterdesk.adapters.store.outbox import SqlOutbox
from meterdesk.adapters.store.readings import SqlReadings
from meterdesk.adapters.store.receipts import SqlReceipts
from meterdesk.adapters.store.rehearsal import RehearsalStore
from meterdesk.adapters.store.requests import SqlRequests
from meterdesk.adapters.store.revision import newest, revision_of
from meterdesk.adapters.store.thinning import SqlThinning
from meterdesk.adapters.store.troubles import SqlTroubles
from meterdesk.domain.errors import MeterdeskError, StoreError

FILE = "meterdesk.sqlite3"
_WAIT_MS = 10_000
_READS = "meterdesk_reads"
_FORGET = "DELETE FROM condition WHERE id NOT IN (SELECT condition_id FROM reading)"


class SqlRecords:
    """The books inside one transaction. Fits the port Records."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @cached_property
    def devices(self) -> SqlDevices:
        return SqlDevices(self._connection)

    @cached_property
    def readings(self) -> SqlReadings:
        return SqlReadings(self._connection)

    @cached_property
    def journal(self) -> SqlJournal:
        return SqlJournal(self._connection)

    @cached_property
    def outbox(self) -> SqlOutbox:
        return SqlOutbox(self._connection)

    @cached_property
    def requests(self) -> SqlRequests:
        return SqlRequests(self._connection)

    @cached_property
    def held_reads(self) -> SqlHeldReads:
        return SqlHeldReads(self._connection)

    @cached_property
    def receipts(self) -> SqlReceipts:
        return SqlReceipts(self._connection)

    @cached_property
    def installation(self) -> SqlInstallation:
        return SqlInstallation(self._connection)

    @cached_property
    def gzip_refusals(self) -> SqlGzipRefusals:
        return SqlGzipRefusals(self._connection)

    @cached_property
    def archive(self) -> SqlArchive:
        return SqlArchive(self._connection)

    @cached_property
    def troubles(self) -> SqlTroubles:
        return SqlTroubles(self._connection)

    @cached_property
    def episodes(self) -> SqlEpisodes:
        return SqlEpisodes(self._connection)

    @cached_property
    def thinning(self) -> SqlThinning:
        return SqlThinning(self._connection)


class SqlStore:
    """Fits the port Store. Every thread opens its own.

    Raises StoreError where the folder cannot be written or the file is no database, and
    NewerDatabaseError where a newer version of the program wrote it.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._engine = _engine(self._path)
        self._watch: sqlite3.Connection | None = None
        try:
            with _sentences(self._path):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # its owner's alone
                self._close_to_others()
                self._bring_up_to_date()
            self._draw()
        except BaseException:
            self.close()
            raise

    @contextmanager
    def begin(self) -> Iterator[SqlRecords]:
        """Everything written inside is kept together or not at all."""
        with _sentences(self._path), self._engine.begin() as connection:
            yield SqlRecords(connection)

    @contextmanager
    def read(self) -> Iterator[SqlRecords]:
        """Looks at one moment of the books; in WAL no writer waits for it, nor it for a writer."""
        with _sentences(self._path), self._engine.connect() as connection:
            yield SqlRecords(connection.execution_options(**{_READS: True}))

    @contextmanager
    def rehearse(self) -> Iterator[RehearsalStore[SqlRecords]]:
        """Books as they are now; all that is written into them is forgotten (row B1)."""
        with _sentences(self._path), self._engine.connect() as connection:
            yield RehearsalStore(connection, SqlRecords)
            connection.rollback()

    def compact(self) -> None:
        """Writes the file anew: what was thrown away has left its pages half empty.

        What printers said in no reading that is left goes with it. Readers go on meanwhile; who
        writes waits, about a second for 50 MB.
        """
        with _sentences(self._path), closing(self._engine.raw_connection()) as connection:
            cursor = connection.cursor()
            cursor.execute("PRAGMA foreign_keys=OFF")  # else every row looks through all readings
            try:
                cursor.execute(_FORGET)
            finally:
                cursor.execute("PRAGMA foreign_keys=ON")
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def stamp(self) -> int:
        """Another number after somebody wrote into the books, in this program or another.

        SQLite counts for each connection what others wrote: this one writes nothing. Its cost is
        a look into the shared memory of the log.
        """
        with _sentences(self._path):
            if self._watch is None:
                self._watch = sqlite3.connect(self._path, check_same_thread=False)
            return int(self._watch.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Closes the file."""
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        self._engine.dispose()

    def _close_to_others(self) -> None:
        """SQLite gives the files beside it the mode of the database."""
        keep_closed(self._path)
        for beside in (self._path.with_name(f"{FILE}{suffix}") for suffix in ("-wal", "-shm")):
            if beside.exists():
                keep_closed(beside)

    def _bring_up_to_date(self) -> None:
        with self._engine.connect() as connection:
            if revision_of(connection.execution_options(**{_READS: True})) == newest():
                return
        from meterdesk.adapters.store.migration import migrate  # loads Alembic: half a second

        migrate(self._engine, self._path)

    def _draw(self) -> None:
        """Looks first: whoever opens the books shall not wait for somebody who writes."""
        with self.read() as records:
            if records.installation.is_drawn():
                return
        with self.begin() as records:
            records.installation.draw()


def _engine(path: Path) -> Engine:
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, connect_args={"timeout": _WAIT_MS / 1000})

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # IMMEDIATE: a transaction that reads first and writes later never finds itself outdated
        reads = connection.get_execution_options().get(_READS)
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine


@contextmanager
def _sentences(path: Path) -> Iterator[None]:
    """Turns what SQLite and the file system say into our errors."""
    try:
        yield
    except MeterdeskError:
        raise
    except OSError as error:
        raise StoreError(
            f"The data folder {path.parent} cannot be used: {error.strerror or error}. "
            "Choose another with --data-dir, or ask for write access to it."
        ) from error
    except (OperationalError, sqlite3.OperationalError) as error:
        why = getattr(error, "orig", error)
        if "locked" in str(why):
            raise StoreError(
                f"Another program keeps the database {path} to itself; try again in a moment."
            ) from error
        raise StoreError(
            f"The database {path} cannot be used: {why}. Check that the folder can be "
            "written and the disk is not full."
        ) from error
    except IntegrityError as error:
        raise StoreError(f"The database {path} does not take this: {error.orig}") from error
    except (DatabaseError, sqlite3.DatabaseError) as error:
        raise StoreError(
            f"{path} is no database of Meterdesk, or it is damaged: "
            f"{getattr(error, 'orig', error)}. Move it aside or restore a backup."
        ) from error
    except SQLAlchemyError as error:
        raise StoreError(f"The database {path} cannot be used: {error}") from error
