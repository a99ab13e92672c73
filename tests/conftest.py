"""The one QApplication of a test process, whichever room's tests come to it first."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """pytest-qt asks which: the program's own, which hears more than Qt's."""
    from meterdesk.gui.brought_files import Application

    return Application
