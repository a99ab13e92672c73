"""Rows that take the place of those of the same key."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Table
from sqlalchemy.dialects.sqlite import Insert, insert


def replacing(table: Table, key: Sequence[str], others: Sequence[str]) -> Insert:
    """Adds a row; where one of that key is there, its other columns say what the new one says."""
    put = insert(table)
    return put.on_conflict_do_update(
        index_elements=key, set_={name: put.excluded[name] for name in others}
    )
