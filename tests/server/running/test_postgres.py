"""The server's database, on PostgreSQL: its schema, what it refuses, and what it never says."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from meterdesk_server import tables
from meterdesk_server.errors import FolderError, NewerDatabaseError
from meterdesk_server.store import open_store


@pytest.fixture
def store(tmp_path, database):
    store = open_store(tmp_path, database=database)
    yield store
    store.close()


def test_migrations_end_at_todays_tables(store) -> None:
    with store.begin() as connection:
        context = MigrationContext.configure(connection)

        assert compare_metadata(context, tables.metadata) == []


def test_database_opens_again_with_what_it_held(store, database, tmp_path, clock) -> None:
    with store.begin() as connection:
        connection.execute(tables.nonce.insert().values(digest="x", forget_at=clock()))

    again = open_store(tmp_path, database=database)

    with again.read() as connection:
        rows = connection.execute(tables.nonce.select()).all()
    again.close()
    assert [(row.digest, row.forget_at) for row in rows] == [("x", clock())]


def test_newer_database_is_left_alone(store, database, tmp_path) -> None:
    with store.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(NewerDatabaseError, match="written by a newer version"):
        open_store(tmp_path, database=database)


def test_who_reads_sees_one_moment_whatever_is_written_meanwhile(store, clock) -> None:
    with store.read() as reader:
        before = reader.execute(select(tables.nonce)).all()
        with store.begin() as writer:
            writer.execute(tables.nonce.insert().values(digest="x", forget_at=clock()))
        after = reader.execute(select(tables.nonce)).all()

    assert (before, after) == ([], [])


def test_who_reads_on_postgresql_cannot_write(postgres, tmp_path, clock) -> None:
    store = open_store(tmp_path, database=postgres)

    with pytest.raises(DBAPIError, match="read-only"), store.read() as connection:
        connection.execute(tables.nonce.insert().values(digest="x", forget_at=clock()))

    store.close()


def test_locked_row_is_waited_for_so_long_and_no_longer(postgres, tmp_path, clock) -> None:
    store = open_store(tmp_path, busy_seconds=0.05, database=postgres)
    with store.begin() as connection:
        connection.execute(tables.nonce.insert().values(digest="x", forget_at=clock()))
    locked = select(tables.nonce).with_for_update()

    with store.begin() as first, store.begin() as second:
        first.execute(locked)
        with pytest.raises(OperationalError, match="lock timeout"):
            second.execute(locked)

    store.close()


def test_processes_started_at_once_migrate_one_after_the_other(cluster, tmp_path) -> None:
    url = cluster.new_database(template=None)

    with ThreadPoolExecutor(4) as pool:
        stores = list(pool.map(lambda _: open_store(tmp_path, database=url), range(4)))

    with stores[0].read() as connection:
        versions = connection.execute(text("SELECT count(*) FROM alembic_version")).scalar()
    for store in stores:
        store.close()
    assert versions == 1


@pytest.mark.parametrize(
    "address",
    [
        "postgresql+psycopg://me:hush@127.0.0.1:1/x",
        "postgresql://me:hush@127.0.0.1:1/x",
        "mysql://me:hush@127.0.0.1/x",
        "sqlite:///hush",
        "hush",
        "postgresql://me:hush@host:port/x",
    ],
)
def test_address_that_is_no_good_is_one_sentence_without_its_password(tmp_path, address) -> None:
    with pytest.raises(FolderError) as caught:
        open_store(tmp_path, database=address)

    assert "hush" not in caught.value.message
    assert "\n" not in caught.value.message


def test_error_of_the_database_does_not_tell_what_was_asked(store, clock) -> None:
    remember = tables.nonce.insert().values(digest="hush", forget_at=clock())
    with store.begin() as connection:
        connection.execute(remember)

    with pytest.raises(IntegrityError) as caught, store.begin() as connection:
        connection.execute(remember)

    assert "hush" not in str(caught.value).replace(str(caught.value.orig), "")
