"""From the supplier's first account to a statement anybody can check: one life over real sockets.

Printers, office and server share a clock that stands still until it is moved.
"""

from __future__ import annotations

import asyncio
import re
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from tests.server.notices.post_office import PostOffice
from tests.server.pages import CHEAP, PASSWORD, Visitor, add_person, text_of
from tests.server.speech import Clock

from meterdesk.adapters.autostart import SessionAutostart
from meterdesk.adapters.secrets.session import SessionSecrets
from meterdesk.adapters.settings import TomlSettings
from meterdesk.bootstrap import SETTINGS_FILE, open_office
from meterdesk.domain.search import search
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk.entrypoints import cli
from meterdesk.entrypoints.taking_along import statement
from meterdesk.services.office import Office
from meterdesk.services.sources import Sources
from meterdesk_server import tables
from meterdesk_server.notices.smtp import MailSecurity, MailServer, SmtpMailer
from meterdesk_server.rounds.clockwork import Clockwork
from meterdesk_server.rounds.jobs import JOBS
from meterdesk_server.server import ServerThread
from meterdesk_simulator.floorplan import Seat
from meterdesk_simulator.thread import OfficeThread

pytestmark = [
    pytest.mark.xdist_group("billing on the wire"),
    # aiosmtpd 1.4.6 says a word that Python 3.14 would rather not hear.
    pytest.mark.filterwarnings(
        "ignore:'asyncio.iscoroutinefunction' is deprecated:DeprecationWarning"
    ),
]
NAME = "reception"
SAM, KIM = "sam@supplier.example", "kim@acme.example"
TOTAL = "systemTotals.TotalImpressions"
DUE = datetime(2026, 3, 31, 10, tzinfo=UTC)
DAY = timedelta(days=1)


@dataclass
class Town:
    """A supplier's server, a customer's office and its printers."""

    server: ServerThread
    clockwork: Clockwork
    office: Office
    printers: OfficeThread
    clock: Clock
    folder: Path
    mails: list[EmailMessage]
    shown: dict[datetime, int] = field(default_factory=dict)
    """What the printer's counter showed at each time it was read."""
    visitors: list[Visitor] = field(default_factory=list)

    @property
    def serial(self) -> str:
        return self.printers.where(NAME).serial

    def person(self, email: str) -> Visitor:
        """Somebody who signs in with their password."""
        visitor = Visitor(self.server)
        visitor.sign_in(email)
        self.visitors.append(visitor)
        return visitor

    def register(self, key: str) -> None:
        """What the wizard does."""
        where = self.printers.where(NAME)

        async def register() -> None:
            async for _ in self.office.discovery.run(search((where.host,), ports=(where.port,))):
                pass
            await self.office.registration.register_proxy(key)
            self.office.registration.choose(each.id for each in self.office.history.everybody())
            await self.office.registration.register_devices()

        asyncio.run(register())

    def statement(self, file: Path) -> Path:
        """What the office saves of its month."""
        words = Namespace(
            device=[],
            since="2026-03-01",
            until="2026-04-30",
            export=file,
            replace=False,
            json=False,
        )
        assert asyncio.run(statement(self.office, words)) == 0
        return file

    def subjects(self) -> list[str]:
        """Of all mails anybody got."""
        return [mail["Subject"] for mail in self.mails]

    def live(self, until: datetime) -> None:
        """The days until then: pages are printed, the printer is read, the office syncs."""
        while self.clock.now < until:
            self.clock.now = min(self.clock.now + DAY, until)
            self.printers.print_pages(NAME, black=3)
            self.shown[self.clock.now] = self.printers.truth(NAME)[TOTAL]
            self.clockwork.turn()
            asyncio.run(self._read_and_sync())

    def be_silent(self, until: datetime) -> None:
        """The office's computer is off; the server's rounds go on."""
        while self.clock.now < until:
            self.clock.now = min(self.clock.now + DAY / 2, until)
            self.clockwork.turn()

    async def _read_and_sync(self) -> None:
        async for _ in self.office.polling.read_all():
            pass
        await self.office.sync.run()


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    clock, folder = Clock(), tmp_path / "office"
    clock.now = DUE - 7 * DAY
    folder.mkdir()
    with (
        OfficeThread((Seat(NAME, "xerox-workcentre-7835"),), clock=clock) as printers,
        ServerThread(tmp_path / "server", clock, passwords=CHEAP) as server,
        PostOffice() as post,
    ):
        TomlSettings(folder / SETTINGS_FILE).write(_settings(server, printers))
        office = open_office(
            folder,
            clock=clock,
            secrets=SessionSecrets(),
            autostart=SessionAutostart(),
            patience=0.5,
            sources=Sources(),
        )
        mailer = SmtpMailer(MailServer("127.0.0.1", SAM, MailSecurity.NONE, post.port))
        duty = server.premises.duty(server.site.public_url, mailer)
        town = Town(
            server, Clockwork(duty, JOBS), office, printers, clock, folder, post.letters.came
        )
        yield town
        for visitor in town.visitors:
            visitor.close()
        office.close()


def _settings(server: ServerThread, printers: OfficeThread) -> Settings:
    return replace(
        Settings(),
        server_url=server.url,
        private_ca=str(server.ca_file),
        internet_proxy=InternetProxy.NONE,
        snmp_ports=(printers.where(NAME).port,),
    )


def verify(town: Town, file: Path) -> int:
    """`meterdesk verify`, with the key the office pinned when it registered."""
    return cli.main(["--data-dir", str(town.folder), "verify", str(file)])


def test_supplier_bills_a_customer_by_the_calendar(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)
    _begin(town)

    town.live(DUE - 3 * DAY - timedelta(hours=1))
    early = _requests(town)
    town.live(DUE + 2 * DAY)

    (billed,) = town.server.desk.ledger()
    assert early == 0
    assert (billed.serial_number, billed.meter) == (town.serial, TOTAL)
    assert DUE <= billed.read_at <= DUE + DAY
    assert billed.value == town.shown[billed.read_at]
    page = text_of(town.person(KIM).get("/reads?show=received"))
    assert re.search(rf"{town.serial} .*\b{billed.value:,}\b.* 1\b", page), page

    file = town.statement(tmp_path / "statement.csv")
    assert verify(town, file) == 0
    changed = tmp_path / "changed.csv"
    text = file.read_text(encoding="utf-8-sig")
    assert text.count(f"{billed.value}") > 0
    changed.write_text(text.replace(f"{billed.value}", f"{billed.value + 1}"), encoding="utf-8-sig")
    assert verify(town, changed) == 1


def test_office_that_falls_silent_is_told_of_once_and_when_its_read_is_there(town: Town) -> None:
    _begin(town)
    town.live(DUE - 2 * DAY)
    before = len(town.subjects())

    town.be_silent(DUE + 9 * DAY)
    told = town.subjects()[before:]
    town.live(DUE + 10 * DAY)
    town.clock.advance(minutes=10)
    town.clockwork.turn()

    (billed,) = town.server.desk.ledger()
    assert billed.read_at == DUE + 10 * DAY
    assert told == [
        "Nothing is heard of “Main office”",
        f"The meter read of {town.serial} is missing",
    ]
    assert town.subjects()[before + 2 :] == [
        f"The meter read of {town.serial} has arrived",
        "“Main office” reports again",
    ]
    assert {mail["To"].addresses[0].addr_spec for mail in town.mails} == {KIM}


def _begin(town: Town) -> None:
    """A customer with an office whose printer is billed on the last day of the month."""
    add_person(town.server, email=SAM)
    supplier = town.person(SAM)
    account_id = _add_account(supplier)
    _invite(town, supplier, account_id)
    town.register(_key(supplier, account_id))
    town.clock.advance(hours=1)
    _sign_up(town)


def _add_account(supplier: Visitor) -> int:
    page = supplier.post("/accounts/new", name="Acme", language="en", time_zone="Europe/Berlin")
    found = re.search(r'action="/accounts/(\d+)"', page)
    assert found, page
    return int(found[1])


def _invite(town: Town, supplier: Visitor, account_id: int) -> None:
    """The account's key user follows the link of the invitation, and chooses a password."""
    page = supplier.post(
        "/people/new",
        account=account_id, name="Kim Keyuser", email=KIM, language="en", role="key-user",
    )  # fmt: skip
    link = re.search(r"(/invitation/[\w-]+)<", page)
    assert link, page
    guest = Visitor(town.server)
    town.visitors.append(guest)
    guest.post(link[1], new=PASSWORD)


def _key(supplier: Visitor, account_id: int) -> str:
    """As it stands on its page, and in the letter."""
    page = supplier.post("/enrolment/new", account=account_id, label="Main office", offices=1)
    key = re.search(r'class="key">([A-Z0-9-]+)<', page)
    assert key, page
    return key[1]


def _sign_up(town: Town) -> None:
    """The key user ticks what was detected, an hour after it registered."""
    kim = town.person(KIM)
    page = kim.get("/equipment")
    ticks = re.findall(r'name="take" value="(\d+)" aria-label="([^"]+)"', page)
    assert [serial for _, serial in ticks] == [town.serial]
    kim.post("/equipment", take=ticks[0][0], cycle="monthly", day=31, meter=TOTAL)


def _requests(town: Town) -> int:
    with town.server.site.store.read() as connection:
        return len(connection.execute(tables.billing_request.select()).all())
