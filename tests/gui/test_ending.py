"""Ending registrations, pausing in sight, and why a printer is missing on the sign-up page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from tests.gui.office import NOW, Books, device, opener, status

from meterdesk.domain.device import Registration
from meterdesk.domain.sign_up import Missing, missing
from meterdesk.domain.status import OfficeState
from meterdesk.gui.desktop import Desktop
from meterdesk.gui.ending import EndingDialog, LeavingDialog
from meterdesk.gui.missing_words import hint

LONG_AGO = NOW - timedelta(days=400)
READY = {"sign_up_from": NOW - timedelta(minutes=1)}


@pytest.fixture
def books() -> Books:
    return Books(devices=[device(1, Registration.SERVICE_ON), device(2)])


@pytest.fixture
def desktop(books: Books, qtbot: QtBot) -> Iterator[Desktop]:
    open_office = opener(books)
    made = Desktop(open_office, open_office())
    made.window.refresh()
    made.window.show()
    made.collector.start()
    qtbot.waitUntil(lambda: made.reader.is_idle)  # the table is read beside the window
    yield made
    made.stop()


def button(box: QMessageBox, text: str) -> QPushButton:
    (found,) = [each for each in box.buttons() if each.text().replace("&", "") == text]
    assert isinstance(found, QPushButton)
    return found


def test_m13_a_pause_is_in_sight_wherever_somebody_looks_at_what_is_sent(desktop: Desktop) -> None:
    desktop.show_status(status(OfficeState.PAUSED, next_sync=None))

    cells = [
        desktop.window.devices.model.index(row, at).data() for row in (0, 1) for at in range(9)
    ]
    assert desktop.tray.state is OfficeState.PAUSED
    assert not desktop.wizard.paused.isHidden()
    assert not desktop.sent.envelope().paused.isHidden()
    assert not desktop.window.strip._resume.isHidden()
    assert "Automatic reads on (paused)" in cells


def test_m13_after_it_is_resumed_nothing_says_so_any_more(desktop: Desktop) -> None:
    desktop.show_status(status(OfficeState.PAUSED, next_sync=None))
    desktop.show_status(status())

    cells = [desktop.window.devices.model.index(0, at).data() for at in range(9)]
    assert desktop.wizard.paused.isHidden()
    assert desktop.sent.envelope().paused.isHidden()
    assert "Automatic reads on" in cells


def test_m13_the_window_pauses_too_where_there_is_no_tray(
    desktop: Desktop, books: Books, qtbot: QtBot
) -> None:
    desktop.show_status(status())

    desktop.window.strip._pause.click()

    qtbot.waitUntil(lambda: "pause" in books.calls)


def test_a_registration_ends_only_after_a_second_question(
    desktop: Desktop, books: Books, qtbot: QtBot
) -> None:
    desktop.dialogs.open_ending((books.devices[0],))
    (dialog,) = desktop.window.findChildren(EndingDialog)
    assert "keeps its history" in dialog.informativeText()

    with qtbot.waitSignal(desktop.collector.devices_deregistered):
        button(dialog, "End registration").click()

    assert "deregister (1,)" in books.calls


def test_a_second_question_can_be_answered_with_no(
    desktop: Desktop, books: Books, qtbot: QtBot
) -> None:
    desktop.dialogs.open_ending((books.devices[0],))
    (dialog,) = desktop.window.findChildren(EndingDialog)

    with qtbot.waitSignal(dialog.finished):
        dialog.button(QMessageBox.StandardButton.Cancel).click()

    assert books.calls == []


def test_only_what_is_registered_can_be_ended(desktop: Desktop) -> None:
    view = desktop.window.devices

    view.table.selectAll()

    assert [each.id for each in view._endable()] == [1]


@pytest.mark.parametrize(("is_ticked", "call"), [(False, "leave"), (True, "leave at once")])
def test_leaving_the_supplier_is_explained_asked_and_told(
    desktop: Desktop, books: Books, qtbot: QtBot, is_ticked: bool, call: str
) -> None:
    desktop.dialogs.open_leaving()
    (dialog,) = desktop.window.findChildren(LeavingDialog)
    dialog.at_once.setChecked(is_ticked)

    with qtbot.waitSignal(desktop.collector.supplier_left):
        button(dialog, "Leave this supplier").click()
    qtbot.waitUntil(lambda: "left its supplier" in desktop.window.notice.text)

    assert call in books.calls


# --- missing on the sign-up page (row M17) -----------------------------------------------------


@pytest.mark.parametrize(
    ("made", "causes"),
    [
        (
            device(1, Registration.WAITING_FOR_SIGN_UP, sign_up_from=NOW + timedelta(hours=1)),
            (Missing.THE_HOUR,),
        ),
        (
            device(1, Registration.WAITING_FOR_SIGN_UP, **READY),
            (Missing.NEW, Missing.SOMEBODY_ELSE),
        ),
        (
            device(1, Registration.WAITING_FOR_SIGN_UP, first_seen=LONG_AGO, **READY),
            (Missing.SOMEBODY_ELSE,),
        ),
        (device(1, Registration.NOT_ELIGIBLE, first_seen=LONG_AGO), (Missing.SOMEBODY_ELSE,)),
        (device(1, Registration.SERVICE_ON), ()),
        (device(1), ()),
    ],
)
def test_m17_each_cause_is_named_where_it_may_hold(made, causes) -> None:
    assert missing(made, NOW) == causes


def test_m17_each_cause_has_its_sentence(english_in_london) -> None:
    waiting = device(1, Registration.WAITING_FOR_SIGN_UP, sign_up_from=NOW + timedelta(minutes=45))
    new = device(2, Registration.NOT_ELIGIBLE)

    hour, causes = hint([waiting], NOW), hint([new], NOW)

    assert hour.endswith("it is there from 13:55.")
    assert "at the latest on 4 Dec 2026" in causes
    assert "Update your equipment list" in causes
    assert hint([device(3)], NOW) == ""


def test_m17_several_printers_are_told_each_cause_once() -> None:
    old = [device(n, Registration.NOT_ELIGIBLE, first_seen=LONG_AGO) for n in (1, 2, 3)]

    assert hint(old, NOW).count("somebody else") == 1
