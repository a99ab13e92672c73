"""The books as the window asks them: in a thread of their own; answers come back by a signal.

Nothing that is read holds up the window, and an answer that was overtaken by a newer question is
dropped. A question holds no widget: whoever drops it last, in whichever thread, destroys it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from types import MethodType
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from meterdesk.services.history import History
from meterdesk.services.office import Office, OpenOffice

T = TypeVar("T")
S = TypeVar("S")


class Asks(Protocol[S]):
    """Whoever answers questions about one of the office's services."""

    def put(self, inquiry: Inquiry[S, T], question: Callable[[S], T]) -> None:
        """Has it answered; `inquiry.tell` brings the answer in the window's thread."""


class Inquiry(Generic[S, T]):
    """What one place of the window wants to know again and again. Its newest answer is shown.

    `show` is a method of a QObject; where that is gone meanwhile, nobody is told.
    """

    def __init__(self, books: Asks[S], show: Callable[[T], None]) -> None:
        self._books = books
        self._show = show

    def ask(self, question: Callable[[S], T]) -> None:
        """Asks; what was asked before and is not answered yet is forgotten."""
        self._books.put(self, question)

    def tell(self, value: T) -> None:
        """Shows it, where there is still somebody to show it."""
        owner = self._show.__self__ if isinstance(self._show, MethodType) else None
        if not isinstance(owner, QObject) or isValid(owner):
            self._show(value)


class AtOnce(Generic[S]):
    """Answers in the same breath, for pictures and tests."""

    def __init__(self, service: S) -> None:
        self._service = service

    def put(self, inquiry: Inquiry[S, T], question: Callable[[S], T]) -> None:
        inquiry.tell(question(self._service))


class Of(Generic[S]):
    """One of the services of the office that a reader has opened."""

    def __init__(self, reader: Reader, pick: Callable[[Office], S]) -> None:
        self._reader = reader
        self._pick = pick

    def put(self, inquiry: Inquiry[S, T], question: Callable[[S], T]) -> None:
        pick = self._pick
        self._reader.put(inquiry, lambda office: question(pick(office)))


Books = Asks[History]
"""What tells of devices and their readings."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question on its way into the thread, by number."""

    number: int
    question: Callable[[Office], Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the books said, or the error that it ended with."""

    number: int
    value: Any = None
    error: Exception | None = None


class Reader(QObject):
    """Answers in a thread of its own, with an office opened there when the first is asked."""

    _answered = Signal(Answer)

    def __init__(self, open_office: OpenOffice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_office = open_office
        self._asked: SimpleQueue[Asked | None] = SimpleQueue()
        self._waiting: dict[int, Inquiry[Any, Any]] = {}
        self._number = 0
        self._threads: list[threading.Thread] = []
        self._is_open = False
        self._is_stopped = False
        self._answered.connect(self._pass_on)

    def put(self, inquiry: Inquiry[Any, T], question: Callable[[Office], T]) -> None:
        """Has it answered after what is under way; nothing any more once it was stopped."""
        if self._is_stopped:
            return
        for number in [at for at, other in self._waiting.items() if other is inquiry]:
            del self._waiting[number]
        self._number += 1
        self._waiting[self._number] = inquiry
        self._asked.put(Asked(self._number, question))
        if not self._is_open:
            work = (self._open_office, self._asked, self._waiting, self._answered.emit)
            thread = threading.Thread(
                target=_answer_all, args=work, name="meterdesk reader", daemon=True
            )
            self._threads = [*filter(threading.Thread.is_alive, self._threads), thread]
            self._is_open = True
            thread.start()

    def reopen(self) -> None:
        """The settings changed: the next question is answered by an office that knows them."""
        if self._is_open:
            self._end()

    def stop(self) -> None:
        """Ends when the question under way is answered; nobody is told any more."""
        self._is_stopped = True
        self._waiting.clear()
        self._end()
        for thread in self._threads:
            thread.join()

    @property
    def is_idle(self) -> bool:
        """Whether everything asked was answered and shown."""
        return not self._waiting

    def _end(self) -> None:
        """The thread goes when it has answered what was asked so far; another takes its place."""
        self._asked.put(None)
        self._asked, self._is_open = SimpleQueue(), False

    @Slot(Answer)
    def _pass_on(self, answer: Answer) -> None:
        inquiry = self._waiting.pop(answer.number, None)
        if inquiry is None:
            return
        if answer.error is not None:
            raise answer.error  # where every other error of the window is shown
        inquiry.tell(answer.value)


def _answer_all(
    open_office: OpenOffice,
    asked: SimpleQueue[Asked | None],
    waiting: dict[int, Inquiry[Any, Any]],
    tell: Callable[[Answer], object],
) -> None:
    office: Office | None = None
    while (one := asked.get()) is not None:
        if one.number not in waiting:
            continue
        try:
            office = office or open_office()
            answer = Answer(one.number, one.question(office))
        except Exception as error:
            answer = Answer(one.number, error=error)
        tell(answer)
    if office is not None:
        office.close()
