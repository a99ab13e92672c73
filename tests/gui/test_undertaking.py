"""A window may be closed and destroyed whatever is under way beside it: the thread ends unheard."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.fakes import NOON, Clock

from meterdesk.domain.errors import StoreError
from meterdesk.gui.envelope_next import NextTab
from meterdesk.gui.keeping import Keeping
from meterdesk.gui.preferences.administration_lock import UnlockDialog
from meterdesk.gui.support_gathering import Gathering
from meterdesk.gui.undertaking import Undertaking, is_any_apart, put_all_away
from meterdesk.gui.wizard.pc_checks import PcChecks


class Held:
    """Every service in one: a call begins, and goes on until it may end."""

    def __init__(self, error: Exception | None) -> None:
        self.has_begun, self.may_end = threading.Event(), threading.Event()
        self.has_ended = False
        self.error = error

    def call(self, *_: object, **__: object) -> tuple[()]:
        self.has_begun.set()
        self.may_end.wait(10)
        self.has_ended = True
        if self.error is not None:
            raise self.error
        return ()

    make = gather = call

    async def plan(self) -> Any:
        return self.call()


class Ear(QObject):
    """Counts what it hears."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    def hear(self) -> None:
        self.heard += 1


def back_up(held: Any, window: QWidget) -> None:
    Keeping(held, window).back_up(Path("b.zip"))


def gather(held: Any, window: QWidget) -> None:
    Gathering(held, window).gather(is_masked=True)


def look_ahead(held: Any, window: QWidget) -> None:
    tab = NextTab(held, Clock(NOON))
    QVBoxLayout(window).addWidget(tab)
    tab.refresh()


def check(held: Any, window: QWidget) -> None:
    QVBoxLayout(window).addWidget(PcChecks(held.call))
    window.show()


def unlock(held: Any, window: QWidget) -> None:
    dialog = UnlockDialog(held.call, window)
    dialog.open()
    dialog.buttons.accepted.emit()


@pytest.mark.parametrize("error", [None, StoreError("No."), ValueError("no")], ids=type)
@pytest.mark.parametrize("begin", [back_up, gather, look_ahead, check, unlock])
def test_a_window_that_is_destroyed_hears_nothing_of_what_ends_after_it(
    begin: Callable[[Any, QWidget], None],
    error: Exception | None,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    held, ear, window = Held(error), Ear(), QWidget()
    begin(held, window)
    (undertaking,) = window.findChildren(Undertaking)
    for signal in (undertaking.finished, undertaking.failed, undertaking.cancelled):
        signal.connect(ear.hear)
    assert held.has_begun.wait(10)

    window.close()
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    held.may_end.set()
    put_all_away(10)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)

    assert held.has_ended
    assert not is_any_apart()
    assert ear.heard == 0
    assert not caplog.records


def test_what_is_unlocked_after_its_window_was_closed_is_not_taken(qtbot: QtBot) -> None:
    held, ear, window = Held(None), Ear(), QWidget()
    qtbot.addWidget(window)
    unlock(held, window)
    (dialog,) = window.findChildren(UnlockDialog)
    dialog.accepted.connect(ear.hear)

    dialog.reject()
    with qtbot.waitSignal(dialog._aside.finished):
        held.may_end.set()

    assert ear.heard == 0
