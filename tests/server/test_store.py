"""The server's folder: its database, its master key, and what is said when they are no good."""

from __future__ import annotations

import sqlite3

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy.exc import IntegrityError
from tests.server.speech import Direct, Office

from meterdesk_server import tables
from meterdesk_server.desk import Desk
from meterdesk_server.errors import FolderError, NewerDatabaseError
from meterdesk_server.keys import open_keys
from meterdesk_server.policy import Policy
from meterdesk_server.service import Service
from meterdesk_server.store import open_store


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path)
    yield store
    store.close()


def test_migrations_end_at_todays_tables(store) -> None:
    with store.begin() as connection:
        context = MigrationContext.configure(connection)

        assert compare_metadata(context, tables.metadata) == []


def test_database_opens_again_with_what_it_held(store, tmp_path, clock) -> None:
    with store.begin() as connection:
        connection.execute(tables.nonce.insert().values(digest="x", forget_at=clock()))

    again = open_store(tmp_path)

    with again.begin() as connection:
        rows = connection.execute(tables.nonce.select()).all()
    again.close()
    assert [(row.digest, row.forget_at) for row in rows] == [("x", clock())]


def test_database_keeps_its_foreign_keys_and_writes_ahead(store) -> None:
    with store.begin() as connection:
        mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar()
        keys = connection.exec_driver_sql("PRAGMA foreign_keys").scalar()

    assert (mode, keys) == ("wal", 1)


def test_meter_is_billed_once_whatever_the_program_does(signed_up, server, tmp_path) -> None:
    request = server.desk.request_billing("SER1")
    signed_up.submit(signed_up.reads(request, "SER1"))
    store = open_store(tmp_path / "server")

    with store.begin() as connection:
        row = connection.execute(tables.billing_read.select()).one()._asdict()
        again = tables.billing_read.insert().values(**{**row, "id": None, "value": 1})

        with pytest.raises(IntegrityError):
            connection.execute(again)
    store.close()


def test_transaction_that_fails_leaves_nothing(store, clock) -> None:
    def fail() -> None:
        with store.begin() as connection:
            connection.execute(tables.nonce.insert().values(digest="x", forget_at=clock()))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()

    with store.begin() as connection:
        assert connection.execute(tables.nonce.select()).all() == []


def test_newer_database_is_left_alone(store, tmp_path) -> None:
    with store.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(NewerDatabaseError, match="written by a newer version"):
        open_store(tmp_path)


def test_file_that_is_no_database_is_one_sentence(tmp_path) -> None:
    (tmp_path / "server.db").write_text("This is a letter, not a database. " * 40)

    with pytest.raises(FolderError, match="not a database"):
        open_store(tmp_path)


@pytest.mark.parametrize("content", ["", "xyz", "abcd", "ü"])
def test_damaged_master_key_is_not_replaced(tmp_path, content) -> None:
    (tmp_path / "master.key").write_text(content, encoding="utf-8")

    with pytest.raises(FolderError, match="restore it from a backup"):
        open_keys(tmp_path)


def test_no_secret_is_written_to_the_database(server, line, clock, tmp_path, open_office) -> None:
    key = server.desk.create_enrolment_key()
    office = open_office()

    path = tmp_path / "server" / "server.db"
    with sqlite3.connect(path) as connection:
        dump = "\n".join(connection.iterdump())
    connection.close()
    assert office.proxy_id in dump
    assert office.secret not in dump
    assert key.partition("-")[2] not in dump


def test_locked_database_is_a_busy_fault_and_not_a_failure(store, tmp_path, clock) -> None:
    hasty = open_store(tmp_path, busy_seconds=0.05)
    keys = open_keys(tmp_path)
    office = Office(Direct(Service(hasty, keys, Policy(), clock)), clock)
    key = Desk(store, keys, clock).create_enrolment_key()

    with store.begin():
        said = office.enrol(key, "one-installation")

    hasty.close()
    assert said.fault == "ServerBusyFault"
    assert said.text("RetryAfterSeconds") == "60"


def test_stranger_keeps_no_writer_waiting(store, tmp_path, clock) -> None:
    """A wrong password is told apart before the database is asked for anything."""
    hasty = open_store(tmp_path, busy_seconds=0.05)
    office = Office(Direct(Service(hasty, open_keys(tmp_path), Policy(), clock)), clock)

    with store.begin():
        said = office.enrol("ABCDEF-SECRET", "one-installation")

    hasty.close()
    assert said.fault == "NotAuthorizedFault"


def test_sign_of_life_waits_for_no_writer(store, tmp_path, clock) -> None:
    hasty = open_store(tmp_path, busy_seconds=0.05)
    service = Service(hasty, open_keys(tmp_path), Policy(), clock)

    with store.begin():
        is_well = service.is_healthy()

    hasty.close()
    assert is_well
