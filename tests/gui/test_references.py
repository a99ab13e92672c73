"""Each call of Qt gives back as many references to None and True as it took (decision 0007)."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal

CALLS = 1_000
A_FEW = 50

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12),
    reason="From Python 3.12 on None and True are immortal; their references are not counted.",
)


class Speaker(QObject):
    said = Signal()


def test_a_thousand_calls_leave_the_references_to_none_as_they_were() -> None:
    speaker = Speaker()
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        speaker.setObjectName("speaker")

    assert abs(sys.getrefcount(None) - before) < A_FEW


def test_a_thousand_signals_leave_the_references_to_true_as_they_were() -> None:
    speaker = Speaker()
    before = sys.getrefcount(True), sys.getrefcount(None)

    for _ in range(CALLS):
        speaker.said.emit()

    assert abs(sys.getrefcount(True) - before[0]) < A_FEW
    assert abs(sys.getrefcount(None) - before[1]) < A_FEW
