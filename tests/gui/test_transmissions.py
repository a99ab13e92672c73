"""What was sent of a printer is looked up beside the window, message by message (B1)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from tests.gui.history_fakes import FakeHistory, two_meters

from meterdesk.gui.books import AtOnce, Inquiry
from meterdesk.gui.transmissions_tab import FIRST, OPENING, TransmissionsTab
from meterdesk.services.history import History

TALKS, LATE = 60, 50
WHAT = 1


class Later:
    """Answers when it is told to."""

    def __init__(self, history: History) -> None:
        self._history = history
        self.asked: list[tuple[Inquiry[History, Any], Callable[[History], Any]]] = []

    def put(self, inquiry: Inquiry[History, Any], question: Callable[[History], Any]) -> None:
        self.asked.append((inquiry, question))

    def answer(self) -> None:
        asked, self.asked = self.asked, []
        for inquiry, question in asked:
            inquiry.tell(question(self._history))


@pytest.fixture
def history() -> FakeHistory:
    made = two_meters()
    made.told = dict.fromkeys(range(TALKS))  # type: ignore[assignment]
    return made


def test_b1_the_window_s_thread_opens_nothing(history: FakeHistory, qtbot: QtBot) -> None:
    books = Later(history)  # type: ignore[arg-type]

    tab = TransmissionsTab(books, 1)
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
