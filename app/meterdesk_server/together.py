"""A change and a look that every message needs: on PostgreSQL in one journey to the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Insert, Select, Update

from meterdesk_server.ready import Ready


class Together:
    """Two statements of one transaction that do not depend on each other, made once.

    PostgreSQL looks first and then changes, all in one statement (WITH, 7.8.4 of its manual);
    SQLite has no change inside WITH, and no journey either.
    """

    def __init__(self, look: Select[Any], change: Insert | Update) -> None:
        self._look, self._change = Ready(look, look), Ready(change)
        self._both = Ready(look.add_cte(change.cte("change")), look)

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> Sequence[tuple[Any, ...]]:
        """What the look found; the change is made."""
        if connection.dialect.name == "postgresql":
            return self._both.rows(connection, values)
        found = self._look.rows(connection, values)
        self._change.rows(connection, values)
        return found
