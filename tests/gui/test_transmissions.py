"""What was sent of a printer is looked up beside the window, message by message (B1)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from tests.gui.history_fakes import FakeHistory, two_meters
from tests.gui.later import Later

from meterdesk.gui.books import AtOnce
from meterdesk.gui.transmissions_tab import FIRST, OPENING, TransmissionsTab

TALKS, LATE = 60, 50
WHAT = 1


@pytest.fixture
def history() -> FakeHistory:
    made = two_meters()
    made.told = dict.fromkeys(range(TALKS))  # type: ignore[assignment]
    return made


def test_b1_the_window_s_thread_opens_nothing(history: FakeHistory, qtbot: QtBot) -> None:
    books = Later(history)

    tab = TransmissionsTab(books, 1)  # type: ignore[arg-type]
    qtbot.addWidget(tab)
    before = (tab.listing.model.rowCount(), list(history.opened))
    books.answer()

    assert before == (0, [])
    assert tab.listing.model.rowCount() == TALKS
    assert history.opened == [*range(FIRST), TALKS - 1]


def test_b1_a_message_is_opened_when_its_row_is_seen(history: FakeHistory, qtbot: QtBot) -> None:
    tab = TransmissionsTab(AtOnce(history), 1)  # type: ignore[arg-type]
    qtbot.addWidget(tab)
    cell = tab.listing.model.index(LATE, WHAT)
    before = (cell.data(), LATE in history.opened)

    qtbot.waitUntil(lambda: cell.data() != OPENING)

    assert before == (OPENING, False)
    assert cell.data() == "no longer kept"
    assert history.opened.count(LATE) == 1


def test_b1_what_is_copied_is_opened_first(history: FakeHistory, qtbot: QtBot) -> None:
    books = Later(history)
    tab = TransmissionsTab(books, 1)  # type: ignore[arg-type]
    qtbot.addWidget(tab)
    books.answer()
    tab.listing.table.selectAll()

    tab.listing.copy()
    qtbot.waitUntil(lambda: bool(books.asked))
    before = QGuiApplication.clipboard().text()
    books.answer()

    assert OPENING in before
    assert OPENING not in QGuiApplication.clipboard().text()
    assert QGuiApplication.clipboard().text().count("no longer kept") == TALKS


def test_b1_what_somebody_copied_meanwhile_stays(history: FakeHistory, qtbot: QtBot) -> None:
    books = Later(history)
    tab = TransmissionsTab(books, 1)  # type: ignore[arg-type]
    qtbot.addWidget(tab)
    books.answer()
    tab.listing.table.selectAll()
    tab.listing.copy()
    qtbot.waitUntil(lambda: bool(books.asked))

    QGuiApplication.clipboard().setText("something else")
    books.answer()

    assert QGuiApplication.clipboard().text() == "something else"
