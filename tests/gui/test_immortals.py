"""A day of signals and calls must not use up the references to True and None."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

from meterdesk.gui import immortals


class Speaker(QObject):
    said = Signal()


def test_many_signals_and_calls_leave_true_and_none_alive() -> None:
    """Without the loan this ends the whole process with PySide6 6.12.0 on Python 3.11."""
    immortals.lend()
    speaker = Speaker()

    for _ in range(50_000):
        speaker.said.emit()
        speaker.setObjectName("speaker")

    assert sys.getrefcount(True) > 100
    assert sys.getrefcount(None) > 100


def test_references_are_lent_once() -> None:
    immortals.lend()
    before = sys.getrefcount(None)

    immortals.lend()

    assert sys.getrefcount(None) < before + immortals.MANY // 2
