"""A change and a look that every message needs: on PostgreSQL in one journey to the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Insert, Row, Select, Update


class Together:
    """Two statements of one transaction that do not depend on each other, made once.

    PostgreSQL looks first and then changes, all in one statement (WITH, 7.8.4 of its manual);
    SQLite has no change inside WITH, and no journey either.
    """

    def __init__(self, look: Select[Any], change: Insert | Update) -> None:
        self._look, self._change = look, change
        self._both = look.add_cte(change.cte("change"))

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> Sequence[Row[Any]]:
        """What the look found; the change is made."""
        if connection.dialect.name == "postgresql":
            return connection.execute(self._both, values).all()
        found = connection.execute(self._look, values).all()
        connection.execute(self._change, values)
        return found
