"""CSV as spreadsheets write it: encodings, delimiters, and what they put around text."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable

from meterdesk.domain.errors import BadInputError

MOST_BYTES = 4 * 1024 * 1024
DELIMITERS = ",;\t"
BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
WORKBOOK = b"PK\x03\x04"
"""Every .xlsx and .ods file is a ZIP archive and begins so."""


def text_of(data: bytes) -> str:
    """UTF-8 with or without a mark, UTF-16 with one, else Windows-1252. Raises BadInputError."""
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


def delimiter_of(lines: Iterable[str]) -> str:
    """The mark that most lines hold; a comma where none holds any."""
    sample = [line for line, _ in zip(lines, range(50), strict=False)]
    return max(DELIMITERS, key=lambda mark: sum(mark in line for line in sample))


def named_delimiter(line: str) -> str | None:
    """The delimiter of a first line `sep=;`, Excel's own word for it; None where it is another."""
    found = re.match(r'^"?sep=(.)"?$', line.strip(" \r\n"))
    return found[1] if found else None


def plain(cell: str) -> str:
    """A cell without what spreadsheets put around text so that it stays text: '…, ="…"."""
    text = cell.replace("\N{NO-BREAK SPACE}", " ").strip()
    if found := re.match(r'^="?([^"]*)"?$', text):
        text = found[1]
    return text.removeprefix("'").strip().strip('"').strip()
