"""An office with devices in a database, and the calendar that bills them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, select, update
from tests.server.speech import Clock

from meterdesk_server import tables as t
from meterdesk_server.calendar import plan
from meterdesk_server.calendar.cycle import Cycle
from meterdesk_server.calendar.issuing import issue_due
from meterdesk_server.desk import Desk
from meterdesk_server.keys import open_keys
from meterdesk_server.policy import Policy
from meterdesk_server.store import Store, open_store
from meterdesk_server.tables_people import account

BERLIN = ZoneInfo("Europe/Berlin")


@dataclass(slots=True)
class Books:
    """A supplier's database, its desk, and what a test asks of both."""

    store: Store
    desk: Desk
    clock: Clock

    def register(self, serials: Sequence[str], zone: str = BERLIN.key) -> None:
        """An account with one office whose devices may be signed up."""
        now = self.clock()
        with self.store.begin() as connection:
            account_id = connection.execute(
                insert(account).values(name="A", language="en", time_zone=zone, created_at=now)
            ).inserted_primary_key[0]
            key = {"name": "KEY1", "label": "", "proxies_allowed": 1, "created_at": now}
            connection.execute(insert(t.enrolment_key).values(**key, account_id=account_id))
            connection.execute(
                insert(t.proxy).values(
                    id="office", enrolment_key="KEY1", installation_id="i", software_version="1",
                    registered_at=now,
                )
            )  # fmt: skip
            device = {"proxy_id": "office", "state": "Registered", "service": "off"}
            times = {"registered_at": now, "sign_up_from": now}
            names = [{"serial_number": each, "serial_key": each} for each in serials]
            connection.execute(insert(t.device), [{**device, **times, **each} for each in names])

    def sign_up_all(self, day: int) -> None:
        """As the pages do it: many devices in one transaction."""
        with self.store.begin() as connection:
            for (device_id,) in connection.execute(select(t.device.c.id)).all():
                plan.begin(connection, device_id, Cycle.MONTHLY, day, BERLIN, self.clock())
            connection.execute(update(t.device).values(cycle="monthly", meters=["m"], service="on"))

    def issue(self) -> int:
        return issue_due(self.store, Policy(), self.clock())

    def requests(self) -> list[tuple[str, datetime]]:
        """Serial number and due date of every request there ever was, oldest due first."""
        request = t.billing_request
        with self.store.read() as connection:
            rows = connection.execute(
                select(t.device.c.serial_number, request.c.due)
                .join(t.device, t.device.c.id == request.c.device_id)
                .order_by(request.c.due, t.device.c.serial_number)
            )
            return [(row.serial_number, row.due) for row in rows]

    def dues(self) -> list[str]:
        """The due dates alone, as Berlin has them."""
        return [f"{due.astimezone(BERLIN):%Y-%m-%d %H:%M}" for _, due in self.requests()]

    def answer(self) -> None:
        """Whatever is open is answered."""
        with self.store.begin() as connection:
            connection.execute(update(t.billing_request).values(answered_at=self.clock()))

    def live(self, days: int, *, is_answering: bool = True) -> None:
        """So many days, each with a round, and with an answer to what was asked."""
        for _ in range(days):
            if self.issue() and is_answering:
                self.answer()
            self.clock.now += timedelta(days=1)


@contextmanager
def open_books(folder: Path, clock: Clock, database: str | None = None) -> Iterator[Books]:
    """As each process of a server has them open."""
    store = open_store(folder, database=database)
    yield Books(store, Desk(store, open_keys(folder), clock), clock)
    store.close()


@pytest.fixture
def books(tmp_path, clock) -> Iterator[Books]:
    with open_books(tmp_path, clock) as opened:
        yield opened


@pytest.fixture
def billed(books) -> Books:
    """One device, SER1, billed monthly on the 31st at noon in Berlin. It is 2 March 2026."""
    books.register(["SER1"])
    books.desk.sign_up("SER1", day=31)
    return books
