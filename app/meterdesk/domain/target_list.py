"""A list of printers from a spreadsheet: CSV in, places to look in and sentences out.

The first column counts, or the one headed address, ip, host or hostname; a port column may stand
beside it. Good rows are kept, bad ones are named by their line.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from meterdesk.domain.csv_text import delimiter_of, named_delimiter, plain, text_of
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.place import parse
from meterdesk.domain.port import port_of

ADDRESS_HEADS = (
    *("address", "ipaddress", "ip", "ipv4", "ipv4address", "ipv6", "ipv6address"),
    *("ipadresse", "adresse", "host", "hostname"),
)
"""Heads of the column that counts, the surest first, without what is no letter or digit."""
PORT_HEADS = ("port", "snmpport", "udpport")


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
    rows = list(_rows(text_of(data)))
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


def _rows(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The rows that hold something, with the number of their line."""
    lines = text.splitlines()
    named = named_delimiter(lines[0]) if lines else None
    skipped = 1 if named else 0
    delimiter = named or delimiter_of(lines)
    try:
        for number, line in enumerate(lines[skipped:], skipped + 1):
            cells = tuple(map(plain, next(csv.reader([line], delimiter=delimiter), [])))
            if any(cells) and not cells[0].startswith("#"):
                yield number, cells
    except csv.Error:
        raise BadInputError(f"Line {number} is no line of a CSV file.") from None


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
