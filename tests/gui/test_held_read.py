""" "Send this billing read?" in the window, and its one message (rows B4, B5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot
from tests.gui.history_fakes import clock, row
from tests.gui.office import NOW, Books, device, opener, status
from tests.gui.test_screens import nameless

from meterdesk.domain.billing import BillingRequest
from meterdesk.domain.device import Registration
from meterdesk.domain.held_read import Answer, Doubt, HeldRead
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.status import Concern, Matter, OfficeState
from meterdesk.domain.step import Count, Step, StepKind
from meterdesk.gui import sentences
from meterdesk.gui.desktop import Desktop
from meterdesk.gui.devices import DevicesView
from meterdesk.gui.held_read import HeldReadDialog
from meterdesk.services.held_reads import Waiting

MONTH = timedelta(days=30)
FELL = Step(StepKind.BACKWARDS, Count(NOW - MONTH, 6980), Count(NOW, 6412), None)


def waiting(**changes: Any) -> Waiting:
    doubt = Doubt(TOTAL, "Total Impressions", FELL)
    held = HeldRead(3, "bill", "SN0001", 1, NOW, NOW, (doubt,))
    request = BillingRequest("bill", "SN0001", NOW, (TOTAL,), NOW)
    return Waiting(replace(held, **changes), request, device(1, Registration.SERVICE_ON))


REFUSED = waiting(doubts=(), refusal="The ReadDate lies in the future.")


@pytest.fixture
def dialog(qtbot: QtBot) -> HeldReadDialog:
    made = HeldReadDialog(waiting())
    qtbot.addWidget(made)
    return made


@pytest.fixture
def books() -> Books:
    return Books(devices=[device(1, Registration.SERVICE_ON)], held=[waiting()])


@pytest.fixture
def desktop(books: Books, qtbot: QtBot) -> Iterator[Desktop]:
    open_office = opener(books)
    made = Desktop(open_office, open_office())
    qtbot.addWidget(made.window)
    made.collector.start()
    yield made
    made.stop()


def answer_of(dialog: HeldReadDialog) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if "Answer" in b.text())


def test_both_values_stand_side_by_side(dialog, english_in_london):
    model = dialog.meters.model

    cells = [model.index(0, column).data() for column in range(5)]

    assert [cells[0], *cells[2:4]] == ["Total Impressions", "6,980", "6,412"]
    assert cells[4] == "lower than before"
    assert nameless(dialog) == []


def test_nothing_is_sent_unless_somebody_marks_an_answer(dialog):
    assert not any(button.isChecked() for button in dialog.findChildren(QRadioButton))
    assert not answer_of(dialog).isEnabled()


@pytest.mark.parametrize("answer", [Answer.SENT, Answer.AGAIN, Answer.OTHER])
def test_an_answer_is_told_once(dialog, qtbot, answer):
    dialog.choose(answer)

    with qtbot.waitSignal(dialog.answered) as told:
        answer_of(dialog).click()

    assert told.args == [3, answer]


def test_what_the_server_refused_is_shown_with_its_reason(qtbot):
    dialog = HeldReadDialog(REFUSED)
    qtbot.addWidget(dialog)

    texts = [label.text() for label in dialog.findChildren(QLabel)]

    assert any("lies in the future" in text for text in texts)
    assert len(dialog.findChildren(QRadioButton)) == 2
    assert nameless(dialog) == []


def test_the_row_asks_and_a_click_opens_it(qtbot):
    view = DevicesView(clock)
    qtbot.addWidget(view)
    view.show_rows([replace(row(1), held=3)])
    keys = [column.key for column in view.model.columns]
    index = view.model.index(0, keys.index("registration"))

    with qtbot.waitSignal(view.held_requested) as asked:
        view.table.clicked.emit(index)

    assert asked.args == [3]
    assert index.data() == "Send this read?"


@pytest.mark.parametrize("answer", [Answer.SENT, Answer.AGAIN])
def test_an_answer_reaches_the_books(desktop, books, qtbot, answer):
    desktop.dialogs.open_held(3)
    qtbot.waitUntil(lambda: desktop.reader.is_idle)
    dialog = desktop.window.findChild(HeldReadDialog)
    dialog.choose(answer)

    with qtbot.waitSignal(desktop.collector.identities_changed):
        dialog.tell()

    assert f"{answer.value} 3" in books.calls


def test_another_printer_leads_to_who_is_who(desktop, books, qtbot):
    desktop.dialogs.open_held(3)
    qtbot.waitUntil(lambda: desktop.reader.is_idle)
    dialog = desktop.window.findChild(HeldReadDialog)
    dialog.choose(Answer.OTHER)

    dialog.tell()
    qtbot.waitUntil(lambda: desktop.reader.is_idle)

    assert not any(Answer.OTHER.value in call for call in books.calls)
    assert desktop.window._histories[1].isVisible()


def concerned(*matters: Matter):
    concerns = tuple(Concern(each, f"About {each.value}.") for each in matters)
    return status(OfficeState.ATTENTION if matters else OfficeState.UP_TO_DATE, concerns=concerns)


def test_the_tray_counts_what_is_held():
    told = concerned(Matter.HELD)
    held = replace(told, held=2, new_devices=3, sentence=told.concerns[0].sentence)

    assert sentences.tooltip(held, held.state, NOW).startswith(
        "2 billing reads held for your answer."
    )
