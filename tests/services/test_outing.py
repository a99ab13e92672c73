"""An outing of the collector ends when nothing is due, and the next one knows what it knew (M4)."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

import pytest
from tests.services.test_giving_way import Silent
from tests.services.test_unwatched import NOON
from tests.services.test_unwatched import Books as Unwatched

from meterdesk.domain.errors import StoreError
from meterdesk.services.collecting.agenda import SETTLING, UNWATCHED_NAP, Job
from meterdesk.services.collecting.outing import NEAR, Outing
from meterdesk.services.collecting.outing_words import Order
from meterdesk.services.collecting.recollection import Recollection
from meterdesk.services.collecting.shift import Alone
from meterdesk.services.collecting.telling import Telling
from meterdesk.services.office import Office


class Knowing:
    """Remembers one thing."""

    def __init__(self) -> None:
        self.thing = "nothing"

    def remembered(self) -> str:
        return self.thing

    def remind(self, what: str) -> None:
        self.thing = what


class Books(Unwatched):
    """`next_read` is when the printers are due; a round puts it off by two hours."""

    def __init__(self) -> None:
        super().__init__()
        self.knowing = Knowing()
        self.next_read = NOON + timedelta(hours=2)
        self.rounds = 0
        self.set_back_by = timedelta(0)

    async def read_due(self, is_stopped: Any) -> Any:
        self.rounds += 1
        self.next_read = self.now + timedelta(hours=2)
        self.knowing.thing = f"round {self.rounds}"
        yield None

    def clock_set_back(self, by: timedelta) -> None:
        self.set_back_by = by

    def status(self) -> SimpleNamespace:
        return SimpleNamespace(
            next_read=self.next_read,
            next_sync=self.next_sync,
            is_registered=False,
            is_paused=False,
        )

    def open(self) -> Office:
        office = cast(Any, super().open())
        office.remembering = {"knowing": self.knowing}
        office.notices = SimpleNamespace(due=lambda: None, settled=(), next_at=None)
        office.new_versions = SimpleNamespace(may_ask=False, is_due=False, told=lambda: None)
        office.envelope = office.thinning = SimpleNamespace(thin=_nothing)
        office.lookout = SimpleNamespace(look=_nobody)
        office.settings = SimpleNamespace(register_new_devices=False)
        return cast(Office, office)


async def _nothing() -> None:
    """No books to thin."""


async def _nobody(search: object) -> Any:
    nobody: tuple[object, ...] = ()
    for each in nobody:
        yield each


@pytest.fixture(autouse=True)
def search(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("meterdesk.services.collecting.work.search_of", lambda settings: None)


def outing(books: Books, left: Recollection | None = None) -> Outing:
    made = Outing(books.open, cast(Telling, Silent()), Alone(), left or Recollection())
    made.run()
    return made


def test_where_nothing_is_due_it_ends_and_says_when_to_come_again() -> None:
    books = Books()
    books.next_read = NOON + timedelta(minutes=40)

    ended = outing(books)

    assert ended.until == NOON + timedelta(minutes=40)
    assert books.rounds == 0


def test_it_stays_away_no_longer_than_an_hour() -> None:
    assert outing(Books()).until == NOON + UNWATCHED_NAP


def test_what_is_due_is_done_before_it_ends() -> None:
    books = Books()
    books.next_read = NOON

    ended = outing(books)

    assert books.rounds == 1
    assert ended.until == NOON + UNWATCHED_NAP
    assert ended.recollection.tried[Job.READ] == NOON


def test_the_next_one_knows_what_the_last_one_knew() -> None:
    books, later = Books(), Books()
    books.next_read = NOON

    outing(later, outing(books).recollection)

    assert later.knowing.thing == "round 1"


def test_a_clock_that_was_set_back_between_two_is_noticed_by_the_second() -> None:
    books = Books()
    first = outing(books)
    books.now -= timedelta(days=1)

    outing(books, first.recollection)

    assert timedelta(hours=23) < books.set_back_by < timedelta(hours=25)


def test_books_that_are_opened_once_more_in_an_outing_do_not_set_the_clock_back_again() -> None:
    """The turn was another's for a moment."""
    books = Books()
    first = outing(books)
    books.now -= timedelta(days=1)
    books.next_read = books.now + NEAR / 2  # it stays for that
    second = Outing(books.open, cast(Telling, Silent()), Alone(), first.recollection)
    back: list[timedelta] = []

    def once_more() -> None:
        back.append(books.set_back_by)
        books.set_back_by = timedelta(0)
        second.reopen()
        second.stop()

    second.ask(second.look)
    second.ask(once_more)
    second.run()

    assert back[0] > timedelta(hours=23)
    assert books.set_back_by == timedelta(0)


def test_a_clock_that_went_on_is_none_that_was_set_back() -> None:
    books = Books()
    first = outing(books)
    assert first.recollection.seen is not None
    seen, steady = first.recollection.seen
    earlier = Recollection({}, (seen - timedelta(hours=3), steady), {})

    outing(books, earlier)

    assert books.set_back_by == timedelta(0)
    assert steady <= time.monotonic()


def test_books_that_cannot_be_opened_end_it_with_the_reason() -> None:
    def closed() -> Office:
        raise StoreError("These books cannot be opened.")

    made = Outing(closed, cast(Telling, Silent()), Alone(), Recollection())
    made.run()

    assert isinstance(made.error, StoreError)
    assert made.until is None


def test_who_is_sent_to_rest_in_the_middle_comes_again_soon() -> None:
    books = Books()
    books.next_sync = NOON
    made = Outing(books.open, cast(Telling, Silent()), Alone(), Recollection())
    made.ask(made.go_to_rest)

    made.run()

    assert made.until == NOON + NEAR


def test_m13_who_pauses_is_heard_before_anything_is_sent() -> None:
    books = Books()
    books.next_sync = NOON
    office = books.open()
    paused: list[bool] = []

    def pause() -> None:
        paused.append(books.is_talking.is_set())
        books.next_sync = None

    cast(Any, office).communication = SimpleNamespace(pause=pause)
    made = Outing(lambda: office, cast(Telling, Silent()), Alone(), Recollection())
    heard: list[bool] = []
    made.ask(lambda: heard.append(made.obey(Order.PAUSE)))

    made.run()

    assert heard == [True]
    assert paused == [False]
    assert not books.is_talking.is_set()


@pytest.mark.parametrize("order", [Order.PAUSE, Order.READ, Order.SYNC])
def test_m13_what_is_ordered_while_it_ends_is_left_to_the_next_one(order: Order) -> None:
    """Its books are closed then, and its turn is given: nothing is half done, or said to be."""
    books = Books()
    office = books.open()
    done: list[bool] = []
    cast(Any, office).communication = SimpleNamespace(pause=lambda: done.append(True))
    made = Outing(lambda: office, cast(Telling, Silent()), Alone(), Recollection())
    heard: list[bool] = []
    cast(Any, office).close = lambda: made.ask(lambda: heard.append(made.obey(order)))

    made.run()

    assert heard == [False]
    assert not done


class Swept:
    """The networks were swept at `at`."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def last(self) -> datetime:
        return self.at

    def keep(self, at: datetime) -> None:
        self.at = at


@pytest.mark.parametrize(
    ("ago", "counts_from"),
    [
        (timedelta(hours=5), NOON - timedelta(hours=5)),
        (timedelta(days=3), NOON - timedelta(days=1) + SETTLING),
        (-timedelta(hours=5), NOON - timedelta(days=1) + SETTLING),
    ],
    ids=["today", "days ago", "by a clock that was ahead"],
)
def test_m19_a_process_that_begins_does_not_sweep_what_another_swept_today(
    ago: timedelta, counts_from: datetime
) -> None:
    books = Books()
    office = cast(Any, books.open())
    office.looks = Swept(NOON - ago)
    made = Outing(lambda: office, cast(Telling, Silent()), Alone(), Recollection())

    made.run()

    assert made.recollection.tried[Job.LOOK_AROUND] == counts_from
