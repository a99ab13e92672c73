""" "Moved, repaired or replaced?" in the window, and the decisions that can be undone (row B3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot
from tests.gui import history_fakes
from tests.gui.history_fakes import clock, row
from tests.gui.office import NOW, Books, device, opener
from tests.gui.test_screens import nameless

from meterdesk.domain.device import Presence, Registration
from meterdesk.domain.evidence import Clue, Finding, Says
from meterdesk.domain.journal import Decision, JournalEntry
from meterdesk.gui.books import AtOnce
from meterdesk.gui.desktop import Desktop
from meterdesk.gui.devices import DevicesView
from meterdesk.gui.question import QuestionDialog
from meterdesk.gui.who_tab import WhoTab
from meterdesk.services.identification import Question

EVIDENCE = (
    Finding(Clue.SERIAL, Says.OTHER, "SN0001", "SN0002"),
    Finding(Clue.HARDWARE, Says.SAME, "00:00:aa:00:00:01", "00:00:aa:00:00:01"),
    Finding(Clue.TOTAL, Says.SAME, "5,000", "5,100"),
)


def entry(decision: Decision = Decision.ASKED, number: int = 1) -> JournalEntry:
    return JournalEntry(
        number, NOW, decision, 1, 2, is_by_user=False, reason="The total goes on.",
        findings=EVIDENCE,
    )  # fmt: skip


@pytest.fixture
def question() -> Question:
    return Question(entry(), device(1, Registration.SERVICE_ON), device(2))


@pytest.fixture
def books(question: Question) -> Books:
    return Books(devices=[question.known, question.other], questions=[question])


@pytest.fixture
def desktop(books: Books, qtbot: QtBot) -> Iterator[Desktop]:
    open_office = opener(books)
    made = Desktop(open_office, open_office())
    qtbot.addWidget(made.window)
    made.collector.start()
    yield made
    made.stop()


@pytest.fixture
def dialog(question: Question, qtbot: QtBot) -> QuestionDialog:
    made = QuestionDialog(question)
    qtbot.addWidget(made)
    return made


def test_the_evidence_of_both_sides_stands_side_by_side(dialog):
    model = dialog.evidence.model

    cells = [[model.index(at, column).data() for column in range(4)] for at in range(3)]

    assert cells[0] == ["Serial number", "SN0001", "SN0002", "✗ another"]
    assert cells[2] == ["Total meter", "5,000", "5,100", "✓ goes on"]
    assert nameless(dialog) == []


def test_a_total_is_parted_by_the_custom_of_the_locale(dialog):
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))

    cells = [dialog.evidence.model.index(2, column).data() for column in (1, 2)]

    QLocale.setDefault(before)
    assert cells == ["5.000", "5.100"]


def test_no_answer_is_marked_for_anybody(dialog):
    answer = next(b for b in dialog.findChildren(QPushButton) if "Answer" in b.text())

    assert not any(button.isChecked() for button in dialog.findChildren(QRadioButton))
    assert not answer.isEnabled()


@pytest.mark.parametrize("decision", [Decision.SAME, Decision.REPLACED, Decision.DIFFERENT])
def test_an_answer_is_told_once(dialog, qtbot, decision):
    dialog.choose(decision)
    answer = next(b for b in dialog.findChildren(QPushButton) if "Answer" in b.text())

    with qtbot.waitSignal(dialog.answered) as told:
        answer.click()

    assert told.args == [decision, 1, 2]


def test_what_speaks_against_it_is_said_and_has_to_be_insisted_on(question, qtbot):
    dialog = QuestionDialog(replace(question, contradiction="Both answer now."))
    qtbot.addWidget(dialog)
    answer = next(b for b in dialog.findChildren(QPushButton) if "Answer" in b.text())

    dialog.choose(Decision.SAME)
    before = answer.isEnabled()
    dialog.insist()

    assert (before, answer.isEnabled()) == (False, True)
    assert "Both answer now." in [label.text() for label in dialog.findChildren(QLabel)]
    assert nameless(dialog) == []


def test_two_that_both_answer_are_asked_about_as_two(dialog, qtbot):
    moved = replace(dialog.question.known, presence=Presence.AWAY)
    other = QuestionDialog(replace(dialog.question, known=moved))
    qtbot.addWidget(other)

    titles = [each.windowTitle() for each in (dialog, other)]

    assert titles == ["Are these two printers?", "Moved, repaired or replaced?"]


def test_the_row_asks_and_a_click_opens_the_question(qtbot):
    view = DevicesView(clock)
    qtbot.addWidget(view)
    view.show_rows([replace(row(1), question=7)])
    keys = [column.key for column in view.model.columns]
    index = view.model.index(0, keys.index("registration"))

    with qtbot.waitSignal(view.question_requested) as asked:
        view.table.clicked.emit(index)

    assert asked.args == [7]
    assert index.data() == "Moved or replaced?"


def test_an_answer_reaches_the_books(desktop, books, qtbot):
    desktop.dialogs.open_question(1)
    qtbot.waitUntil(lambda: desktop.reader.is_idle)
    dialog = desktop.window.findChild(QuestionDialog)
    dialog.choose(Decision.SAME)

    with qtbot.waitSignal(desktop.collector.identities_changed):
        dialog.tell()

    assert "same 1 2" in books.calls


def test_a_decision_is_undone_from_the_history(desktop, books, qtbot):
    books.journal = [entry(Decision.FOLLOWED, 9)]
    desktop.window.open_decisions(1)
    qtbot.waitUntil(lambda: desktop.reader.is_idle)
    tab = desktop.window.findChild(WhoTab)
    tab.listing.table.selectRow(0)

    with qtbot.waitSignal(desktop.collector.identities_changed):
        tab.undo.click()

    assert "undo 9" in books.calls


def test_what_waits_for_an_answer_cannot_be_undone(qtbot):
    tab = WhoTab(AtOnce(history_fakes.FakeHistory(journal=(entry(),))), 1)
    qtbot.addWidget(tab)

    tab.listing.table.selectRow(0)

    assert not tab.undo.isEnabled()
