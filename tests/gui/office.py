"""A whole office without disk and network, small enough to see through."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

from meterdesk.adapters.handover import CsvSheets
from meterdesk.domain.access import Access
from meterdesk.domain.administration import Policy
from meterdesk.domain.authority import NONE_BROUGHT
from meterdesk.domain.connection import StageReport
from meterdesk.domain.conversation import DeviceState
from meterdesk.domain.device import Address, Device, Identity, Presence, Registration
from meterdesk.domain.diagnosis import Trouble
from meterdesk.domain.discovery import DeviceFound, Estimate, Progress, Receipt
from meterdesk.domain.errors import BadInputError, PausedError
from meterdesk.domain.exchange import Composed, Exchange, Size
from meterdesk.domain.held_read import Answer
from meterdesk.domain.journal import JournalEntry
from meterdesk.domain.meter import TOTAL, Meter, Unit
from meterdesk.domain.notice import Episode, Notice
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.reading import Cost, DeviceRow, PrinterState, Reading
from meterdesk.domain.search import Search
from meterdesk.domain.settings import Settings
from meterdesk.domain.status import OfficeState, OfficeStatus
from meterdesk.domain.step import Count, Step, step
from meterdesk.domain.supply import Level, Supply, SupplyKind
from meterdesk.services.administration import Administration
from meterdesk.services.communities import Communities
from meterdesk.services.connection_test import Trial
from meterdesk.services.envelope import ArchivedExchange, Opened, Query
from meterdesk.services.export import Export
from meterdesk.services.handover import Handover
from meterdesk.services.held_reads import Waiting
from meterdesk.services.history import MeterSeries, SupplySeries
from meterdesk.services.identification import Question
from meterdesk.services.leaving import Left
from meterdesk.services.new_versions import Bulletins, NewVersions
from meterdesk.services.office import Office
from meterdesk.services.polling import DeviceRead
from meterdesk.services.preferences import Preferences
from meterdesk.services.preview import NextMessage, Plan
from meterdesk.services.registration import DeviceRegistered
from meterdesk.services.setup import Setup
from meterdesk.services.supplier_files import SupplierFiles
from meterdesk.services.sync import SyncReport

NOW = datetime(2026, 11, 4, 13, 10, tzinfo=UTC)


def device(number: int, registration: Registration = Registration.FOUND, **changes: Any) -> Device:
    identity = Identity("Acme", f"Acme {number}", f"SN{number:04}", location=f"Room {number}")
    address = Address(f"192.0.2.{number}")
    made = Device(number, address, identity, registration, Presence.ANSWERING, NOW, NOW)
    return replace(made, **changes)


def reading(of: Device, pages: int = 1000) -> Reading:
    meter = Meter(TOTAL, "Total", pages, Unit.IMPRESSIONS, "1.3.6.1", "As it stands.")
    supply = Supply("Black", SupplyKind.TONER, "black", Level.of(40), "1.3.6.1")
    return Reading(
        of.address, NOW, "v2c", of.identity, (meter,), (supply,), PrinterState.IDLE, (), Cost(1)
    )


def status(state: OfficeState = OfficeState.UP_TO_DATE, **changes: Any) -> OfficeStatus:
    made = OfficeStatus(
        state=state,
        sentence="Up to date. 2 printers.",
        devices=2,
        new_devices=0,
        away=0,
        unsent=0,
        last_read=NOW,
        next_read=NOW + timedelta(hours=2),
        last_sync=NOW,
        next_sync=NOW + timedelta(hours=8),
        is_paused=state is OfficeState.PAUSED,
        is_registered=state is not OfficeState.NOT_SET_UP,
        server_url="https://meters.example/soap",
    )
    return replace(made, **changes)


@dataclass
class Books:
    """What the fakes share, and what the tests look at afterwards."""

    devices: list[Device] = field(default_factory=list)
    status: OfficeStatus = field(default_factory=status)
    settings: Settings = field(default_factory=Settings)
    secrets: dict[str, str] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)
    failure: Exception | None = None
    sweep_delay: float = 0.0
    problems: tuple[str, ...] = ()
    questions: list[Question] = field(default_factory=list)
    journal: list[JournalEntry] = field(default_factory=list)
    held: list[Waiting] = field(default_factory=list)
    starts: bool = False
    opened: int = 0
    closed: int = 0
    hinted: list[Device] = field(default_factory=list)
    opened_with: tuple[Access, ...] = ()
    tried: list[Trial] = field(default_factory=list)
    reports: list[StageReport] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    pauses: bool = False
    clock: Callable[[], datetime] = lambda: NOW
    notices: list[Notice] = field(default_factory=list)
    policy: Policy = field(default_factory=Policy)
    seen: int = 0
    settled: tuple[Episode, ...] = ()
    files: SupplierFiles | None = None
    bulletins: Bulletins = field(default_factory=Bulletins)

    def note(self, call: str) -> None:
        self.calls.append(call)
        self.threads.add(threading.get_ident())
        if self.failure is not None:
            raise self.failure


class FakePolling:
    def __init__(self, books: Books) -> None:
        self.books = books

    async def read_due(self, is_stopped: Callable[[], bool]) -> AsyncIterator[DeviceRead]:
        self.books.note("read")
        async for result in self._read():
            yield result

    async def read_all(self, is_stopped: Callable[[], bool]) -> AsyncIterator[DeviceRead]:
        self.books.note("read all")
        async for result in self._read():
            yield result

    async def read(
        self, devices: Sequence[Device], is_stopped: Callable[[], bool]
    ) -> AsyncIterator[DeviceRead]:
        self.books.note(f"read {[each.id for each in devices]}")
        for each in devices:
            yield DeviceRead(each, reading(each))

    async def _read(self) -> AsyncIterator[DeviceRead]:
        for each in list(self.books.devices):
            await asyncio.sleep(0)
            yield DeviceRead(each, reading(each))
        self.books.status = replace(self.books.status, next_read=NOW + timedelta(hours=2))


class FakeDiscovery:
    def __init__(self, books: Books) -> None:
        self.books = books
        self.estimate = estimate

    async def run(
        self, search: Search, access: Sequence[Access] | None = None
    ) -> AsyncIterator[Progress | DeviceFound | Receipt]:
        self.books.note("discover")
        addresses = search.addresses
        for asked, _ in enumerate(addresses, 1):
            yield Progress(asked, len(addresses))
            await asyncio.sleep(self.books.sweep_delay)
        for each in self.books.devices:
            yield DeviceFound(each, reading(each), is_new=True)
        yield Receipt(len(addresses), len(self.books.devices), Cost(2 * len(addresses)))


class FakeLookout:
    """Finds once what `books.hinted` holds."""

    def __init__(self, books: Books) -> None:
        self.books = books

    async def look(self, search: Search) -> AsyncIterator[DeviceFound | Receipt]:
        hinted, self.books.hinted = self.books.hinted, []
        for each in hinted:
            await asyncio.sleep(0)
            yield DeviceFound(each, reading(each), is_new=True)
        if hinted:
            yield Receipt(len(hinted), len(hinted), Cost(2), self.books.opened_with)


class FakeSync:
    def __init__(self, books: Books) -> None:
        self.books = books

    async def run(self, *, by_hand: bool = False) -> SyncReport:
        self.books.note("sync by hand" if by_hand else "sync")
        if self.books.pauses:
            raise PausedError
        self.books.status = replace(self.books.status, next_sync=NOW + timedelta(days=1))
        return SyncReport(0, 1, 0, 0)

    def try_soon(self) -> None:
        self.books.note("try soon")

    def clock_set_back(self, by: timedelta) -> None:
        self.books.note(f"clock set back by {by}")


class FakeDesk:
    def __init__(self, books: Books) -> None:
        self.books = books

    async def register_proxy(self, enrolment_key: str) -> Proxy:
        self.books.note(f"register proxy {enrolment_key}")
        return Proxy("installation", 60, "proxy")

    def choose(self, device_ids: Sequence[int]) -> None:
        self.books.note(f"choose {tuple(device_ids)}")
        self.chosen = tuple(device_ids)

    async def deregister(self, device_ids: Sequence[int]) -> tuple[DeviceRegistered, ...]:
        self.books.note(f"deregister {tuple(device_ids)}")
        return ()

    async def register_devices(self) -> tuple[DeviceRegistered, ...]:
        chosen = (each for each in self.books.devices if each.id in self.chosen)
        return tuple(accepted(each) for each in chosen)


def accepted(each: Device) -> DeviceRegistered:
    waiting = replace(
        each,
        registration=Registration.WAITING_FOR_SIGN_UP,
        sign_up_from=NOW + timedelta(hours=1),
    )
    return DeviceRegistered(waiting, DeviceState.REGISTERED, "Registered.")


class FakeLeaving:
    def __init__(self, books: Books) -> None:
        self.books = books

    async def leave(self, *, at_once: bool = False) -> Left:
        self.books.note("leave at once" if at_once else "leave")
        return Left(True, "This office has left its supplier.")


class FakeCommunication:
    def __init__(self, books: Books) -> None:
        self.books = books

    def pause(self) -> None:
        self.books.note("pause")
        self.books.status = status(OfficeState.PAUSED, next_sync=None)

    def resume(self) -> None:
        self.books.note("resume")
        self.books.status = status()


class FakeHistory:
    def __init__(self, books: Books) -> None:
        self.books = books

    def rows(self, month_began: datetime) -> tuple[DeviceRow, ...]:
        return tuple(DeviceRow(each, reading(each), 1000, 10) for each in self.books.devices)

    def everybody(self) -> tuple[Device, ...]:
        return tuple(self.books.devices)

    def device(self, device_id: int) -> Device | None:
        return next((each for each in self.books.devices if each.id == device_id), None)

    def latest(self, device_id: int) -> Reading | None:
        found = self.device(device_id)
        return reading(found) if found else None

    def meters(self, device_id: int, *_: Any, **__: Any) -> tuple[MeterSeries, ...]:
        latest = self.latest(device_id)
        points = tuple((NOW - timedelta(days=days), 1000 - days) for days in range(9, -1, -1))
        return tuple(MeterSeries(meter, points) for meter in latest.meters) if latest else ()

    def last_step(self, device_id: int, name: str) -> Step | None:
        (first, low), (last, high) = self.meters(device_id)[0].points[-2:]
        return step(Count(first, low), Count(last, high))

    def supplies(self, device_id: int, *_: Any, **__: Any) -> tuple[SupplySeries, ...]:
        return (SupplySeries("Black", "black", ((NOW, 40),)),)

    def decisions(self, device_id: int) -> tuple[JournalEntry, ...]:
        return tuple(self.books.journal)

    def receipts(self, device_id: int) -> tuple[()]:
        return ()

    def sent(self, device_id: int) -> tuple[()]:
        return ()

    def talks(self, device_id: int) -> tuple[()]:
        return ()

    def outbox(self) -> tuple[tuple[()], tuple[()]]:
        return (), ()


class FakeIdentification:
    def __init__(self, books: Books) -> None:
        self.books = books

    def question(self, entry_id: int) -> Question | None:
        return next((each for each in self.books.questions if each.entry.id == entry_id), None)

    def questions(self) -> tuple[Question, ...]:
        return tuple(self.books.questions)

    def journal(self, device_id: int | None = None) -> tuple[JournalEntry, ...]:
        return tuple(self.books.journal)

    def same(self, device_id: int, other_id: int, *, anyway: bool = False) -> None:
        self.books.note(f"same {device_id} {other_id}")

    def replaced(self, device_id: int, by_id: int) -> None:
        self.books.note(f"replaced {device_id} {by_id}")

    def different(self, device_id: int, other_id: int) -> None:
        self.books.note(f"different {device_id} {other_id}")

    def undo(self, entry_id: int) -> None:
        self.books.note(f"undo {entry_id}")


class FakeReceipts:
    def __init__(self, books: Books) -> None:
        self.books = books

    def see(self, about: tuple[tuple[str, str], ...]) -> None:
        self.books.note(f"seen {about}")


class FakeHeldReads:
    def __init__(self, books: Books) -> None:
        self.books = books

    def waiting(self) -> tuple[Waiting, ...]:
        return tuple(self.books.held)

    def get(self, number: int) -> Waiting | None:
        return next((each for each in self.books.held if each.held.number == number), None)

    def answer(self, number: int, answer: Answer) -> Device | None:
        self.books.note(f"{answer.value} {number}")
        found = self.get(number)
        self.books.held = [each for each in self.books.held if each is not found]
        return found.device if found and answer is Answer.AGAIN else None


class FakeEnvelope:
    """One conversation, as short as one can be."""

    def __init__(self, books: Books) -> None:
        self.books = books
        exchange = Exchange(NOW, "SyncProxy", "<ask/>", "<answer/>", 600, 400, 2048, head_bytes=300)
        self.archived = ArchivedExchange(1, "Asked the server; there was nothing to do", exchange)

    async def thin(self) -> int:
        return 0

    def find(self, query: Query) -> tuple[int, ...]:
        return (1,) if query.text in self.archived.sentence else ()

    def headings(self, numbers: Sequence[int]) -> tuple[ArchivedExchange, ...]:
        return (self.archived,)

    def get(self, number: int) -> ArchivedExchange | None:
        return self.archived

    def open(self, number: int) -> Opened | None:
        return Opened(self.archived, (), (), {})


class FakePreview:
    """One message that asks the server."""

    async def plan(self) -> Plan:
        composed = Composed("<next/>", Size(280, 900), Size(300, 500), is_packed=True, budget=1425)
        message = NextMessage("SyncProxy", "Ask the server", composed, (), {})
        return Plan((message,), (), False, NOW + timedelta(hours=8), ())


class FakeSettingsFile:
    def __init__(self, books: Books) -> None:
        self.books = books
        self.problems = books.problems

    def read(self) -> Settings:
        return self.books.settings

    def write(self, settings: Settings) -> None:
        self.books.settings = settings


class FakeSecrets:
    def __init__(self, books: Books) -> None:
        self.books = books

    def get(self, name: str) -> str | None:
        return self.books.secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        self.books.secrets[name] = secret

    def remove(self, name: str) -> None:
        self.books.secrets.pop(name, None)

    def names(self) -> tuple[str, ...]:
        return tuple(self.books.secrets)


class FakeAutostart:
    def __init__(self, books: Books) -> None:
        self.books = books

    def is_on(self) -> bool:
        return self.books.starts

    def set(self, is_on: bool) -> None:
        self.books.starts = is_on


class FakeStore:
    @contextmanager
    def begin(self) -> Iterator[Any]:
        yield SimpleNamespace(
            installation=SimpleNamespace(proxy=lambda: Proxy("installation", 60, "proxy"))
        )


class FakeNotices:
    """Says each of `books.notices` once."""

    next_at: datetime | None = None

    def __init__(self, books: Books) -> None:
        self.books = books

    @property
    def settled(self) -> tuple[Episode, ...]:
        return self.books.settled

    def due(self) -> Notice | None:
        return self.books.notices.pop(0) if self.books.notices else None

    def seen(self) -> None:
        self.books.seen += 1


class FakeStatus:
    def __init__(self, books: Books) -> None:
        self.books = books

    def now(self) -> OfficeStatus:
        return self.books.status

    def troubles(self) -> tuple[Trouble, ...]:
        return tuple(self.books.troubles)


class FakeConnectionTest:
    def __init__(self, books: Books) -> None:
        self.books = books

    async def run(self, trial: Trial) -> AsyncIterator[StageReport]:
        self.books.tried.append(trial)
        self.books.note("test")
        for report in self.books.reports:
            await asyncio.sleep(0)
            yield report


def check_authority(path: str) -> None:
    if "missing" in path:
        raise BadInputError(f"{path} holds no certificate authority; choose a PEM file.")


def estimate(search: Search, access: Sequence[Access]) -> Estimate:
    addresses, doors = len(search.addresses), len(access)
    return Estimate(addresses, 2 * addresses * doors, 3.0)


def opener(books: Books) -> Callable[[], Office]:
    """A factory of offices that share these books."""

    def close() -> None:
        books.closed += 1

    def open_office() -> Office:
        books.opened += 1
        settings_file = FakeSettingsFile(books)
        secrets, autostart = FakeSecrets(books), FakeAutostart(books)
        communities = Communities(secrets)
        administration = Administration(settings_file, books.policy, lambda: books.clock())
        news = NewVersions(
            books.bulletins,
            books.settings,
            lambda: books.status.is_paused,
            lambda: books.clock(),
            "0.1.0",
        )
        return Office(
            settings=books.settings,
            settings_file=settings_file,
            secrets=secrets,
            communities=communities,
            printers=cast(Any, None),
            hints=cast(Any, SimpleNamespace(networks=lambda: ())),
            discovery=cast(Any, FakeDiscovery(books)),
            lookout=cast(Any, FakeLookout(books)),
            polling=cast(Any, FakePolling(books)),
            registration=cast(Any, FakeDesk(books)),
            leaving=cast(Any, FakeLeaving(books)),
            billing=cast(Any, None),
            held_reads=cast(Any, FakeHeldReads(books)),
            receipts=cast(Any, FakeReceipts(books)),
            sync=cast(Any, FakeSync(books)),
            communication=cast(Any, FakeCommunication(books)),
            connection_test=cast(Any, FakeConnectionTest(books)),
            status=cast(Any, FakeStatus(books)),
            notices=cast(Any, FakeNotices(books)),
            new_versions=news,
            history=cast(Any, FakeHistory(books)),
            identification=cast(Any, FakeIdentification(books)),
            thinning=cast(Any, FakeEnvelope(books)),
            envelope=cast(Any, FakeEnvelope(books)),
            preview=cast(Any, FakePreview()),
            handover=Handover(
                cast(Any, FakeHistory(books)), CsvSheets(), settings_file, lambda: books.clock()
            ),
            export=Export(cast(Any, FakeEnvelope(books)), cast(Any, None)),
            saving=cast(Any, None),
            administration=administration,
            setup=Setup(
                settings_file, lambda _: secrets, autostart, administration, files=books.files
            ),
            preferences=Preferences(
                settings_file,
                autostart,
                lambda _: secrets,
                check_authority,
                administration,
                books.files.authorities if books.files else NONE_BROUGHT,
                news,
            ),
            clock=lambda: books.clock(),
            close=close,
        )

    return open_office
