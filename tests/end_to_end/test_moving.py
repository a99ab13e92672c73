"""M23: an office moves to another computer; the supplier sees the same office and each printer
once, and what both computers send is accepted once."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.fakes import MemoryAutostart, MemorySecrets

from meterdesk.adapters.settings import TomlSettings
from meterdesk.bootstrap import SETTINGS_FILE, open_backups, open_office
from meterdesk.domain.device import Registration
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.search import search_of
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk.services.office import Office
from meterdesk.services.sources import Sources
from meterdesk_server.policy import Policy
from meterdesk_server.server import ServerThread
from meterdesk_simulator.floorplan import Seat
from meterdesk_simulator.thread import OfficeThread

SEATS = (
    Seat("reception", "xerox-workcentre-7835"),
    Seat("stairs", "kyocera-taskalfa-3252ci"),
)


@dataclass
class Computer:
    """A data folder and a keyring of its own."""

    folder: Path
    secrets: MemorySecrets = field(default_factory=MemorySecrets)
    opened: list[Office] = field(default_factory=list)

    def start(self) -> Office:
        office = open_office(
            self.folder,
            secrets=self.secrets,
            autostart=MemoryAutostart(),
            sources=Sources(),
            patience=0.5,
        )
        self.opened.append(office)
        return office

    def quit(self) -> None:
        while self.opened:
            self.opened.pop().close()


@dataclass(frozen=True)
class World:
    printers: OfficeThread
    server: ServerThread
    key: str
    old: Computer
    new: Computer

    @property
    def serials(self) -> set[str]:
        return {self.printers.where(seat.name).serial for seat in SEATS}

    def ask_for_billing(self) -> None:
        for serial in self.serials:
            self.server.desk.request_billing(serial)

    def at_server(self) -> tuple[int, list[str]]:
        """How many installations the server knows, and the serial numbers it has registered."""
        return len(self.server.desk.proxies()), sorted(
            each.serial_number for each in self.server.desk.devices()
        )


async def read_all(office: Office) -> None:
    async for _ in office.polling.read_all(lambda: False):
        pass


async def set_up(office: Office, key: str) -> None:
    async for _ in office.discovery.run(search_of(office.settings)):
        pass
    await office.registration.register_proxy(key)
    office.registration.choose([row.device.id for row in office.history.rows(office.clock())])
    await office.registration.register_devices()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    policy = Policy(sign_up_after=timedelta(0))
    with OfficeThread(SEATS) as printers, ServerThread(tmp_path / "s", policy=policy) as server:
        old, new = Computer(tmp_path / "old"), Computer(tmp_path / "new")
        old.folder.mkdir()
        place = printers.where("reception")
        TomlSettings(old.folder / SETTINGS_FILE).write(
            replace(
                Settings(),
                networks=(f"{place.host.rsplit('.', 1)[0]}.0/27",),
                snmp_ports=(place.port,),
                server_url=server.url,
                private_ca=str(server.ca_file),
                internet_proxy=InternetProxy.NONE,
            )
        )
        key = server.desk.create_enrolment_key("office")
        made = World(printers, server, key, old, new)
        office = old.start()
        asyncio.run(set_up(office, key))
        for serial in made.serials:
            server.desk.sign_up(serial, meters=(TOTAL,))
        asyncio.run(office.sync.run(by_hand=True))
        yield made
        old.quit()
        new.quit()


def move(world: World) -> Office:
    """Backs up on the old computer, restores on the new one and starts there."""
    backup = world.old.folder.parent / "moved.zip"
    open_backups(world.old.folder).make(backup)
    open_backups(world.new.folder).restore(backup)
    return world.new.start()


def test_m23_the_new_computer_says_that_it_lacks_the_secret_and_does_not_sync(world: World) -> None:
    status = move(world).status.now()

    assert not status.is_registered
    assert status.next_sync is None
    assert "enrolment key that was used the first time" in status.sentence


def test_m23_the_supplier_sees_the_same_office_and_no_printer_twice(world: World) -> None:
    before = world.at_server()
    world.old.quit()
    office = move(world)

    asyncio.run(office.registration.register_proxy(world.key))
    world.ask_for_billing()
    asyncio.run(office.sync.run(by_hand=True))
    asyncio.run(read_all(office))
    report = asyncio.run(office.sync.run(by_hand=True))

    rows = office.history.rows(office.clock())
    assert world.at_server() == before
    assert before[0] == 1
    assert {row.device.registration for row in rows} == {Registration.SERVICE_ON}
    assert office.status.now().is_registered
    assert sorted(row.serial_number for row in world.server.desk.ledger()) == sorted(world.serials)
    assert report is not None


def test_m23_with_another_key_no_printer_changes_hands_by_itself(world: World) -> None:
    """An InstallationId is no secret: the supplier has to let go of them first."""
    world.old.quit()
    office = move(world)

    asyncio.run(office.registration.register_proxy(world.server.desk.create_enrolment_key("new")))
    results = asyncio.run(office.registration.register_devices())

    registered = [each for each in world.server.desk.devices() if each.state == "Registered"]
    assert len(registered) == len(world.serials)
    assert all(each.state.name != "REGISTERED" for each in results)


def test_m23_what_both_computers_send_is_accepted_once(world: World) -> None:
    world.ask_for_billing()
    old = world.old.opened[0]
    asyncio.run(old.sync.run(by_hand=True))
    asyncio.run(read_all(old))
    new = move(world)
    asyncio.run(new.registration.register_proxy(world.key))
    asyncio.run(read_all(new))

    asyncio.run(new.sync.run(by_hand=True))
    asyncio.run(old.sync.run(by_hand=True))
    asyncio.run(new.sync.run(by_hand=True))

    billed = [row.serial_number for row in world.server.desk.ledger()]
    assert sorted(billed) == sorted(world.serials)
    for office in (old, new):
        waiting, _ = office.history.outbox()
        assert waiting == ()


def test_m23_the_old_folder_can_be_thrown_away(world: World) -> None:
    world.old.quit()
    office = move(world)
    shutil.rmtree(world.old.folder)
    asyncio.run(office.registration.register_proxy(world.key))

    asyncio.run(office.sync.run(by_hand=True))

    assert office.status.now().is_registered
    assert world.at_server()[0] == 1
