"""The icon is in the tray before the rest is loaded (row M3), and it is one icon all along."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from tests.gui.office import NOW
from tests.house.test_floors import environment

from meterdesk.gui.first_icon import hide_first_icon, show_first_icon
from meterdesk.gui.tray import Tray

LATER = ("meterdesk.bootstrap", "sqlalchemy", "asyncio", "ssl", "PySide6.QtNetwork")
WORDS = """
import sys
import meterdesk.entrypoints.desktop
import meterdesk.gui.application
import meterdesk.gui.first_icon
print([name for name in {LATER} if name in sys.modules])
"""


@pytest.fixture
def app(qapp, monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    yield qapp
    for icon in qapp.findChildren(QSystemTrayIcon):
        icon.hide()
        icon.setParent(None)


def icons_of(app) -> list[QSystemTrayIcon]:
    return [icon for icon in app.findChildren(QSystemTrayIcon) if icon.isVisible()]


def test_m3_next_to_nothing_is_loaded_before_the_icon_is_shown():
    done = subprocess.run(
        [sys.executable, "-c", WORDS.format(LATER=LATER)],
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == "[]"


def test_the_tray_takes_the_first_icon_over(app):
    show_first_icon(app)
    (first,) = icons_of(app)

    tray = Tray(lambda: NOW)

    assert tray.icon is first
    assert first.isVisible()
    assert not icons_of(app)
    assert Tray(lambda: NOW).icon is not first
    tray.icon.hide()


def test_the_first_icon_leaves_where_the_program_does_not_come_to_have_a_tray(app):
    show_first_icon(app)

    hide_first_icon()

    assert not icons_of(app)


def test_no_icon_is_shown_where_there_is_no_place_for_it(qapp):
    show_first_icon(qapp)

    assert not icons_of(qapp)
