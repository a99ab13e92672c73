"""Long work beside the window: in a thread where it can be, else in turns between its own work."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.sheet import Share

log = logging.getLogger(__name__)

Work = Callable[[], Iterator[Any]]
"""Yields `Share`s as it goes on; what else it yields last is its result."""

TURN = 0.02
"""Seconds that work in turns takes before the window may do its own."""
_OFTEN = 0.05


class Undertaking(QObject):
    """One piece of work at a time; says how far it is and how it ended. It wants a parent."""

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(str, str)
    cancelled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._turns: Iterator[Any] | None = None
        self._result: Any = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take_turn)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        in_thread = self._thread is not None and self._thread.is_alive()
        return in_thread or self._turns is not None

    def begin_apart(self, work: Work) -> None:
        """Does it in a thread: what it touches must be its own."""
        self._stop = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(work, self._stop), name="meterdesk export", daemon=True
        )
        self._thread.start()

    def begin_in_turns(self, work: Work) -> None:
        """Does it here, step by step: for what Qt draws."""
        self._stop = threading.Event()
        self._turns, self._result = work(), None
        self._timer.start(0)

    def cancel(self) -> None:
        """Breaks it off; `cancelled` follows."""
        self._stop.set()

    def wait(self, seconds: float = 10.0) -> None:
        """Lets a thread come to its end."""
        if self._thread is not None:
            self._thread.join(seconds)

    @Slot()
    def _take_turn(self) -> None:
        if self._turns is None:
            return
        end = time.monotonic() + TURN
        try:
            while time.monotonic() < end:
                if self._stop.is_set():
                    self._end_turns()
                    self.cancelled.emit()
                    return
                self._hear(next(self._turns))
        except StopIteration:
            self._end_turns()
            self.finished.emit(self._result)
        except Exception as error:
            self._end_turns()
            self._fail(error)

    def _hear(self, word: object) -> None:
        if isinstance(word, Share):
            self.progressed.emit(word.done, word.total)
        else:
            self._result = word

    def _end_turns(self) -> None:
        self._timer.stop()
        turns, self._turns = self._turns, None
        _close(turns)

    def _run(self, work: Work, stop: threading.Event) -> None:
        try:
            self._do(work, stop)
        except RuntimeError:
            log.debug("The window was closed before this was done")

    def _do(self, work: Work, stop: threading.Event) -> None:
        result, told = None, 0.0
        steps = work()
        try:
            for word in steps:
                if stop.is_set():
                    break
                if not isinstance(word, Share):
                    result = word
                elif (now := time.monotonic()) - told > _OFTEN:
                    told = now
                    self.progressed.emit(word.done, word.total)
            _close(steps)
        except Exception as error:
            self._fail(error)
            return
        if stop.is_set():
            self.cancelled.emit()
        else:
            self.finished.emit(result)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, MeterdeskError):
            log.warning("%s: %s", error.title, error.message)
            self.failed.emit(error.title, error.message)
        else:
            log.error("An export met an error nobody foresaw", exc_info=error)
            title = self.tr("Something went wrong")
            self.failed.emit(title, f"{type(error).__name__}: {error}")


def _close(steps: object) -> None:
    """A generator that is not at its end cleans up after itself."""
    close = getattr(steps, "close", None)
    if close is not None:
        close()
