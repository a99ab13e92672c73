"""Processes to be killed: forked from one that has everything loaded, so that each starts at once.

Run as a program it reads lines: `office FOLDER`, `server FOLDER PORT`, `reap PID`; it answers each
with a line. A forked process has its own sockets, files and memory, and SIGKILL ends it like any.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
import threading
import time
import traceback
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.fakes import FakeHints, MemoryAutostart

from meterdesk.adapters.clock import utc_now
from meterdesk.adapters.internet.client import Internet, trust
from meterdesk.adapters.settings import TomlSettings
from meterdesk.adapters.soap.uplink import SoapUplink
from meterdesk.adapters.store.store import SqlStore
from meterdesk.bootstrap import SETTINGS_FILE, assemble
from meterdesk.domain.access import Access
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.discovery import Answered, Estimate, Progress
from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.meter import TOTAL, Meter, Unit
from meterdesk.domain.reading import Cost, PrinterState, Reading, Silence
from meterdesk.domain.search import search
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk.domain.supply import Level, Supply, SupplyKind
from meterdesk_server.desk import Desk
from meterdesk_server.errors import ServerError
from meterdesk_server.policy import Policy
from meterdesk_server.server import Started, open_premises, run
from meterdesk_server.settings import Settings as ServerSettings

PRINTERS = 12
HOSTS = tuple(f"10.0.0.{number}" for number in range(1, PRINTERS + 1))
BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
TICK = 0.05
URL, KEY, DONE = "url.txt", "key.txt", "done.txt"


def shown(serial_number: str, at: datetime) -> int:
    """What a printer's counter shows at that second: nobody else has to remember it."""
    return 1000 * int(serial_number[2:]) + int((at - BEGAN).total_seconds()) // 10


def _write(path: Path, text: str) -> None:
    """Whole or not at all."""
    draft = path.with_name(f".{os.getpid()}")
    draft.write_text(text, encoding="utf-8")
    draft.replace(path)


# --- the office -------------------------------------------------------------------------------


class Counters:
    """Printers whose counters are a function of the time. Fits the port Printers."""

    async def read(
        self, address: Address, access: Sequence[Access], *, is_gentle: bool = False
    ) -> Reading | Silence:
        number, now = int(address.host.rpartition(".")[2]), utc_now()
        serial = f"SN{number:04}"
        meter = Meter(TOTAL, "Total", shown(serial, now), Unit.IMPRESSIONS, "1.3.6", "As told.")
        level = Supply("Black Toner", SupplyKind.TONER, "black", Level.of(50), "1.3.6")
        identity = Identity("Acme", "Laser 1", serial, mac=f"00:11:22:33:44:{number:02x}")
        return Reading(
            address, now, "2c", identity, (meter,), (level,), PrinterState.IDLE, (), Cost()
        )

    async def sweep(
        self, addresses: Sequence[Address], access: Sequence[Access]
    ) -> AsyncIterator[Answered | Progress | Cost]:
        for address in addresses:
            yield Answered(address, "2c", access[0])
        yield Cost()

    def estimate(self, addresses: int, doors: int) -> Estimate:
        return Estimate(addresses, addresses, 0.0)


class FileSecrets:
    """A keyring that outlives the process; a name is a file, written whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def get(self, name: str) -> str | None:
        path = self._folder / name
        return path.read_text(encoding="utf-8") if path.exists() else None

    def put(self, name: str, secret: str) -> None:
        _write(self._folder / name, secret)

    def remove(self, name: str) -> None:
        (self._folder / name).unlink(missing_ok=True)

    def names(self) -> tuple[str, ...]:
        return tuple(path.name for path in self._folder.iterdir())


def open_office(folder: Path) -> Any:
    """The office as `bootstrap` opens it, but for printers and keyring."""
    settings_file = TomlSettings(folder / SETTINGS_FILE)
    settings = settings_file.read()
    store, secrets = SqlStore(folder), FileSecrets(folder / "keyring")
    internet = Internet(lambda: settings, lambda: None)
    return assemble(
        settings=settings,
        settings_file=settings_file,
        secrets=secrets,
        place=lambda _: secrets,
        autostart=MemoryAutostart(),
        check_authority=trust,
        printers=Counters(),
        uplink=SoapUplink(internet, lambda: settings, utc_now),
        store=store,
        clock=utc_now,
        close=store.close,
        sources=FakeHints().sources(),
    )


def office(folder: Path) -> None:
    """Registers, chooses, syncs, again and again, until the supplier wants nothing any more."""
    told = folder.parent / "server"
    settings = Settings(
        server_url=(told / URL).read_text(encoding="utf-8"),
        private_ca=str(told / "ca.pem"),
        internet_proxy=InternetProxy.NONE,
    )
    folder.mkdir(exist_ok=True)
    TomlSettings(folder / SETTINGS_FILE).write(settings)
    opened = open_office(folder)
    key = (told / KEY).read_text(encoding="utf-8")
    while not asyncio.run(_evening(opened, key, folder.parent / DONE)):
        time.sleep(TICK)
    opened.close()


async def _evening(opened: Any, key: str, done: Path) -> bool:
    """One round; whether nothing is left to do."""
    is_last = done.exists()
    try:
        if not opened.status.now().is_registered:
            await opened.registration.register_proxy(key)
        if not opened.history.rows(utc_now()):
            async for _ in opened.discovery.run(search(HOSTS)):
                pass
        opened.registration.choose(row.device.id for row in opened.history.rows(utc_now()))
        report = await opened.sync.run()
    except MeterdeskError:
        return False
    unsent, _ = opened.history.outbox()
    return is_last and not unsent and not report.waiting and not report.commands


# --- the server -------------------------------------------------------------------------------


def server(folder: Path, port: int) -> None:
    """The Communication Server, and a supplier who signs up, asks, and asks again."""
    policy = Policy(sign_up_after=timedelta(0))
    ready = threading.Event()

    def started(said: Started) -> None:
        _write(folder / URL, said.url)
        ready.set()

    def supply() -> None:
        ready.wait()
        with open_premises(folder, policy) as premises:
            if not (folder / KEY).exists():
                _write(folder / KEY, premises.desk.create_enrolment_key())
            while True:
                if not (folder.parent / DONE).exists():
                    _supply(premises.desk)
                time.sleep(TICK)

    folder.mkdir(exist_ok=True)
    threading.Thread(target=supply, daemon=True).start()
    run(ServerSettings(folder, port=port, sign_up_after=0), started)


def _supply(desk: Desk) -> None:
    for device in desk.devices():
        with contextlib.suppress(ServerError):
            if device.service == "off":
                desk.sign_up(device.serial_number)
            elif device.service == "on":
                desk.request_billing(device.serial_number)
                desk.request_supplies(device.serial_number)


# --- the nursery ------------------------------------------------------------------------------


def main() -> None:
    """Forks what it is told to, and says the number of each process."""
    import zeep  # loaded before the first fork, as everything is

    assert zeep
    for line in sys.stdin:
        word, *rest = json.loads(line)
        print(json.dumps(_DO[word](*rest)), flush=True)


def _fork(work: Callable[[], None]) -> int:
    number = os.fork()
    if number:
        return number
    status = 1
    try:
        os.dup2(os.open(os.devnull, os.O_RDWR), 0)
        os.dup2(2, 1)
        work()
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def _reap(number: int) -> int:
    """Waits for its end; its exit status, negative where a signal ended it."""
    return os.waitstatus_to_exitcode(os.waitpid(number, 0)[1])


_DO: dict[str, Callable[..., int]] = {
    "office": lambda folder: _fork(lambda: office(Path(folder))),
    "server": lambda folder, port: _fork(lambda: server(Path(folder), port)),
    "reap": _reap,
}

if __name__ == "__main__":
    main()
