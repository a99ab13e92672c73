"""Tables as files, opened by readers that have nothing to do with what wrote them (M23)."""

from __future__ import annotations

import csv
import errno
import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from openpyxl import load_workbook

from meterdesk.adapters import beside as beside_module
from meterdesk.adapters.beside import beside, keep_file
from meterdesk.adapters.sheets import xlsx_file
from meterdesk.adapters.sheets.file import write_sheet
from meterdesk.domain.errors import BadInputError, ExportError
from meterdesk.domain.sheet import Cell, Heading, Kind, Sheet

BERLIN = timezone(timedelta(hours=1))
READ = datetime(2026, 11, 4, 13, 10, 30, tzinfo=UTC)
HEADINGS = (
    Heading("printer", "Drucker"),
    Heading("pages", "Seiten", Kind.WHOLE),
    Heading("gap_hours", "Lücke (Stunden)", Kind.SHARE),
    Heading("read_local", "Gelesen", Kind.MOMENT),
    Heading("read_utc", "Gelesen (UTC)", Kind.MOMENT),
)
ROW: tuple[Cell, ...] = ("Büro, “Süd”", 67441, 27.5, READ.astimezone(BERLIN), READ)
FORMULAS = ("=cmd|'/c calc'!A1", "+49 30 1", "-2+3", "@SUM(A1)", "\t=1", "  =1+1", "＝1+1")


def sheet(*rows: tuple[Cell, ...], about: tuple[tuple[str, Cell], ...] = ()) -> Sheet:
    return Sheet("Meter [all]: 1/2", "Büro & Lager", HEADINGS, rows, len(rows), about)


def write(path: Path, what: Sheet) -> None:
    for _ in write_sheet(what, path):
        pass


def test_a_csv_file_is_that_of_rfc_4180_with_iso_times_and_plain_numbers(tmp_path: Path) -> None:
    write(tmp_path / "a.csv", sheet(ROW))

    written = (tmp_path / "a.csv").read_bytes()
    assert written == (
        b"\xef\xbb\xbfprinter,pages,gap_hours,read_local,read_utc\r\n"
        + '"Büro, “Süd”",67441,27.5,2026-11-04T14:10:30+01:00,2026-11-04T13:10:30Z\r\n'.encode()
    )


def test_in_a_csv_file_what_nobody_knows_is_empty(tmp_path: Path) -> None:
    write(tmp_path / "a.csv", sheet(("", None, None, None, None)))

    lines = (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()
    assert lines[1] == ",,,,"


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_of_a_printer_is_calculated_from_a_csv_file(tmp_path: Path, text: str) -> None:
    write(tmp_path / "a.csv", sheet((text, 1, None, None, None)))

    rows = list(csv.reader(io.StringIO((tmp_path / "a.csv").read_text("utf-8-sig"), newline="")))
    assert rows[1][0] == f"'{text}"


@pytest.mark.parametrize("text", [*FORMULAS, "https://printer.example", "{=1}", "00123"])
def test_no_text_of_a_printer_is_a_formula_a_link_or_a_number_in_a_workbook(
    tmp_path: Path, text: str
) -> None:
    write(tmp_path / "a.xlsx", sheet((text, 1, None, None, None)))

    cell = load_workbook(tmp_path / "a.xlsx").worksheets[0]["A2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_a_workbook_has_numbers_and_dates_that_can_be_calculated_with(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", sheet(ROW))

    page = load_workbook(tmp_path / "a.xlsx").worksheets[0]
    read = [cell.value for cell in page[2]]
    assert read == [
        "Büro, “Süd”",
        67441,
        27.5,
        datetime(2026, 11, 4, 14, 10, 30),
        datetime(2026, 11, 4, 13, 10, 30),
    ]
    assert [cell.number_format for cell in page[2]][1] == "#,##0"


def test_a_workbook_is_ready_to_be_read_filtered_and_printed(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", sheet(ROW, ROW))

    page = load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert [cell.value for cell in page[1]] == [each.title for each in HEADINGS]
    assert page.title == "Meter all 1 2"
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:E3"
    assert page.print_title_rows == "$1:$1"
    assert page.oddHeader.left.text == "&BBüro && Lager"


def test_what_has_to_be_said_beside_the_numbers_has_a_worksheet_of_its_own(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", sheet(ROW, about=(("Made on", READ), ("Nothing", "is estimated"))))

    page = load_workbook(tmp_path / "a.xlsx")["Meterdesk"]
    assert [[cell.value for cell in row] for row in page.rows] == [
        ["Made on", READ.replace(tzinfo=None)],
        ["Nothing", "is estimated"],
    ]


def test_a_table_that_is_too_long_for_a_worksheet_goes_on_on_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_file, "MOST_ROWS", 2)

    write(tmp_path / "a.xlsx", sheet(ROW, ROW, ROW))

    book = load_workbook(tmp_path / "a.xlsx")
    assert [(page.title, page.max_row) for page in book.worksheets] == [
        ("Meter all 1 2", 3),
        ("Meter all 1 2 2", 2),
    ]


def test_a_table_without_rows_still_has_its_headings(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", sheet())

    page = load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert page.max_row == 1


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_is_broken_off_leaves_nothing_and_what_was_there_stays(
    tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"a.{ending}"
    path.write_text("before")
    work = write_sheet(sheet(*[ROW] * 1000), path)

    next(work)
    work.close()  # type: ignore[attr-defined]

    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_rows_that_cannot_be_made_leave_nothing(tmp_path: Path, ending: str) -> None:
    def rows() -> Iterator[tuple[Cell, ...]]:
        yield ROW
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(ExportError, match="The disk is full"):
        write(tmp_path / f"a.{ending}", Sheet("a", "a", HEADINGS, rows(), 2))

    assert not list(tmp_path.iterdir())


def test_another_ending_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match=r"\.xlsx or \.csv"):
        write(tmp_path / "a.ods", sheet())

    assert not list(tmp_path.iterdir())


def test_a_file_that_another_program_has_open_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_open(part: Path, path: Path) -> None:
        raise PermissionError(errno.EACCES, "The process cannot access the file")

    path = tmp_path / "a.xlsx"
    path.write_text("before")
    monkeypatch.setattr(beside_module.Path, "replace", is_open)

    with pytest.raises(ExportError, match=r"a\.xlsx is open in another program, such as Excel"):
        keep_file(path, b"new")

    assert path.read_text() == "before"


def test_a_file_that_somebody_protected_is_not_gone_over(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("before")
    path.chmod(0o444)

    with pytest.raises(ExportError, match="write-protected"):
        keep_file(path, b"new")

    assert path.read_text() == "before"


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"There is no folder .*missing"):
        keep_file(tmp_path / "missing" / "a.csv", b"")


def test_a_folder_that_is_there_and_takes_no_files_is_not_called_missing(tmp_path: Path) -> None:
    missing = FileNotFoundError(errno.ENOENT, "No such file or directory")

    said = beside_module.sentence(missing, tmp_path / "a.csv")

    assert said == f"You may not write into {tmp_path}; choose another folder."


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.EROFS, "is read-only; choose another folder"),
        (errno.EACCES, "You may not write into"),
        (errno.EIO, "cannot be written"),
    ],
)
def test_why_it_was_not_written_is_said_with_what_to_do(
    tmp_path: Path, number: int, sentence: str
) -> None:
    with pytest.raises(ExportError, match=sentence), beside(tmp_path / "a.csv"):
        raise OSError(number, "whatever")
