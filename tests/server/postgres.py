"""A real PostgreSQL server, from the programs of Debian's package, for as long as tests need it."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from meterdesk_server.store import open_store
from meterdesk_server.tables import metadata

MISSING = "PostgreSQL is not installed (Debian: apt-get install postgresql)."
_DEBIAN = Path("/usr/lib/postgresql")
_TEMPLATE = "as_migrated"


def program(name: str) -> str | None:
    """Debian keeps these out of the PATH, a folder for each version. None on Windows."""
    if os.name != "posix":
        return None
    folders = sorted(_DEBIAN.glob("*/bin"), reverse=True) if _DEBIAN.is_dir() else []
    return next(filter(None, (shutil.which(name, path=f) for f in folders)), shutil.which(name))


class Cluster:
    """A server of its own that listens at a socket in its folder, and at no port.

    `is_hasty`: it writes nothing through to the disk. Not for tests that end it by force.
    """

    def __init__(self, folder: Path, is_hasty: bool = True) -> None:
        self._folder = folder
        self._options = f"-k {folder} -h '' -c shared_buffers=16MB -c max_connections=100" + (
            " -c fsync=off -c full_page_writes=off" if is_hasty else ""
        )
        self._numbers = itertools.count()
        self._shared: str | None = None
        self._call("initdb", "--no-sync", "-A", "trust", "-E", "UTF8", "--locale=C", "-U", "test")

    def start(self) -> None:
        log = self._folder / "log"
        self._call("pg_ctl", "start", "-w", "-s", "-l", str(log), "-o", self._options)

    def stop(self) -> None:
        """Ends it at once, with what it is doing."""
        self._call("pg_ctl", "stop", "-w", "-s", "-m", "immediate")

    def url(self, name: str) -> str:
        """Of a database, as `--database` takes it."""
        return f"postgresql+psycopg://test@/{name}?host={self._folder}"

    def new_database(self, template: str | None = _TEMPLATE) -> str:
        """The URL of a database of its own: as a migration leaves it, or empty with None."""
        name = f"test_{next(self._numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template or 'template0'}")
        return self.url(name)

    def emptied_database(self) -> str:
        """The URL of the one that tests share, one after the other: faster than one of its own."""
        if self._shared is None:
            self._shared = self.new_database()
        tables = ", ".join(f'"{table.name}"' for table in metadata.sorted_tables)
        name = self._shared.partition("@/")[2].partition("?")[0]
        self.run(f"TRUNCATE {tables} RESTART IDENTITY CASCADE", name)
        return self._shared

    def make_template(self) -> None:
        """Migrates the database the others are copies of."""
        self.run(f"CREATE DATABASE {_TEMPLATE} TEMPLATE template0")
        open_store(self._folder, database=self.url(_TEMPLATE)).close()

    def run(self, statement: str, database: str = "postgres") -> None:
        """Does it outside a transaction."""
        where = f"host={self._folder} user=test dbname={database}"
        with psycopg.connect(where, autocommit=True) as connection:
            connection.execute(statement)

    def _call(self, name: str, *arguments: str) -> None:
        command = [str(program(name)), *arguments, "-D", str(self._folder / "data")]
        log = self._folder / f"{name}.log"
        with log.open("wb") as out:  # no pipe: the server would keep it open
            ended = subprocess.run([*_as_owner(), *command], stdout=out, stderr=out, cwd="/")
        assert ended.returncode == 0, log.read_text()


@contextmanager
def cluster(is_hasty: bool = True) -> Iterator[Cluster]:
    """A server that runs. Its folder is not pytest's: those are closed to other users."""
    with tempfile.TemporaryDirectory(prefix="meterdesk-pg-", dir="/tmp") as name:
        if os.geteuid() == 0:
            os.chown(name, *_owner())
        made = Cluster(Path(name), is_hasty)
        made.start()
        try:
            made.make_template()
            yield made
        finally:
            made.stop()


def _owner() -> tuple[int, int]:
    import pwd  # not on every system

    known = {user.pw_name: user for user in pwd.getpwall()}
    user = known.get("postgres") or known["nobody"]
    return user.pw_uid, user.pw_gid


def _as_owner() -> list[str]:
    """PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return []
    user, group = _owner()
    return ["setpriv", f"--reuid={user}", f"--regid={group}", "--clear-groups"]
