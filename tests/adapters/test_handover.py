"""The hand-over sheet as a file: what spreadsheets do to it, and what they cannot (row M16)."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from meterdesk.adapters.handover import MOST_LINES, CsvSheets
from meterdesk.domain.csv_text import MOST_BYTES
from meterdesk.domain.errors import BadInputError, ExportError

ROWS = ((1, ("Takes part", "Serial number")), (2, ("x", "0012")), (4, ("", "Tür 7")))
TEXT = "Takes part{0}Serial number\r\nx{0}0012\r\n{0}\r\n{0}Tür 7\r\n"


@pytest.fixture
def sheets():
    return CsvSheets()


def filled(rows):
    return tuple(row for row in rows if any(row[1]))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("ending", ["\r\n", "\n"])
def test_what_a_spreadsheet_saved_is_read(sheets, tmp_path, encoding, delimiter, ending):
    file = tmp_path / "sheet.csv"
    file.write_bytes(TEXT.format(delimiter).replace("\r\n", ending).encode(encoding))

    assert filled(sheets.read(file)) == ROWS


def test_a_line_break_inside_a_cell_parts_no_lines(sheets, tmp_path):
    file = tmp_path / "sheet.csv"
    file.write_text('Takes part,Note,Serial number\nx,"two\nlines",AB1\nx,,AB2\n')

    rows = sheets.read(file)

    assert rows[2] == (3, ("x", "", "AB2"))


def test_excels_word_for_the_delimiter_is_no_line(sheets, tmp_path):
    file = tmp_path / "sheet.csv"
    file.write_bytes(b"sep=;\r\nTakes part;Serial number\r\nx;AB1\r\n")

    assert sheets.read(file) == ((1, ("Takes part", "Serial number")), (2, ("x", "AB1")))


@pytest.mark.parametrize(
    "cell",
    ["00123", "123456789012345678", "12E5", "1-2", "3/4", "=1+1", "@home", "+49", "-7", 'a"b', "é"],
)
def test_what_was_written_is_read_back_as_it_was(sheets, tmp_path, cell):
    file = tmp_path / "sheet.csv"
    sheets.write(file, [("Serial number",), (cell,)])

    assert sheets.read(file)[1][1] == (cell.strip('"') if cell != 'a"b' else cell,)


@pytest.mark.parametrize("cell", ["=HYPERLINK(1)", "+1+1", "@SUM(A1)", "-1+1"])
def test_no_printers_name_becomes_a_formula(sheets, tmp_path, cell):
    file = tmp_path / "sheet.csv"
    sheets.write(file, [(cell,)])

    written = next(csv.reader(io.StringIO(file.read_text("utf-8-sig"))))

    assert written[0].startswith("'")


def test_counters_and_addresses_stay_what_they_are(sheets, tmp_path):
    file = tmp_path / "sheet.csv"
    sheets.write(file, [(48213, "192.0.2.1")], ";")

    assert file.read_bytes() == b"\xef\xbb\xbf48213;192.0.2.1\r\n"


def test_a_file_that_is_not_there_is_said_in_a_sentence(sheets, tmp_path):
    with pytest.raises(BadInputError, match="cannot be read"):
        sheets.read(tmp_path / "none.csv")


def test_a_workbook_is_not_taken_for_csv(sheets, tmp_path):
    file = tmp_path / "sheet.xlsx"
    file.write_bytes(b"PK\x03\x04rest")

    with pytest.raises(BadInputError, match="save it as CSV"):
        sheets.read(file)


def test_where_nothing_can_be_written_that_is_said(sheets, tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(ExportError, match="choose another place"):
        sheets.write(tmp_path / "file" / "sheet.csv", [("a",)])


def test_of_a_file_that_is_no_list_no_more_is_read_than_tells_so(sheets):
    endless = Path("/dev/zero")
    if not endless.exists():
        pytest.skip("this system has no endless file")

    with pytest.raises(BadInputError, match="larger than any list"):
        sheets.read(endless)


def test_a_list_longer_than_any_office_is_refused(sheets, tmp_path):
    file = tmp_path / "sheet.csv"
    file.write_text("Takes part,Serial number\n" + "x,A\n" * 30_000)

    with pytest.raises(BadInputError, match="larger than any list"):
        sheets.read(file)


def test_the_limits_of_a_sheet_are_written_down_as_they_are():
    said = (Path(__file__).parents[2] / "docs" / "handover.md").read_text("utf-8")

    assert f"{MOST_LINES:,} lines" in said
    assert f"{MOST_BYTES // 2**20} MiB" in said
