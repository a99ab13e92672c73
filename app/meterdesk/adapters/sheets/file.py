"""A table into the file that its ending names, whole or not at all."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from meterdesk.adapters.beside import beside
from meterdesk.adapters.sheets.csv_file import CsvFile
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.sheet import Share, Sheet

if TYPE_CHECKING:
    from meterdesk.adapters.sheets.apart import XlsxApart
    from meterdesk.adapters.sheets.xlsx_file import XlsxFile

log = logging.getLogger(__name__)

SOME = 200
"""Rows between two words of how far it is."""
MANY = 500
"""Rows of a workbook that is written by a process of its own: starting one takes 0.2 s."""


def write_sheet(sheet: Sheet, path: Path, *, paper: str = "a4") -> Iterator[Share]:
    """Writes .xlsx or .csv and says how far it is; broken off, it leaves nothing.

    `paper` is "a4" or "letter". Raises ExportError, and BadInputError for another ending.
    """
    kind = path.suffix.lower()
    if kind not in (".csv", ".xlsx"):
        raise BadInputError(f"{path.name}: a table is saved as .xlsx or .csv.")
    with beside(path) as part, _open(part, kind, paper, sheet.size) as file:
        before = 0
        for count in file.write(sheet):
            if count % SOME == 0 or count == before:  # the same again: it is being finished
                yield Share(count, max(sheet.size, count))
            before = count
    yield Share(max(sheet.size, 1), max(sheet.size, 1))


def _open(path: Path, kind: str, paper: str, size: int) -> CsvFile | XlsxFile | XlsxApart:
    if kind == ".csv":
        return CsvFile(path)
    if size >= MANY:
        from meterdesk.adapters.sheets.apart import XlsxApart

        try:
            return XlsxApart(path, paper)
        except OSError:
            log.warning("No process for a workbook can be started", exc_info=True)
    from meterdesk.adapters.sheets.xlsx_file import XlsxFile  # loads a library: when it is needed

    return XlsxFile(path, paper)
