"""A service that nobody looks at does next to nothing between two rounds, and misses nothing."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

import pytest
from tests.services.test_giving_way import Silent

from meterdesk.domain.turn import Claim
from meterdesk.services.collecting.telling import Telling
from meterdesk.services.collecting.worker import Worker
from meterdesk.services.office import Office
from meterdesk.services.ports.remembering import Unseen

NOON = datetime(2026, 11, 4, 12, 0, tzinfo=UTC)
DEADLINE = 5.0


class ServiceTurn:
    """Always the service's; `ring` has it look."""

    is_attended = False
    is_dismissed = False
    is_ours = False
    ring: Callable[[], None]

    def take(self, *, is_asked: bool) -> bool:
        self.is_ours = True
        return True

    def give(self) -> None:
        self.is_ours = False

    def claim(self) -> Claim:
        return Claim.NOBODY

    def hear(self, heard: Callable[[], None]) -> bool:
        self.ring = heard
        return True

    def nudge(self) -> None:
        """It wrote that itself."""

    def resident(self) -> None:
        return None


class Books:
    """An office whose next round is due in two hours; `looks` are those that cost something."""

    def __init__(self) -> None:
        self.now = NOON
        self.stamp = 1
        self.looks = 0
        self.next_sync: datetime | None = None
        self.was_read = threading.Event()
        self.is_talking = threading.Event()

    async def read_due(self, is_stopped: Callable[[], bool]) -> AsyncIterator[None]:
        await asyncio.sleep(0)
        self.was_read.set()
        yield None

    async def run(self, *, by_hand: bool) -> None:
        """A conversation that does not end by itself."""
        self.is_talking.set()
        await asyncio.Event().wait()

    def clock_set_back(self, by: timedelta) -> None:
        """Nothing of it is dated."""

    def status(self) -> SimpleNamespace:
        self.looks += 1
        due = NOON + timedelta(hours=2)
        return SimpleNamespace(
            next_read=due, next_sync=self.next_sync, is_registered=False, is_paused=False
        )

    def open(self) -> Office:
        made: Any = SimpleNamespace(
            clock=lambda: self.now,
            polling=self,
            status=SimpleNamespace(now=self.status),
            sync=self,
            looks=Unseen(),
            stamp=lambda: self.stamp,
            close=lambda: None,
        )
        return cast(Office, made)


class Bell:
    """Has the service look at others, and waits until it did."""

    def __init__(self, worker: Worker, turn: ServiceTurn) -> None:
        self.worker, self.turn = worker, turn

    def __call__(self) -> None:
        done = threading.Event()
        self.worker.ask(lambda: self.turn.ring())
        self.worker.ask(lambda: self.worker.ask(done.set))
        assert done.wait(DEADLINE)


@contextmanager
def service(books: Books) -> Iterator[Bell]:
    """Runs, until the end of the block."""
    turn = ServiceTurn()
    worker = Worker(books.open, cast(Telling, Silent()), turn=turn)
    collecting = threading.Thread(target=worker.run)
    collecting.start()
    ring = Bell(worker, turn)
    try:
        ring()
        yield ring
    finally:
        worker.ask(worker.stop)
        collecting.join()


def test_between_two_rounds_the_books_are_not_read() -> None:
    books = Books()

    with service(books) as ring:
        before = books.looks
        for _ in range(5):
            ring()

    assert books.looks == before


def test_what_others_wrote_is_looked_at() -> None:
    books = Books()

    with service(books) as ring:
        before, books.stamp = books.looks, 2
        ring()

    assert books.looks == before + 1


@pytest.mark.parametrize("hours", [3, 30])
def test_a_computer_that_slept_through_a_round_reads_it_at_the_next_look(hours: int) -> None:
    books = Books()

    with service(books) as ring:
        books.now += timedelta(hours=hours)
        ring()

        assert books.was_read.wait(DEADLINE)


def test_after_a_dismissal_that_was_taken_back_what_is_due_is_read() -> None:
    """Who dismissed it waited for a conversation that took longer than their patience."""
    books = Books()
    books.next_sync = NOON
    with service(books) as ring:
        assert books.is_talking.wait(DEADLINE)
        ring.turn.is_dismissed = True
        ring()
        books.now += timedelta(hours=3)
        ring()
        assert not books.was_read.is_set()

        ring.turn.is_dismissed = False
        ring()

        assert books.was_read.wait(DEADLINE)
