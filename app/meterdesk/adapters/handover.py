"""The hand-over sheet as CSV: written so that spreadsheets leave it whole, read as theirs."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path

from meterdesk.adapters.files import replace_file
from meterdesk.domain.csv_text import MOST_BYTES, delimiter_of, named_delimiter, plain, text_of
from meterdesk.domain.errors import BadInputError, ExportError

FOR_EVERYBODY = 0o644
"""It is handed to somebody else, and no secret is in it."""

MOST_LINES = 20_000
_ASKS_TO_BE_EVALUATED = ("=", "+", "-", "@", "\t", "\r")
_LOOKS_LIKE_A_NUMBER = re.compile(r"^[\d.,/:\-]*\d([eE]\d+)?$")
"""What a spreadsheet takes for a number, a date or a time, and writes back as another text."""
_IPV4 = re.compile(r"^\d+(\.\d+){3}(:\d+)?$")


class CsvSheets:
    """Fits the services' port SheetFiles."""

    def write(self, path: Path, rows: Sequence[Sequence[str | int]], delimiter: str = ",") -> None:
        """Replaces the file at once; UTF-8 with the mark by which Excel knows it.

        Raises ExportError.
        """
        text = io.StringIO()
        writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
        writer.writerows([_safe(cell) for cell in row] for row in rows)
        try:
            replace_file(path, text.getvalue().encode("utf-8-sig"), FOR_EVERYBODY)
        except OSError as error:
            raise ExportError(
                f"{path} cannot be written ({error.strerror or error}); close it where it is "
                "open, or choose another place."
            ) from error

    def read(self, path: Path) -> tuple[tuple[int, tuple[str, ...]], ...]:
        """Its lines as a spreadsheet counts them, from 1, and their cells as bare text.

        Raises BadInputError where it cannot be read or is no CSV.
        """
        try:
            with path.open("rb") as file:  # no more of it than is needed to see that it is none
                text = text_of(file.read(MOST_BYTES + 1))
        except OSError as error:
            raise BadInputError(f"{path} cannot be read ({error.strerror or error}).") from None
        except BadInputError as error:
            raise BadInputError(f"{path.name}: {error.message}") from None
        return _rows(text)


def _rows(text: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Line breaks inside of quotation marks part no lines, as in a spreadsheet."""
    first, _, rest = text.partition("\n")
    named = named_delimiter(first)
    body = rest if named else text
    delimiter = named or delimiter_of(body.splitlines())
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter)
    rows = []
    try:
        for number, cells in enumerate(reader, 1):
            if number > MOST_LINES:
                raise BadInputError("The file is larger than any list of printers.")
            rows.append((number, tuple(map(plain, cells))))
    except csv.Error:
        raise BadInputError(f"Line {len(rows) + 1} is no line of a CSV file.") from None
    return tuple(rows)


def _safe(cell: str | int) -> str:
    """No formula, whatever a printer calls itself; text that looks like a number stays text."""
    text = " ".join(str(cell).split())
    if isinstance(cell, int) or _IPV4.match(text):
        return text
    if _LOOKS_LIKE_A_NUMBER.match(text):
        return f'="{text}"'
    return f"'{text}" if text.startswith(_ASKS_TO_BE_EVALUATED) else text
