"""Books in which a play is acted: all that is written into them is forgotten at its end."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

from sqlalchemy import Connection

_R = TypeVar("_R")


class RehearsalStore(Generic[_R]):
    """Fits the port Store. One connection for all threads of the play, one at a time.

    The caller rolls the connection back.
    """

    def __init__(self, connection: Connection, open_records: Callable[[Connection], _R]) -> None:
        self._connection = connection
        self._open_records = open_records
        self._turn = threading.RLock()

    @contextmanager
    def begin(self) -> Iterator[_R]:
        """Everything written inside holds for the rest of the play, or not at all."""
        with self._turn, self._connection.begin_nested():
            yield self._open_records(self._connection)

    @contextmanager
    def read(self) -> Iterator[_R]:
        """The books as the play has left them."""
        with self._turn:
            yield self._open_records(self._connection)

    @contextmanager
    def rehearse(self) -> Iterator[RehearsalStore[_R]]:
        """A play in the play."""
        with self._turn, self._connection.begin_nested() as acts:
            yield self
            acts.rollback()

    def compact(self) -> None:
        """Nothing: the play is forgotten."""

    def close(self) -> None:
        """Nothing: the connection belongs to the caller."""
