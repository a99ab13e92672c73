"""What is said at the tray, and where a click on it leads. Decides nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from meterdesk.domain.device import Device, Registration
from meterdesk.domain.status import Matter, OfficeStatus
from meterdesk.gui.episodes import Episodes
from meterdesk.gui.tray import Tray


class Announcements(QObject):
    """Each thing is said once; the signals name the place where it is dealt with."""

    window_requested = Signal()
    held_requested = Signal()
    registration_requested = Signal()
    setup_requested = Signal()

    def __init__(
        self, tray: Tray, is_wanted: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tray = tray
        self._is_wanted = is_wanted
        self._episodes = Episodes()
        self._announced: set[int] = set()
        self._has_said_where = False

    @Slot(OfficeStatus)
    def show_status(self, status: OfficeStatus) -> None:
        """What began or ended since the last status."""
        message = self._episodes.after(status)
        if message is not None:
            is_held = message.matter is Matter.HELD
            place = self.held_requested if is_held else self.window_requested
            self._notify(message.title, message.text, place.emit)

    @Slot()
    def say_where(self) -> None:
        """The window has gone, the program has not."""
        if not self._has_said_where:
            self._has_said_where = True
            self._notify(
                self.tr("Meterdesk goes on"),
                self.tr("It reads the meters from the tray. A click on the icon opens it."),
                self.window_requested.emit,
            )

    def say_new(self, device: Device) -> None:
        """A printer nobody knew; said of each once, and while it is not registered."""
        self._announce(device, self.tr("A new printer was found"))

    def say_replaced(self, device: Device) -> None:
        """Another printer stands where a known one was."""
        self._announce(device, self.tr("A printer was replaced"))

    def say_question(self, device: Device) -> None:
        """Somebody is to say who it is (row B3)."""
        text = self.tr("Was %1 at %2 moved, repaired or replaced? Click to see its row.")
        self._notify(
            self.tr("A printer is not quite the one it was"),
            _of(device, text),
            self.window_requested.emit,
        )

    @Slot()
    def say_ready(self) -> None:
        """The hour before the sign-up is over (row M17)."""
        self._notify(
            self.tr("Ready to sign up"),
            self.tr("Your printers can be signed up now. Click for the link."),
            self.setup_requested.emit,
        )

    def _announce(self, device: Device, title: str) -> None:
        if device.id in self._announced or device.registration is not Registration.FOUND:
            return
        self._announced.add(device.id)
        text = self.tr("%1 at %2 is not registered. Click to register it.")
        self._notify(title, _of(device, text), self.registration_requested.emit)

    def _notify(self, title: str, text: str, on_click: Callable[[], None]) -> None:
        if self._is_wanted():
            self._tray.notify(title, text, on_click)


def _of(device: Device, text: str) -> str:
    return text.replace("%1", device.identity.name).replace("%2", str(device.address))
