"""An error nobody foresaw is logged, shown once and calmly, and the program goes on."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.office import Books, opener

from meterdesk import __version__
from meterdesk.gui.collector import Collector
from meterdesk.gui.fault_dialog import FaultBoard
from meterdesk.gui.faults import Faults


@pytest.fixture
def faults() -> Iterator[Faults]:
    made = Faults()
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    made.install()
    yield made
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


@pytest.fixture
def board(faults: Faults, qtbot: QtBot) -> Iterator[FaultBoard]:
    made = FaultBoard()
    faults.met.connect(made.show_fault)
    yield made
    if made.dialog is not None:
        made.dialog.reject()


def fail(text: str) -> None:
    raise LookupError(text)


def meet(text: str) -> None:
    """As Qt does with what a slot raises."""
    try:
        fail(text)
    except LookupError as error:
        sys.excepthook(type(error), error, error.__traceback__)


@pytest.mark.qt_no_exception_capture
def test_what_a_slot_raises_is_told_and_the_window_goes_on(faults: Faults, qtbot: QtBot) -> None:
    went_on = []
    QTimer.singleShot(0, lambda: fail("in a slot"))
    QTimer.singleShot(1, lambda: went_on.append(True))

    with qtbot.waitSignal(faults.met) as told:
        qtbot.waitUntil(lambda: bool(went_on))

    assert "LookupError: in a slot" in told.args[0].details


def test_it_is_logged_with_its_traceback(
    faults: Faults, caplog: pytest.LogCaptureFixture, qtbot: QtBot
) -> None:
    with caplog.at_level(logging.ERROR):
        meet("for the log")

    assert "LookupError: for the log" in caplog.text


def test_what_a_thread_does_not_catch_is_told_in_the_window_s_thread(
    board: FaultBoard, qtbot: QtBot
) -> None:
    thread = threading.Thread(target=fail, args=("in a thread",))
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: board.dialog is not None)

    assert "in a thread" in board.dialog.details.toPlainText()
    assert board.dialog.thread() is QGuiApplication.instance().thread()


def test_the_dialog_stops_nobody_and_its_details_can_be_copied(
    board: FaultBoard, qtbot: QtBot
) -> None:
    meet("first")

    assert board.dialog.details.isHidden()
    assert board.dialog.copy.isHidden()
    board.dialog.more.click()
    board.dialog.copy.click()

    copied = QGuiApplication.clipboard().text()
    assert QApplication.activeModalWidget() is None
    assert "LookupError: first" in copied
    assert f"Meterdesk {__version__}" in copied


def test_the_same_place_is_shown_once(board: FaultBoard, qtbot: QtBot) -> None:
    meet("once")
    board.dialog.reject()

    meet("twice")

    assert board.dialog is None


def test_another_one_joins_the_dialog_that_is_open(board: FaultBoard, qtbot: QtBot) -> None:
    meet("once")
    try:
        raise ValueError("elsewhere")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)

    text = board.dialog.details.toPlainText()
    assert "LookupError: once" in text
    assert "ValueError: elsewhere" in text


def test_a_job_of_the_collector_that_breaks_is_told_and_the_next_one_runs(qtbot: QtBot) -> None:
    books = Books(failure=ZeroDivisionError("in a job"))
    collector = Collector(opener(books))
    with qtbot.waitSignal(collector.fault_met) as told:
        collector.start()
        collector.sync_now()

    books.failure = None
    with qtbot.waitSignal(collector.sync_finished):
        collector.sync_now()
    collector.stop()

    assert "ZeroDivisionError: in a job" in told.args[0].details


def test_a_callback_nobody_waits_for_is_told_too(qtbot: QtBot) -> None:
    collector = Collector(opener(Books()))
    collector.start()
    with qtbot.waitSignal(collector.sync_finished):
        collector.sync_now()

    def stray() -> None:
        collector._worker._inbox._loop.call_soon(fail, "stray")

    with qtbot.waitSignal(collector.fault_met) as told:
        collector._worker.ask(stray)
    collector.stop()

    assert "LookupError: stray" in told.args[0].details
