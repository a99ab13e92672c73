"""Who asks the keyring, and does not make others wait for ever.

A keyring may show a window and wait for its password for hours; no caller is held up so long.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeVar

_T = TypeVar("_T")


class NoAnswerError(Exception):
    """Nothing was answered in time; what was begun goes on, what was not is not done any more."""


@dataclass(eq=False, slots=True)
class _Question:
    work: Callable[[], Any] = field(repr=False)
    done: threading.Event = field(default_factory=threading.Event)
    result: Any = field(default=None, repr=False)
    error: BaseException | None = None
    began: float | None = None
    is_given_up: bool = False


class Attendant:
    """One thread that does one thing after the other, so that nothing overtakes what hangs.

    It is a daemon: a keyring that never answers does not keep the program from ending.
    """

    def __init__(self, patience: timedelta) -> None:
        self._patience = patience.total_seconds()
        self._questions: queue.SimpleQueue[_Question] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._current: _Question | None = None

    def ask(self, work: Callable[[], _T]) -> _T:
        """What `work` returns or raises. Raises NoAnswerError after the patience is over.

        While something hangs longer than that, it is raised at once.
        """
        question = _Question(work)
        with self._lock:
            if self._is_hanging():
                raise NoAnswerError
            self._questions.put(question)
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._attend, name="meterdesk keyring", daemon=True
                )
                self._thread.start()
        if not question.done.wait(self._patience):
            with self._lock:
                question.is_given_up = True
                if not question.done.is_set():
                    raise NoAnswerError
        error, result = question.error, question.result
        del question
        if error is None:
            answer: _T = result
            return answer
        try:
            raise error
        finally:
            del error  # its traceback would hold it, and what it holds, until somebody cleans up

    def _is_hanging(self) -> bool:
        began = self._current.began if self._current is not None else None
        return began is not None and time.monotonic() - began > self._patience

    def _attend(self) -> None:
        while True:
            question = self._questions.get()
            with self._lock:
                if question.is_given_up:
                    continue
                question.began = time.monotonic()
                self._current = question
            try:
                question.result = question.work()
            except BaseException as error:
                question.error = error
            with self._lock:
                self._current = None
                question.done.set()
            del question  # its answer is a secret, and the next question may be long in coming
