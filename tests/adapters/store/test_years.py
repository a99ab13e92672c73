"""Ten years stay a small file, and keep what is promised of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine
from tests.fakes import black, total

from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.adapters.store.tables_readings import LEVEL_STATES
from meterdesk.domain.conversation import BilledMeter, BillingReads
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.reading import Alert, Cost, PrinterState, Reading, Severity
from meterdesk.domain.supply import Level, LevelState
from meterdesk.domain.thinning import midnight
from meterdesk.services.census import enter

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
EVERY = timedelta(hours=2)
METERS = 8
STANDING = tuple(Alert(Severity.WARNING, f"Tray {number} is empty", "1.3.6") for number in range(6))
IN_USE = "SELECT host, port, condition_id, 3, 3, 312, 4712, 12.345, NULL FROM reading"


@pytest.fixture
def store(tmp_path):
    with closing(SqlStore(tmp_path)) as opened:
        yield opened


def reading(at: datetime, alerts: tuple[Alert, ...] = STANDING) -> Reading:
    meters = tuple(replace(total(1000), name=f"service{n}.Impressions") for n in range(METERS - 1))
    return Reading(
        Address("192.168.100.7"),
        at,
        "2c",
        Identity(serial_number="SN7", model="Copier"),
        (total(1000), *meters),
        (black(Level.of(50)),),
        PrinterState.IDLE,
        alerts,
        Cost(3, 3, 312, 4712, 12.345),
    )


def live(store: SqlStore, folder, began: datetime, readings: int) -> list[datetime]:
    """Read by the real code once and every two hours from then on, printing all the time."""
    with store.begin() as records:
        enter(records, reading(began))
    times = [began + EVERY * at for at in range(readings)]
    seconds = [int(at.timestamp()) for at in times]
    with closing(sqlite3.connect(folder / FILE)) as books, books:
        rows = [(at, at) for at in seconds[1:]]
        books.executemany(
            f"INSERT INTO reading SELECT 1, ?, * FROM ({IN_USE} WHERE read_at <> ? LIMIT 1)", rows
        )
        for table in ("meter_value", "supply_level"):
            own = books.execute(f"SELECT * FROM {table}").fetchall()
            marks = ", ".join("?" * len(own[0]))
            added = [
                (number, at, value + place if table == "meter_value" else value, *rest)
                for number, _, value, *rest in own
                for place, at in enumerate(seconds[1:], 1)
            ]
            books.executemany(f"INSERT INTO {table} VALUES ({marks})", added)
        books.execute("UPDATE device SET last_read = ?", (seconds[-1],))
    return times


def thin(store: SqlStore) -> None:
    gone: int | None = 0
    while gone is not None:
        with store.begin() as records:
            gone = records.thinning.thin(1, NOW, BERLIN)


def bill(store: SqlStore, at: datetime) -> None:
    with store.begin() as records:
        meter = BilledMeter(TOTAL, 1, at)
        records.outbox.put(BillingReads(f"B{at:%y%m%d}", "SN7", (meter,)), at)


def left(store: SqlStore) -> list[datetime]:
    with store.read() as records:
        return [at for at, _ in records.readings.counts(1, TOTAL)]


def month(at: datetime, clock: tzinfo) -> tuple[int, int]:
    here = at.astimezone(clock)
    return here.year, here.month


def test_every_change_of_13_months_one_a_day_before_month_ends_and_bills(store, tmp_path):
    times = live(store, tmp_path, NOW - timedelta(days=520), 520 * 12)
    billed = times[500]
    bill(store, billed)

    thin(store)

    old = midnight(datetime(2025, 10, 22).date(), BERLIN)
    lasts = {at.astimezone(BERLIN).date(): at for at in times if at < old}
    turns = {
        at
        for pair in pairwise(times)
        for clock in (BERLIN, UTC)
        if month(pair[0], clock) != month(pair[1], clock)
        for at in pair
    }
    beside = {billed, times[501]}
    kept = {times[0], *lasts.values(), *turns, *beside, *(at for at in times if at >= old)}
    assert left(store) == sorted(kept)


def test_a_reading_takes_so_many_bytes_however_much_the_printer_complains_of(store, tmp_path):
    """Eight meters at 15 bytes, a supply at 14 and the reading itself at 50."""
    store.compact()
    empty = (tmp_path / FILE).stat().st_size
    live(store, tmp_path, NOW - timedelta(days=1000), 10_000)

    store.compact()

    assert ((tmp_path / FILE).stat().st_size - empty) / 10_000 < 50 + 15 * METERS + 15


def test_what_printers_say_of_themselves_stands_once_and_goes_with_the_last_reading(store):
    began = NOW - timedelta(days=1)
    with store.begin() as records:
        for at in range(4):
            enter(records, reading(began + EVERY * at, STANDING if at % 2 else ()))
        run = records._connection.exec_driver_sql
        said = run("SELECT count(*) FROM condition").scalar()
        run(f"DELETE FROM reading WHERE read_at = {int((began + EVERY).timestamp())}")
    store.compact()
    with store.begin() as records:
        still = records.readings.told(1, began + 3 * EVERY)
        run = records._connection.exec_driver_sql
        run(f"DELETE FROM reading WHERE read_at = {int((began + 3 * EVERY).timestamp())}")
    store.compact()

    with store.read() as records:
        left_over = records._connection.exec_driver_sql("SELECT alerts FROM condition").all()
    assert said == 2
    assert still.alerts == STANDING
    assert left_over == [("[]",)]


def test_a_slice_asks_the_database_as_often_however_many_bills_there_are(store, tmp_path):
    times = live(store, tmp_path, NOW - timedelta(days=100), 1200)
    asked: list[str] = []

    def note(*told: object) -> None:
        asked.append(str(told[2]))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        with store.begin() as records:
            records.thinning.thin(1, NOW, BERLIN)
        few = len(asked)
        for at in times[::40]:
            bill(store, at)
        asked.clear()
        with store.begin() as records:
            records.thinning.thin(1, NOW, BERLIN)
    finally:
        event.remove(Engine, "before_cursor_execute", note)

    assert len(asked) == few <= 20


def test_each_state_of_a_level_has_its_number_for_good():
    assert LEVEL_STATES == ("percent", "some", "low", "out", "unknown", "unlimited")
    assert set(LEVEL_STATES) == set(LevelState)
