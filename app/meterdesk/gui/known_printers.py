"""Asks which printers the office knows, and shows them to the set-up and to the registration."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meterdesk.domain.device import Device
from meterdesk.gui.books import Inquiry, Of
from meterdesk.gui.late import Late
from meterdesk.gui.local_time import month_began
from meterdesk.gui.setup_desk import SetupDesk
from meterdesk.services.history import History
from meterdesk.services.ports.clock import Clock

if TYPE_CHECKING:
    from meterdesk.gui.registration import RegistrationDialog


class KnownPrinters(QObject):
    """The answer comes when it comes; the window goes on meanwhile."""

    def __init__(
        self,
        history: Of[History],
        clock: Clock,
        setup: SetupDesk,
        registration: Late[RegistrationDialog],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._setup = setup
        self._registration = registration
        self._to_set_up = Inquiry(history, self._show_setup)
        self._to_register = Inquiry(history, self._show_registration)

    def open_setup(self) -> None:
        """The wizard at once, with its printers as soon as they are known."""
        wizard = self._setup.wizard
        self._to_set_up.ask(partial(_devices, month_began(self._clock())))
        show_in_front(wizard)

    def open_registration(self, ticked: tuple[int, ...]) -> None:
        """The dialog once its printers are known, with these ticked."""
        self._to_register.ask(partial(_to_tick, month_began(self._clock()), ticked))

    def _show_setup(self, devices: tuple[Device, ...]) -> None:
        self._setup.wizard.show_devices(devices)

    def _show_registration(self, told: _ToTick) -> None:
        dialog = self._registration()
        dialog.show_devices(told.devices)
        dialog.candidates.tick(told.ticked)
        show_in_front(dialog)


@dataclass(frozen=True, slots=True)
class _ToTick:
    """Every printer, and those that somebody has just pointed at."""

    devices: tuple[Device, ...]
    ticked: tuple[int, ...]


def _devices(month: datetime, history: History) -> tuple[Device, ...]:
    return tuple(row.device for row in history.rows(month))


def _to_tick(month: datetime, ticked: tuple[int, ...], history: History) -> _ToTick:
    return _ToTick(_devices(month, history), ticked)


def show_in_front(dialog: QWidget) -> None:
    """Above the other windows, with the cursor in it."""
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
