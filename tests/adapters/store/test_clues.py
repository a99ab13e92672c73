"""Devices are found by what they are known by, and readings change hands whole (row B3)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from alembic import command
from sqlalchemy import create_engine, event
from tests.fakes import NOON, black, total

from meterdesk.adapters.store.clues import MOST
from meterdesk.adapters.store.migration import alembic_config
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.meter import TOTAL, Witness
from meterdesk.domain.reading import Cost, PrinterState, Reading
from meterdesk.domain.supply import Level
from meterdesk.services.census import enter

A, B = Address("10.0.0.7"), Address("10.0.0.9")
WHO = Identity(serial_number="SN7", mac="00:00:aa:00:00:01", hostname="PRN7")


@pytest.fixture
def store(tmp_path):
    opened = SqlStore(tmp_path)
    yield opened
    opened.close()


def reading(pages: int, hours: float = 0) -> Reading:
    counted = replace(total(pages), witnesses=(Witness("Web page", pages, "1.3.9"),))
    return Reading(
        A, NOON + timedelta(hours=hours), "2c", WHO, (counted,), (black(Level.of(50)),),
        PrinterState.IDLE, (), Cost(),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("address", "told"),
    [
        (A, Identity()),
        (B, Identity(serial_number="SN7")),
        (B, Identity(device_id_serial="SN7")),
        (B, Identity(mac="00:00:aa:00:00:01")),
        (B, Identity(hostname="PRN7")),
    ],
    ids=["address", "serial number", "1284 serial number", "card", "host name alone"],
)
def test_a_device_is_found_by_any_of_its_clues(store, address, told):
    with store.begin() as records:
        known = records.devices.add(A, WHO, NOON)

        assert [device.id for device in records.devices.like(address, told)] == [known.id]


def test_a_host_name_finds_nobody_where_a_number_is_told(store):
    with store.begin() as records:
        records.devices.add(A, WHO, NOON)

        assert records.devices.like(B, Identity(serial_number="SN9", hostname="PRN7")) == ()


def test_what_everybody_tells_finds_nobody(store):
    with store.begin() as records:
        for number in range(MOST + 1):
            same = Identity(hostname="Printer")
            records.devices.add(Address(f"10.0.1.{number}"), same, NOON)

        assert records.devices.like(B, Identity(hostname="Printer")) == ()


def test_what_everybody_tells_does_not_hide_what_one_alone_tells(store):
    with store.begin() as records:
        for number in range(3 * MOST):
            records.devices.add(Address(f"10.0.1.{number}"), Identity(serial_number="0"), NOON)
        alone = records.devices.add(A, Identity(device_id_serial="SN7"), NOON)

        found = records.devices.like(B, Identity(serial_number="0", device_id_serial="SN7"))

    assert [device.id for device in found] == [alone.id]


def test_an_address_belongs_to_who_answered_there_last(store):
    with store.begin() as records:
        one = records.devices.add(A, WHO, NOON)
        other = records.devices.add(B, Identity(serial_number="SN9"), NOON)
        records.devices.place(other.id, A, NOON + timedelta(hours=1))

        assert records.devices.owner(A) == other.id
        assert records.devices.get(other.id).other_addresses == (A,)
        assert records.devices.get(one.id).other_addresses == ()


@contextmanager
def counted(store) -> Iterator[list[str]]:
    """The statements that the database is asked meanwhile."""
    asked = []

    def count(*told) -> None:
        asked.append(told[2])

    event.listen(store._engine, "before_cursor_execute", count)
    yield asked
    event.remove(store._engine, "before_cursor_execute", count)


def statements(store, number: int, hours: int) -> int:
    """How many it takes to enter one more reading of that device of the fleet."""
    told = replace(reading(100 + hours, hours), address=where(number), identity=who(number))
    with store.begin() as records, counted(store) as asked:
        enter(records, told)
    return len(asked)


def where(number: int) -> Address:
    return Address(f"10.0.{number // 250}.{number % 250}")


def who(number: int) -> Identity:
    return Identity(
        serial_number=f"SN{number}", mac=f"00:00:aa:00:{number // 99:02}:{number % 99 + 1:02}"
    )


def test_entering_a_reading_asks_the_database_as_often_however_many_devices_there_are(store):
    counts = []
    for at, fleet in enumerate((range(3), range(3, 300))):
        with store.begin() as records:
            for number in fleet:
                records.devices.add(where(number), who(number), NOON)
        statements(store, fleet[0], 2 * at + 1)
        counts.append(statements(store, fleet[0], 2 * at + 2))

    assert counts[0] == counts[1] <= 10


def test_the_device_table_asks_the_database_as_often_however_many_devices_there_are(store):
    counts = []
    for at, fleet in enumerate((range(1), range(1, 40))):
        with store.begin() as records:
            for number in fleet:
                told = replace(reading(number, at), address=where(number), identity=who(number))
                enter(records, told)
            with counted(store) as asked:
                records.readings.rows(NOON)
        counts.append(len(asked))

    assert counts[0] == counts[1] <= 9


def test_the_device_table_shows_each_device_with_its_own_last_reading(store):
    with store.begin() as records:
        for number in range(4):
            for hours in range(number):
                told = replace(reading(100 * number, hours), address=where(number))
                enter(records, replace(told, identity=who(number)))
        records.devices.add(B, Identity(serial_number="SN9"), NOON)

        rows = records.readings.rows(NOON + timedelta(hours=1))
        devices = records.devices.all()

        assert tuple(row.device for row in rows) == devices
        assert [row.latest for row in rows] == [records.readings.latest(d.id) for d in devices]
        assert [row.total for row in rows] == [100, 200, 300, None]
        assert [row.pages_this_month for row in rows] == [0, 0, 0, None]


def test_a_merge_and_its_undo_leave_every_reading_where_it_was(store):
    with store.begin() as records:
        one = records.devices.add(A, WHO, NOON)
        other = records.devices.add(B, Identity(serial_number="SN9"), NOON)
        for device_id, pages, hours in ((one.id, 100, 0), (other.id, 110, 2), (one.id, 105, 1)):
            records.readings.add(device_id, reading(pages, hours))
        before = [records.readings.latest(each.id) for each in (one, other)]

        records.devices.merge(other.id, one.id, NOON + timedelta(hours=3))
        merged = records.readings.counts(one.id, TOTAL)
        records.devices.part(other.id, one.id, NOON + timedelta(hours=3), (B,))

        assert [pages for _, pages in merged] == [100, 105, 110]
        assert [records.readings.latest(each.id) for each in (one, other)] == before
        assert [value for _, value in records.readings.counts(one.id, TOTAL)] == [100, 105]
        assert records.readings.levels(other.id, "Black Toner") == (
            (NOON + timedelta(hours=2), 50),
        )


def test_a_merged_device_is_in_no_list(store):
    with store.begin() as records:
        one = records.devices.add(A, WHO, NOON)
        other = records.devices.add(B, Identity(serial_number="SN9"), NOON)
        records.devices.merge(other.id, one.id, NOON)

        assert [device.id for device in records.devices.all()] == [one.id]
        assert [row.device.id for row in records.readings.rows(NOON)] == [one.id]
        assert records.devices.get(one.id).aliases == ("SN9",)


def test_a_step_is_said_anew_where_readings_meet(store):
    with store.begin() as records:
        one = records.devices.add(A, WHO, NOON)
        other = records.devices.add(B, Identity(serial_number="SN9"), NOON)
        records.readings.add(one.id, reading(5_000))
        records.readings.add(other.id, reading(3, 2))
        records.devices.merge(other.id, one.id, NOON + timedelta(hours=3))

        (met,) = records.readings.steps(device_id=one.id)

        assert (met.step.before.value, met.step.after.value) == (5_000, 3)


def test_m23_books_from_before_know_their_devices_after_the_migration(tmp_path):
    config = alembic_config()
    engine = create_engine(f"sqlite:///{tmp_path / FILE}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
    engine.dispose()
    with closing(sqlite3.connect(tmp_path / FILE)) as database, database:
        database.execute(
            "INSERT INTO device (id, host, port, serial_number, mac, hostname, registration, "
            "presence, first_seen) VALUES (1, '10.0.0.7', 161, 'SN7', '00:00:aa:00:00:01', "
            "'PRN7', 'service on', 'answering', 1700000000)"
        )

    with closing(SqlStore(tmp_path)) as store, store.begin() as records:
        (device,) = records.devices.like(B, Identity(serial_number="SN7"))
        owner = records.devices.owner(A)

    assert (device.id, device.identity.macs, owner) == (1, (), 1)
