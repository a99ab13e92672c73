"""Meters over time: witnesses come back, and what was no plain advance is marked (B2, B4)."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, event
from tests.fakes import NOON, total

from meterdesk.adapters.store import migration
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.meter import TOTAL, Meter, Persistence, Witness
from meterdesk.domain.reading import Cost, DeviceRow, PrinterState, Reading
from meterdesk.domain.step import StepKind

TWO_HOURS = timedelta(hours=2)
LIFE = Witness("Life count", 130, "1.3.6.1.2.1.43.10.2.1.4.1.1", "It counts what was fed.")


@pytest.fixture
def books(tmp_path):
    store = SqlStore(tmp_path)
    with store.begin() as records:
        device = records.devices.add(Address("10.0.0.7"), Identity(serial_number="SN7"), NOON)
        yield records.readings, device.id
    store.close()


def reading(*meters: Meter, at=NOON) -> Reading:
    address, identity = Address("10.0.0.7"), Identity(serial_number="SN7")
    return Reading(address, at, "2c", identity, meters, (), PrinterState.IDLE, (), Cost())


def read_every_two_hours(books, *values: int, start=NOON) -> DeviceRow:
    readings, device_id = books
    for at, value in enumerate(values):
        readings.add(device_id, reading(total(value), at=start + at * TWO_HOURS))
    (row,) = readings.rows(NOON)
    return row


def test_b2_witnesses_come_back_with_the_reading_they_belong_to(books):
    readings, device_id = books
    parts = Witness("Black + Color", 120, "1.3.6.1 + 1.3.6.2")

    readings.add(device_id, reading(replace(total(120), witnesses=(LIFE, parts))))
    first = readings.latest(device_id)
    readings.add(device_id, reading(replace(total(125), witnesses=(LIFE,)), at=NOON + TWO_HOURS))
    second = readings.latest(device_id)

    assert first.meter(TOTAL).witnesses == (LIFE, parts)
    assert second.meter(TOTAL).witnesses == (LIFE,)


def test_a_plain_advance_is_not_kept_as_a_step(books):
    readings, device_id = books

    readings.add(device_id, reading(total(100)))
    steps = readings.add(device_id, reading(total(130), at=NOON + TWO_HOURS))

    assert steps == readings.steps() == ()


@pytest.mark.parametrize(
    ("values", "month", "is_whole"),
    [
        ((100, 130, 160), 60, True),
        ((999_990, 12, 20), 29, True),
        ((2**32 - 10, 5), 15, True),
        ((5000, 5010, 12, 40), 38, False),
        ((5000, 4_000_000_000, 5010), 0, False),
        ((5000, 4990, 5000), 10, False),
    ],
)
def test_pages_of_the_month_are_those_counted_step_by_step(books, values, month, is_whole):
    row = read_every_two_hours(books, *values, start=NOON - TWO_HOURS / 2)

    assert (row.pages_this_month, row.is_month_whole) == (month, is_whole)


def test_what_was_read_at_the_very_beginning_of_the_month_was_counted_before_it(books):
    row = read_every_two_hours(books, 100, 130, 160, start=NOON - TWO_HOURS)

    assert row.pages_this_month == 30


def test_a_counter_that_went_back_is_told_with_the_device_for_a_week(books):
    readings, device_id = books

    at_once = read_every_two_hours(books, 5000, 12)
    readings.add(device_id, reading(total(300), at=NOON + timedelta(days=9)))
    (later,) = readings.rows(NOON)

    (alarm,) = at_once.alarms
    assert (alarm.name, alarm.step.kind) == (TOTAL, StepKind.RESET)
    assert later.alarms == ()
    assert [one.step for one in readings.steps()] == [alarm.step]


def test_a_meter_read_from_another_object_is_marked(books):
    readings, device_id = books
    elsewhere = replace(total(5100), source="1.3.9", rule="Another rule.")

    readings.add(device_id, reading(total(5000)))
    (marked,) = readings.add(device_id, reading(elsewhere, at=NOON + TWO_HOURS))

    assert marked.step.kind is StepKind.MOVED
    assert (marked.step.before.source, marked.step.after.source) == ("1.3.6", "1.3.9")
    (kept,) = readings.steps(device_id=device_id, name=TOTAL)
    assert kept.step.sentence == marked.step.sentence


def test_a_meter_that_was_missing_meanwhile_is_compared_with_its_last_value(books):
    readings, device_id = books

    readings.add(device_id, reading(total(5000)))
    readings.add(device_id, reading(total(1, "scan.TotalImages"), at=NOON + TWO_HOURS))
    (marked,) = readings.add(device_id, reading(total(12), at=NOON + 2 * TWO_HOURS))

    assert (marked.step.before.at, marked.step.before.value) == (NOON, 5000)


def test_a_counter_since_power_on_may_begin_anew(books):
    readings, device_id = books
    since = replace(total(50, "systemTotals.SincePowerOn"), persistence=Persistence.POWER_ON)

    readings.add(device_id, reading(since))
    steps = readings.add(device_id, reading(replace(since, value=1), at=NOON + TWO_HOURS))

    assert steps == ()


def test_a_reading_of_many_meters_costs_few_statements(tmp_path):
    store = SqlStore(tmp_path)
    statements = []
    many = [total(number, f"print.TotalImpressions.n{number}") for number in range(40)]
    with store.begin() as records:
        device_id = records.devices.add(Address("10.0.0.7"), Identity(), NOON).id
        records.readings.add(device_id, reading(*many))

    @event.listens_for(store._engine, "before_cursor_execute")
    def count(*told) -> None:
        statements.append(told[2])

    with store.begin() as records:
        records.readings.add(device_id, reading(*many, at=NOON + TWO_HOURS))
    store.close()

    assert len(statements) <= 4


def test_a_database_before_witnesses_goes_on_counting(tmp_path):
    config = Config()
    config.set_main_option("script_location", str(Path(migration.__file__).parent))
    engine = create_engine(f"sqlite:///{tmp_path / FILE}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
        for statement in (
            "INSERT INTO device (id, host, port, registration, presence, first_seen) "
            "VALUES (1, '10.0.0.7', 161, 'found', 'answering', 0)",
            "INSERT INTO meter (id, device_id, name, label, unit, source, rule, persistence) "
            f"VALUES (1, 1, '{TOTAL}', 'Total', 'impressions', '1.3.6', 'as it is', 'lifetime')",
            f"INSERT INTO meter_value VALUES (1, {int(NOON.timestamp())}, 5000)",
        ):
            connection.exec_driver_sql(statement)
    engine.dispose()

    store = SqlStore(tmp_path)
    with store.begin() as records:
        (marked,) = records.readings.add(1, reading(total(12), at=NOON + TWO_HOURS))
    store.close()

    assert (marked.step.kind, marked.step.before.value) == (StepKind.RESET, 5000)
    with closing(sqlite3.connect(tmp_path / FILE)) as database:
        assert database.execute("SELECT last_asked FROM device").fetchall() == [(None,)]
