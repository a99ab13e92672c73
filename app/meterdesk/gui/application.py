"""The one QApplication of this process."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from meterdesk.gui.brought_files import Application
from meterdesk.gui.icons import app_icon


def application(argv: Sequence[str] = ()) -> Application:
    """The one QApplication of this process, with name and icon."""
    running = QApplication.instance()
    app = running if isinstance(running, Application) else Application(["meterdesk", *argv])
    app.setApplicationName("Meterdesk")
    app.setApplicationDisplayName("Meterdesk")
    app.setDesktopFileName("meterdesk")
    app.setWindowIcon(app_icon())
    return app
