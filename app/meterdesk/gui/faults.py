"""Errors nobody foresaw, and Ctrl+C: logged, said in one sentence, and the program goes on."""

from __future__ import annotations

import contextlib
import logging
import signal
import socket
import sys
from types import FrameType, TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

log = logging.getLogger(__name__)


class Faults(QObject):
    """Catches what reaches the top of the window's thread while it is installed."""

    met = Signal(str, str)

    def install(self) -> None:
        sys.excepthook = self.catch

    def remove(self) -> None:
        sys.excepthook = sys.__excepthook__

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Logs with traceback; people get a sentence."""
        log.error("The window met an error nobody foresaw", exc_info=(kind, error, trace))
        self.met.emit(
            self.tr("Something went wrong"),
            self.tr("Meterdesk goes on. If it happens again, send your supplier the log file."),
        )


class Interrupt(QObject):
    """Ctrl+C and SIGTERM as a signal of Qt: Python alone hears them only when it next runs."""

    received = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
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
    def _wake(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._reader.recv(64)
        self.received.emit()


def _noted(number: int, frame: FrameType | None) -> None:
    """The wake-up socket has said it already."""
