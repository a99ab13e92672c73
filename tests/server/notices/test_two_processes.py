"""Several processes at one PostgreSQL tell everything once, and send every mail (M18, M24)."""

from __future__ import annotations

import threading
from collections import Counter
from email.message import EmailMessage

import pytest
from tests.server.notices.customer import Customer

from meterdesk_server.notices import late, silent, waiting
from meterdesk_server.notices.outbox import send_due
from meterdesk_server.policy import Policy
from meterdesk_server.store import open_store

MACHINES = 30


@pytest.fixture
def stores(postgres, tmp_path):
    stores = [open_store(tmp_path, database=postgres) for _ in range(2)]
    yield stores
    for store in stores:
        store.close()


@pytest.fixture
def acme(stores, clock) -> Customer:
    """A silent office, a late read for every second machine, and others that wait."""
    acme = Customer(stores[0], clock)
    for number in range(MACHINES):
        acme.machine(f"SER{number}") if number % 2 else acme.register(f"SER{number}")
        if number % 2:
            acme.ask(f"SER{number}")
    acme.add_office("second", "Warehouse")
    acme.machine("OTHER", "second")
    clock.advance(days=4)
    return acme


def both(work) -> None:
    """At once, and both to the end."""
    failed: list[BaseException] = []
    start = threading.Barrier(2)

    def do(which: int) -> None:
        try:
            start.wait(10)
            work(which)
        except BaseException as error:  # pytest sees no thread of ours
            failed.append(error)

    threads = [threading.Thread(target=do, args=(which,)) for which in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


class Mailbox:
    sender = "meters@supplier.example"

    def __init__(self) -> None:
        self.came: list[EmailMessage] = []

    def send(self, message: EmailMessage) -> None:
        self.came.append(message)


def test_two_that_look_at_once_tell_once(stores, acme) -> None:
    def look(which: int) -> None:
        for subject in (late, silent, waiting):
            subject.look(stores[which], Policy(), "", acme.clock())

    both(look)

    assert Counter(acme.kinds()) == {
        ("kim", "reads-late"): 1,
        ("kim", "office-silent"): 1,
        ("kim", "waiting-for-sign-up"): 1,
    }
    assert acme.open_notices() == MACHINES + 1


def test_two_that_end_at_once_tell_once(stores, acme) -> None:
    late.look(stores[0], Policy(), "", acme.clock())
    with stores[0].begin() as connection:
        connection.execute(late.request.update().values(answered_at=acme.clock()))

    both(lambda which: late.look(stores[which], Policy(), "", acme.clock()))

    assert acme.kinds() == [("kim", "reads-late"), ("kim", "reads-late-over")]


def test_two_that_send_at_once_send_each_mail_once(stores, acme) -> None:
    for subject in (late, silent, waiting):
        subject.look(stores[0], Policy(), "", acme.clock())
    mailbox = Mailbox()

    both(lambda which: send_due(stores[which], mailbox, acme.clock))

    assert len({came["Message-ID"] for came in mailbox.came}) == len(mailbox.came) == 3
