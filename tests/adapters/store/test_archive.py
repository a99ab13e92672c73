"""Row B1: conversations are found again by anything in them, kept for so long, and never lost."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing, suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from alembic import command
from sqlalchemy import create_engine
from tests.fakes import NOON

from meterdesk.adapters.store import migration
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.domain.archive import Kept, Sought, Word
from meterdesk.domain.exchange import Exchange, ExchangeState

BILL = (
    '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><SubmitBillingReads>'
    "<DeviceReads><SerialNumber>SN7</SerialNumber>"
    '<Meter Name="systemTotals.TotalImpressions" Value="48213" ReadDate="2026-03-02T12:00:00Z"/>'
    "</DeviceReads></SubmitBillingReads></e:Body></e:Envelope>"
)
ONE = Exchange(
    NOON,
    "SubmitBillingReads",
    BILL,
    "<answer/>",
    498,
    300,
    3307,
    key="a",
    host="meters.example:443",
    way="proxy.example:8080",
    status=200,
    duration_ms=105,
    is_packed=True,
    plain_bytes=1200,
    head_bytes=241,
    serial_numbers=("SN7",),
)
SYNC = Exchange(NOON, "SyncProxy", "<ask/>", "<told/>", 470, 240, 1425, key="s", commands=2)


@pytest.fixture
def store(tmp_path):
    with closing(SqlStore(tmp_path)) as opened:
        yield opened


def keep(store: SqlStore, *exchanges: Exchange) -> None:
    with store.begin() as records:
        for exchange in exchanges:
            records.archive.add(exchange, f"Sentence of {exchange.key}")


def found(store: SqlStore, **sought) -> list[str]:
    with store.read() as records:
        numbers = records.archive.find(Sought(**sought))
        return [exchange.key for _, _, exchange in records.archive.headings(numbers)]


def test_a_conversation_comes_back_as_it_was_kept(store):
    keep(store, ONE)

    with store.read() as records:
        ((number, sentence, exchange),) = records.archive.latest()

    assert (number, sentence, exchange) == (1, "Sentence of a", ONE)


def test_what_was_begun_is_completed_and_not_told_twice(store):
    begun = replace(ONE, state=ExchangeState.SENDING, response="", status=None)

    keep(store, begun, SYNC, ONE)

    with store.read() as records:
        kept = [exchange for _, _, exchange in records.archive.latest()]
    assert kept == [SYNC, ONE]


def test_the_list_is_read_without_the_texts(store):
    keep(store, ONE)

    with store.read() as records:
        ((_, _, heading),) = records.archive.headings([1])

    assert heading == replace(ONE, request="", response="", serial_numbers=())


@pytest.mark.parametrize(
    ("word", "is_there"),
    [
        ("48213", True),
        ("systemtotals.total", True),
        ("SN7", True),
        ("sentence OF a", True),
        ("meters.example", True),
        ("submitbilling", True),
        ("48_13", False),
        ("%", False),
        ("schemas.xmlsoap.org", False),
        ("SN8", False),
    ],
)
def test_a_word_is_looked_for_everywhere_but_in_names_of_namespaces(store, word, is_there):
    keep(store, ONE, SYNC)

    assert found(store, words=(Word(word),)) == (["a"] if is_there else [])


def test_every_word_must_be_there_as_text_or_as_a_printer_of_that_name(store):
    keep(store, ONE, SYNC)

    assert found(store, words=(Word("48213"), Word("Reception", ("SN7",)))) == ["a"]
    assert found(store, words=(Word("48213"), Word("Reception"))) == []


def test_a_device_a_period_and_problems_narrow_the_list(store):
    late = replace(SYNC, at=NOON + timedelta(days=1), key="late", state=ExchangeState.FAILED)
    partly = replace(ONE, key="p", state=ExchangeState.PARTLY_REFUSED)
    keep(store, ONE, late, partly)

    assert found(store, serial_number="SN7") == ["p", "a"]
    assert found(store, since=NOON + timedelta(hours=1)) == ["late"]
    assert found(store, until=NOON + timedelta(hours=1)) == ["p", "a"]
    assert found(store, only_problems=True) == ["p", "late"]


def test_what_was_cut_off_is_a_problem_and_what_is_under_way_is_none(store):
    keep(store, replace(ONE, state=ExchangeState.SENDING))

    before, after = NOON - timedelta(minutes=1), NOON + timedelta(minutes=1)

    assert found(store, only_problems=True, cut_off=before) == []
    assert found(store, only_problems=True, cut_off=after) == ["a"]


def test_thinning_takes_the_oldest_in_slices_and_leaves_billing_reads_for_longer(store):
    old = [replace(SYNC, key=f"old {n}", at=NOON - timedelta(days=400 + n)) for n in range(5)]
    bills = [
        replace(ONE, key=f"bill {n}", at=NOON - timedelta(days=days))
        for n, days in enumerate((500, 900))
    ]
    keep(store, *old, *bills, SYNC)
    kept = Kept(NOON - timedelta(days=390), NOON - timedelta(days=800))

    thrown = []
    for _ in range(4):
        with store.begin() as records:
            thrown.append(records.archive.thin(kept, 3))

    assert thrown == [3, 3, 0, 0]
    assert found(store) == ["s", "bill 0"]
    assert found(store, serial_number="SN7") == ["bill 0"]


def test_texts_take_less_room_than_they_have_characters(tmp_path, store):
    keep(store, replace(ONE, request=BILL * 40))

    with closing(sqlite3.connect(tmp_path / FILE)) as database:
        ((packed,),) = database.execute("SELECT request FROM exchange")

    assert zlib.decompress(packed).decode() == BILL * 40
    assert len(packed) < len(BILL) * 4


def test_what_was_archived_before_is_still_there_and_can_be_found(tmp_path):
    path = tmp_path / FILE
    engine = create_engine(f"sqlite:///{path}")
    config = migration.alembic_config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0004")
    engine.dispose()
    with closing(sqlite3.connect(path)) as database, database:
        database.executemany(
            "INSERT INTO exchange (at, sentence, operation, request, response, bytes_sent, "
            "bytes_received, budget, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (1772452800, "Sent", "SubmitBillingReads", BILL, "<a/>", 498, 300, 3307, None),
                (1772452801, "No network", "SyncProxy", BILL, "", 0, 0, 1425, "No network"),
                (1772452802, "No", "SyncProxy", BILL, "<Fault/>", 470, 90, 1425, "No"),
            ],
        )

    with closing(SqlStore(tmp_path)) as store, store.read() as records:
        kept = {row[0]: row for row in records.archive.latest()}
        about = records.archive.find(Sought(words=(Word("48213"),), serial_number="SN7"))

    number, sentence, first = kept[1]
    assert (number, sentence, first.request, first.response) == (1, "Sent", BILL, "<a/>")
    assert (first.at, first.bytes_sent, first.budget) == (NOON, 498, 3307)
    states = [kept[n][2].state for n in (1, 2, 3)]
    assert states == [ExchangeState.ANSWERED, ExchangeState.NOT_SENT, ExchangeState.REFUSED]
    assert about == (3, 2, 1)


def test_a_rehearsal_is_forgotten(store):
    keep(store, ONE)

    with store.rehearse() as books:
        with books.begin() as records:
            records.archive.add(SYNC, "Never")
        with suppress(ZeroDivisionError), books.begin() as records:
            records.archive.add(replace(SYNC, key="x"), "Not even in the play")
            raise ZeroDivisionError
        with books.read() as records:
            in_the_play = [exchange.key for _, _, exchange in records.archive.latest()]

    assert in_the_play == ["s", "a"]
    assert found(store) == ["a"]
