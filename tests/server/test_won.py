"""A transaction that lost a race against another process is done anew."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from meterdesk_server import tables
from meterdesk_server.store import open_store, won


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path)
    yield store
    store.close()


class LostError(Exception):
    """What PostgreSQL's driver raises."""

    def __init__(self, sqlstate: str) -> None:
        super().__init__(sqlstate)
        self.sqlstate = sqlstate


class Work:
    """Writes a row, and then loses so many races."""

    def __init__(self, clock, races: int, error: Exception) -> None:
        self.now, self.races, self.error, self.tries = clock(), races, error, 0

    def __call__(self, connection) -> str:
        self.tries += 1
        connection.execute(
            tables.nonce.insert().values(digest=f"try {self.tries}", forget_at=self.now)
        )
        if self.tries <= self.races:
            raise self.error
        return "done"


def kept(store) -> list[str]:
    with store.read() as connection:
        return [row.digest for row in connection.execute(tables.nonce.select())]


@pytest.mark.parametrize("sqlstate", ["23505", "40001", "40P01"])
def test_lost_race_is_run_again_and_leaves_nothing_of_the_first_try(store, clock, sqlstate) -> None:
    work = Work(clock, 2, OperationalError("INSERT", {}, LostError(sqlstate)))

    said = won(store, work)

    assert (said, work.tries, kept(store)) == ("done", 3, ["try 3"])


def test_race_lost_three_times_is_said(store, clock) -> None:
    work = Work(clock, 3, OperationalError("INSERT", {}, LostError("40001")))

    with pytest.raises(OperationalError):
        won(store, work)

    assert (work.tries, kept(store)) == (3, [])


@pytest.mark.parametrize("orig", [LostError("23503"), ValueError("no database")])
def test_what_is_no_race_is_not_tried_again(store, clock, orig) -> None:
    work = Work(clock, 1, IntegrityError("INSERT", {}, orig))

    with pytest.raises(IntegrityError):
        won(store, work)

    assert (work.tries, kept(store)) == (1, [])
