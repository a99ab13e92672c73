"""Long work beside the window: in a thread where it can be, else in turns between its own work.

A thread touches nothing of Qt: it leaves word where it is, and the window looks there. So a window
may be closed at any time, whatever the thread is about to say.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.sheet import Share

log = logging.getLogger(__name__)

Work = Callable[[], Iterator[Any]]
"""Yields `Share`s as it goes on; what else it yields last is its result.

In a thread it must hold nothing of the window: whoever drops it last destroys what it holds.
"""

TURN = 0.02
"""Seconds that work in turns takes before the window may do its own."""
LOOK_MS = 20
PATIENCE = 1.0
"""Seconds that a thread gets to put its things away when the program ends."""


@dataclass(frozen=True, slots=True)
class _End:
    """How it ended: with a result, with an error, or because it was told to stop."""

    result: Any = None
    error: Exception | None = None
    is_stopped: bool = False


@dataclass(slots=True)
class _Word:
    """Between a thread and the window: only the thread writes `share` and `end`."""

    stop: threading.Event = field(default_factory=threading.Event)
    share: Share | None = None
    end: _End | None = None


class _Thread(threading.Thread):
    """Work on its way. Python knows every one that lives, also where its window has gone."""

    def __init__(self, work: Work, word: _Word) -> None:
        super().__init__(name="meterdesk undertaking", daemon=True)
        self._work: Work | None = work
        self.word = word

    def run(self) -> None:
        work, self._work = self._work, None  # what it holds goes with the thread
        if work is not None:
            _do(work, self.word)


def is_any_apart() -> bool:
    """Whether a thread is at work, also one whose window has gone."""
    return bool(_all())


def put_all_away(seconds: float) -> None:
    """Tells every thread to stop, whoever began it, and waits so long at most for all of them."""
    threads = _all()
    for each in threads:
        each.word.stop.set()
    deadline = time.monotonic() + seconds
    for each in threads:
        each.join(max(0.0, deadline - time.monotonic()))


def _all() -> list[_Thread]:
    return [each for each in threading.enumerate() if isinstance(each, _Thread)]


class Undertaking(QObject):
    """One piece of work at a time; says how far it is and how it ended. It wants a parent."""

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(str, str)
    cancelled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: _Thread | None = None
        self._word = _Word()
        self._told: Share | None = None
        self._turns: Iterator[Any] | None = None
        self._result: Any = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take_turn)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self._look)
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self._put_away)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._looking.isActive() or self._turns is not None

    def begin_apart(self, work: Work) -> None:
        """Does it in a thread: what it touches must be its own."""
        self._word = _Word()
        self._thread = _Thread(work, self._word)
        self._looking.start()
        self._thread.start()

    def call_apart(self, call: Callable[[], object]) -> None:
        """The same for one call; what it returns is the result."""
        self.begin_apart(partial(_once, call))

    def begin_in_turns(self, work: Work) -> None:
        """Does it here, step by step: for what Qt draws."""
        self._word = _Word()
        self._turns, self._result = work(), None
        self._timer.start(0)

    def cancel(self) -> None:
        """Breaks it off; `cancelled` follows."""
        self._word.stop.set()

    def complete(self) -> None:
        """Does at once what is left of work in turns."""
        while self._turns is not None:
            self._take_turn()

    def wait(self, seconds: float = 10.0) -> None:
        """Lets a thread come to its end."""
        if self._thread is not None:
            self._thread.join(seconds)

    @Slot()
    def _put_away(self) -> None:
        """The program ends: nothing half written is left behind."""
        self.cancel()
        self.wait(PATIENCE)
        if self._turns is not None:
            self._end_turns()

    @Slot()
    def _look(self) -> None:
        end, share = self._word.end, self._word.share  # in this order: the end comes last
        if share is not None and share is not self._told:
            self._told = share
            self.progressed.emit(share.done, share.total)
        if end is not None:
            self._looking.stop()
            self._say(end)

    def _say(self, end: _End) -> None:
        if end.error is not None:
            self._fail(end.error)
        elif end.is_stopped:
            self.cancelled.emit()
        else:
            self.finished.emit(end.result)

    @Slot()
    def _take_turn(self) -> None:
        if self._turns is None:
            return
        end = time.monotonic() + TURN
        try:
            while time.monotonic() < end:
                if self._word.stop.is_set():
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

    def _fail(self, error: Exception) -> None:
        if isinstance(error, MeterdeskError):
            log.warning("%s: %s", error.title, error.message)
            self.failed.emit(error.title, error.message)
        else:
            log.error("What was under way met an error nobody foresaw", exc_info=error)
            self.failed.emit(
                self.tr("Something went wrong"),
                self.tr("It was not finished. Try it again; the log of Meterdesk has the reason."),
            )


def _do(work: Work, word: _Word) -> None:
    """In the thread."""
    result = None
    try:
        steps = work()
        try:
            for told in steps:
                if word.stop.is_set():
                    break
                if isinstance(told, Share):
                    word.share = told
                else:
                    result = told
        finally:
            _close(steps)
    except Exception as error:
        word.end = _End(error=error)
    else:
        word.end = _End(result, is_stopped=word.stop.is_set())


def _once(call: Callable[[], object]) -> Iterator[object]:
    yield call()


def _close(steps: object) -> None:
    """A generator that is not at its end cleans up after itself."""
    close = getattr(steps, "close", None)
    if close is not None:
        close()
