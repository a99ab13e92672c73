"""The real office: its services over its real books, in a process that dies and starts again."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Coroutine
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from tests.fakes import FakeHints, MemoryAutostart, MemorySettings
from tests.model.floor import Floor
from tests.model.line import Line
from tests.model.trouble import BrittleSecrets, BrittleStore, Course

from meterdesk.adapters.soap.uplink import SoapUplink
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.bootstrap import assemble
from meterdesk.domain.device import Device
from meterdesk.domain.outbox import OutboxEntry
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.search import search
from meterdesk.domain.settings import Settings
from meterdesk.services.office import Office

_T = TypeVar("_T")
SERVER = "https://server.example/soap"


class Household:
    """An office's folder, its keyring, and the program that runs there now."""

    office: Office
    line: Line

    def __init__(self, folder: Path, clock: Callable[[], datetime], floor: Floor) -> None:
        self._folder = folder
        self._clock = clock
        self._floor = floor
        self.course = Course()
        self.secrets = BrittleSecrets(self.course)
        self.deaths = 0

    def start(self, line: Line) -> None:
        """The program starts on what its folder and its keyring hold, and on nothing else."""
        self.line = line
        self.course.begin(None)
        self._store = SqlStore(self._folder)
        settings_file = MemorySettings(replace(Settings(), server_url=SERVER))
        settings = settings_file.settings
        uplink = SoapUplink(line, lambda: settings, self._clock)  # type: ignore[arg-type]
        self.office = assemble(
            settings=settings,
            settings_file=settings_file,
            secrets=self.secrets,
            place=lambda _: self.secrets,
            autostart=MemoryAutostart(),
            check_authority=lambda _: None,
            printers=self._floor,
            uplink=uplink,
            store=BrittleStore(self._store, self.course),
            clock=self._clock,
            close=self._store.close,
            sources=FakeHints().sources(),
        )

    def die(self) -> None:
        """Whatever was in memory is gone; an open transaction never was."""
        self.deaths += 1
        self.course.is_dead = True
        self._store.close()

    def run(self, work: Coroutine[Any, Any, _T]) -> _T:
        """Something the program does."""
        return asyncio.run(work)

    async def discover(self, hosts: tuple[str, ...]) -> None:
        async for _ in self.office.discovery.run(search(hosts)):
            pass

    async def read(self) -> None:
        async for _ in self.office.polling.read_all():
            pass

    def pause(self) -> None:
        """Another thread pauses, whatever the program is at."""
        self._pause(is_paused=True)

    def resume(self) -> None:
        self._pause(is_paused=False)

    def _pause(self, *, is_paused: bool) -> None:
        with self._store.begin() as records:
            proxy = records.installation.proxy()
            records.installation.keep(replace(proxy, is_paused=is_paused))

    def is_paused(self) -> bool:
        return self.proxy().is_paused

    def proxy(self) -> Proxy:
        with self._store.read() as records:
            return records.installation.proxy()

    def devices(self) -> tuple[Device, ...]:
        with self._store.read() as records:
            return records.devices.all()

    def in_doubt(self) -> set[int | None]:
        """Devices somebody is asked about; nothing new of them is billed until they are told."""
        with self._store.read() as records:
            asked = records.journal.questions()
        return {number for each in asked for number in (each.device_id, each.other_id)}

    def outbox(self) -> tuple[tuple[OutboxEntry, ...], tuple[OutboxEntry, ...]]:
        """What waits, and what is done."""
        with self._store.read() as records:
            return records.outbox.unsent(), records.outbox.done(100_000)

    def archived(self) -> tuple[str, ...]:
        """Every request in the archive, as it is shown."""
        with self._store.read() as records:
            return tuple(exchange.request for _, _, exchange in records.archive.latest(100_000))

    def damage(self) -> list[tuple[str, ...]]:
        """What SQLite finds wrong with the file; ("ok",) where nothing is."""
        with closing(sqlite3.connect(self._folder / FILE)) as books:
            checks = ("PRAGMA integrity_check", "PRAGMA foreign_key_check")
            return [row for check in checks for row in books.execute(check).fetchall()]

    def close(self) -> None:
        self._store.close()
