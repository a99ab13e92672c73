"""An office on a real database, with fake printers, a fake server and a clock that obeys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.fakes import (
    Clock,
    FakeHints,
    FakePrinters,
    FakeServer,
    MemoryAutostart,
    MemorySecrets,
    MemorySettings,
)

from meterdesk.adapters.store.store import SqlStore
from meterdesk.bootstrap import assemble
from meterdesk.domain.device import Device
from meterdesk.domain.search import search
from meterdesk.services.office import Office


@dataclass(frozen=True, slots=True)
class World:
    """The office and everything around it."""

    office: Office
    store: SqlStore
    printers: FakePrinters
    server: FakeServer
    secrets: MemorySecrets
    clock: Clock
    hinted: FakeHints

    async def read(self) -> list[object]:
        return [result async for result in self.office.polling.read_all()]

    async def find(self, *hosts: str) -> tuple[Device, ...]:
        async for _ in self.office.discovery.run(search(hosts)):
            pass
        return self.devices()

    def devices(self) -> tuple[Device, ...]:
        with self.store.begin() as records:
            return records.devices.all()

    async def register(self, *hosts: str) -> tuple[Device, ...]:
        found = await self.find(*hosts)
        await self.office.registration.register_proxy("KEY123-SECRET")
        self.office.registration.choose(device.id for device in found)
        await self.office.registration.register_devices()
        return self.devices()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    clock = Clock()
    store = SqlStore(tmp_path)
    printers, server, secrets = FakePrinters(clock), FakeServer(clock), MemorySecrets()
    settings_file, hinted = MemorySettings(), FakeHints()
    office = assemble(
        settings=settings_file.settings,
        settings_file=settings_file,
        secrets=secrets,
        place=lambda _: secrets,
        autostart=MemoryAutostart(),
        check_authority=lambda _: None,
        printers=printers,
        uplink=server,
        store=store,
        clock=clock,
        close=store.close,
        sources=hinted.sources(),
    )
    yield World(office, store, printers, server, secrets, clock, hinted)
    office.close()
