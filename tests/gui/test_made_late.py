"""Windows that are made when they are opened know what was told before (rows M3, M13)."""

from __future__ import annotations

import pytest
from tests.gui.office import Books, device, opener, status

from meterdesk.domain.conversation import DeviceState
from meterdesk.domain.status import OfficeState
from meterdesk.gui.desktop import Desktop
from meterdesk.gui.export_dialog import ExportDialog
from meterdesk.gui.late import Late
from meterdesk.services.registration import DeviceRegistered


@pytest.fixture
def books():
    return Books(status=status())


@pytest.fixture
def desktop(qtbot, books):
    open_office = opener(books)
    made = Desktop(open_office, open_office())
    qtbot.addWidget(made.window)
    yield made
    made.stop()


def test_nothing_is_made_before_it_is_asked_for_and_then_once():
    made: list[object] = []

    def make() -> object:
        made.append(object())
        return made[-1]

    late = Late(make)

    assert late.made is None
    assert not made
    assert late() is late() is late.made
    assert len(made) == 1


def test_a_desktop_begins_without_the_windows_that_nobody_opened(desktop):
    assert desktop.sent.envelope.made is None
    assert desktop.registration.made is None
    assert desktop.exports.desk.made is None
    assert desktop.setup.made is None


def test_m13_what_was_sent_says_a_pause_that_began_before_it_was_opened(desktop):
    desktop.show_status(status(OfficeState.PAUSED, is_paused=True))

    desktop.sent.open()
    shown = desktop.sent.envelope()

    assert shown.isVisible()
    assert shown.paused.isVisible()


def test_m13_communication_is_resumed_from_what_was_sent(desktop, books, qtbot):
    desktop.collector.start()

    desktop.sent.envelope().paused.resume_requested.emit()

    qtbot.waitUntil(lambda: "resume" in books.calls)


def test_the_table_is_saved_by_a_desk_that_is_made_for_it(desktop):
    desktop.window.export.save_requested.emit()

    (dialog,) = desktop.window.findChildren(ExportDialog)
    assert dialog.isVisible()
    assert desktop.exports.desk.made is not None


def test_a_failure_is_said_in_the_registration_while_it_is_open_and_else_in_the_window(
    desktop, qtbot
):
    desktop.collector.failed.emit("The network is away", "Try it again.")
    assert desktop.window.notice.isVisibleTo(desktop.window)
    desktop.window.notice.hide()

    desktop.open_registration()
    qtbot.waitUntil(lambda: desktop.reader.is_idle)
    desktop.collector.failed.emit("The network is away", "Try it again.")

    assert desktop.registration().notice.isVisible()
    assert not desktop.window.notice.isVisibleTo(desktop.window)


def test_a_registration_from_the_set_up_needs_no_other_dialog(desktop):
    result = DeviceRegistered(device(1), DeviceState.REGISTERED, "Registered.")

    desktop.collector.devices_registered.emit((result,))

    assert desktop.registration.made is None
