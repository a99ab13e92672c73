"""Why conversations failed, and how long each trouble lasted (row B5)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from meterdesk.adapters.store.tables import trouble
from meterdesk.domain.cause import Cause, Doer
from meterdesk.domain.diagnosis import Diagnosis, Trouble

KEPT = 200
"""Troubles; older ones are forgotten."""


class SqlTroubles:
    """Fits the port Troubles. A trouble that is met again and again is one row."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def met(self, diagnosis: Diagnosis, at: datetime) -> None:
        """A conversation failed: another time of the same trouble, or a new one."""
        last = self._connection.execute(
            select(trouble).order_by(trouble.c.id.desc()).limit(1)
        ).first()
        now = {
            "what": diagnosis.what,
            "action": diagnosis.action,
            "who": diagnosis.who.value,
            "detail": diagnosis.detail,
            "last_at": at,
        }
        if last is not None and last.over_at is None and last.cause == diagnosis.cause.value:
            self._connection.execute(
                update(trouble).where(trouble.c.id == last.id).values(times=last.times + 1, **now)
            )
            return
        self.over(at)
        self._connection.execute(
            insert(trouble).values(cause=diagnosis.cause.value, began_at=at, times=1, **now)
        )
        old = select(trouble.c.id).order_by(trouble.c.id.desc()).offset(KEPT)
        self._connection.execute(delete(trouble).where(trouble.c.id.in_(old)))

    def over(self, at: datetime) -> None:
        """A conversation went well, or failed for another cause: the last trouble has ended."""
        self._connection.execute(
            update(trouble).where(trouble.c.over_at.is_(None)).values(over_at=at)
        )

    def latest(self, limit: int = KEPT) -> tuple[Trouble, ...]:
        """Newest first; the first is what is wrong now where it is not over."""
        rows = self._connection.execute(select(trouble).order_by(trouble.c.id.desc()).limit(limit))
        return tuple(_read(row) for row in rows)


def _read(row: Any) -> Trouble:
    who = Doer(row.who)
    diagnosis = Diagnosis(Cause(row.cause), row.what, row.action, who, row.detail)
    return Trouble(diagnosis, row.began_at, row.last_at, row.times, row.over_at)
