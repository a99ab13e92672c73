"""Large workbooks are written by a process of their own (M23, decision 24)."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from tests.adapters.sheets.test_sheets import ROW, sheet

from meterdesk.adapters.sheets import apart, writer
from meterdesk.adapters.sheets.apart import XlsxApart
from meterdesk.adapters.sheets.file import MANY, write_sheet
from meterdesk.domain.errors import ExportError
from meterdesk.domain.sheet import Cell, Sheet
from meterdesk.entrypoints import start

ROWS = MANY + 123
LARGE = sheet(*[ROW] * ROWS, about=(("Made on", ROW[4]),))


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes that writing began."""
    made: list[subprocess.Popen[bytes]] = []
    begin = subprocess.Popen

    def noted(*words: object, **options: object) -> subprocess.Popen[bytes]:
        made.append(begin(*words, **options))  # type: ignore[call-overload]
        return made[-1]

    monkeypatch.setattr(apart.subprocess, "Popen", noted)
    return made


def test_m23_a_large_workbook_is_the_same_and_another_process_wrote_it(
    tmp_path: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    told = [share.done for share in write_sheet(LARGE, tmp_path / "a.xlsx")]

    book = load_workbook(tmp_path / "a.xlsx", read_only=True)
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    assert len(rows) == ROWS + 1
    assert rows[1][:3] == rows[-1][:3] == ("Büro, “Süd”", 67441, 27.5)
    assert book.worksheets[1]["A1"].value == "Made on"
    assert told == sorted(told)
    assert [each.returncode for each in started] == [0]


def test_a_small_one_is_written_here(
    tmp_path: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    for _ in write_sheet(sheet(ROW), tmp_path / "a.xlsx"):
        pass

    assert started == []


def test_broken_off_it_leaves_no_process_and_no_file(
    tmp_path: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    steps = write_sheet(LARGE, tmp_path / "a.xlsx")
    next(steps)

    steps.close()  # type: ignore[attr-defined]

    assert started[0].returncode not in (None, 0)
    assert list(tmp_path.iterdir()) == []


def test_it_can_be_broken_off_while_the_file_is_being_finished(
    tmp_path: Path, started: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """All rows are handed over; a process that takes for ever must not be waited for."""
    monkeypatch.setattr(apart, "LOOK", 0.001)
    monkeypatch.setattr(
        apart, "command", _that("import sys, time; sys.stdin.read(); time.sleep(99)")
    )
    steps = write_sheet(LARGE, tmp_path / "a.xlsx")
    while next(steps).done < ROWS:
        pass

    steps.close()  # type: ignore[attr-defined]

    assert started[0].returncode not in (None, 0)


@pytest.mark.parametrize("program", ["raise SystemExit(3)", "import sys; sys.stdin.read()"])
def test_a_process_that_ends_without_a_word_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    monkeypatch.setattr(apart, "command", _that(program))

    with pytest.raises(ExportError, match=r"a\.xlsx could not be written as a workbook\. Save"):
        for _ in write_sheet(LARGE, tmp_path / "a.xlsx"):
            pass

    assert list(tmp_path.iterdir()) == []


def test_what_the_disk_said_is_what_somebody_hears(tmp_path: Path) -> None:
    """The same sentence as where it is written here: `beside` has it by the number."""
    gone = tmp_path / "gone" / "a.xlsx"

    with pytest.raises(FileNotFoundError), XlsxApart(gone) as file:
        for _ in file.write(LARGE):
            pass


def test_what_went_wrong_is_told_in_what_the_smallest_pipe_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*words: object) -> None:
        raise ValueError("𝄞" * 5000)

    monkeypatch.setattr(writer, "XlsxFile", fail)
    order, answer = BytesIO(pickle.dumps((str(tmp_path / "a.xlsx"), "a4", sheet()))), BytesIO()

    status = writer.serve(order, answer)

    assert status == 1
    assert len(answer.getvalue()) < 4096


def test_where_no_process_can_be_started_it_is_written_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "command", lambda: (str(tmp_path / "nothing"),))

    for _ in write_sheet(LARGE, tmp_path / "a.xlsx"):
        pass

    assert (tmp_path / "a.xlsx").exists()


def test_an_error_in_the_rows_is_said_and_ends_the_process(
    tmp_path: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    def rows() -> Iterator[tuple[Cell, ...]]:
        yield ROW
        raise ExportError("The books have gone.")

    torn = Sheet("a", "a", LARGE.headings, rows(), ROWS)

    with pytest.raises(ExportError, match="The books have gone"):
        for _ in write_sheet(torn, tmp_path / "a.xlsx"):
            pass
    assert started[0].returncode not in (None, 0)


def test_a_frozen_program_starts_its_own_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no Python to ask for a module, and a window has no streams on Windows."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Meterdesk.exe"))
    (tmp_path / "meterdesk-cli.exe").touch()

    assert apart.command() == (str(tmp_path / "meterdesk-cli.exe"), start.WRITE_WORKBOOK)


def test_the_command_of_a_frozen_program_writes_workbooks(tmp_path: Path) -> None:
    words = f"import sys; sys.argv[1:] = ['{start.WRITE_WORKBOOK}']"
    run = f"{words}; from meterdesk.entrypoints.start import main; raise SystemExit(main())"
    order = (str(tmp_path / "a.xlsx"), "a4", Sheet("a", "a", LARGE.headings, (), 1))

    done = subprocess.run(
        [sys.executable, "-c", run],
        input=b"".join(map(pickle.dumps, (order, [ROW], []))),
        capture_output=True,
        check=True,
    )

    assert pickle.loads(done.stdout) == (None, "")
    assert load_workbook(tmp_path / "a.xlsx").worksheets[0]["A2"].value == ROW[0]


def _that(program: str) -> Callable[[], Sequence[str]]:
    return lambda: (sys.executable, "-c", program)
