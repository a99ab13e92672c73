"""The icon in the tray before all else is loaded: whoever starts the program sees that it starts.

The tray takes it over, so that there is one icon and never two.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from meterdesk.domain.status import OfficeState
from meterdesk.gui import icons
from meterdesk.gui.task_bar import is_bar_dark

_NAME = "first icon"
PATIENCE = 0.15
"""Seconds the task bar gets to make room for it; some never tell that they did."""


def show_first_icon(app: QApplication) -> None:
    """Shows it where this desktop has a place for it, as something that is at work."""
    if not QSystemTrayIcon.isSystemTrayAvailable():
        return
    picture = icons.tray_icon(OfficeState.WORKING, on_dark=is_bar_dark(), frame=0)
    icon = QSystemTrayIcon(picture, app)
    icon.setObjectName(_NAME)
    icon.setToolTip(app.applicationDisplayName())
    icon.show()
    deadline = time.monotonic() + PATIENCE
    while icon.geometry().isEmpty() and time.monotonic() < deadline:
        app.processEvents()
    app.processEvents()


def tray_icon(parent: QObject) -> QSystemTrayIcon:
    """The first icon, if it was shown and nobody has taken it yet; else a new one."""
    app = QCoreApplication.instance()
    found = app.findChild(QSystemTrayIcon, _NAME) if app is not None else None
    if not isinstance(found, QSystemTrayIcon):
        return QSystemTrayIcon(parent)
    found.setObjectName("")
    found.setParent(parent)
    return found


def hand_on(icon: QSystemTrayIcon) -> None:
    """What had it goes, and the next one will take it as it took the first."""
    icon.setParent(QCoreApplication.instance())
    icon.setObjectName(_NAME)
    icon.setIcon(icons.tray_icon(OfficeState.WORKING, on_dark=is_bar_dark(), frame=0))


def hide_first_icon() -> None:
    """The program does not come to have a tray."""
    app = QCoreApplication.instance()
    found = app.findChild(QSystemTrayIcon, _NAME) if app is not None else None
    if isinstance(found, QSystemTrayIcon):
        found.hide()
