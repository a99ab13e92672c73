"""Rows as files: CSV that no spreadsheet runs, and JSON; written row by row."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

_BOM = "\ufeff".encode()
# Where a spreadsheet may begin a cell: many countries' part them at ";", whatever commas say.
_FORMULAS = re.compile(r"(^|[;\t\r\n])[\s\"]*(?=[=+\-@])")
_AT_ONCE = 200

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column of a file, and what it says of a row."""

    name: str
    of: Callable[[T], Any]


def csv_of(columns: Iterable[Column[T]], rows: Iterable[T]) -> Iterator[bytes]:
    """RFC 4180 in UTF-8 with a mark, so that spreadsheets see it; times in UTC.

    What a spreadsheet would take for a formula gets an apostrophe before it.
    """
    table = list(columns)
    yield _BOM
    yield from _chunks(_lines([[column.name for column in table]]))
    yield from _chunks(_lines([_cell(column.of(row)) for column in table] for row in rows))


def json_of(columns: Iterable[Column[T]], rows: Iterable[T]) -> Iterator[bytes]:
    """One array of objects, a line each (RFC 8259)."""
    table = list(columns)
    yield b"["
    yield from _chunks(_objects(table, rows))
    yield b"\n]\n"


WRITERS: Mapping[str, tuple[str, Callable[..., Iterator[bytes]]]] = {
    "csv": ("text/csv; charset=utf-8", csv_of),
    "json": ("application/json", json_of),
}
"""By the ending of a file: its media type, and who writes it."""


def _lines(rows: Iterable[list[Any]]) -> Iterator[str]:
    for row in rows:
        line = io.StringIO()
        csv.writer(line).writerow(row)
        yield line.getvalue()


def _objects(columns: list[Column[T]], rows: Iterable[T]) -> Iterator[str]:
    comma = "\n"
    for row in rows:
        values = {column.name: _plain(column.of(row)) for column in columns}
        yield comma + json.dumps(values, ensure_ascii=False)
        comma = ",\n"


def _chunks(texts: Iterable[str]) -> Iterator[bytes]:
    """Many short texts as fewer pieces: each piece costs a turn of the server."""
    some: list[str] = []
    for text in texts:
        some.append(text)
        if len(some) == _AT_ONCE:
            yield "".join(some).encode()
            some.clear()
    if some:
        yield "".join(some).encode()


def _cell(value: Any) -> Any:
    plain = _plain(value)
    if isinstance(plain, bool):
        return "yes" if plain else ""
    if isinstance(plain, str):
        return _FORMULAS.sub(r"\g<0>'", plain)
    return "" if plain is None else plain


def _plain(value: Any) -> Any:
    return f"{value:%Y-%m-%dT%H:%M:%SZ}" if isinstance(value, datetime) else value
