"""One process at a time has a work."""

from __future__ import annotations

from datetime import timedelta

import pytest

from meterdesk_server.running.lease import hold
from meterdesk_server.store import open_store

MINUTE = timedelta(minutes=1)


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path)
    yield store
    store.close()


def ask(store, clock, holder: str, name: str = "rounds") -> bool:
    with store.begin() as connection:
        return hold(connection, name, holder, clock(), MINUTE)


def test_first_who_asks_has_it_and_keeps_it_by_asking_again(store, clock) -> None:
    answers = []
    for holder in ("a", "b", "a", "b"):
        answers.append(ask(store, clock, holder))
        clock.advance(seconds=40)

    assert answers == [True, False, True, False]


def test_who_no_longer_asks_loses_it_when_the_time_is_over(store, clock) -> None:
    ask(store, clock, "a")
    clock.advance(seconds=60)

    assert (ask(store, clock, "b"), ask(store, clock, "a")) == (True, False)


def test_works_do_not_wait_for_each_other(store, clock) -> None:
    ask(store, clock, "a", "rounds")

    assert ask(store, clock, "b", "mails")
