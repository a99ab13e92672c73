"""Billing over real sockets: a simulated printer, the server, and a line that loses what it likes.

Everything is accepted once with the values the printer gave, or still waits (rows M9, M18, B4).
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.end_to_end.wiretap import Wiretap

from meterdesk.adapters.autostart import SessionAutostart
from meterdesk.adapters.secrets.session import SessionSecrets
from meterdesk.adapters.settings import TomlSettings
from meterdesk.bootstrap import SETTINGS_FILE, open_office
from meterdesk.domain.errors import UplinkError
from meterdesk.domain.held_read import Answer
from meterdesk.domain.search import search
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk.services.office import Office
from meterdesk.services.sources import Sources
from meterdesk_server.policy import Policy
from meterdesk_server.server import ServerThread
from meterdesk_simulator.floorplan import Seat
from meterdesk_simulator.thread import OfficeThread

pytestmark = pytest.mark.xdist_group("billing on the wire")
TOTAL = "systemTotals.TotalImpressions"
NAME = "reception"


class ShiftedClock:
    """The time, put forward."""

    def __init__(self) -> None:
        self.ahead = timedelta(0)

    def __call__(self) -> datetime:
        return (datetime.now(UTC) + self.ahead).replace(microsecond=0)


@dataclass
class Life:
    """An office whose printer's service is on."""

    office: Office
    printers: OfficeThread
    server: ServerThread
    tap: Wiretap
    clock: ShiftedClock

    @property
    def serial(self) -> str:
        return self.printers.where(NAME).serial

    def sync(self):
        return asyncio.run(self.office.sync.run())

    def read(self) -> None:
        async def read() -> None:
            async for _ in self.office.polling.read_all():
                pass

        asyncio.run(read())

    def bill(self, pages: int = 10) -> str:
        """A day later so many pages were printed, and the supplier asks."""
        self.clock.ahead += timedelta(days=1)
        self.printers.print_pages(NAME, black=pages)
        return self.server.desk.request_billing(self.serial)

    def ledger(self) -> list[tuple[str, int | None]]:
        return [(row.billing_request_id, row.value) for row in self.server.desk.ledger()]

    def unsent(self) -> list[str]:
        return [entry.kind for entry in self.office.history.outbox()[0]]


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Life]:
    clock, policy = ShiftedClock(), Policy(sign_up_after=timedelta(0))
    folder = tmp_path / "office"
    folder.mkdir()
    with (
        OfficeThread((Seat(NAME, "xerox-workcentre-7835"),), clock=clock) as printers,
        ServerThread(tmp_path / "server", policy=policy, clock=clock) as server,
        Wiretap(server.url, server.ca_file, tmp_path) as tap,
    ):
        settings = replace(
            Settings(),
            server_url=tap.url,
            private_ca=str(tap.ca_file),
            internet_proxy=InternetProxy.NONE,
            snmp_ports=(printers.where(NAME).port,),
        )
        TomlSettings(folder / SETTINGS_FILE).write(settings)
        office = open_office(
            folder,
            clock=clock,
            secrets=SessionSecrets(),
            autostart=SessionAutostart(),
            patience=0.5,
            sources=Sources(),
        )
        asyncio.run(_set_up(office, printers, server))
        yield Life(office, printers, server, tap, clock)
        office.close()


async def _set_up(office: Office, printers: OfficeThread, server: ServerThread) -> None:
    where = printers.where(NAME)
    async for _ in office.discovery.run(search((where.host,), ports=(where.port,))):
        pass
    await office.registration.register_proxy(server.desk.create_enrolment_key("office"))
    office.registration.choose(each.id for each in office.history.everybody())
    await office.registration.register_devices()
    server.desk.sign_up(where.serial, meters=(TOTAL,))
    await office.sync.run()


def is_billing(request: bytes) -> bool:
    return b"SubmitBillingReads" in request


def test_an_answer_lost_after_the_server_accepted_it_is_accepted_once(life):
    request = life.bill()
    life.tap.alter = lambda said, told: None if is_billing(said) else told
    with pytest.raises(UplinkError):
        life.sync()
    value = life.printers.truth(NAME)[TOTAL]
    lost, unsent = life.ledger(), life.unsent()
    life.tap.alter = None
    life.printers.print_pages(NAME, black=99)
    life.clock.ahead += timedelta(hours=3)

    again = life.sync()

    assert lost == life.ledger() == [(request, value)]
    assert unsent == ["BillingReads"]
    assert (again.accepted, again.refused, life.unsent()) == (1, 0, [])


def test_an_outcome_that_is_missing_leaves_the_read_in_the_outbox(life):
    request = life.bill()

    def forget(said: bytes, told: bytes) -> bytes:
        return re.sub(rb"<Outcome [^>]*/>", b"", told) if is_billing(said) else told

    life.tap.alter = forget
    first = life.sync()
    unsent = life.unsent()
    life.tap.alter = None

    second = life.sync()

    assert (first.accepted, unsent) == (0, ["BillingReads"])
    assert (second.accepted, life.unsent()) == (1, [])
    assert [each for each, _ in life.ledger()] == [request]


def test_a_server_that_is_down_for_a_month_loses_nothing(life):
    asked = life.bill()
    life.tap.alter = lambda said, told: None if is_billing(said) else told
    for _ in range(3):
        with pytest.raises(UplinkError):
            life.sync()
    life.tap.alter = lambda said, told: None
    for _ in range(30):
        life.clock.ahead += timedelta(days=1)
        life.read()
        with pytest.raises(UplinkError):
            life.sync()
    before = life.unsent()
    life.tap.alter = None

    life.sync()

    assert before == ["BillingReads"]
    assert [each for each, _ in life.ledger()] == [asked]
    assert life.unsent() == []


def test_a_board_that_was_swapped_is_held_until_somebody_says_send(life):
    first = life.bill(pages=500)
    life.sync()
    high = life.printers.truth(NAME)[TOTAL]
    life.printers.replace(NAME, serial=life.serial)
    second = life.bill(pages=5)
    for question in _ask(life):
        life.office.identification.same(question.known.id, question.other.id, anyway=True)
        life.read()

    held_back = life.sync()
    (waiting,) = life.office.held_reads.waiting()
    life.office.held_reads.answer(waiting.held.number, Answer.SENT)
    life.sync()

    low = waiting.held.doubts[0].step.after.value
    assert held_back.accepted == 0
    assert low < high
    assert life.ledger() == [(first, high), (second, low)]


def _ask(life: Life):
    """Whoever looks at it is asked who it is, if the printer is too unlike itself."""
    life.read()
    return life.office.identification.questions()


def test_a_request_for_a_printer_whose_service_is_off_here_is_told_to_the_server(life):
    life.bill()
    device = next(each for each in life.office.history.everybody())
    asyncio.run(life.office.registration.deregister([device.id]))

    report = life.sync()

    assert report.waiting == 0
    assert life.office.billing.waiting() == ()
    assert life.ledger() == []
