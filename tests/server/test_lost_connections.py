"""A connection to PostgreSQL that ends: the next message is answered, and none is done twice."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import OperationalError

from meterdesk_server import database as databases
from meterdesk_server import tables
from meterdesk_server.ready import Ready
from meterdesk_server.store import open_store, won


@pytest.fixture
def store(tmp_path, postgres):
    store = open_store(tmp_path, database=postgres)
    yield store
    store.close()


def backend(connection) -> int:
    return connection.scalar(text("SELECT pg_backend_pid()"))


def end(cluster, number: int) -> None:
    """PostgreSQL's side of it, and waits until it is gone."""
    cluster.run(f"SELECT pg_terminate_backend({number}, 10000)")


def test_work_on_a_connection_that_just_ended_is_done_anew(store, cluster) -> None:
    first = won(store, backend)
    end(cluster, first)

    second = won(store, backend)

    assert second != first


def test_a_prepared_statement_on_a_connection_that_ended_is_done_anew(store, cluster) -> None:
    asked = select(func.pg_backend_pid())
    ready, seen = Ready(asked, asked), list[int]()

    def work(connection) -> int:
        seen.append(backend(connection))
        if len(seen) == 1:
            end(cluster, seen[0])
        ((number,),) = ready.rows(connection, {})
        return number

    answered = won(store, work)

    assert len(seen) == 2
    assert seen[0] != seen[1] == answered


def test_connection_that_ended_while_idle_is_replaced_before_it_is_used(
    store, cluster, monkeypatch
) -> None:
    monkeypatch.setattr(databases, "_IDLE_SECONDS", 0)
    with store.begin() as connection:
        first = backend(connection)
    end(cluster, first)

    with store.read() as connection:
        second = backend(connection)

    assert second != first


def test_work_whose_end_nobody_knows_is_not_done_twice(store, cluster, clock) -> None:
    tries = []

    def work(connection) -> None:
        tries.append(backend(connection))
        connection.execute(tables.nonce.insert().values(digest="x", forget_at=clock()))
        end(cluster, tries[-1])

    with pytest.raises(OperationalError):
        won(store, work)

    assert len(tries) == 1
