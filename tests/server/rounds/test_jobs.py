"""The list of all that is done by the clock: what each job is handed, and what it counts."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert

from meterdesk_server.keys import open_keys
from meterdesk_server.notices.outbox import put
from meterdesk_server.people.persons import Recipient
from meterdesk_server.policy import Policy
from meterdesk_server.rounds.clockwork import Clockwork
from meterdesk_server.rounds.job import Duty
from meterdesk_server.rounds.jobs import JOBS
from meterdesk_server.running.metrics import Metrics
from meterdesk_server.store import Store, open_store
from meterdesk_server.tables_people import person


class Postman:
    """Takes every mail."""

    sender = "meters@supplier.example"

    def __init__(self) -> None:
        self.subjects: list[str] = []

    def send(self, message) -> None:
        self.subjects.append(message["Subject"])


@pytest.fixture
def store(tmp_path, clock) -> Iterator[Store]:
    """With a mail to Kim that waits."""
    store, now = open_store(tmp_path), clock()
    kim = {"name": "Kim", "email": "kim@acme.example", "email_key": "kim@acme.example"}
    with store.begin() as connection:
        more = {"role": "supplier", "must_change": False, "language": "en", "created_at": now}
        connection.execute(insert(person).values(id=1, **kim, **more))
        kim_herself = Recipient(1, kim["email"], "Kim", "en", ZoneInfo("UTC"))
        put(connection, kim_herself, "test", "Hello", "text", "<p>text</p>", now)
    yield store
    store.close()


def duty(store, folder, clock, mailer) -> Duty:
    return Duty(store, open_keys(folder), Policy(), clock, mailer, Metrics())


def test_mails_that_wait_are_handed_over_by_the_rounds_and_counted(store, tmp_path, clock) -> None:
    postman = Postman()
    given = duty(store, tmp_path, clock, postman)

    Clockwork(given, JOBS).turn()

    assert postman.subjects == ["Hello"]
    assert 'meterdesk_mails_total{outcome="sent"} 1.0' in given.metrics.page().decode()


def test_mails_wait_where_no_mail_server_is_set(store, tmp_path, clock) -> None:
    postman = Postman()
    without = Clockwork(duty(store, tmp_path, clock, None), JOBS)
    without.turn()
    clock.advance(minutes=2)

    Clockwork(duty(store, tmp_path, clock, postman), JOBS).turn()

    assert postman.subjects == ["Hello"]


def test_every_job_is_done_in_a_first_turn_without_trouble(store, tmp_path, clock) -> None:
    given = duty(store, tmp_path, clock, Postman())

    Clockwork(given, JOBS).turn()

    page = given.metrics.page().decode()
    done = [job.name for job in JOBS if f'meterdesk_rounds_total{{name="{job.name}"}} 1.0' in page]
    assert done == [job.name for job in JOBS]
