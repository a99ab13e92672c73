"""A list of printers from a spreadsheet: CSV in, places to look in and sentences out.

The first column counts, or the one headed address, ip, host or hostname; a port column may stand
beside it. Good rows are kept, bad ones are named by their line.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from meterdesk.domain.errors import BadInputError
from meterdesk.domain.place import parse
from meterdesk.domain.port import port_of

MOST_BYTES = 4 * 1024 * 1024
ADDRESS_HEADS = (
    *("address", "ipaddress", "ip", "ipv4", "ipv4address", "ipv6", "ipv6address"),
    *("ipadresse", "adresse", "host", "hostname"),
)
"""Heads of the column that counts, the surest first, without what is no letter or digit."""
PORT_HEADS = ("port", "snmpport", "udpport")
DELIMITERS = ",;\t"
BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
WORKBOOK = b"PK\x03\x04"
"""Every .xlsx and .ods file is a ZIP archive and begins so."""


@dataclass(frozen=True, slots=True)
class TargetList:
    """Places as they may stand in the settings, each once, and a sentence for each bad line."""

    targets: tuple[str, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the addresses stand, the surest column first, and the port."""

    addresses: tuple[int, ...] = (0,)
    port: int | None = None


def read_list(data: bytes) -> TargetList:
    """What a file holds. Raises BadInputError where it is no text or holds nothing."""
    rows = list(_rows(_text(data)))
    columns = _head(rows[0][1]) if rows else None
    targets: dict[str, None] = {}
    problems = []
    for line, cells in rows[1:] if columns else rows:
        try:
            targets[_target(cells, columns or _Columns())] = None
        except BadInputError as error:
            problems.append(f"Line {line}: {error.message}")
    if not targets and not problems:
        raise BadInputError("The file holds no address.")
    return TargetList(tuple(targets), tuple(problems))


def _text(data: bytes) -> str:
    if data.startswith(WORKBOOK):
        raise BadInputError("The file is a spreadsheet's own; save it as CSV and choose that.")
    if len(data) > MOST_BYTES:
        raise BadInputError("The file is larger than any list of printers.")
    marks = (name for mark, name in BYTE_ORDER_MARKS.items() if data.startswith(mark))
    for encoding in (next(marks, "utf-8"), "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue  # not every spreadsheet writes UTF-8
        if "\0" not in text:
            return text
    raise BadInputError("The file is no text; save the list as CSV.")


def _rows(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The rows that hold something, with the number of their line."""
    lines = text.splitlines()
    skipped = 0
    if found := re.match(r'^"?sep=(.)"?$', lines[0].strip(" ")) if lines else None:
        skipped = 1  # Excel's own word for the delimiter
    delimiter = found[1] if found else _delimiter(lines)
    try:
        for number, line in enumerate(lines[skipped:], skipped + 1):
            cells = tuple(map(_plain, next(csv.reader([line], delimiter=delimiter), [])))
            if any(cells) and not cells[0].startswith("#"):
                yield number, cells
    except csv.Error:
        raise BadInputError(f"Line {number} is no line of a CSV file.") from None


def _delimiter(lines: Iterable[str]) -> str:
    """The mark that most lines hold; a comma where none holds any."""
    sample = [line for line, _ in zip(lines, range(50), strict=False)]
    return max(DELIMITERS, key=lambda mark: sum(mark in line for line in sample))


def _plain(cell: str) -> str:
    """A cell without what spreadsheets put around text so that it stays text: '…, ="…"."""
    text = cell.replace("\N{NO-BREAK SPACE}", " ").strip()
    if found := re.match(r'^="?([^"]*)"?$', text):
        text = found[1]
    return text.removeprefix("'").strip().strip('"').strip()


def _head(cells: Sequence[str]) -> _Columns | None:
    """The columns by their heads; None where the first row is no head."""
    names = [re.sub(r"[\W_]", "", cell.casefold()) for cell in cells]
    found = tuple(names.index(head) for head in ADDRESS_HEADS if head in names)
    if not found:
        return None
    return _Columns(found, next((names.index(head) for head in PORT_HEADS if head in names), None))


def _target(cells: Sequence[str], columns: _Columns) -> str:
    told = (cells[at] for at in columns.addresses if at < len(cells) and cells[at])
    text = next(told, None)
    if text is None:
        raise BadInputError("there is no address.")
    place = parse(text)
    typed = "" if columns.port is None or columns.port >= len(cells) else cells[columns.port]
    if not typed or place.port is not None:
        return text
    port = port_of(re.sub(r"[.,]0+$", "", typed))
    return f"[{text}]:{port}" if ":" in text else f"{text}:{port}"
