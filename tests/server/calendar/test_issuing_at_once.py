"""Several processes at one database issue at the same moment: a device and cycle is asked once."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest
from sqlalchemy import func, select
from tests.server.calendar.conftest import Books, open_books

from meterdesk_server import tables as t
from meterdesk_server.billing import IS_OPEN
from meterdesk_server.calendar import issuing
from meterdesk_server.keys import open_keys
from meterdesk_server.policy import Policy
from meterdesk_server.rounds.clockwork import Clockwork
from meterdesk_server.rounds.job import Duty
from meterdesk_server.rounds.jobs import JOBS
from meterdesk_server.running.metrics import Metrics

SERIALS = [f"SER{number:03}" for number in range(120)]


@pytest.fixture
def processes(tmp_path, clock, database, monkeypatch) -> Iterator[list[Books]]:
    """Four at one database whose 120 devices are due tomorrow; they work in small batches."""
    monkeypatch.setattr(issuing, "A_BATCH", 30)
    with ExitStack() as stack:
        books = [stack.enter_context(open_books(tmp_path, clock, database)) for _ in range(4)]
        books[0].register(SERIALS)
        books[0].sign_up_all(day=3)
        yield books


def test_each_device_is_asked_once_by_whichever_process(processes) -> None:
    with ThreadPoolExecutor(4) as pool:
        issued = list(pool.map(Books.issue, processes))

    asked = [serial for serial, _ in processes[0].requests()]
    assert asked == SERIALS
    assert sum(issued) == 120


def test_device_that_is_signed_off_meanwhile_has_no_open_request(processes) -> None:
    first, second, third, fourth = processes

    def sign_off(books: Books, serials: list[str]) -> None:
        for serial in serials:
            books.desk.sign_off(serial)

    with ThreadPoolExecutor(4) as pool:
        ends = [
            pool.submit(sign_off, first, SERIALS[:20]),
            pool.submit(sign_off, second, SERIALS[20:40]),
        ]
        issues = [pool.submit(third.issue), pool.submit(fourth.issue)]
        for each in (*ends, *issues):
            each.result()

    third.issue()
    request = t.billing_request
    with first.store.read() as connection:
        open_ones = connection.execute(
            select(func.count(), func.min(t.device.c.serial_number))
            .join(t.device, t.device.c.id == request.c.device_id)
            .where(IS_OPEN)
        ).one()
    assert tuple(open_ones) == (80, "SER040")


def test_clockworks_of_all_processes_together_ask_once(processes, tmp_path, clock) -> None:
    clockworks = [
        Clockwork(
            Duty(books.store, open_keys(tmp_path), Policy(), clock, None, Metrics()),
            JOBS,
            pause_seconds=0.01,
        )
        for books in processes
    ]

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(Clockwork.turn, clockworks))

    assert [serial for serial, _ in processes[0].requests()] == SERIALS
