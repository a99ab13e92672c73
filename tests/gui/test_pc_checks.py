"""Step 1 looks at this computer while the window goes on."""

from __future__ import annotations

import threading

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from meterdesk.gui.wizard.install import InstallPage
from meterdesk.gui.wizard.pc_checks import PcChecks
from meterdesk.services.checkup import Finding
from meterdesk.services.setup import Answers

FOUND = (Finding(True, "Its clock is right."), Finding(False, "It has a battery."))


def texts(checks: PcChecks) -> list[str]:
    return [label.text() for label in checks.findChildren(QLabel) if not label.isHidden()]


def test_m2_the_window_does_not_wait_for_the_checks(qtbot: QtBot) -> None:
    go_on, threads = threading.Event(), []

    def check() -> tuple[Finding, ...]:
        threads.append(threading.current_thread())
        go_on.wait(10)
        return FOUND

    page = InstallPage(Answers(), check)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: bool(threads))
    meanwhile = texts(page.checks)
    go_on.set()
    qtbot.waitUntil(lambda: len(texts(page.checks)) == 4)

    assert meanwhile == ["Looking at this computer…"]
    assert threads[0] is not threading.main_thread()
    assert texts(page.checks) == ["✓", "Its clock is right.", "⚠", "It has a battery."]


def test_a_check_that_breaks_costs_nothing_but_itself(qtbot: QtBot, caplog) -> None:
    def check() -> tuple[Finding, ...]:
        raise OSError("no such thing")

    checks = PcChecks(check)
    qtbot.addWidget(checks)
    checks.show()

    qtbot.waitUntil(lambda: texts(checks) == [])


def test_every_sign_says_what_it_means_to_who_cannot_see_it(qtbot: QtBot) -> None:
    checks = PcChecks(lambda: ())
    qtbot.addWidget(checks)

    checks.show_findings(FOUND)

    names = [
        label.accessibleName() for label in checks.findChildren(QLabel) if len(label.text()) == 1
    ]
    assert names == ["In order", "To see to"]
