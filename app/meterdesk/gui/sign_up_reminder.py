"""When to say that printers can be signed up: from the books, so that it survives a restart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from meterdesk.domain.device import Device, Registration
from meterdesk.services.ports import Clock

A_DAY = timedelta(days=1)
"""The longest the timer sleeps, and how long after its time a device is still spoken of."""


class SignUpReminder(QObject):
    """Emits `became_ready` once for devices whose hour is over (row M17)."""

    became_ready = Signal()

    def __init__(
        self,
        devices: Callable[[], tuple[Device, ...]],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._devices = devices
        self._clock = clock
        self._told: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.plan)

    @Slot()
    def plan(self) -> None:
        """Says who is ready now and was not spoken of; wakes when the next one is."""
        now = self._clock()
        waiting = {
            device.id: device.sign_up_from
            for device in self._devices()
            if device.registration is Registration.WAITING_FOR_SIGN_UP and device.sign_up_from
        }
        ready = {id for id, at in waiting.items() if now - A_DAY < at <= now} - self._told
        self._told |= ready
        later = [at for at in waiting.values() if at > now]
        if later:
            wait = min(min(later) - now, A_DAY)
            self._timer.start(int(wait.total_seconds() * 1000) + 1000)
        if ready:
            self.became_ready.emit()
