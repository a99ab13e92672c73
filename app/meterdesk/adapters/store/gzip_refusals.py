"""The server that takes no gzip: remembered across restarts, doubted after a while (M10)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Protocol

from sqlalchemy import Connection, delete, insert, select

from meterdesk.adapters.store.tables import server_without_gzip

BELIEVED_FOR = timedelta(days=30)
"""Then gzip is tried again: the server may have learnt it."""


class SqlGzipRefusals:
    """The one row about the server that is in use, or none."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last(self) -> tuple[str, datetime] | None:
        """Which server refused gzip, and when."""
        row = self._connection.execute(
            select(server_without_gzip.c.url, server_without_gzip.c.since)
        ).first()
        return None if row is None else (row.url, row.since)

    def keep(self, url: str, at: datetime) -> None:
        """This one, and no other, refused it at this time."""
        self.forget()
        self._connection.execute(insert(server_without_gzip).values(url=url, since=at))

    def forget(self) -> None:
        """No server is known to refuse it."""
        self._connection.execute(delete(server_without_gzip))


class _Records(Protocol):
    @property
    def gzip_refusals(self) -> SqlGzipRefusals: ...


class _Store(Protocol):
    def begin(self) -> AbstractContextManager[_Records]: ...
    def read(self) -> AbstractContextManager[_Records]: ...


class GzipRefusals:
    """What the uplink asks before it sends. Fits its port Refusals."""

    def __init__(self, store: _Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    def holds(self, url: str) -> bool:
        """Whether this server refused gzip lately. Another server makes it forgotten."""
        with self._store.read() as records:
            last = records.gzip_refusals.last()
        if last is None:
            return False
        age = self._clock() - last[1]
        if last[0] == url and timedelta(0) <= age < BELIEVED_FOR:
            return True
        with self._store.begin() as records:
            records.gzip_refusals.forget()
        return False

    def note(self, url: str) -> None:
        """It refused a packed message and took the same one plain."""
        with self._store.begin() as records:
            records.gzip_refusals.keep(url, self._clock())
