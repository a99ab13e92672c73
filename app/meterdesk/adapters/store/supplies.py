"""Supplies over time: words once, levels with their times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from meterdesk.adapters.store.tables_readings import supply, supply_level
from meterdesk.adapters.store.upsert import replacing
from meterdesk.domain.supply import Supply

_WORDS = ("kind", "colorant", "source", "part_number", "serial_number")
_words = attrgetter(*_WORDS)

_KNOWN = select(supply).where(supply.c.device_id == bindparam("device_id"))
_SUPPLY = replacing(supply, ("device_id", "name"), _WORDS).returning(supply.c.id)
_LEVEL = replacing(supply_level, ("supply_id", "read_at"), ("state", "percent"))


class SqlSupplies:
    """The supplies' part of the readings, with few statements a reading."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, device_id: int, supplies: Sequence[Supply], at: datetime) -> None:
        """Keeps the levels of one reading; words are written only where they changed."""
        if not supplies:
            return
        rows = self._connection.execute(_KNOWN, {"device_id": device_id})
        known = {row.name: row for row in rows}
        levels = {self._id(device_id, each, known.get(each.name)): each.level for each in supplies}
        self._connection.execute(
            _LEVEL,
            [
                {
                    "supply_id": supply_id,
                    "read_at": at,
                    "state": level.state,
                    "percent": level.percent,
                }
                for supply_id, level in levels.items()
            ],
        )

    def _id(self, device_id: int, new: Supply, known: Row[Any] | None) -> int:
        """The number of the supply, its words brought up to date."""
        words = _words(new)
        if known is not None and _words(known) == words:
            return int(known.id)
        row = {"device_id": device_id, "name": new.name, **dict(zip(_WORDS, words, strict=True))}
        return int(self._connection.execute(_SUPPLY, row).scalar_one())
