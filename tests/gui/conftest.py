"""The window's tests need no screen: Qt is told so before anything imports it."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from tests.gui.bot import Bot


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One process has all of the window's tests: threads of others would collect garbage."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("gui"))


@pytest.fixture(scope="module", autouse=True)
def garbage_is_collected_in_this_thread() -> Iterator[None]:
    """As gui/garbage.py does for the program: a Qt object must not be destroyed elsewhere."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def qtbot(qapp, request):
    """pytest-qt's, which crashes where a signal of another thread comes after the waiting."""
    return Bot(request)


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
