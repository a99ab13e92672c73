"""Long work beside the window, and the period of a statement."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.history_fakes import clock

from meterdesk.domain.errors import ExportError
from meterdesk.domain.sheet import Share
from meterdesk.gui.export_choice import PeriodField
from meterdesk.gui.undertaking import Undertaking
from meterdesk.services.statement import days

pytestmark = pytest.mark.usefixtures("english_in_london")


def test_a_month_and_two_days_say_the_same(qtbot: QtBot) -> None:
    field = PeriodField(clock, datetime(2025, 1, 1, tzinfo=UTC))
    qtbot.addWidget(field)
    month = field.span, field.text, field.list.currentText()

    field.last.setDate(QDate(2026, 10, 5))

    assert month[0] == days(datetime(2026, 10, 1).date(), datetime(2026, 10, 31).date())
    assert month[1:] == ("2026-10", "October 2026")
    assert field.text == "2026-10-01 2026-10-05"
    assert field.list.currentText() == "Days of your choice"


def test_days_in_the_wrong_order_are_named_and_not_turned_round(qtbot: QtBot) -> None:
    field = PeriodField(clock)
    qtbot.addWidget(field)

    field.first.setDate(QDate(2026, 11, 9))
    field.last.setDate(QDate(2026, 11, 5))

    assert field.is_empty
    assert field.said.text() == "The last day is before the first one."
    assert field.first.date() == QDate(2026, 11, 9)


def test_months_before_the_first_reading_are_not_offered(qtbot: QtBot) -> None:
    field = PeriodField(clock, datetime(2026, 10, 24, tzinfo=UTC))
    qtbot.addWidget(field)

    months = [field.list.itemText(at) for at in range(field.list.count())]

    assert months[:2] == ["October 2026", "This month so far"]


def test_days_before_the_first_reading_are_said_to_be_that(qtbot: QtBot) -> None:
    field = PeriodField(clock, datetime(2026, 10, 24, tzinfo=UTC))
    qtbot.addWidget(field)
    at_first = field.said.text()

    field.first.setDate(QDate(2026, 9, 1))
    field.last.setDate(QDate(2026, 9, 30))

    assert at_first == ""
    assert field.said.text() == "No printer was read before 24 Oct 2026."


@pytest.mark.parametrize(
    ("form", "typed"),
    [
        ("M/d/yy", ("10/24/26", "11/23/26")),
        ("dd.MM.yy", ("24.10.26", "23.11.26")),
        ("dd/MM/yyyy", ("24/10/2026", "23/11/2026")),
    ],
)
def test_a_day_is_typed_over_as_it_is_written(
    form: str, typed: tuple[str, str], qtbot: QtBot
) -> None:
    field = PeriodField(clock, datetime(2025, 10, 24, tzinfo=UTC))
    qtbot.addWidget(field)
    field.show()

    for day, text in zip((field.first, field.last), typed, strict=True):
        day.setDisplayFormat(form)
        day.setFocus()
        qtbot.keyClick(day, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(day, text)

    assert field.text == "2026-10-24 2026-11-23"


@pytest.mark.parametrize("begin", ["begin_apart", "begin_in_turns"])
def test_work_is_told_as_it_goes_on_and_what_it_came_to(qtbot: QtBot, begin: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    undertaking = Undertaking(parent)

    progress: list[tuple[int, int]] = []
    undertaking.progressed.connect(lambda done, total: progress.append((done, total)))

    with qtbot.waitSignal(undertaking.finished) as told:
        getattr(undertaking, begin)(lambda: iter([Share(1, 2), "done"]))
    undertaking.wait()

    assert progress == [(1, 2)]
    assert told.args == ["done"]


@pytest.mark.parametrize("begin", ["begin_apart", "begin_in_turns"])
def test_work_that_fails_says_why(qtbot: QtBot, begin: str) -> None:
    def work() -> Iterator[Share]:
        yield Share(1, 2)
        raise ExportError("The disk is full.")

    parent = QWidget()
    qtbot.addWidget(parent)
    undertaking = Undertaking(parent)

    with qtbot.waitSignal(undertaking.failed) as told:
        getattr(undertaking, begin)(work)
    undertaking.wait()

    assert told.args == ["It could not be saved", "The disk is full."]


@pytest.mark.parametrize("begin", ["begin_apart", "begin_in_turns"])
def test_work_that_is_cancelled_is_closed(qtbot: QtBot, begin: str) -> None:
    ended: list[bool] = []

    def work() -> Iterator[Share]:
        try:
            while True:
                yield Share(1, 2)
        finally:
            ended.append(True)

    parent = QWidget()
    qtbot.addWidget(parent)
    undertaking = Undertaking(parent)

    with qtbot.waitSignal(undertaking.progressed):
        getattr(undertaking, begin)(work)
    with qtbot.waitSignal(undertaking.cancelled):
        undertaking.cancel()
    undertaking.wait()

    assert ended == [True]
    assert not undertaking.is_busy


def test_the_end_of_the_program_leaves_nothing_half_done(qtbot: QtBot, qapp: QApplication) -> None:
    ended: list[bool] = []

    def work() -> Iterator[Share]:
        try:
            while True:
                yield Share(1, 2)
        finally:
            ended.append(True)

    parent = QWidget()
    qtbot.addWidget(parent)
    undertaking = Undertaking(parent)
    with qtbot.waitSignal(undertaking.progressed):
        undertaking.begin_apart(work)

    qapp.aboutToQuit.emit()

    assert ended == [True]


def test_a_window_may_go_while_a_thread_has_something_to_say(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    is_gone, has_ended = threading.Event(), threading.Event()

    def work() -> Iterator[Share]:
        yield Share(1, 2)
        is_gone.wait(10)
        yield Share(2, 2)
        has_ended.set()

    parent = QWidget()
    undertaking = Undertaking(parent)
    with qtbot.waitSignal(undertaking.progressed):
        undertaking.begin_apart(work)

    with qtbot.waitSignal(parent.destroyed):
        parent.deleteLater()
    is_gone.set()
    undertaking.wait()

    assert has_ended.is_set()
    assert not caplog.records
