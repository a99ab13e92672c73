"""Writes the sample of a release: `python -m tests.releases.sample`, on the commit that is tagged.

A small office lives for a quarter between simulated printers and a server, by the program as it is
then. tests/releases/VERSION.zip gets a backup of it and, in holdings.json, all that is in it.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
import time
import zipfile
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.releases.holdings import holdings

from meterdesk import __version__
from meterdesk.adapters.autostart import SessionAutostart
from meterdesk.adapters.secrets.session import SessionSecrets
from meterdesk.adapters.settings import TomlSettings
from meterdesk.bootstrap import SETTINGS_FILE, open_backups, open_office
from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.notice import NoticeKind
from meterdesk.domain.search import search_of
from meterdesk.domain.settings import InternetProxy, SecretStore, Settings
from meterdesk.services.office import Office
from meterdesk.services.sources import Sources
from meterdesk_server.policy import Policy
from meterdesk_server.server import ServerThread
from meterdesk_simulator.floorplan import Seat
from meterdesk_simulator.thread import OfficeThread

HERE = Path(__file__).parent
BACKUP, HOLDINGS, NOW = "backup.zip", "holdings.json", "now.txt"
DAYS = 92
SEATS = (
    Seat("reception", "xerox-workcentre-7835"),
    Seat("corridor", "ricoh-im-c3000"),
    Seat("accounts", "hp-laserjet-m404dn"),
    Seat("board room", "canon-lbp712cdn"),
    Seat("east wing", "kyocera-taskalfa-3252ci"),
)
BILLED = ("reception", "corridor", "accounts")
METERS = ("systemTotals.TotalImpressions", "systemTotals.MonochromeImpressions")


class Clock:
    """Stands still until it is moved on."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


class Quarter:
    """Three months of the office, day by day."""

    def __init__(self, folder: Path, clock: Clock, running: ExitStack) -> None:
        self.folder = folder / "office"
        self.clock = clock
        self.printers = running.enter_context(OfficeThread(SEATS, clock=clock))
        policy = Policy(sign_up_after=timedelta(0))
        self.server = running.enter_context(
            ServerThread(folder / "server", policy=policy, clock=clock)
        )
        self.folder.mkdir()
        self._file = TomlSettings(self.folder / SETTINGS_FILE)
        self._file.write(self._settings())
        self.office = self._open()

    def live(self) -> None:
        """From the first search to a bill that waits to leave."""
        asyncio.run(self._set_up())
        for day in range(1, DAYS):
            self.clock.now += timedelta(days=1)
            self.printers.advance()
            self._happen(day)
            asyncio.run(self._day(syncs=day % 3 == 0))
        asyncio.run(self._end())
        self.office.close()
        self._file.write(replace(self._settings(), private_ca=""))

    async def _set_up(self) -> None:
        async for _ in self.office.discovery.run(search_of(self.office.settings)):
            pass
        await _all(self.office)
        key = self.server.desk.create_enrolment_key("sample")
        await self.office.registration.register_proxy(key)
        rows = self.office.history.rows(self.clock())
        serials = {self.printers.where(name).serial for name in BILLED}
        self.office.registration.choose(
            row.device.id for row in rows if row.device.identity.serial_number in serials
        )
        await self.office.registration.register_devices()
        self.clock.now += timedelta(minutes=1)
        for serial in serials:
            self.server.desk.sign_up(serial, meters=METERS)
        await self.office.sync.run()

    def _happen(self, day: int) -> None:
        desk, where = self.server.desk, self.printers.where
        if day in (30, 60):
            for name in BILLED:
                desk.request_billing(where(name).serial)
                desk.request_supplies(where(name).serial)
        if day == 20:
            self.printers.break_down("accounts")
        if day == 24:
            self.printers.repair("accounts")
        if day == 40:
            self.printers.replace("board room")
        if day == 50:
            self.printers.trouble("corridor", "paper jam")
        if day == 75:
            self.printers.print_pages("reception", black=4_000_000)
            desk.request_billing(where("reception").serial)

    async def _day(self, *, syncs: bool) -> None:
        await _all(self.office)
        if syncs:
            await self.office.sync.run()

    async def _end(self) -> None:
        """One printer is asked for while it is away; when it is back, its bill waits to leave.

        Then the server is gone, and communication is paused.
        """
        self.printers.break_down("corridor")
        self.clock.now += timedelta(hours=2)
        self.server.desk.request_billing(self.printers.where("corridor").serial)
        await _all(self.office)
        await self.office.sync.run()
        self.printers.repair("corridor")
        self.clock.now += timedelta(hours=2)
        await _all(self.office)
        self._decide()
        self.server.__exit__(None, None, None)
        self.clock.now += timedelta(hours=1)
        try:
            await self.office.sync.run()
        except MeterdeskError as error:
            print(f"as it should: {error.message}")
        self.office.notices.due()
        self.office.communication.pause()

    def _decide(self) -> None:
        rows = self.office.history.rows(self.clock())
        free = [row.device.id for row in rows if not row.device.is_billed]
        entry = self.office.identification.different(free[0], free[1])
        self.office.identification.undo(entry.id)
        self.office.identification.different(free[0], free[1])

    def _settings(self) -> Settings:
        place = self.printers.devices()[0]
        return Settings(
            language="de",
            start_with_session=False,
            muted_notices=(NoticeKind.SUPPLY,),
            networks=tuple(sorted({each.host for each in self.printers.devices()})),
            snmp_ports=(place.port,),
            server_url=self.server.url,
            private_ca=str(self.server.ca_file),
            internet_proxy=InternetProxy.NONE,
            secret_store=SecretStore.SESSION,
            keep_sent_months=24,
        )

    def _open(self) -> Office:
        return open_office(
            self.folder,
            clock=self.clock,
            secrets=SessionSecrets(),
            autostart=SessionAutostart(),
            patience=0.2,
            sources=Sources(),
        )


async def _all(office: Office) -> None:
    async for _ in office.polling.read_all():
        pass


def set_zone() -> None:
    """Makes what TZ says hold, where a program can."""
    if sys.platform != "win32":
        time.tzset()


def write(target: Path) -> None:
    """Lives it, and packs what came of it."""
    os.environ["TZ"] = "UTC"
    set_zone()
    began = datetime.now(UTC).replace(microsecond=0) - timedelta(days=DAYS + 1)
    clock = Clock(began.replace(hour=9, minute=0, second=0))
    with tempfile.TemporaryDirectory() as place, ExitStack() as running:
        quarter = Quarter(Path(place), clock, running)
        quarter.live()
        told = holdings(quarter.folder, clock())
        backup = Path(place) / BACKUP
        open_backups(quarter.folder, clock).make(backup)
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
            packed.write(backup, BACKUP, zipfile.ZIP_STORED)
            packed.writestr(NOW, clock().isoformat())
            packed.writestr(HOLDINGS, json.dumps(told, indent=1, sort_keys=True))
    print(f"{target}: {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / f"{__version__}.zip")
