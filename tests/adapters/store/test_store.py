"""The books: kept together or not at all, opened with one clear sentence where they cannot be."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine
from tests.fakes import NOON, black, total

from meterdesk.adapters.store import migration
from meterdesk.adapters.store.parcels import of_json, to_json
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.adapters.store.tables import metadata
from meterdesk.domain.conversation import (
    BilledMeter,
    BillingReads,
    CommandResult,
    CommandStatus,
    SuppliesUsage,
    SupplyValue,
)
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.errors import NewerDatabaseError, StoreError
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.reading import Alert, Cost, PrinterState, Reading, Severity, Skill
from meterdesk.domain.supply import Level


@pytest.fixture
def store(tmp_path):
    opened = SqlStore(tmp_path)
    yield opened
    opened.close()


def reading(pages: int, at=NOON, level: Level | None = None) -> Reading:
    return Reading(
        Address("10.0.0.7"),
        at,
        "2c",
        Identity(serial_number="SN7"),
        (total(pages),),
        (replace(black(level or Level.of(50)), part_number="TK-1", serial_number="C7"),),
        PrinterState.IDLE,
        (
            Alert(Severity.WARNING, "Toner low", "1.3.6"),
            Alert(Severity.CRITICAL, "Fuser", "1.3.7", Skill.TECHNICIAN, NOON),
        ),
        Cost(1, 1, 2, 3, 4.5),
    )


def add_device(store) -> int:
    with store.begin() as records:
        return records.devices.add(Address("10.0.0.7"), Identity(serial_number="SN7"), NOON).id


def test_a_reading_comes_back_as_it_was(store):
    device_id = add_device(store)

    with store.begin() as records:
        records.readings.add(device_id, reading(123))

    with store.begin() as records:
        assert records.readings.latest(device_id) == reading(123)


def test_a_meter_that_is_no_longer_told_is_not_in_the_latest_reading(store):
    device_id = add_device(store)
    with store.begin() as records:
        records.readings.add(device_id, reading(1))
        later = reading(2, NOON + timedelta(hours=2))
        records.readings.add(
            device_id,
            Reading(
                *[
                    () if name == "meters" else getattr(later, name)
                    for name in later.__dataclass_fields__
                ]
            ),
        )

    with store.begin() as records:
        assert records.readings.latest(device_id).meters == ()
        assert records.readings.counts(device_id, TOTAL) == ((NOON, 1),)


def test_pages_of_the_month_need_a_reading_before_it(store):
    device_id = add_device(store)
    with store.begin() as records:
        records.readings.add(device_id, reading(100, NOON - timedelta(days=1)))
        records.readings.add(device_id, reading(130))

    with store.begin() as records:
        (known,) = records.readings.rows(NOON - timedelta(hours=1))
        (unknown,) = records.readings.rows(NOON - timedelta(days=9))

    assert (known.total, known.pages_this_month) == (130, 30)
    assert unknown.pages_this_month is None


def test_b8_an_unknown_level_has_no_number_in_the_history(store):
    device_id = add_device(store)
    with store.begin() as records:
        records.readings.add(device_id, reading(1, NOON, Level.of(7)))
        records.readings.add(device_id, reading(2, NOON + timedelta(hours=2), Level.some()))

    with store.begin() as records:
        levels = records.readings.levels(device_id, "Black Toner")

    assert [percent for _, percent in levels] == [7, None]


def test_a_transaction_that_fails_keeps_nothing(store):
    def half() -> None:
        with store.begin() as records:
            records.devices.add(Address("10.0.0.7"), Identity(), NOON)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()

    with store.begin() as records:
        assert records.devices.all() == ()


def test_the_installation_is_drawn_once_and_kept(tmp_path):
    first = SqlStore(tmp_path)
    with first.begin() as records:
        drawn = records.installation.proxy()
    first.close()

    second = SqlStore(tmp_path)
    with second.begin() as records:
        kept = records.installation.proxy()
    second.close()

    assert kept == drawn
    assert 0 <= kept.sync_minute < 1440


def test_supplies_usage_coalesces_to_the_newest(store):
    old = SuppliesUsage("SN7", (SupplyValue("Black", "80", NOON),))
    new = SuppliesUsage("SN7", (SupplyValue("Black", "70", NOON + timedelta(days=1)),))

    with store.begin() as records:
        records.outbox.put(old, NOON)
        records.outbox.put(new, NOON)
        (entry,) = records.outbox.unsent()

    assert entry.parcel == new


def test_supplies_usage_that_came_meanwhile_goes_on_waiting(store):
    old = SuppliesUsage("SN7", (SupplyValue("Black", "80", NOON),))
    new = SuppliesUsage("SN7", (SupplyValue("Black", "70", NOON + timedelta(days=1)),))

    with store.begin() as records:
        sent = records.outbox.put(old, NOON)
        records.outbox.put(new, NOON + timedelta(days=1))
        records.outbox.accepted(sent, NOON)
        (waiting,) = records.outbox.unsent()

    assert waiting.parcel == new


def test_billing_reads_once_written_never_change(store):
    first = BillingReads("bill", "SN7", (BilledMeter(TOTAL, 1, NOON),))
    second = BillingReads("bill", "SN7", (BilledMeter(TOTAL, 2, NOON),))

    with store.begin() as records:
        entry = records.outbox.put(first, NOON)
        records.outbox.accepted(entry, NOON)
        again = records.outbox.put(second, NOON)

    assert (again.parcel, again.accepted_at) == (first, None)


serials = st.text("ABC123", min_size=1, max_size=8)
times = st.datetimes().map(lambda t: NOON + timedelta(seconds=t.microsecond))
parcels = st.one_of(
    st.builds(CommandStatus, st.uuids().map(str), serials, st.sampled_from(CommandResult)),
    st.builds(
        BillingReads,
        st.uuids().map(str),
        serials,
        st.lists(st.builds(BilledMeter, st.text(), st.integers(0, 2**64 - 1), times)).map(tuple),
        st.lists(st.text()).map(tuple),
    ),
    st.builds(
        SuppliesUsage,
        serials,
        st.lists(st.builds(SupplyValue, st.text(), st.sampled_from(["0", "some"]), times)).map(
            tuple
        ),
    ),
)


@given(parcels)
def test_a_parcel_survives_its_json(parcel):
    assert of_json(type(parcel).__name__, to_json(parcel)) == parcel


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(parcels, max_size=20))
def test_nothing_put_into_the_outbox_is_lost(store, many):
    with store.begin() as records:
        entries = {records.outbox.put(parcel, NOON).id for parcel in many}
        waiting = {entry.id for entry in records.outbox.unsent()}

    assert entries <= waiting


def test_the_migrations_make_the_tables_of_today(tmp_path):
    SqlStore(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / FILE)) as database:
        made = {
            name: [row[1] for row in database.execute(f"PRAGMA table_info({name})")]
            for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type='table'")
        }

    assert {
        table.name: [column.name for column in table.columns] for table in metadata.tables.values()
    } == {name: columns for name, columns in made.items() if name != "alembic_version"}


def test_supplies_of_a_database_before_part_numbers_are_kept(tmp_path):
    config = Config()
    config.set_main_option("script_location", str(Path(migration.__file__).parent))
    engine = create_engine(f"sqlite:///{tmp_path / FILE}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql(
            "INSERT INTO supply (device_id, name, kind, source) VALUES (1, 'Black', 'toner', '1.3')"
        )
    engine.dispose()

    SqlStore(tmp_path).close()

    with closing(sqlite3.connect(tmp_path / FILE)) as database:
        kept = database.execute("SELECT name, part_number, serial_number FROM supply").fetchall()
    assert kept == [("Black", None, None)]


def test_a_database_of_a_newer_version_is_left_alone(tmp_path):
    SqlStore(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / FILE)) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    before = (tmp_path / FILE).read_bytes()

    with pytest.raises(NewerDatabaseError, match="newer version"):
        SqlStore(tmp_path)

    assert (tmp_path / FILE).read_bytes() == before


def test_a_file_that_is_no_database_gets_a_sentence_and_stays(tmp_path):
    (tmp_path / FILE).write_text("Dear database, " * 100, encoding="utf-8")

    with pytest.raises(StoreError, match="is no database of Meterdesk"):
        SqlStore(tmp_path)

    assert (tmp_path / FILE).read_text(encoding="utf-8").startswith("Dear database")


def test_a_folder_that_is_a_file_gets_a_sentence(tmp_path):
    path = tmp_path / "data"
    path.write_text("x", encoding="utf-8")

    with pytest.raises(StoreError, match="data folder"):
        SqlStore(path)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_folder_that_cannot_be_written_gets_a_sentence(tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)

    with pytest.raises(StoreError, match=r"data folder|cannot be used"):
        SqlStore(folder / "data")
