"""A server that is not Python, on the same WSDL: it passes the kit, and an office lives with it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.contract import kit, php_server
from tests.contract.php_server import PhpServer
from tests.fakes import Clock, FakePrinters, MemoryAutostart, MemorySecrets, MemorySettings

from meterdesk.adapters.internet.client import Internet
from meterdesk.adapters.soap.uplink import SoapUplink
from meterdesk.adapters.store.store import SqlStore
from meterdesk.bootstrap import assemble
from meterdesk.domain.conversation import Credentials, RegisterProxy
from meterdesk.domain.device import Registration
from meterdesk.domain.exchange import Exchange
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.search import search
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk.services.office import Office
from meterdesk_server.conformance.catalogue import CHECKS
from meterdesk_server.conformance.trial import Trial
from meterdesk_server.conformance.verdict import Result
from meterdesk_server.conformance.wire import Wire


class RealClock(Clock):
    """PHP's clock is a real one."""

    def __call__(self) -> datetime:
        return datetime.now(UTC).replace(microsecond=0)


now = RealClock()
WHY = php_server.why_absent()
pytestmark = [
    pytest.mark.xdist_group("php"),
    pytest.mark.skipif(WHY is not None, reason=WHY or ""),
]


@pytest.fixture(scope="module")
def php(tmp_path_factory) -> Iterator[PhpServer]:
    with php_server.php_server(tmp_path_factory.mktemp("php")) as server:
        yield server


def test_it_passes_the_kit(php):
    keys = (php.do("enrolment-key"), php.do("enrolment-key"))
    trial = Trial(Wire(php.url, php.ca_file), *keys, php.operate)

    found = kit.verdicts(trial)

    assert kit.that(Result.FAILED, found) == {}
    assert set(kit.that(Result.SKIPPED, found)) == {
        *("gzip-in", "gzip-out-asked", "dialects", "receipts")
    }
    assert len(found) == len(CHECKS)


@dataclass(frozen=True)
class World:
    """The desktop's own services with printers that are played, and a line to PHP that is real."""

    office: Office
    store: SqlStore
    printers: FakePrinters
    php: PhpServer

    def registration(self, serial: str) -> Registration:
        with self.store.read() as records:
            found = {it.identity.serial_number: it for it in records.devices.all()}
        return found[serial].registration

    def bills(self) -> list[list[list[str]]]:
        """What PHP keeps of the billing reads of this life."""
        return [json.loads(line) for line in self.php.do("bills").splitlines()]


@pytest.fixture
def world(php: PhpServer, tmp_path: Path) -> Iterator[World]:
    settings = settings_for(php)
    settings_file = MemorySettings(settings)
    secrets, store = MemorySecrets(), SqlStore(tmp_path)
    printers = FakePrinters(now)
    office = assemble(
        settings=settings,
        settings_file=settings_file,
        secrets=secrets,
        place=lambda _: secrets,
        autostart=MemoryAutostart(),
        check_authority=lambda _: None,
        printers=printers,
        uplink=line_to(php),
        store=store,
        clock=now,
        close=store.close,
    )
    yield World(office, store, printers, php)
    office.close()


def settings_for(php: PhpServer) -> Settings:
    return replace(
        Settings(),
        server_url=php.url,
        private_ca=str(php.ca_file),
        internet_proxy=InternetProxy.NONE,
    )


def line_to(php: PhpServer) -> SoapUplink:
    """The desktop's own way to a server."""
    settings = settings_for(php)
    return SoapUplink(Internet(lambda: settings, lambda: None), lambda: settings, now)


def test_a_whole_life_of_an_office(world):
    """Registers, is signed up, turned on, billed, asked for supplies, turned off, deregistered."""
    office, php = world.office, world.php
    world.printers.put("10.0.0.7", "PHP7", 6980)
    world.printers.put("10.0.0.8", "PHP8", 120)

    async def live():
        async for _ in office.discovery.run(search(("10.0.0.7", "10.0.0.8"))):
            pass
        await office.registration.register_proxy(php.do("enrolment-key"))
        office.registration.choose(row.device.id for row in office.history.rows(now()))
        await office.registration.register_devices()
        registered = [world.registration(it) for it in ("PHP7", "PHP8")]

        php.do("sign-up", "PHP7")
        turned_on = await office.sync.run()
        service = world.registration("PHP7")
        settled = await office.sync.run()

        before, earlier = len(world.bills()), now()
        php.do("request-billing", "PHP7")
        php.do("request-supplies", "PHP7")
        billed = await office.sync.run()
        again = await office.sync.run()
        bills = world.bills()[before:]

        php.do("sign-off", "PHP7")
        await office.sync.run()
        off = world.registration("PHP7")
        devices = [row.device.id for row in office.history.rows(now())]
        await office.registration.deregister(devices)

        assert registered == [Registration.WAITING_FOR_SIGN_UP] * 2
        assert (turned_on.commands, turned_on.accepted) == (1, 1)
        assert service is Registration.SERVICE_ON
        assert (settled.commands, again.commands) == (0, 0)
        assert (billed.commands, billed.accepted, billed.refused) == (2, 2, 0)
        ((name, value, read_at),) = bills[0]
        assert len(bills) == 1
        assert (name, value) == (TOTAL, "6980")
        assert earlier <= datetime.fromisoformat(read_at) <= now()
        assert off is Registration.SERVICE_OFF
        assert {world.registration(it) for it in ("PHP7", "PHP8")} == {Registration.DEREGISTERED}

    asyncio.run(live())


def test_packed_messages_are_refused_once_and_go_plain_from_then_on(php: PhpServer) -> None:
    """It refuses them with 415 and a typed fault: that says "not packed", and not "wrong"."""
    exchanges: list[Exchange] = []
    uplink = line_to(php)
    name, _, _ = (key := php.do("enrolment-key")).partition("-")
    request = RegisterProxy("8a1f2c1e-1d5b-4b8a-9f0e-2f6f5d1c7b10", "1.0")

    for _ in range(2):
        uplink.send(request, Credentials(name, key), exchanges.append)

    refused = {it.key for it in exchanges if it.error and "no packed messages" in it.error}
    assert len({it.key for it in exchanges}) == 3
    assert len(refused) == 1
