"""Signals must not use up the references to True."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

from meterdesk.gui import true_references


class Speaker(QObject):
    said = Signal()


def test_a_thousand_signals_leave_true_alive() -> None:
    """Without the loan this ends the whole process with PySide6 6.12.0 on Python 3.11."""
    true_references.lend()
    speaker = Speaker()

    for _ in range(2000):
        speaker.said.emit()

    assert sys.getrefcount(True) > 100


def test_references_are_lent_once() -> None:
    true_references.lend()
    before = sys.getrefcount(True)

    true_references.lend()

    assert sys.getrefcount(True) < before + true_references.MANY // 2
