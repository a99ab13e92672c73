"""What the server does by itself: at its times, by one process, and never in anybody's way."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from tests.server.speech import Clock

from meterdesk_server.keys import open_keys
from meterdesk_server.policy import Policy
from meterdesk_server.rounds.clockwork import Clockwork
from meterdesk_server.rounds.job import Duty, Job
from meterdesk_server.rounds.jobs import JOBS
from meterdesk_server.running.metrics import Metrics
from meterdesk_server.server import ServerThread
from meterdesk_server.store import open_store

MINUTE = timedelta(minutes=1)


@dataclass
class Floor:
    """A database, a clock, and the clockworks of several processes."""

    duty: Duty
    clock: Clock
    done: list[str]

    def process(self, name: str, *jobs: Job) -> Clockwork:
        work = Job("work", MINUTE, lambda duty: self.done.append(name))
        return Clockwork(self.duty, jobs or [work], pause_seconds=0.01)


@pytest.fixture
def floor(tmp_path, clock) -> Iterator[Floor]:
    store = open_store(tmp_path)
    duty = Duty(store, open_keys(tmp_path), Policy(), clock, None, Metrics())
    yield Floor(duty, clock, [])
    store.close()


def until(is_so: Callable[[], object]) -> None:
    """Waits for what another thread does."""
    ends = time.monotonic() + 10
    while not is_so():
        assert time.monotonic() < ends, "it did not come"
        threading.Event().wait(0.005)


def test_job_is_done_at_once_and_then_at_its_times(floor, clock) -> None:
    clockwork = floor.process("a")

    done = []
    for _ in range(5):
        clockwork.turn()
        done.append(len(floor.done))
        clock.advance(seconds=30)

    assert done == [1, 1, 2, 2, 3]


def test_one_of_two_processes_does_it_and_the_other_when_that_one_is_gone(floor, clock) -> None:
    first, second = floor.process("first"), floor.process("second")
    for _ in range(5):
        first.turn()
        second.turn()
        clock.advance(seconds=30)
    alone = list(floor.done)

    for _ in range(3):
        second.turn()
        clock.advance(seconds=30)

    assert alone == ["first"] * 3
    assert floor.done[3:] == ["second"]


def test_process_that_stops_leaves_the_rounds_to_the_next_at_once(floor) -> None:
    first, second = floor.process("first"), floor.process("second")
    first.start()
    until(lambda: floor.done)

    first.stop()
    second.turn()

    assert floor.done == ["first", "second"]


def test_job_that_fails_is_logged_and_keeps_no_other_from_its_time(floor, caplog) -> None:
    def fail(_: Duty) -> None:
        raise RuntimeError("no")

    good = Job("good", MINUTE, lambda duty: floor.done.append("good"))
    clockwork = floor.process("a", Job("bad", MINUTE, fail), good)

    clockwork.turn()

    assert floor.done == ["good"]
    assert "The job bad could not be done" in caplog.text
    figures = floor.duty.metrics.page().decode()
    assert 'meterdesk_rounds_total{name="bad failed"} 1.0' in figures
    assert 'meterdesk_rounds_total{name="good"} 1.0' in figures


def test_database_that_is_gone_ends_no_thread(floor, clock, caplog, monkeypatch) -> None:
    clockwork = floor.process("a")
    clockwork.start()
    until(lambda: floor.done)

    with floor.duty.store.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE lease RENAME TO gone")
    clock.advance(minutes=5)
    until(lambda: "the database does not answer" in caplog.text)
    with floor.duty.store.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE gone RENAME TO lease")

    until(lambda: len(floor.done) == 2)
    clockwork.stop()


def test_stopping_takes_no_longer_than_the_job_at_hand(floor, caplog) -> None:
    """Its pause is longer than it is waited for: who sits it out is left behind, and told of."""
    clockwork = floor.process("a", Job("work", MINUTE, lambda duty: None))
    patient = Clockwork(floor.duty, JOBS, pause_seconds=60, stop_seconds=20)
    patient.start()
    clockwork.start()

    patient.stop()
    clockwork.stop()

    assert "left unfinished" not in caplog.text


def test_job_that_waits_for_somebody_else_does_not_keep_the_server_from_ending(floor) -> None:
    is_there, may_end = threading.Event(), threading.Event()

    def wait(_: Duty) -> None:
        is_there.set()
        may_end.wait(20)
        floor.done.append("waited")

    clockwork = Clockwork(floor.duty, [Job("mails", MINUTE, wait)], 0.01, stop_seconds=0.05)
    clockwork.start()
    is_there.wait(10)

    clockwork.stop()

    done = list(floor.done)
    may_end.set()
    until(lambda: floor.done)
    assert done == []


def test_server_with_rounds_takes_them_and_one_without_does_not(tmp_path) -> None:
    clock, policy = Clock(), Policy(sign_up_after=timedelta(0))
    clock.now = datetime(2026, 3, 29, tzinfo=UTC)
    asked = []
    for folder, rounds in (("by hand", False), ("by the clock", True)):
        with ServerThread(tmp_path / folder, clock, policy, rounds=rounds) as server:
            if rounds:
                until(partial(_is_held, server))
            asked.append(_is_held(server))

    assert asked == [False, True]


def _is_held(server: ServerThread) -> bool:
    with server.site.store.read() as connection:
        return connection.exec_driver_sql("SELECT count(*) FROM lease").scalar_one() == 1
