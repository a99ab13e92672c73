"""The lists of machines, reads and events say the same with SQLite and with PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.server.ledgers import Ledger

from meterdesk_server.people.roles import Role, Visitor
from meterdesk_server.policy import Policy
from meterdesk_server.reports import machines, overview, reads, trail
from meterdesk_server.reports.wanted import Filter, Standing, hour_of
from meterdesk_server.store import Store, note, open_store

SUPPLIER = Visitor(1, None, Role.SUPPLIER, "Sam", "en", ZoneInfo("UTC"))


@pytest.fixture
def store(tmp_path, database, clock) -> Iterator[Store]:
    """A late read, one that is due and one that came and is lower than before."""
    store = open_store(tmp_path, database=database)
    ledger, now = Ledger(store, clock), clock()
    office = ledger.add_office(label="Berlin", last_sync=now - timedelta(days=5))
    names = ("a_1", "A%2", "ax3")
    late, due, came = (ledger.add_machine(office, each, wanted_by=office) for each in names)
    ledger.ask(late, now - timedelta(days=4))
    ledger.ask(due, now + timedelta(days=1))
    ledger.answer(came, now - timedelta(days=3), 5, number=1, is_below_last=True)
    with store.begin() as connection:
        for event in ("device signed up", "device released", "device signed up"):
            note(connection, now, "desk", event, ["SER1"])
    yield store
    store.close()


def test_reads_are_found_by_their_standing(store, clock) -> None:
    hour = hour_of(Policy(), clock())

    with store.read() as connection:
        found = {
            standing: [
                read.serial_number
                for read in reads.page_of(connection, SUPPLIER, Filter(standing=standing), hour)
            ]
            for standing in Standing
        }
        lower = reads.page_of(connection, SUPPLIER, Filter(is_lower=True), hour)

    assert list(found.values()) == [["a_1"], ["A%2"], ["ax3"], []]
    assert [read.receipt_number for read in lower] == [1]


def test_receipts_are_read_whole_where_they_are_asked_for_alone(store, clock) -> None:
    hour, lower = hour_of(Policy(), clock()), Filter(is_lower=True)

    with store.read() as connection:
        (shown,) = reads.page_of(connection, SUPPLIER, lower, hour)
        (saved,) = reads.page_of(connection, SUPPLIER, lower, hour, with_receipts=True)

    assert shown.receipt is None
    assert saved.receipt.text.startswith("meterdesk receipt 1\n")


def test_machines_are_found_by_what_was_typed_and_by_nothing_like_it(store) -> None:
    with store.read() as connection:
        found = {
            typed: [
                machine.serial_number
                for machine in machines.page_of(
                    connection, SUPPLIER, machines.Filter(serial=typed), None, 9
                )
            ]
            for typed in ("A", "a_", "%", "\\")
        }

    # How "_" stands to letters is the database's own: only that the order is kept matters.
    assert sorted(found["A"]) == ["A%2", "a_1", "ax3"]
    assert (found["a_"], found["%"], found["\\"]) == (["a_1"], ["A%2"], [])


def test_first_page_counts_what_needs_somebody(store, clock) -> None:
    with store.read() as connection:
        seen = overview.overview(connection, SUPPLIER, Policy(), clock())

    assert (seen.late, seen.silent, seen.below, seen.wanted) == (1, 1, 1, 3)
    assert (seen.machines, seen.offices, seen.due, seen.received) == (3, 1, 1, 1)
    assert [office.label for office in seen.silent_offices] == ["Berlin"]


def test_kinds_of_event_are_each_named_once(store) -> None:
    with store.read() as connection:
        events = trail.events(connection, SUPPLIER)
        lines = trail.page_of(connection, SUPPLIER, trail.Filter(events[1]), None, 9)

    assert events == ["device released", "device signed up"]
    assert [line.id for line in lines] == sorted((line.id for line in lines), reverse=True)
    assert len(lines) == 2
