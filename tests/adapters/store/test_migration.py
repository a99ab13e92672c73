"""M23: books of every revision are brought to today's with all they hold; a copy comes first."""

from __future__ import annotations

import os
import sqlite3
import threading
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    create_engine,
    insert,
)

from meterdesk.adapters.lock import MIGRATION_LOCK_FILE, OfficeLock
from meterdesk.adapters.secrets.session import SessionSecrets
from meterdesk.adapters.store import migration
from meterdesk.adapters.store.columns import of_seconds
from meterdesk.adapters.store.migration import MOST_COPIES, alembic_config
from meterdesk.adapters.store.revision import newest
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.adapters.store.tables_readings import LEVEL_STATES
from meterdesk.bootstrap import open_office
from meterdesk.domain.errors import StoreError
from meterdesk.domain.supply import LevelState
from meterdesk.services.envelope import Query
from meterdesk.services.office import Office
from meterdesk.services.sources import Sources

REVISIONS = [
    each.revision for each in ScriptDirectory.from_config(alembic_config()).walk_revisions()
][::-1]
SERVER = "https://meters.example/soap"
BEGAN = 1_700_000_000
SENT = '<Reads SerialNumber="SN1"><Value>4711</Value></Reads>'

MEANT: dict[str, Any] = {
    "installation.sync_minute": 61,
    "installation.is_paused": False,
    "installation.failures": 0,
    "installation.failing_since": None,
    "installation.last_error": None,
    "installation.server_url": SERVER,
    "installation.clock_error": 3,
    "installation.standing": "registered",
    "device.port": 161,
    "device.registration": "service on",
    "device.registration_before": "found",
    "device.presence": "answering",
    "device.silent_since": None,
    "device.merged_into": None,
    "device.macs": ["00:00:aa:00:00:01"],
    "device_address.port": 161,
    "device_clue.kind": "uuid",
    "journal.kind": "followed",
    "journal.findings": [],
    "journal.before": {},
    "reading.port": 161,
    "reading.snmp_version": "v2c",
    "reading.state": "idle",
    "reading.alerts": [],
    "reading.unanswered": [],
    "reading.told_by": None,
    "condition.snmp_version": "v2c",
    "condition.state": "idle",
    "condition.unanswered": [],
    "meter.name": "systemTotals.TotalImpressions",
    "meter.unit": "impressions",
    "meter.persistence": "lifetime",
    "meter_value.value": 4711,
    "meter_step.kind": "jumped",
    "witness_value.reason": None,
    "supply.kind": "toner",
    "supply.colorant": "black",
    "supply_level.state": "percent",
    "supply_level.percent": 50,
    "billing_request.meter_names": ["systemTotals.TotalImpressions"],
    "billing_request.is_answered": False,
    "billing_request.closed": None,
    "held_read.doubts": [],
    "held_read.refusal": None,
    "held_read.answer": None,
    "held_read.settled_at": None,
    "outbox.kind": "SuppliesUsage",
    "outbox.parcel": {
        "serial_number": "SN1",
        "supplies": [{"name": "Black", "value": 7, "read_at": BEGAN}],
    },
    "outbox.accepted_at": None,
    "outbox.refusal": None,
    "episode.kind": "supply",
    "exchange.state": "answered",
    "exchange.error": None,
    "exchange.status": 200,
    "exchange.is_packed": False,
    "exchange.words": "SN1 4711",
    "trouble.cause": "name not found",
    "trouble.who": "your supplier",
    "trouble.over_at": None,
}
"""What is no number or text like any other: a word of the domain, a time that is not there."""


def database_of(folder: Path, revision: str) -> Path:
    """Books as a program of that revision left them, with something in every column."""
    folder.mkdir(exist_ok=True)
    engine = create_engine(f"sqlite:///{folder / FILE}")
    config = alembic_config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        tables = MetaData()
        tables.reflect(connection)
        for table in tables.sorted_tables:
            if table.name != "alembic_version":
                for number in (1,) if table.name == "installation" else (1, 2):
                    connection.execute(insert(table), row(table, number))
    engine.dispose()
    return folder / FILE


def row(table: Table, number: int) -> dict[str, Any]:
    return {column.name: value(column, number) for column in table.columns}


def value(column: Column[Any], number: int) -> Any:
    name = str(column)
    if name == "condition.alerts":
        return [{"severity": "warning", "text": f"Tray {number}", "source": "1.3"}]
    if name == "supply_level.state" and isinstance(column.type, Integer):
        return LEVEL_STATES.index(MEANT[name])
    if name in MEANT:
        return MEANT[name]
    if column.foreign_keys or column.name in ("id", "exchange_id"):
        return number if isinstance(column.type, Integer) else f"id {number}"
    if name in ("exchange.request", "exchange.response"):
        is_packed = isinstance(column.type, LargeBinary)
        return zlib.compress(SENT.encode(), 9) if is_packed else SENT
    if column.name == "serial_number":
        return f"SN{number}"
    kinds: dict[type, Any] = {Boolean: True, Float: 0.5, JSON: [], Integer: BEGAN + number}
    found = (each for kind, each in kinds.items() if isinstance(column.type, kind))
    return next(found, f"{column.name} {number}")


def contents(path: Path) -> dict[str, list[dict[str, Any]]]:
    with closing(sqlite3.connect(path)) as books:
        books.row_factory = sqlite3.Row
        names = [
            name
            for (name,) in books.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if name != "alembic_version"
        ]
        return {
            name: sorted((dict(found) for found in books.execute(f"SELECT * FROM {name}")), key=str)
            for name in names
        }


def as_told(readings: list[dict[str, Any]], said: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Readings with what the printer said of itself, as they stood before revision 0015."""
    of = {each["id"]: {**each, "id": None} for each in said}
    return [{**of[each["condition_id"]], **each} for each in readings]


def state_of(kept: str | int) -> str:
    """The word of a level's state, which is a number since revision 0015."""
    return kept if isinstance(kept, str) else LEVEL_STATES[kept]


@dataclass(frozen=True)
class Migrated:
    """Books of a revision, and the office that today's program opened on them."""

    folder: Path
    before: dict[str, list[dict[str, Any]]]
    office: Office


@pytest.fixture(scope="module", params=REVISIONS)
def migrated(request: pytest.FixtureRequest, tmp_path_factory) -> Iterator[Migrated]:
    folder = tmp_path_factory.mktemp(request.param)
    before = contents(database_of(folder, request.param))
    opened = open_office(folder, secrets=SessionSecrets(), sources=Sources())
    yield Migrated(folder, before, opened)
    opened.close()


def test_m23_no_row_and_no_value_is_lost_on_the_way_to_today(migrated):
    before, after = migrated.before, contents(migrated.folder / FILE)

    assert set(before) <= set(after)
    after["reading"] = as_told(after["reading"], after["condition"])
    for books in (before, after):
        for level in books["supply_level"]:
            level["state"] = state_of(level["state"])
    for table, rows in before.items():
        assert rows, f"nothing was put into {table}"
        kept = rows[0].keys() & after[table][0].keys() - {"request", "response"}
        assert [{name: each[name] for name in kept} for each in after[table][: len(rows)]] == [
            {name: each[name] for name in kept} for each in rows
        ], table


def test_m23_what_was_known_of_the_printers_is_shown(migrated):
    office = migrated.office

    rows = office.history.rows(of_seconds(BEGAN) - timedelta(days=1))
    (meter,) = office.history.meters(1)
    (supply,) = office.history.supplies(1)

    assert [each.device.identity.serial_number for each in rows] == ["SN1", "SN2"]
    assert [count for _, count in meter.points] == [4711]
    assert [percent for _, percent in supply.points] == [50]
    assert office.history.latest(1) is not None
    assert office.status.now().devices == 2


def test_m23_what_was_sent_and_what_waits_is_there(migrated):
    office = migrated.office

    waiting, _ = office.history.outbox()
    numbers = office.envelope.find(Query())
    opened = office.envelope.open(numbers[-1])

    assert {entry.parcel.serial_number for entry in waiting} == {"SN1"}
    assert len(waiting) == 2
    assert opened.archived.exchange.request == SENT
    assert numbers == office.envelope.find(Query(text="4711"))


def test_m23_an_office_that_was_registered_still_is(migrated):
    with closing(SqlStore(migrated.folder)) as store, store.read() as records:
        proxy = records.installation.proxy()

    assert (proxy.installation_id, proxy.proxy_id) == ("installation_id 1", "proxy_id 1")
    assert proxy.is_registered
    assert proxy.standing.value == "registered"


# --- the copy before it


def test_m23_a_copy_of_the_books_is_made_before_they_are_changed(tmp_path):
    was = contents(database_of(tmp_path, "0001"))

    SqlStore(tmp_path).close()

    assert contents(tmp_path / "meterdesk-before-0001.sqlite3") == was


def test_m23_two_that_start_together_leave_one_copy_of_the_books_as_they_were(
    tmp_path, monkeypatch
):
    was = contents(database_of(tmp_path, "0013"))
    copy, copied = migration._copy, list[str]()
    other = threading.Thread(target=lambda: SqlStore(tmp_path).close())

    def copy_while_another_starts(path: Path, revision: str) -> None:
        copied.append(revision)
        if len(copied) == 1:
            other.start()
            other.join(timeout=1)  # it would be done by then, were it let in
        copy(path, revision)

    monkeypatch.setattr(migration, "_copy", copy_while_another_starts)

    SqlStore(tmp_path).close()
    other.join()

    assert copied == ["0013"]
    assert contents(tmp_path / "meterdesk-before-0013.sqlite3") == was


def test_m23_who_waits_too_long_for_anothers_migration_hears_it(tmp_path, monkeypatch):
    was = contents(database_of(tmp_path, "0013"))
    monkeypatch.setattr(migration, "PATIENCE", 0.05)

    with (
        OfficeLock(tmp_path, MIGRATION_LOCK_FILE),
        pytest.raises(StoreError, match="Another Meterdesk is bringing the database"),
    ):
        SqlStore(tmp_path)

    assert contents(tmp_path / FILE) == was


def test_m23_nothing_is_copied_where_nothing_is_changed(tmp_path):
    database_of(tmp_path, REVISIONS[-1])

    SqlStore(tmp_path).close()

    assert list(tmp_path.glob("*before*")) == []


def test_m23_without_room_for_a_copy_nothing_is_migrated(tmp_path, monkeypatch):
    was = contents(database_of(tmp_path, "0004"))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(migration.os, "replace", full)

    with pytest.raises(StoreError, match=r"No space left.*Nothing was changed.*make room"):
        SqlStore(tmp_path)

    assert contents(tmp_path / FILE) == was
    assert list(tmp_path.glob("*before*")) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Only Linux has a disk that is full.")
def test_m23_a_disk_that_is_full_while_copying_is_said(tmp_path):
    was = contents(database_of(tmp_path, "0004"))
    (tmp_path / "meterdesk-before-0004.sqlite3.part").symlink_to("/dev/full")

    with pytest.raises(StoreError, match="Nothing was changed"):
        SqlStore(tmp_path)

    assert contents(tmp_path / FILE) == was


def test_m23_only_the_last_copies_stay(tmp_path):
    for number in range(5):
        older = tmp_path / f"meterdesk-before-x{number}.sqlite3"
        older.write_text("a copy")
        os.utime(older, (BEGAN + number, BEGAN + number))
    others = tmp_path / "meterdesk-before-restore-20261101-120000.zip"
    others.write_text("of a restore")
    database_of(tmp_path, "0002")

    SqlStore(tmp_path).close()

    kept = {path.name for path in tmp_path.glob("meterdesk-before-*.sqlite3")}
    assert kept == {f"meterdesk-before-{name}.sqlite3" for name in ("0002", "x4", "x3")}
    assert len(kept) == MOST_COPIES
    assert others.exists()


def test_m23_a_migration_that_fails_leaves_the_books_as_they_were(tmp_path, monkeypatch):
    was = contents(database_of(tmp_path, "0004"))

    def half(config: Any, revision: str) -> None:
        config.attributes["connection"].exec_driver_sql("DROP TABLE supply_level")
        raise RuntimeError("in the middle")

    monkeypatch.setattr(migration.command, "upgrade", half)

    with pytest.raises(RuntimeError, match="in the middle"):
        SqlStore(tmp_path)

    assert contents(tmp_path / FILE) == was


def test_the_newest_revision_is_told_by_the_names_of_the_files():
    assert newest() == ScriptDirectory.from_config(alembic_config()).get_current_head()


# --- rows that became smaller


def test_m23_readings_and_levels_tell_after_0015_what_they_told(tmp_path):
    path = database_of(tmp_path, "0014")
    alert = '[{"severity": "warning", "text": "Tray 2", "source": "1.3"}]'
    with closing(sqlite3.connect(path)) as books, books:
        books.execute(
            "UPDATE reading SET alerts = ?, state = 'asleep' WHERE device_id = 2", (alert,)
        )
        books.execute("DELETE FROM supply_level")
        for number, state in enumerate(LevelState):
            percent = 70 if state is LevelState.PERCENT else None
            row = (1, BEGAN + number, state.value, percent)
            books.execute("INSERT INTO supply_level VALUES (?, ?, ?, ?)", row)

    SqlStore(tmp_path).close()

    after = contents(path)
    told = as_told(after["reading"], after["condition"])
    assert [(each["state"], each["alerts"]) for each in told] == [("idle", "[]"), ("asleep", alert)]
    levels = [(state_of(each["state"]), each["percent"]) for each in after["supply_level"]]
    assert levels == [(state, 70 if state == "percent" else None) for state in LevelState]
    with closing(sqlite3.connect(path)) as books:
        assert books.execute("PRAGMA foreign_key_check(reading)").fetchall() == []
