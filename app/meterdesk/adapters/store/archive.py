"""Every conversation as it went (row B1)."""

from __future__ import annotations

from dataclasses import asdict, fields

from sqlalchemy import Connection, insert, select

from meterdesk.adapters.store.tables import exchange
from meterdesk.domain.conversation import Exchange

_FIELDS = tuple(field.name for field in fields(Exchange))


class SqlArchive:
    """Fits the port Archive."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: Exchange, sentence: str) -> None:
        """Keeps a conversation under its sentence."""
        self._connection.execute(insert(exchange).values(sentence=sentence, **asdict(new)))

    def latest(self, limit: int = 200) -> tuple[tuple[int, str, Exchange], ...]:
        """Id, sentence and exchange, newest first."""
        rows = self._connection.execute(
            select(exchange).order_by(exchange.c.id.desc()).limit(limit)
        )
        return tuple(
            (row.id, row.sentence, Exchange(**{name: getattr(row, name) for name in _FIELDS}))
            for row in rows
        )
