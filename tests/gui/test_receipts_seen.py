"""Somebody says that they know of a receipt that proves nothing (row B7)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from tests.gui.office import Books, device, opener, status

from meterdesk.domain.status import Concern, Matter, OfficeState
from meterdesk.gui.desktop import Desktop

ABOUT = (("bill-1", "SN7"),)
WRONG = Concern(Matter.RECEIPT, "The supplier's receipts prove nothing.", ABOUT)
HELD = Concern(Matter.HELD, "A billing read waits for your answer.")


@pytest.fixture
def books() -> Books:
    return Books(devices=[device(1)])


@pytest.fixture
def desktop(books: Books, qtbot: QtBot) -> Iterator[Desktop]:
    open_office = opener(books)
    made = Desktop(open_office, open_office())
    qtbot.addWidget(made.window)
    yield made
    made.stop()


def test_b7_the_strip_lets_somebody_say_that_they_know_and_the_office_is_told(
    desktop: Desktop, books: Books, qtbot: QtBot
) -> None:
    books.status = status(OfficeState.ATTENTION, sentence=WRONG.sentence, concerns=(WRONG,))
    with qtbot.waitSignal(desktop.collector.status_changed):
        desktop.collector.start()
    offered = not desktop.window.strip._seen.isHidden()
    books.status = status()

    with qtbot.waitSignal(desktop.collector.status_changed):
        desktop.window.strip._seen.click()

    assert offered
    assert books.calls == [f"seen {ABOUT}"]
    assert desktop.window.strip._seen.isHidden()
    assert desktop.tray.state is OfficeState.UP_TO_DATE


def test_b7_it_is_offered_only_where_the_sentence_is_about_receipts(desktop: Desktop) -> None:
    desktop.show_status(
        status(OfficeState.ATTENTION, sentence=HELD.sentence, concerns=(HELD, WRONG))
    )

    assert desktop.window.strip._seen.isHidden()
