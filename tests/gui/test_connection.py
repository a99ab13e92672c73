"""Cause and action where people look: the test of a connection, the strip, the tray (row B5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.gui.office import NOW, Books, opener, status

from meterdesk.domain.cause import Cause
from meterdesk.domain.connection import Course, Stage, StageReport
from meterdesk.domain.diagnosis import Diagnosis, Trouble, diagnose
from meterdesk.domain.errors import PausedError
from meterdesk.domain.settings import InternetProxy
from meterdesk.domain.status import OfficeState
from meterdesk.gui import sentences
from meterdesk.gui.connection_trial import ConnectionTrial
from meterdesk.gui.desktop import Desktop
from meterdesk.gui.diagnosis_panel import DiagnosisPanel
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.gui.troubles import TroubleDialog

REFUSES = diagnose(
    Cause.PROXY_REFUSES,
    "said: 403",
    host="meters.example",
    proxy="proxy.example:3128",
    status=403,
)
NAME = StageReport(Stage.NAME, Course.PASSED, "meters.example is 192.0.2.7")
REFUSED = StageReport(Stage.PROXY, Course.FAILED, REFUSES.sentence, REFUSES)


@pytest.fixture
def books() -> Books:
    return Books()


@pytest.fixture
def desktop(books: Books, qtbot: QtBot) -> Iterator[Desktop]:
    open_office = opener(books)
    made = Desktop(open_office, open_office())
    qtbot.addWidget(made.window)
    made.collector.start()
    yield made
    made.stop()


def trouble(diagnosis: Diagnosis = REFUSES, *, is_over: bool = False) -> Trouble:
    began, last = NOW - timedelta(days=3), NOW - timedelta(minutes=5)
    return Trouble(diagnosis, began, last, 31, NOW if is_over else None)


def shown(trial: ConnectionTrial) -> list[str]:
    """The texts that can be seen, from top to bottom."""
    labels = trial.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(trial) and label.text()]


def test_the_wizard_tests_the_address_that_was_typed(
    desktop: Desktop, books: Books, qtbot: QtBot
) -> None:
    books.reports = [NAME, REFUSED]
    configure = desktop.wizard.configure
    configure.server.setText("https://meters.example/soap")

    with qtbot.waitSignal(desktop.collector.connection_tested):
        configure.trial.button.click()

    assert books.tried[0].settings.server_url == "https://meters.example/soap"
    assert "meters.example is 192.0.2.7" in shown(configure.trial)
    assert configure.trial.panel.what.text() == REFUSES.what
    assert configure.trial.panel.action.text() == "Ask your IT administrator to allow it."


def test_preferences_test_what_stands_in_the_dialog_before_it_is_kept(
    desktop: Desktop, books: Books, qtbot: QtBot
) -> None:
    desktop.dialogs.open_preferences()
    dialog = desktop.window.findChild(PreferencesDialog)
    dialog.internet.way.setCurrentIndex(2)
    dialog.internet.address.setText("http://proxy.example:3128")
    dialog.internet.user.setText("office")
    dialog.internet.password.setText("hush")

    with qtbot.waitSignal(desktop.collector.connection_tested):
        dialog.internet.trial.button.click()

    (trial,) = books.tried
    assert trial.settings.internet_proxy is InternetProxy.MANUAL
    assert trial.settings.internet_proxy_url == "http://proxy.example:3128"
    assert trial.proxy_password == "hush"
    assert "hush" not in repr(trial)
    assert books.settings.internet_proxy_url == ""


def test_a_test_shows_only_where_it_was_asked_for(
    desktop: Desktop, books: Books, qtbot: QtBot
) -> None:
    books.reports = [NAME]
    desktop.dialogs.open_preferences()
    dialog = desktop.window.findChild(PreferencesDialog)

    with qtbot.waitSignal(desktop.collector.connection_tested):
        dialog.server.trial.button.click()

    assert "The server can be reached. Nothing of this office was sent." in shown(
        dialog.server.trial
    )
    assert shown(dialog.internet.trial) == []


def test_a_test_while_paused_says_why_it_does_not_begin(
    desktop: Desktop, books: Books, qtbot: QtBot
) -> None:
    """Row M13."""
    books.failure = PausedError()
    desktop.wizard.configure.server.setText("https://meters.example/soap")
    trial = desktop.wizard.configure.trial

    with qtbot.waitSignal(desktop.collector.connection_tested):
        trial.button.click()

    assert shown(trial) == ["⚠ Communication is paused; resume it and try again."]
    assert not trial.is_testing


def test_what_was_found_is_forgotten_when_something_else_is_typed(qtbot: QtBot) -> None:
    trial = ConnectionTrial()
    qtbot.addWidget(trial)
    trial.button.click()
    trial.report(REFUSED)
    trial.finish("")

    trial.forget()

    assert shown(trial) == []


def test_a_test_can_be_stopped_and_what_comes_later_is_not_shown(qtbot: QtBot) -> None:
    trial = ConnectionTrial()
    qtbot.addWidget(trial)
    trial.button.click()

    with qtbot.waitSignal(trial.cancel_requested):
        trial.button.click()
    trial.report(REFUSED)
    trial.finish("")

    assert shown(trial) == ["Stopped."]


def test_details_are_copied_with_cause_and_action(qtbot: QtBot) -> None:
    panel = DiagnosisPanel()
    qtbot.addWidget(panel)
    panel.show_diagnosis(REFUSES)

    panel.copy.click()

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(REFUSES.what)
    assert REFUSES.action in copied
    assert copied.endswith("said: 403")


def test_nothing_a_stranger_says_is_mark_up(desktop: Desktop, qtbot: QtBot) -> None:
    nasty = diagnose(Cause.CREDENTIALS, host="h", why="<img src=x>")
    panel = DiagnosisPanel()
    qtbot.addWidget(panel)
    panel.show_diagnosis(nasty)

    desktop.show_status(status(OfficeState.OFFLINE, sentence="<b>Bold</b> words."))

    for label in (panel.what, panel.action, panel.who, *desktop.window.strip.findChildren(QLabel)):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text().startswith("<")
        assert "<b>" not in label.toolTip()
    assert desktop.window.strip.text == "<b>Bold</b> words."


def test_the_tooltip_of_a_failing_office_is_cause_and_action() -> None:
    failing = replace(
        status(OfficeState.OFFLINE, trouble=trouble()), sentence=trouble().diagnosis.sentence
    )

    text = sentences.tooltip(failing, failing.state, NOW)

    assert text.startswith(
        "The Internet proxy refuses. Ask your IT administrator to allow it. 2 printers"
    )
    assert len(text) <= sentences.TOOLTIP_LENGTH


def test_the_strip_leads_to_what_to_do_only_while_something_is_wrong(desktop: Desktop) -> None:
    strip = desktop.window.strip

    seen = []
    for now in (
        status(OfficeState.OFFLINE, trouble=trouble()),
        status(OfficeState.PAUSED, trouble=trouble()),
        status(),
    ):
        desktop.show_status(now)
        seen.append(not strip._why.isHidden())

    assert seen == [True, False, False]


def test_troubles_are_told_with_what_to_do_now_and_what_was_before(
    desktop: Desktop, books: Books, qtbot: QtBot
) -> None:
    books.troubles = [trouble(), trouble(is_over=True)]

    desktop.window.troubles_requested.emit()
    at_once = desktop.window.findChild(TroubleDialog)
    qtbot.waitUntil(lambda: desktop.reader.is_idle)

    dialog = desktop.window.findChild(TroubleDialog)
    assert at_once is None  # it is looked up beside the window
    assert dialog.panel.what.text() == REFUSES.what
    assert dialog.history.model.rowCount() == 2
    dialog.close()


def test_a_trouble_that_is_over_asks_for_nothing(qtbot: QtBot) -> None:
    dialog = TroubleDialog([replace(trouble(is_over=True))])
    qtbot.addWidget(dialog)

    assert dialog.lead.text() == "The server is reached"
    assert dialog.panel.isHidden()
