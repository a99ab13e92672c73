"""That there is a new version, wherever it is seen; and where it is allowed to ask for one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from meterdesk.domain.release import Release, Version
from meterdesk.domain.status import OfficeStatus
from meterdesk.gui.about import AboutDialog
from meterdesk.gui.faults import versions
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.gui.window import MainWindow
from meterdesk.services.office import Office
from meterdesk.services.preferences import Choices, Preferences

_NOTES = (
    ("en", "Meters of printers that sleep are read without waking them."),
    ("de", "Zähler schlafender Drucker werden abgelesen, ohne sie zu wecken."),
)
_RELEASE = Release(
    Version((0, 2, 0)), date(2027, 1, 15), "https://meterdesk.example/releases/0.2.0", _NOTES
)


def version_screens(status: OfficeStatus, office: Office) -> Mapping[str, Callable[[], QWidget]]:
    """Each by its name. Nobody is asked."""
    return {
        "window-new-version": partial(_window, status, office),
        "about-new-version": lambda: AboutDialog(versions, newer=_RELEASE),
        "preferences-1-general-new-versions": partial(_preferences, office),
    }


def _window(status: OfficeStatus, office: Office) -> QWidget:
    window = MainWindow(office.history, office.clock)
    window.refresh()
    window.show_status(status)
    window.new_version.show_release(_RELEASE)
    return window


class _Addressed(Preferences):
    """Those of the office, of a program that was made with an address to ask."""

    def __init__(self, own: Preferences) -> None:
        self.__dict__.update(vars(own))

    def begin(self) -> Choices:
        return replace(super().begin(), releases_host="meterdesk.example")


def _preferences(office: Office) -> QWidget:
    dialog = PreferencesDialog(_Addressed(office.preferences))
    dialog.general.verticalScrollBar().setValue(dialog.general.verticalScrollBar().maximum())
    return dialog
