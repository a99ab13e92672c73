"""A server that is down for a month, one that takes its time, one that revokes: nothing is lost."""

from __future__ import annotations

import asyncio
import ssl
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import trustme
from tests.adapters.servers import Received, WebServer
from tests.end_to_end.gate import Gate
from tests.fakes import Clock, FakePrinters, MemoryAutostart, MemorySecrets, MemorySettings

from meterdesk.adapters.internet.client import Internet
from meterdesk.adapters.soap.uplink import SoapUplink
from meterdesk.adapters.store.store import SqlStore
from meterdesk.bootstrap import assemble
from meterdesk.domain.errors import PausedError, RefusedError, UplinkError
from meterdesk.domain.exchange import ExchangeState
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.search import search
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk.domain.status import OfficeState
from meterdesk.services.office import Office
from meterdesk.services.telephone import secret_name
from meterdesk_server.policy import Policy
from meterdesk_server.server import ServerThread

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class World:
    """An office and a real server, on one clock, with a gate between them."""

    office: Office
    printers: FakePrinters
    server: ServerThread
    gate: Gate
    clock: Clock
    folder: Path
    settings: Settings

    def sync(self) -> None:
        asyncio.run(self.office.sync.run())

    def read(self) -> None:
        async def read() -> None:
            async for _ in self.office.polling.read_due():
                pass

        asyncio.run(read())


def open_office(world_of: tuple[Path, Settings, Clock, FakePrinters, MemorySecrets]) -> Office:
    folder, settings, clock, printers, secrets = world_of
    store = SqlStore(folder)
    internet = Internet(lambda: settings, lambda: None)
    return assemble(
        settings=settings,
        settings_file=MemorySettings(settings),
        secrets=secrets,
        place=lambda _: secrets,
        autostart=MemoryAutostart(),
        check_authority=lambda _: None,
        printers=printers,
        uplink=SoapUplink(internet, lambda: settings, clock),
        store=store,
        clock=clock,
        close=store.close,
    )


@pytest.fixture
def world(tmp_path) -> Iterator[World]:
    """Registered, signed up, the service on, one printer."""
    clock = Clock()
    policy = Policy(sign_up_after=timedelta(0))
    with (
        ServerThread(tmp_path / "server", clock=clock, policy=policy) as server,
        Gate(server.url) as gate,
    ):
        settings = Settings(
            server_url=gate.url,
            private_ca=str(server.ca_file),
            internet_proxy=InternetProxy.NONE,
            read_every=DAY / 2,
        )
        printers, secrets = FakePrinters(clock), MemorySecrets()
        printers.put("10.0.0.7", "SN7", 1000)
        folder = tmp_path / "office"
        office = open_office((folder, settings, clock, printers, secrets))
        made = World(office, printers, server, gate, clock, folder, settings)
        asyncio.run(begin(made))
        server.desk.sign_up("SN7", meters=(TOTAL,))
        made.sync()
        yield made
        office.close()


async def begin(world: World) -> None:
    async for _ in world.office.discovery.run(search(["10.0.0.7"])):
        pass
    key = world.server.desk.create_enrolment_key("office")
    await world.office.registration.register_proxy(key)
    world.office.registration.choose([1])
    await world.office.registration.register_devices()


def live(world: World, until: datetime) -> list[datetime]:
    """What the collector does until then: reads and syncs when that is due; the times of syncs."""
    tried = []
    while world.clock() < until:
        status = world.office.status.now()
        assert status.next_sync is not None
        assert status.next_read is not None
        due = min(status.next_sync, status.next_read, until)
        world.clock.now = max(due, world.clock() + timedelta(seconds=1))
        pages = 1000 + round((world.clock() - until) / HOUR) + 10_000
        world.printers.put("10.0.0.7", "SN7", pages)
        if status.next_read <= world.clock():
            world.read()
        if status.next_sync <= world.clock():
            tried.append(world.clock())
            try:
                world.sync()
            except UplinkError:
                continue
    return tried


def test_a_server_that_is_down_for_a_month_loses_nothing(world: World) -> None:
    due = world.clock() + 5 * DAY
    request = world.server.desk.request_billing("SN7", due=due)
    world.server.desk.request_supplies("SN7")
    world.sync()
    began = world.clock()
    world.gate.shut()

    tried = live(world, began + 30 * DAY)
    down = world.office.status.now()
    world.gate.reopen()
    again = live(world, world.clock() + 3 * HOUR)

    (billed,) = [row for row in world.server.desk.ledger() if row.billing_request_id == request]
    assert down.state is OfficeState.ATTENTION
    assert down.unsent > 0
    assert due <= billed.read_at <= due + world.settings.read_every + HOUR
    assert len(world.server.desk.supplies()) == 1
    assert world.office.history.outbox()[0] == ()
    assert world.office.status.now().state is OfficeState.UP_TO_DATE
    assert len(again) == 1
    assert 30 * 12 <= len(tried) + 24 <= 30 * 40


def test_a_network_that_comes_back_ends_the_wait(world: World) -> None:
    world.gate.shut()
    world.clock.now += DAY
    for _ in range(8):
        world.clock.now = world.office.status.now().next_sync
        with pytest.raises(UplinkError):
            world.sync()
    waits = world.office.status.now().next_sync - world.clock()
    world.gate.reopen()
    world.clock.advance(minutes=2)

    world.office.sync.try_soon()

    assert waits > timedelta(0)
    assert world.office.status.now().next_sync <= world.clock()
    world.sync()
    assert world.office.status.now().state is OfficeState.UP_TO_DATE


def test_a_supplier_that_revokes_an_office_and_gives_it_a_new_key(world: World) -> None:
    (known,) = world.server.desk.proxies()
    world.server.desk.revoke(known.proxy_id)
    with pytest.raises(RefusedError):
        world.sync()
    refused = world.office.status.now()
    world.server.desk.release("SN7")

    key = world.server.desk.create_enrolment_key("again")
    asyncio.run(world.office.registration.register_proxy(key))
    world.sync()
    world.server.desk.sign_up("SN7", meters=(TOTAL,))
    world.sync()

    assert "new enrolment key" in refused.sentence
    assert refused.next_sync == world.clock() + DAY
    assert world.office.status.now().state is OfficeState.UP_TO_DATE
    assert world.office.history.device(1).is_billed


def test_m13_a_message_in_flight_is_cut_off_when_another_program_pauses(
    world: World, tmp_path
) -> None:
    """The server has the request and says nothing; the pause is set in a connection of its own."""
    is_under_way, other = threading.Event(), SqlStore(world.folder)
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")

    def thinking(request: Received) -> bytes:
        is_under_way.set()
        request.stopping.wait(60)
        return b""

    def pause() -> None:
        is_under_way.wait(10)
        with other.begin() as records:
            records.installation.keep(replace(records.installation.proxy(), is_paused=True))

    with WebServer([thinking], context) as server:
        settings = replace(
            world.settings, server_url=server.url, private_ca=str(tmp_path / "ca.pem")
        )
        with other.begin() as records:
            proxy = replace(records.installation.proxy(), server_url=server.url)
            records.installation.keep(proxy)
        secrets = MemorySecrets()
        secrets.put(secret_name(proxy), "x" * 64)
        office = open_office((world.folder, settings, world.clock, world.printers, secrets))
        pausing = threading.Thread(target=pause)
        pausing.start()
        began = time.monotonic()
        with pytest.raises(PausedError):
            asyncio.run(office.sync.run())
        took = time.monotonic() - began
        pausing.join()
        with other.read() as records:
            ((_, _, cut),) = records.archive.latest(1)
            after = records.installation.proxy()
        office.close()
    other.close()

    assert took < 30  # the server would have thought for a minute
    assert cut.state is ExchangeState.FAILED
    assert (after.is_paused, after.failing_since) == (True, None)
