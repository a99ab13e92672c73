"""The keys of receipts in somebody's books, without opening an office or changing anything."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from meterdesk.adapters.store.store import FILE


def pinned_keys(folder: Path) -> tuple[str, ...]:
    """Every key that was told at a registration, in Base64; none where there are no books."""
    path = folder / FILE
    if not path.is_file():
        return ()
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as books:
            return tuple(public for (public,) in books.execute("SELECT public FROM receipt_key"))
    except sqlite3.Error:  # of a time before there were receipts, or no database
        return ()
