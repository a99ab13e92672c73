"""The window's tests need no screen: Qt is told so before anything imports it."""

from __future__ import annotations

import os
import time

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale


@pytest.fixture
def english_in_london(monkeypatch):
    """Texts, formats and the wall clock of one place, whatever computer the tests run on."""
    if not hasattr(time, "tzset"):
        pytest.skip("This system cannot change its time zone for one program.")
    monkeypatch.setenv("TZ", "Europe/London")
    time.tzset()
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)
    monkeypatch.undo()
    time.tzset()
