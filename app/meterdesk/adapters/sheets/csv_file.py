"""CSV as RFC 4180 has it: the same on every PC, whatever its language."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType

from meterdesk.domain.sheet import Cell, Heading, Sheet

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A spreadsheet takes what begins so for a formula, and a printer may tell anything."""
_FULL_WIDTH = ("＝", "＋", "－", "＠")


class CsvFile:
    """Comma, double quotes, CRLF, a heading line of keys; UTF-8 with the mark that Excel wants.

    Times are ISO 8601 with Z or an offset, numbers have neither unit nor grouping, and what nobody
    knows is empty. Text that a spreadsheet would calculate begins with an apostrophe.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("w", encoding="utf-8-sig", newline="")
        self._rows = csv.writer(self._file, lineterminator="\r\n")

    def write(self, sheet: Sheet) -> Iterator[int]:
        """Writes a table; yields how many rows there are so far."""
        self._rows.writerow(heading.key for heading in sheet.headings)
        for count, row in enumerate(sheet.rows, 1):
            self._rows.writerow(texts(sheet.headings, row))
            yield count

    def __enter__(self) -> CsvFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        self._file.close()


def texts(headings: Sequence[Heading], row: Sequence[Cell]) -> list[str]:
    """A row as CSV has it."""
    return [_text(cell) for _, cell in zip(headings, row, strict=True)]


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        text = cell.isoformat(timespec="seconds")
        return text if cell.utcoffset() else text.replace("+00:00", "Z")
    if isinstance(cell, str):
        return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA + _FULL_WIDTH) else cell
    return str(cell)
