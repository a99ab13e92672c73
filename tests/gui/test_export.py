"""Saving the table, readings, the chart and a statement from the window (B2, B7, M23)."""

from __future__ import annotations

import csv
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar, cast

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import QDate
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMessageBox,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.gui.history_fakes import NOW, FakeHistory, clock, device, row, two_meters

from meterdesk.adapters.beside import keep_file
from meterdesk.adapters.sheets.file import write_sheet
from meterdesk.domain.device import Device
from meterdesk.domain.errors import StoreError
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.reading import DeviceRow
from meterdesk.gui import export_words
from meterdesk.gui.export_chart import ChartDialog
from meterdesk.gui.export_desk import ExportDesk
from meterdesk.gui.export_dialog import ExportDialog
from meterdesk.gui.export_door import ExportDoor
from meterdesk.gui.export_place import ExportPlace
from meterdesk.gui.export_statement import StatementDialog
from meterdesk.gui.export_tables import DevicesDialog, ReadingsDialog
from meterdesk.gui.history import HistoryWindow
from meterdesk.gui.history_export import Taking
from meterdesk.gui.printing import Titles
from meterdesk.gui.printing_job import PrintJob
from meterdesk.gui.window import MainWindow
from meterdesk.services import device_sheet, reading_sheet, statement_sheet
from meterdesk.services.history import History
from meterdesk.services.office import Office
from meterdesk.services.saving import Saving

pytestmark = pytest.mark.usefixtures("english_in_london")
_D = TypeVar("_D", bound=ExportDialog)
SAVING = Saving(write_sheet, keep_file)


class Books(FakeHistory):
    """The history of one printer in a table of three."""

    def rows(self, month_began: datetime) -> tuple[DeviceRow, ...]:
        return tuple(row(number, total) for number, total in ((1, 500), (2, 1500), (3, 1000)))

    def everybody(self) -> tuple[Device, ...]:
        return tuple(each.device for each in self.rows(NOW))


@dataclass
class Scene:
    """The window with its desk; `closed` counts offices that threads opened and closed."""

    window: MainWindow
    desk: ExportDesk
    place: ExportPlace
    folder: Path
    threads: list[int]

    def history(self) -> HistoryWindow:
        self.window.open_history(1)
        return self.window.findChildren(HistoryWindow)[0]


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Iterator[Scene]:
    told = two_meters()
    books = Books(known=device(), last=told.last, counts=told.counts)
    threads: list[int] = []

    def open_office() -> Office:
        threads.append(threading.get_ident())
        close = lambda: threads.append(threading.get_ident())  # noqa: E731
        made = SimpleNamespace(history=books, saving=SAVING, clock=clock, close=close)
        return cast(Office, made)

    window = MainWindow(cast(History, books), clock)
    qtbot.addWidget(window)
    window.refresh()
    window.show()
    file = str(tmp_path / "window.ini")
    place = ExportPlace(file)
    place.remember(tmp_path / "anything")
    office = cast(Office, SimpleNamespace(history=books, saving=SAVING, clock=clock))
    door = ExportDoor(office, open_office, window, file)
    yield Scene(window, door.desk(), place, tmp_path, threads)
    for dialog in window.findChildren(ExportDialog):
        dialog.panel.undertaking.cancel()
        dialog.panel.undertaking.wait()
        dialog.close()
    window.close()


def opened(parent: QWidget, kind: type[_D]) -> _D:
    """The dialog that was opened last."""
    return parent.findChildren(kind)[-1]


def save(qtbot: QtBot, dialog: ExportDialog, path: Path) -> None:
    with qtbot.waitSignal(dialog.panel.saved, timeout=20_000):
        dialog.take(str(path))


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_table_is_saved_as_it_is_shown(scene: Scene, qtbot: QtBot) -> None:
    view = scene.window.devices
    view.set_filter("PRN-1")
    scene.window.export.save_requested.emit()
    dialog = opened(scene.window, DevicesDialog)

    save(qtbot, dialog, scene.folder / "a.csv")

    assert [each["serial_number"] for each in rows_of(scene.folder / "a.csv")] == ["SN0001"]
    assert dialog.panel.done.text() == "1 printer is in a.csv."


def test_order_and_hidden_columns_are_those_of_the_window(scene: Scene, qtbot: QtBot) -> None:
    view = scene.window.devices
    keys = [column.key for column in view.model.columns]
    for at, key in enumerate(keys):
        view.table.setColumnHidden(at, key not in ("total", "serial"))
    view.table.horizontalHeader().moveSection(keys.index("total"), 0)
    view.table.sortByColumn(keys.index("total"), view.table.horizontalHeader().sortIndicatorOrder())
    scene.desk.save_devices()

    save(qtbot, opened(scene.window, DevicesDialog), scene.folder / "a.xlsx")

    page = load_workbook(scene.folder / "a.xlsx").worksheets[0]
    assert list(page.iter_rows(values_only=True)) == [
        ("Total meter", "Serial number"),
        (500, "SN0001"),
        (1000, "SN0003"),
        (1500, "SN0002"),
    ]


def test_all_printers_are_saved_with_all_columns(scene: Scene, qtbot: QtBot) -> None:
    scene.window.devices.set_filter("PRN-1")
    scene.desk.save_devices()
    dialog = opened(scene.window, DevicesDialog)
    dialog.what.choose(False)

    save(qtbot, dialog, scene.folder / "a.csv")

    saved = rows_of(scene.folder / "a.csv")
    assert len(saved) == 3
    assert len(saved[0]) == 14
    assert dialog.panel.done.text() == "3 printers are in a.csv."
    assert not dialog.save_button.isDefault()


def test_a_workbook_speaks_the_language_of_the_window_and_csv_never_does(
    scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_words, "say", lambda word: f"«{word}»")
    scene.desk.save_devices()
    dialog = opened(scene.window, DevicesDialog)

    save(qtbot, dialog, scene.folder / "a.xlsx")
    save(qtbot, dialog, scene.folder / "a.csv")

    page = load_workbook(scene.folder / "a.xlsx").worksheets[0]
    assert "«Serial number»" in [cell.value for cell in page[1]]
    assert "serial_number" in rows_of(scene.folder / "a.csv")[0]
    assert rows_of(scene.folder / "a.csv")[0]["registration"] == "service on"


@pytest.mark.parametrize("module", [device_sheet, reading_sheet, statement_sheet])
def test_every_word_that_a_sheet_says_is_given_to_translators(module: Any) -> None:
    assert set(module.WORDS) <= export_words.known()


def test_readings_are_looked_up_in_a_thread_by_an_office_of_its_own(
    scene: Scene, qtbot: QtBot
) -> None:
    scene.desk.take(scene.history(), Taking.READINGS)
    dialog = opened(scene.window, ReadingsDialog)

    save(qtbot, dialog, scene.folder / "a.csv")
    dialog.panel.undertaking.wait()

    assert len(scene.threads) == 2
    assert threading.get_ident() not in scene.threads
    assert dialog.panel.done.text() == "3 rows are in a.csv."


def test_readings_are_those_of_the_meters_in_the_chart(scene: Scene, qtbot: QtBot) -> None:
    scene.desk.take(scene.history(), Taking.READINGS)
    dialog = opened(scene.window, ReadingsDialog)

    save(qtbot, dialog, scene.folder / "shown.csv")
    dialog.what.choose(reading_sheet.Wanted(1))
    save(qtbot, dialog, scene.folder / "all.csv")

    assert {each["name"] for each in rows_of(scene.folder / "shown.csv")} == {TOTAL}
    assert len({each["name"] for each in rows_of(scene.folder / "all.csv")}) == 2


def test_a_statement_of_one_printer_is_a_pdf(scene: Scene, qtbot: QtBot) -> None:
    scene.desk.take(scene.history(), Taking.STATEMENT)
    dialog = opened(scene.window, StatementDialog)
    dialog.period.first.setDate(QDate(2026, 11, 18))
    dialog.period.last.setDate(QDate(2026, 11, 20))

    save(qtbot, dialog, scene.folder / "a.pdf")

    (page,) = PdfReader(scene.folder / "a.pdf").pages
    said = " ".join(page.extract_text().split())
    assert "18 Nov 2026 to 20 Nov 2026" in said
    assert "234" in said
    assert dialog.panel.done.text() == "The statement is in a.pdf."


def test_a_statement_of_all_is_a_table_as_well(scene: Scene, qtbot: QtBot) -> None:
    scene.desk.save_statement()
    dialog = opened(scene.window, StatementDialog)
    dialog.period.first.setDate(QDate(2026, 11, 18))
    dialog.period.last.setDate(QDate(2026, 11, 20))

    save(qtbot, dialog, scene.folder / "a.csv")

    saved = rows_of(scene.folder / "a.csv")
    assert [each["difference"] for each in saved if each["name"] == TOTAL] == ["234"] * 3
    assert dialog.panel.done.text() == "The statement of 3 printers is in a.csv."


def test_a_statement_of_no_day_is_neither_saved_nor_printed(scene: Scene) -> None:
    scene.window.export.statement_requested.emit()
    dialog = opened(scene.window, StatementDialog)
    assert dialog.save_button.isEnabled()

    dialog.period.first.setDate(QDate(2026, 11, 9))
    dialog.period.last.setDate(QDate(2026, 11, 5))

    buttons = {each.text().replace("&", ""): each.isEnabled() for each in dialog.buttons.buttons()}
    assert buttons == {"Save…": False, "Print…": False, "Close": True}


def test_a_chart_is_saved_as_a_picture_and_as_a_drawing(scene: Scene, qtbot: QtBot) -> None:
    scene.desk.take(scene.history(), Taking.CHART)
    dialog = opened(scene.window, ChartDialog)

    save(qtbot, dialog, scene.folder / "a.png")
    save(qtbot, dialog, scene.folder / "a.svg")

    assert (scene.folder / "a.png").read_bytes().startswith(b"\x89PNG")
    assert b"IM C3000" in (scene.folder / "a.svg").read_bytes()


def test_a_chart_is_copied(scene: Scene) -> None:
    scene.desk.take(scene.history(), Taking.COPY_CHART)

    assert not QGuiApplication.clipboard().image().isNull()


@pytest.mark.parametrize("what", [Taking.READINGS, Taking.STATEMENT, Taking.CHART])
def test_every_underlined_letter_means_one_thing(scene: Scene, what: Taking) -> None:
    scene.desk.take(scene.history(), what)
    dialog = opened(scene.window, ExportDialog)

    widgets: list[QAbstractButton | QLabel] = list(dialog.findChildren(QAbstractButton))
    widgets += dialog.findChildren(QLabel)
    letters = [QKeySequence.mnemonic(each.text()).toString() for each in widgets]
    met = [letter for letter in letters if letter]
    assert len(met) > 3
    assert len(met) == len(set(met))


def test_a_name_that_is_a_printer_s_has_no_underlined_letter(scene: Scene) -> None:
    history = cast(Any, scene.desk)._history
    named = replace(history.known.identity, model="R&D printer")
    history.known = replace(history.known, identity=named)

    scene.desk.take(scene.history(), Taking.STATEMENT)

    dialog = opened(scene.window, StatementDialog)
    texts = [each.text() for each in dialog.findChildren(QRadioButton)]
    assert any("R&&D printer" in text for text in texts)


def test_the_chart_s_own_menu_asks_for_the_same(scene: Scene, qtbot: QtBot) -> None:
    window = scene.history()
    chart = cast(Any, window.tab(0)).pane.chart
    action = next(
        each for each in chart.actions() if each.text().replace("&", "") == "Save picture…"
    )

    action.trigger()

    assert opened(scene.window, ChartDialog).isVisible()


def test_the_name_says_what_it_is_in_the_folder_used_last(scene: Scene, qtbot: QtBot) -> None:
    other = scene.folder / "other"
    other.mkdir()
    scene.desk.save_devices()
    dialog = opened(scene.window, DevicesDialog)
    first = dialog.proposal()

    save(qtbot, dialog, other / "mine.xlsx")

    assert first == scene.folder / "Printers 2026-11-20.xlsx"
    assert dialog.proposal().parent == other
    assert ExportPlace(str(scene.folder / "window.ini")).folder() == other


def test_a_name_has_nothing_that_a_file_system_refuses(scene: Scene) -> None:
    proposed = scene.place.propose("Readings", "IM C3000/S: “A*?”", "2026", suffix=".csv")

    assert proposed.name == "Readings IM C3000 S “A ” 2026.csv"


def test_an_ending_that_is_typed_is_meant(scene: Scene, qtbot: QtBot) -> None:
    scene.desk.save_devices()
    dialog = opened(scene.window, DevicesDialog)
    asked: list[Path] = []
    dialog.wanted.disconnect()
    dialog.wanted.connect(asked.append)

    for name in ("a.csv", "a.xlsx", "a", "v1.2"):
        dialog.take(str(scene.folder / name))

    assert [path.name for path in asked] == ["a.csv", "a.xlsx", "a.xlsx", "v1.2.xlsx"]


def test_what_cannot_be_written_is_said_where_it_was_asked(scene: Scene, qtbot: QtBot) -> None:
    scene.desk.save_devices()
    dialog = opened(scene.window, DevicesDialog)

    with qtbot.waitSignal(dialog.panel.undertaking.failed):
        dialog.take(str(scene.folder / "missing" / "a.csv"))

    qtbot.waitUntil(lambda: "There is no folder" in dialog.panel.notice.text)
    assert dialog.save_button.isEnabled()
    assert dialog.save_button.isDefault()
    assert not dialog.panel.open.isVisible()


def test_closing_the_dialog_breaks_it_off_and_leaves_nothing(
    scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone_on = threading.Event()

    def slowly(*_: object, **__: object) -> Iterator[tuple[object, ...]]:
        for at in range(100_000):
            if at == 500:
                gone_on.wait(10)
            yield ("x",)

    scene.desk.save_devices()
    dialog = opened(scene.window, DevicesDialog)
    monkeypatch.setattr(device_sheet, "_rows", slowly)
    for at in range(1, scene.window.devices.model.columnCount()):
        scene.window.devices.table.setColumnHidden(at, True)
    dialog._shown = replace(dialog._shown, columns=("serial",))
    dialog.take(str(scene.folder / "a.csv"))
    undertaking = dialog.panel.undertaking

    dialog.done(0)
    gone_on.set()
    undertaking.wait()

    assert not (scene.folder / "a.csv").exists()
    assert not list(scene.folder.glob(".meterdesk-*"))


def test_the_table_is_printed_in_words_that_still_hold_tomorrow(scene: Scene, qtbot: QtBot) -> None:
    jobs: list[tuple[Any, ...]] = []
    scene.desk.print_parts = lambda *told, **_: jobs.append(told)  # type: ignore[method-assign]

    scene.window.export.print_requested.emit()

    titles, (part,) = jobs[0]
    assert (titles.title, titles.note) == ("Printers", "3 printers")
    assert any("20 Nov 2026" in cell for cell in part._rows[0])


def test_the_readings_shown_are_printed(scene: Scene, qtbot: QtBot) -> None:
    jobs: list[tuple[Any, ...]] = []
    scene.desk.print_parts = lambda *told, **_: jobs.append(told)  # type: ignore[method-assign]

    scene.desk.take(scene.history(), Taking.PRINT_READINGS)
    qtbot.waitUntil(lambda: bool(jobs))

    titles, (part,) = jobs[0]
    assert titles.title == "IM C3000 · SN0001"
    assert [line[2] for line in part._rows] == ["1,000", "1,100", "1,234"]


def test_a_job_prints_all_pages(scene: Scene, qtbot: QtBot) -> None:
    jobs: list[tuple[Any, ...]] = []
    scene.desk.print_parts = lambda *told, **_: jobs.append(told)  # type: ignore[method-assign]
    scene.desk.print_devices()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(scene.folder / "job.pdf"))
    dialog = QWidget(scene.window)
    job = PrintJob(printer, jobs[0][0], jobs[0][1], dialog)

    with qtbot.waitSignal(dialog.destroyed, timeout=20_000):
        job.begin()

    (page,) = PdfReader(scene.folder / "job.pdf").pages
    assert "Page 1 of 1" in " ".join(page.extract_text().split())


def test_a_printer_that_takes_nothing_is_named_over_the_window(
    scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPainter, "begin", lambda *_: False)
    dialog = QWidget(scene.window)
    job = PrintJob(QPrinter(), Titles("Printers", "", ""), (), dialog)

    with qtbot.waitSignal(dialog.destroyed, timeout=20_000):
        job.begin()

    (box,) = scene.window.findChildren(QMessageBox)
    assert box.isVisible()
    assert box.informativeText().startswith("This printer takes nothing")
    box.close()


def test_readings_that_cannot_be_looked_up_for_the_printer_are_named(
    scene: Scene, qtbot: QtBot
) -> None:
    def refuse() -> Office:
        raise StoreError("The disk is gone.")

    scene.desk._open_office = refuse

    scene.desk.take(scene.history(), Taking.PRINT_READINGS)
    qtbot.waitUntil(lambda: bool(scene.window.findChildren(QMessageBox)))

    (box,) = scene.window.findChildren(QMessageBox)
    assert box.informativeText() == "The disk is gone."
    box.close()


def test_printing_asks_for_the_printer(scene: Scene, qtbot: QtBot) -> None:
    scene.desk.take(scene.history(), Taking.PRINT_CHART)

    (dialog,) = scene.window.findChildren(QPrintDialog)
    assert dialog.isVisible()
    dialog.reject()
    qtbot.waitUntil(lambda: not scene.window.findChildren(QPrintDialog))


def test_without_a_printer_there_is_nothing_to_export(qtbot: QtBot) -> None:
    window = MainWindow(cast(History, Books()), clock)
    qtbot.addWidget(window)

    window.export.set_offered(False)

    assert not window.export.isEnabled()
    assert not any(action.isEnabled() for action in window.export.menu().actions())
    QApplication.processEvents()
