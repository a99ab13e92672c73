"""What can go wrong while something is under way, planned before it begins."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Crash(SystemExit):
    """A process is gone. No `except Exception` may hold it up: a dead program handles nothing.

    A thread that it ends is silent, as those of a dead program are.
    """


class Fault(StrEnum):
    """What becomes of one message on its way."""

    NONE = "it arrives, and so does the answer"
    NO_WAY = "there is no connection; nothing leaves"
    REQUEST_LOST = "the request is lost"
    ANSWER_LOST = "the answer is lost"
    DELAYED = "the sender gives up; the request arrives later, or never"
    TWICE_FIRST = "it arrives twice, and the first answer comes back"
    TWICE_LAST = "it arrives twice, and the second answer comes back"
    ANSWER_CUT = "the answer ends in the middle"
    UNAVAILABLE = "something on the way says 503"
    PORTAL = "a web page comes back"
    UNPACKED = "something on the way takes no gzip"


@dataclass(frozen=True, slots=True)
class Plan:
    """The faults of the next messages, in order, and when what happens.

    `aimed` are an operation and what becomes of the next message of it.

    `client_dies`, `server_dies` and `paused` count moments: each begin, inside and end of a
    transaction, each message on its way out and in, each look into the keyring.
    """

    faults: tuple[Fault, ...] = ()
    client_dies: int | None = None
    server_dies: int | None = None
    paused: int | None = None
    aimed: tuple[str, Fault] | None = None


CALM = Plan()


class Course:
    """The moments of one process, counted; at the planned one it dies, and does nothing more."""

    def __init__(self) -> None:
        self._left: int | None = None
        self._pause_left: int | None = None
        self._pause: Callable[[], None] = lambda: None
        self.is_dead = False

    def begin(
        self, dies: int | None, paused: int | None = None, pause: Callable[[], None] | None = None
    ) -> None:
        self._left, self._pause_left = dies, paused
        self._pause = pause or self._pause
        self.is_dead = False

    def moment(self, *, may_pause: bool = False) -> None:
        """Something is about to happen, or has. Raises Crash if it never will."""
        if self.is_dead:
            raise Crash
        if self._left is not None:
            self._left -= 1
            if self._left < 0:
                self.is_dead = True
                raise Crash
        if self._pause_left is not None and may_pause:
            self._pause_left -= 1
            if self._pause_left < 0:
                self._pause_left = None
                self._pause()


class BrittleStore:
    """A store of the client or the server whose process may die at any moment of a transaction."""

    def __init__(self, store: Any, course: Course) -> None:
        self._store = store
        self._course = course

    @contextmanager
    def begin(self) -> Iterator[Any]:
        self._course.moment()
        with self._store.begin() as inside:
            yield inside
            self._course.moment()
        self._course.moment(may_pause=True)

    def read(self) -> AbstractContextManager[Any]:
        if self._course.is_dead:
            raise Crash
        inside: AbstractContextManager[Any] = self._store.read()
        return inside

    def compact(self) -> None:
        self._course.moment()
        self._store.compact()

    def rehearse(self) -> AbstractContextManager[Any]:
        inside: AbstractContextManager[Any] = self._store.rehearse()
        return inside

    def close(self) -> None:
        self._store.close()


class BrittleSecrets:
    """A keyring that outlives the process that uses it."""

    def __init__(self, course: Course) -> None:
        self.course = course
        self._kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        self.course.moment()
        return self._kept.get(name)

    def put(self, name: str, secret: str) -> None:
        self.course.moment()
        self._kept[name] = secret
        self.course.moment()

    def remove(self, name: str) -> None:
        self.course.moment()
        self._kept.pop(name, None)

    def names(self) -> tuple[str, ...]:
        return tuple(self._kept)
