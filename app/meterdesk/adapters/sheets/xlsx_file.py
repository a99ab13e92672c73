"""XLSX with real numbers and dates, ready to be read, filtered and printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import chain, islice
from pathlib import Path
from types import TracebackType
from typing import Any

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from meterdesk.domain.sheet import Cell, Heading, Kind, Sheet

MOST_ROWS = 1_000_000
"""On one worksheet; Excel has room for 1,048,576."""
_LONGEST_TEXT = 32_767
_FORMATS: dict[Kind, dict[str, Any]] = {
    Kind.TEXT: {"valign": "top", "text_wrap": False},
    Kind.WHOLE: {"num_format": 3, "valign": "top"},  # #,##0 in the reader's own grouping
    Kind.SHARE: {"num_format": "#,##0.0", "valign": "top"},
    Kind.MOMENT: {"num_format": 22, "valign": "top", "align": "left"},  # the reader's own date
}
_PAPER = {"letter": 1, "a4": 9}
_FORBIDDEN = str.maketrans("[]:*?/\\'", "        ")


class XlsxFile:
    """A workbook written row by row: its size in memory does not grow with the table.

    Nothing is ever a formula or a link: texts are written as texts.
    """

    def __init__(self, path: Path, paper: str = "a4") -> None:
        self._book = xlsxwriter.Workbook(
            str(path),
            {
                "constant_memory": True,
                "tmpdir": str(path.parent),
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        self._paper = _PAPER[paper]
        self._formats = {kind: self._book.add_format(look) for kind, look in _FORMATS.items()}
        self._head = self._book.add_format(
            {"bold": True, "bottom": 1, "valign": "top", "text_wrap": True, "bg_color": "#EDF1F5"}
        )
        self._bold = self._book.add_format({"bold": True, "valign": "top"})
        self._wrapped = self._book.add_format({"valign": "top", "align": "left", "text_wrap": True})

    def write(self, sheet: Sheet) -> Iterator[int]:
        """Writes a table, on as many worksheets as it takes; yields the rows so far."""
        self._book.set_properties({"title": sheet.title, "author": "Meterdesk"})
        rows, done, number = iter(sheet.rows), 0, 1
        first: tuple[Cell, ...] | None = next(rows, None)
        while first is not None or number == 1:
            here = chain(() if first is None else (first,), islice(rows, MOST_ROWS - 1))
            for _ in self._write_page(sheet, here, number):
                done += 1
                yield done
            first = next(rows, None)
            number += 1
        self._write_about(sheet)

    def close(self) -> None:
        """Puts the file together. Raises OSError."""
        try:
            self._book.close()
        except XlsxWriterException as error:
            raise _cause(error) from error

    def __enter__(self) -> XlsxFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()
        else:
            self._let_go()

    def _let_go(self) -> None:
        """The library closes its rows only when it puts them together, and the file is not wanted.

        Left open, they could not be removed on Windows.
        """
        for page in self._book.worksheets():
            page.row_data_fh.close()

    def _write_page(
        self, sheet: Sheet, rows: Iterator[tuple[Cell, ...]], number: int
    ) -> Iterator[int]:
        page = self._book.add_worksheet(_tab(sheet.name, number))
        for at, heading in enumerate(sheet.headings):
            page.set_column(at, at, heading.width)
            page.write_string(0, at, heading.title, self._head)
        self._set_up(page, sheet)
        count = 0
        for count, row in enumerate(rows, 1):
            self._write_row(page, count, sheet.headings, row)
            yield count
        page.autofilter(0, 0, count, len(sheet.headings) - 1)

    def _write_row(
        self, page: Any, at: int, headings: Sequence[Heading], row: Sequence[Cell]
    ) -> None:
        for column, (heading, cell) in enumerate(zip(headings, row, strict=True)):
            _put(page, at, column, cell, self._formats[heading.kind])

    def _set_up(self, page: Any, sheet: Sheet) -> None:
        """How it is read, and how it comes out of a printer."""
        page.freeze_panes(1, 0)
        page.set_landscape()
        page.set_paper(self._paper)
        page.fit_to_pages(1, 0)
        page.repeat_rows(0)
        page.set_header(f"&L&B{sheet.title.replace('&', '&&')}")
        page.set_footer(f"&L&D&R{sheet.page.replace('&', '&&')} &P / &N")

    def _write_about(self, sheet: Sheet) -> None:
        if not sheet.about:
            return
        page = self._book.add_worksheet("Meterdesk")
        page.set_column(0, 0, 30)
        page.set_column(1, 1, 90)
        page.set_paper(self._paper)
        for at, (title, cell) in enumerate(sheet.about):
            page.write_string(at, 0, title, self._bold)
            look = self._formats[Kind.MOMENT] if isinstance(cell, datetime) else self._wrapped
            _put(page, at, 1, cell, look)


def _put(page: Any, row: int, column: int, cell: Cell, look: Any) -> None:
    if isinstance(cell, datetime):
        page.write_datetime(row, column, cell.replace(tzinfo=None), look)  # Excel has no zones
    elif isinstance(cell, str):
        page.write_string(row, column, cell[:_LONGEST_TEXT], look)
    elif cell is not None:
        page.write_number(row, column, cell, look)


def _tab(name: str, number: int) -> str:
    """A worksheet's name: at most 31 characters, and not all of them."""
    suffix = "" if number == 1 else f" {number}"
    plain = " ".join(name.translate(_FORBIDDEN).split()) or "Meterdesk"
    return plain[: 31 - len(suffix)].rstrip() + suffix


def _cause(error: XlsxWriterException) -> OSError:
    """What the operating system said: the library wraps it."""
    for each in (error.__cause__, error.__context__, *error.args):
        if isinstance(each, OSError):
            return each
    return OSError(None, str(error))
