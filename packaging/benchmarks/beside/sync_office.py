"""An office of many printers for `bench sync`: each step is a process, so that its memory shows."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from datetime import timedelta
from pathlib import Path

from meterdesk.adapters.autostart import SessionAutostart
from meterdesk.adapters.clock import utc_now
from meterdesk.adapters.internet.client import Internet, trust
from meterdesk.adapters.settings import TomlSettings
from meterdesk.adapters.soap.uplink import SoapUplink
from meterdesk.adapters.store.store import SqlStore
from meterdesk.bootstrap import SETTINGS_FILE, assemble
from meterdesk.domain.access import Access
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.discovery import Answered, Estimate, Progress
from meterdesk.domain.meter import TOTAL, Meter, Unit
from meterdesk.domain.reading import Cost, PrinterState, Reading, Silence
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk.domain.supply import Level, Supply, SupplyKind
from meterdesk.services.census import enter
from meterdesk.services.office import Office

METERS = (
    TOTAL,
    "systemTotals.MonochromeImpressions",
    "systemTotals.FullColorImpressions",
    "print.TotalImpressions",
    "print.FullColorImpressions",
    "copy.TotalImpressions",
    "copy.FullColorImpressions",
    "systemTotals.TotalImpressions.large",
)
INKS = ("black", "cyan", "magenta", "yellow", "waste")
_ROUND = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Step:
    """What one sync cost its process, and what it did. Seconds, bytes, and bytes of memory."""

    wall: float
    processor: float
    memory: int
    messages: int
    sent: int
    plain: int
    commands: int
    accepted: int


class FolderSecrets:
    """Secrets of nothing real, in a file, so that the next process finds them."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> str | None:
        return self._kept().get(name)

    def put(self, name: str, secret: str) -> None:
        self._path.write_text(json.dumps({**self._kept(), name: secret}), encoding="utf-8")

    def remove(self, name: str) -> None: ...

    def names(self) -> tuple[str, ...]:
        return tuple(self._kept())

    def _kept(self) -> dict[str, str]:
        kept: dict[str, str] = {}
        if self._path.exists():
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        return kept


class AsTheyWere:
    """Printers that tell what they told: this is about the sync, and not about SNMP."""

    async def read(
        self, address: Address, access: Sequence[Access], *, is_gentle: bool = False
    ) -> Reading | Silence:
        first, second, third = (int(part) for part in address.host.split(".")[1:])
        return reading((first * 256 + second) * 256 + third)

    async def sweep(
        self, addresses: Sequence[Address], access: Sequence[Access]
    ) -> AsyncIterator[Answered | Progress | Cost]:
        yield Cost()

    def estimate(self, addresses: int, doors: int) -> Estimate:
        return Estimate(0, 0, 0.0)


def reading(number: int) -> Reading:
    """What the printer of that number tells now."""
    mac = f"00:11:22:{number // 65536:02x}:{number // 256 % 256:02x}:{number % 256:02x}"
    return Reading(
        Address(f"10.{number // 65536}.{number // 256 % 256}.{number % 256}"),
        utc_now(),
        "2c",
        Identity("Acme", "Copier 1", f"XL{number:08d}", mac=mac),
        tuple(
            Meter(name, name, 1000 * at + number, Unit.IMPRESSIONS, "1.3.6", "As it is told.")
            for at, name in enumerate(METERS, 1)
        ),
        tuple(Supply(f"{ink} toner", SupplyKind.TONER, ink, Level.of(50), "1.3.6") for ink in INKS),
        PrinterState.IDLE,
        (),
        Cost(3, 3, 300, 4500, 20.0),
    )


def open_books(folder: Path) -> tuple[Office, SqlStore]:
    """The office as `bootstrap` opens it, but for printers and secrets."""
    settings_file = TomlSettings(folder / SETTINGS_FILE)
    settings = settings_file.read()
    store, secrets = SqlStore(folder), FolderSecrets(folder / "secrets.json")
    internet = Internet(lambda: settings, lambda: None)
    office = assemble(
        settings=settings,
        settings_file=settings_file,
        secrets=secrets,
        place=lambda _: secrets,
        autostart=SessionAutostart(),
        check_authority=trust,
        printers=AsTheyWere(),
        uplink=SoapUplink(internet, lambda: settings, utc_now),
        store=store,
        clock=utc_now,
        close=store.close,
    )
    return office, store


def prepare(folder: Path, devices: int, url: str, ca_file: str, key: str) -> None:
    """An office registered with its server, where so many printers were read and are chosen."""
    folder.mkdir()
    TomlSettings(folder / SETTINGS_FILE).write(
        replace(
            Settings(),
            server_url=url,
            private_ca=ca_file,
            internet_proxy=InternetProxy.NONE,
            read_every=_ROUND,
        )
    )
    office, store = open_books(folder)
    with closing(office):
        with store.begin() as records:
            for number in range(devices):
                enter(records, reading(number))
        asyncio.run(office.registration.register_proxy(key))
        with store.begin() as records:
            numbers = [device.id for device in records.devices.all()]
        office.registration.choose(numbers)


def sync(folder: Path) -> Step:
    """One sync, measured from its first call to its last."""
    office, store = open_books(folder)
    with closing(office):
        with store.read() as records:
            before = len(records.archive.latest(100_000))
        memory = peak()
        wall, processor = time.perf_counter(), time.process_time()
        report = asyncio.run(office.sync.run())
        wall, processor = time.perf_counter() - wall, time.process_time() - processor
        memory = peak() - memory
        with store.read() as records:
            kept = records.archive.latest(100_000)
    said = [exchange for _, _, exchange in kept[: len(kept) - before]]
    return Step(
        wall,
        processor,
        memory,
        len(said),
        sum(each.bytes_sent for each in said),
        sum(len(each.request.encode()) for each in said),
        report.commands,
        report.accepted,
    )


def peak() -> int:
    """The most memory this process ever had, in bytes.

    Not by getrusage(2): there a process inherits the peak of the one that started it.
    """
    told = Path("/proc/self/status").read_text(encoding="ascii")
    return 1024 * int(told.partition("VmHWM:")[2].split()[0])


if __name__ == "__main__":
    if sys.argv[1] == "prepare":
        prepare(Path(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:7])
    else:
        print(json.dumps(asdict(sync(Path(sys.argv[2])))))
