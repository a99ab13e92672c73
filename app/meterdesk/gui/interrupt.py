"""Ctrl+C and the system's wish that the program ends, as a signal of Qt."""

from __future__ import annotations

import contextlib
import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class Interrupt(QObject):
    """Ctrl+C and SIGTERM as a signal of Qt: Python alone hears them only when it next runs."""

    received = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self.hear)
        self._before = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._handlers = {
            number: signal.signal(number, _noted) for number in (signal.SIGINT, signal.SIGTERM)
        }

    def remove(self) -> None:
        """Puts the handlers back as they were."""
        self._notifier.setEnabled(False)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._before)
        self._reader.close()
        self._writer.close()

    @Slot()
    def hear(self) -> None:
        """Tells what came since the loop looked last; whoever leaves a loop would lose it."""
        with contextlib.suppress(BlockingIOError):
            self._reader.recv(64)
            self.received.emit()


def _noted(number: int, frame: FrameType | None) -> None:
    """The wake-up socket has said it already."""
