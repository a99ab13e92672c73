"""Rows as a table on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any


def print_table(rows: Sequence[dict[str, Any]]) -> None:
    """A column for each key of the first row, as wide as its widest cell."""
    if not rows:
        print("(none)")
        return
    lines = [list(rows[0]), *([_cell(value) for value in row.values()] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        print("  ".join(cells).rstrip())


def _cell(value: Any) -> str:
    if value is None:
        return "-"
    is_many = isinstance(value, Iterable) and not isinstance(value, str)
    return " ".join(value) or "-" if is_many else str(value)
