"""The file of an SQLite database while it is in use: whether it is still the one that was opened.

SQLite goes on writing into a file that was deleted or replaced, and all of it is lost.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import OperationalError


class SqliteFile:
    """One file, known by its device and inode from the first connection on."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened: tuple[int, int] | None = None

    def watch(self, engine: Engine) -> None:
        """From now on a transaction of the engine fails where the file is gone or another one."""
        event.listen(engine, "do_connect", self._connect)
        event.listen(engine, "connect", self._connected)
        event.listen(engine, "begin", self._begin)

    def _connect(self, *_told: Any) -> None:
        # SQLite would make an empty one
        if self._is_lost():
            raise self._error()

    def _connected(self, *_told: Any) -> None:
        if self._opened is None:
            self._opened = self._found()

    def _begin(self, _connection: Connection) -> None:
        if self._is_lost():
            error = self._error()
            raise OperationalError("BEGIN", None, error, hide_parameters=True) from error

    def _is_lost(self) -> bool:
        return self._opened is not None and self._found() != self._opened

    def _found(self) -> tuple[int, int] | None:
        try:
            found = os.stat(self._path)
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def _error(self) -> sqlite3.OperationalError:
        return sqlite3.OperationalError(f"the file {self._path} was taken away or replaced")
