"""The hand-over sheet in the window (rows M16, M11): given away, read back, looked at, accepted."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from tests.gui.later import Later
from tests.gui.office import NOW, Books, FakeHistory, FakeSettingsFile, device, opener, status
from tests.gui.test_wizard import wizard as wizard

from meterdesk.adapters.handover import CsvSheets
from meterdesk.domain.device import Registration
from meterdesk.domain.handover import Line, Plan, Sheet
from meterdesk.domain.sheet import Share
from meterdesk.gui.desktop import Desktop
from meterdesk.gui.handover import HandoverDialog
from meterdesk.gui.handover_drawing import save_pdf, sheet_pages
from meterdesk.gui.handover_page import SheetPages, landscape
from meterdesk.gui.undertaking import TURN, Undertaking
from meterdesk.services.handover import Handover


@pytest.fixture
def books():
    made = Books()
    made.devices = [device(1), device(2), device(3, Registration.SERVICE_ON)]
    return made


@pytest.fixture
def handover(books):
    return Handover(FakeHistory(books), CsvSheets(), FakeSettingsFile(books), lambda: NOW)


@pytest.fixture
def dialog(qtbot, handover):
    made = HandoverDialog(handover)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def ticked(tmp_path, dialog):
    """A sheet that came back with a tick at the first printer."""
    file = tmp_path / "sheet.csv"
    dialog.giving.save_csv(str(file))
    lines = file.read_text("utf-8-sig").splitlines()
    file.write_text("\n".join("x" + line if "SN0001" in line else line for line in lines))
    return file


def rows(dialog) -> list[tuple[str, ...]]:
    model = dialog.preview.rows
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_what_would_be_done_is_shown_and_nothing_is_done(dialog, ticked, books):
    dialog.read(str(ticked))

    assert dialog.preview.headline.text() == (
        "1 printer will be registered, 1 stays out, 1 is registered already."
    )
    assert [row[0] for row in rows(dialog)] == [
        "✓ Will be registered",
        "– Stays out",
        "● Registered already",
    ]
    assert books.calls == []


def test_a_replaced_printer_whose_last_read_is_held_stands_on_no_sheet(dialog, ticked, books):
    books.devices[0] = replace(books.devices[0], registration=Registration.REPLACED)

    dialog.read(str(ticked))
    dialog.giving.save_csv(str(ticked))

    assert not dialog.accept_button.isVisible()
    assert "SN0001" not in ticked.read_text("utf-8-sig")


def test_only_the_button_accepts_what_is_ticked(qtbot, dialog, ticked):
    dialog.read(str(ticked))

    with qtbot.waitSignal(dialog.accepted_devices) as accepted:
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)

    assert accepted.args == [(1,)]


def test_a_sheet_with_a_mistake_can_only_be_read_again(dialog, ticked):
    ticked.write_text(ticked.read_text().replace("SN0002", "SN9999"))

    dialog.read(str(ticked))

    assert "one thing is wrong" in dialog.preview.headline.text()
    assert rows(dialog)[0][:2] == ("3", "B")
    assert dialog.accept_button.isHidden()


def test_what_was_wrong_can_be_copied(qtbot, dialog, ticked, qapp):
    ticked.write_text(ticked.read_text().replace("SN0002", "SN9999"))
    dialog.read(str(ticked))

    qtbot.mouseClick(dialog.preview.copy, Qt.MouseButton.LeftButton)

    assert "SN9999" in qapp.clipboard().text()


def test_a_file_that_is_no_sheet_is_said_and_offers_nothing(dialog, tmp_path):
    (tmp_path / "photo.csv").write_bytes(b"\x00\x01" * 50)

    dialog.read(str(tmp_path / "photo.csv"))

    assert "no text" in dialog.notice.text
    assert dialog.accept_button.isHidden()


def test_an_office_that_is_not_registered_is_sent_to_the_set_up(qtbot, handover, ticked):
    dialog = HandoverDialog(handover, is_registered=False)
    qtbot.addWidget(dialog)

    dialog.read(str(ticked))

    assert not dialog.accept_button.isEnabled()
    assert "Set-up" in dialog.notice.text


def test_from_the_set_up_the_ticks_are_only_set(qtbot, handover, ticked):
    dialog = HandoverDialog(handover, only_ticks=True, is_registered=False)
    qtbot.addWidget(dialog)

    dialog.read(str(ticked))

    assert "Tick this printer" in dialog.accept_button.text()
    assert dialog.accept_button.isEnabled()


def test_the_set_up_has_the_ticks_of_the_sheet_and_no_others(wizard):
    wizard.show_devices([device(1), device(2)])
    wizard.configure.finding.candidates.tick([2])

    wizard.tick_devices((1,))

    assert wizard.configure.finding.candidates.ticked() == (1,)


def test_a_spreadsheet_of_this_locale_opens_the_file_in_columns(dialog, tmp_path):
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))

    dialog.giving.save_csv(str(tmp_path / "blatt.csv"))
    QLocale.setDefault(before)

    assert (tmp_path / "blatt.csv").read_text("utf-8-sig").startswith("Nimmt teil;Seriennummer;")


def test_where_nothing_can_be_saved_that_is_said(qtbot, dialog, tmp_path):
    (tmp_path / "file").write_text("")

    with qtbot.waitSignal(dialog.giving.failed):
        dialog.giving.save_pdf(str(tmp_path / "file" / "sheet.pdf"))

    assert "choose another place" in dialog.notice.text
    assert dialog.saved.isHidden()


def sheet(count: int, **changes) -> Sheet:
    lines = (Line(device(number, **changes), 1000, number % 3 == 0) for number in range(count))
    return Sheet(NOW, "meters.example", tuple(lines))


@pytest.fixture
def paper(tmp_path, qapp):
    writer = QPdfWriter(str(tmp_path / "paper.pdf"))
    writer.setResolution(300)
    landscape(writer)
    painter = QPainter(writer)
    yield painter
    painter.end()


@pytest.mark.parametrize("count", [1, 12, 13, 14, 15, 16, 17, 100])
def test_every_printer_is_on_a_page_and_the_last_page_is_never_empty(paper, count):
    made = sheet(count)

    whole = SheetPages(made, paper)
    for _ in whole.part():
        pass
    pages = whole.pages

    assert tuple(line for page in pages for line in page) == made.lines
    assert all(pages)


def test_the_pages_are_written_as_pdf(tmp_path, qapp):
    *steps, is_whole = save_pdf(sheet(60), str(tmp_path / "sheet.pdf"))

    assert is_whole is True
    assert all(isinstance(step, Share) for step in steps)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_a_drawing_that_is_broken_off_leaves_what_was_there(tmp_path, qapp):
    (tmp_path / "sheet.pdf").write_text("of yesterday")
    steps = save_pdf(sheet(60), str(tmp_path / "sheet.pdf"))
    next(steps)

    steps.close()

    assert [each.read_text() for each in tmp_path.iterdir()] == ["of yesterday"]


class RunningOut(QPdfWriter):
    """Paper for one page."""

    def newPage(self) -> bool:
        return False


def test_m16_a_printer_that_runs_out_has_not_printed_the_sheet(tmp_path, qapp):
    printer = RunningOut(str(tmp_path / "half.pdf"))
    landscape(printer)

    *_, is_whole = sheet_pages(sheet(60), printer)

    assert is_whole is False


@pytest.fixture
def later(qtbot, handover):
    """A dialog whose books answer when they are told to."""
    answers = Later(handover)
    dialog = HandoverDialog(handover, books=answers)
    qtbot.addWidget(dialog)
    return dialog, answers


def test_m16_a_second_wish_does_not_change_where_the_first_goes(qtbot, later, tmp_path):
    dialog, answers = later
    dialog.giving.save_pdf(str(tmp_path / "sheet.pdf"))
    dialog.giving.save_csv(str(tmp_path / "sheet.csv"))

    with qtbot.waitSignal(dialog.giving.done) as done:
        answers.answer()

    assert done.args == [str(tmp_path / "sheet.pdf")]
    assert [each.name for each in tmp_path.iterdir()] == ["sheet.pdf"]


def test_m16_nothing_is_drawn_for_a_dialog_that_was_closed_meanwhile(qtbot, later, tmp_path):
    dialog, answers = later
    dialog.giving.save_pdf(str(tmp_path / "sheet.pdf"))

    dialog.reject()
    answers.answer()

    assert not dialog.giving.findChild(Undertaking).is_busy
    assert list(tmp_path.iterdir()) == []


def test_m16_what_a_printer_has_begun_is_printed_whole(qtbot, later, tmp_path):
    dialog, answers = later
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    dialog.giving.print_on(printer)
    answers.answer()

    with qtbot.waitSignal(dialog.giving.done) as done:
        dialog.reject()

    assert done.args == [""]
    assert not dialog.giving.findChild(Undertaking).is_busy


def test_m16_a_sheet_is_looked_up_and_written_beside_the_window(
    qtbot, desktop, tmp_path, monkeypatch
):
    where = []

    def noted(name, of=Handover):
        genuine = getattr(of, name)

        def call(*words):
            where.append((name, threading.current_thread().name))
            return genuine(*words)

        monkeypatch.setattr(of, name, call)

    noted("sheet")
    noted("write")
    desktop.window.menu.handover.trigger()
    giving = desktop.window.findChild(HandoverDialog).giving

    with qtbot.waitSignal(giving.done):
        giving.save_csv(str(tmp_path / "sheet.csv"))
    with qtbot.waitSignal(giving.done):
        giving.save_pdf(str(tmp_path / "sheet.pdf"))

    assert {name for name, _ in where} == {"sheet", "write"}
    assert {thread for _, thread in where} == {"meterdesk reader"}
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_m16_a_thousand_printers_are_drawn_in_short_turns(qtbot, tmp_path):
    """By the processor's time of this thread; the longest step is the machine's."""
    took, began = [], time.thread_time()

    for _ in save_pdf(sheet(1000), str(tmp_path / "sheet.pdf")):
        took.append(time.thread_time() - began)
        began = time.thread_time()

    assert sorted(took)[-2] < 0.05 - TURN


def test_long_words_break_and_stay_in_their_column(qapp):
    """Nothing of the location is painted where the serial number stands."""
    long = replace(device(1).identity, location="W" * 90)
    picture = QImage(1200, 800, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    pages = SheetPages(sheet(1, identity=long), painter)

    one = pages._row_height(sheet(1).lines[0])
    broken = pages._row_height(sheet(1, identity=long).lines[0])
    painter.end()

    assert broken > one


@pytest.fixture
def desktop(books):
    books.status = status()
    open_office = opener(books)
    made = Desktop(open_office, open_office())
    made.window.show()
    made.collector.start()
    yield made
    made.stop()


def test_what_is_accepted_from_the_windows_menu_is_registered(qtbot, desktop, books, ticked):
    desktop.window.menu.handover.trigger()
    opened = desktop.window.findChild(HandoverDialog)
    opened.read(str(ticked))
    qtbot.waitUntil(opened.accept_button.isVisible)

    opened.accept_button.click()

    qtbot.waitUntil(lambda: "choose (1,)" in books.calls)


def test_a_sheet_is_read_beside_the_window_which_may_be_closed(qtbot, desktop, ticked, monkeypatch):
    where = []
    monkeypatch.setattr(
        Handover, "read", lambda *_: where.append(threading.current_thread().name) or Plan()
    )
    desktop.window.menu.handover.trigger()
    opened = desktop.window.findChild(HandoverDialog)

    opened.read(str(ticked))
    opened.close()

    qtbot.waitUntil(lambda: desktop.reader.is_idle)
    assert where == ["meterdesk reader"]


def test_both_steps_of_the_set_up_lead_to_the_sheet(desktop):
    for button in (
        desktop.wizard.configure.finding.handover,
        desktop.wizard.sign_up.handover,
    ):
        button.click()

        opened = desktop.wizard.findChild(HandoverDialog)
        assert opened.isVisible()
        opened.reject()
        opened.setParent(None)
        opened.deleteLater()
