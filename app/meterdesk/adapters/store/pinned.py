"""The keys of receipts in somebody's books, without opening an office or changing anything."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from meterdesk.adapters.store.store import FILE


def pinned_keys(folder: Path) -> Mapping[str, frozenset[str]]:
    """The keys in Base64 that were told at each registration, by its proxy id; none where there
    are no books."""
    path = folder / FILE
    if not path.is_file():
        return {}
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as books:
            rows = books.execute("SELECT proxy_id, public FROM receipt_key").fetchall()
    except sqlite3.Error:  # of a time before there were receipts, or no database
        return {}
    return {told: frozenset(key for to, key in rows if to == told) for told, _ in rows}
