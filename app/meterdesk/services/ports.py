"""What the services need of the outside world, in their own words. Adapters fit by shape."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Protocol

from meterdesk.domain.access import Access
from meterdesk.domain.archive import Kept, Sought
from meterdesk.domain.backup import Backup, Restored
from meterdesk.domain.billing import BillingRequest
from meterdesk.domain.connection import Listener
from meterdesk.domain.conversation import (
    Answer,
    BillingReads,
    Composed,
    Credentials,
    Exchange,
    Request,
)
from meterdesk.domain.device import Address, Device, Identity, Presence, Registration
from meterdesk.domain.diagnosis import Diagnosis, Trouble
from meterdesk.domain.discovery import Answered, Estimate, Progress
from meterdesk.domain.evidence import Known
from meterdesk.domain.held_read import Answer as HeldAnswer
from meterdesk.domain.held_read import HeldRead
from meterdesk.domain.journal import Before, JournalEntry, Side
from meterdesk.domain.meter import Meter
from meterdesk.domain.notice import Episode
from meterdesk.domain.outbox import OutboxEntry, Parcel
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.reading import Cost, DeviceRow, Reading, Silence
from meterdesk.domain.settings import SecretStore, Settings
from meterdesk.domain.step import Count, MeterStep, Step
from meterdesk.domain.supply import Remainder
from meterdesk.domain.track import Track

Clock = Callable[[], datetime]
"""Returns the time, aware UTC."""


class Printers(Protocol):
    """The printers on the network, read by SNMP."""

    async def read(
        self, address: Address, access: Sequence[Access], *, is_gentle: bool = False
    ) -> Reading | Silence:
        """Everything one printer tells now. Tries each access until one is answered.

        A gentle read does not knock again where nobody answers: what is asleep is left so.
        """

    def sweep(
        self, addresses: Sequence[Address], access: Sequence[Access]
    ) -> AsyncIterator[Answered | Progress | Cost]:
        """Asks every address; yields who answers and progress, and at the end the cost."""

    def estimate(self, addresses: int, doors: int) -> Estimate:
        """What a sweep of so many addresses, each asked with so many accesses, costs at most."""


class Uplink(Protocol):
    """The Communication Server at the other end."""

    def send(
        self, request: Request, credentials: Credentials, record: Callable[[Exchange], None]
    ) -> Answer:
        """Says it and returns the validated answer. `record` gets each exchange twice, under its
        key: before it leaves, and when it ended, failed or not.

        Raises UplinkError and its children.
        """

    def hang_up(self) -> None:
        """Cuts off what is under way, from any thread: `send` raises UplinkError then."""

    def compose(self, request: Request) -> Composed:
        """The message as it would be sent, secrets masked: what the user may see before (B1)."""


class Way(Protocol):
    """The way to the server, tried without saying anything of the office."""

    def try_out(
        self, settings: Settings, password: Callable[[], str | None], listener: Listener
    ) -> None:
        """Tells the stages as they begin and end; `password` is the Internet proxy's.

        Raises UplinkError where one fails.
        """

    def hang_up(self) -> None:
        """Cuts off what is under way, from any thread."""


class Secrets(Protocol):
    """The keyring, by names that may stand in the settings. Raises SecretsError.

    `names` tells what was put and not removed, without opening anything.
    """

    def get(self, name: str) -> str | None: ...
    def put(self, name: str, secret: str) -> None: ...
    def remove(self, name: str) -> None: ...
    def names(self) -> tuple[str, ...]: ...


PlaceOfSecrets = Callable[[SecretStore], Secrets]
"""Opens the secrets where the settings want them; asked each time, for the choice may change."""


class SettingsFile(Protocol):
    """The settings, read and written whole. `problems` are sentences of the last `read`."""

    @property
    def problems(self) -> tuple[str, ...]: ...
    def read(self) -> Settings: ...
    def write(self, settings: Settings) -> None: ...


class Autostart(Protocol):
    """Whether the user's session starts the program. `set` raises AutostartError."""

    def is_on(self) -> bool: ...
    def set(self, is_on: bool) -> None: ...


class Backups(Protocol):
    """The books as files (row M23). What makes, looks into and restores raises StoreError."""

    @property
    def folder(self) -> Path:
        """Where the data lies."""

    def size(self) -> int:
        """Octets of the database."""

    def last(self) -> Backup | None:
        """The last one that was made; None where there was none, or nobody can tell."""

    def name(self) -> str:
        """A good name for a backup that is made now, in local time."""

    def make(self, target: Path) -> Backup:
        """Backs up into a file and remembers that; the program may go on working."""

    def look_into(self, path: Path) -> Backup:
        """What a backup holds, after reading it through."""

    def restore(self, path: Path) -> Restored:
        """Puts it in the place of what is there; nobody may work with the folder meanwhile."""


class Devices(Protocol):
    def all(self) -> tuple[Device, ...]: ...
    def get(self, device_id: int) -> Device | None: ...
    def add(self, address: Address, identity: Identity, at: datetime) -> Device: ...
    def move(self, device_id: int, address: Address) -> None: ...
    def identify(self, device_id: int, identity: Identity) -> None: ...
    def register(
        self, device_id: int, registration: Registration, sign_up_from: datetime | None = None
    ) -> None: ...
    def mark(self, device_id: int, presence: Presence, at: datetime) -> Device:
        """It answered, or not; the device as it is now."""

    def doze(self, device_id: int) -> Device:
        """It answered, and said that it is asleep."""

    def bring_back(self, device_id: int) -> None:
        """A replaced device is here again, as it was registered before."""

    def like(self, address: Address, identity: Identity) -> tuple[Device, ...]:
        """The devices that a reading from there, telling this, may come from, oldest first."""

    def with_serial(self, serial_number: str) -> tuple[Device, ...]:
        """Those that the server would know by this serial number, oldest first."""

    def known(self, address: Address, identity: Identity) -> tuple[Known, ...]:
        """The same, with what else decides whether it is one of them."""

    def owner(self, address: Address) -> int | None:
        """The number of who answered last at this address."""

    def place(self, device_id: int, address: Address, at: datetime) -> None:
        """It answered here; whoever answered here before does no longer."""

    def note(self, device_id: int, identity: Identity, at: datetime) -> None:
        """It told this, and is known by it from now on."""

    def merge(self, device_id: int, into: int, at: datetime) -> None:
        """All readings of the one are the other's from now on, and all that it is known by."""

    def part(self, device_id: int, of: int, since: datetime, places: Collection[Address]) -> None:
        """Takes a merge back: its own readings, and those since at these places, are its again."""

    def restore(self, device_id: int, before: Before) -> None:
        """Who and where it was, and whether it was there."""

    def set_apart(self, device_id: int, since: datetime, side: Side) -> Device:
        """Who answers at the places of that side becomes a device, with what was read there."""

    def split(self, device_id: int, since: datetime) -> Device:
        """What was read since then becomes a device of its own, with all told since."""


class Journal(Protocol):
    """Who is who: what was decided, and what is asked."""

    def add(self, new: JournalEntry) -> JournalEntry:
        """Writes it down; the number is drawn here."""

    def get(self, entry_id: int) -> JournalEntry | None: ...
    def questions(self) -> tuple[JournalEntry, ...]:
        """What waits for an answer, oldest first."""

    def of(self, device_ids: Collection[int] | None = None) -> tuple[JournalEntry, ...]:
        """Every decision about one of these devices (None: about any), newest first."""

    def settle(self, entry_id: int, at: datetime | None) -> None:
        """Answered, or undone; None: it stands again."""


class Readings(Protocol):
    def add(self, device_id: int, reading: Reading) -> tuple[MeterStep, ...]:
        """Keeps it; returns the meters that did not simply advance since their value before."""

    def latest(self, device_id: int) -> Reading | None: ...
    def since(self, device_id: int, at: datetime) -> Iterator[Reading]:
        """The readings taken then and later, oldest first, each looked up when it is asked for."""

    def told(self, device_id: int, read_at: datetime) -> Reading:
        """The reading of that time. Raises KeyError where there is none."""

    def meters(self, device_id: int) -> tuple[Meter, ...]:
        """Each meter ever told, as it was told last; without witnesses."""

    def rows(self, month_began: datetime) -> tuple[DeviceRow, ...]:
        """The device table: every device that was not replaced."""

    def counts(self, device_id: int, name: str, since: datetime | None = None) -> Track[int]:
        """One meter over time, oldest first."""

    def levels(
        self, device_id: int, supply: str, since: datetime | None = None
    ) -> Track[int | None]:
        """One supply's percentage over time, oldest first; None where the printer does not tell."""

    def steps(
        self, since: datetime | None = None, device_id: int | None = None, name: str | None = None
    ) -> tuple[MeterStep, ...]:
        """What was not a plain advance, oldest first: of one device and meter, or of all."""

    def last(self, device_id: int, name: str) -> Count | None:
        """The newest value of a meter, with when and how it was told."""

    def last_step(self, device_id: int, name: str) -> Step | None:
        """How a meter came to its last value; None where there is none before it."""

    def before(self, device_id: int, name: str, at: datetime) -> int | None:
        """The last value of a meter read before that time."""


class Outbox(Protocol):
    def put(self, parcel: Parcel, at: datetime) -> OutboxEntry:
        """Keeps it until acknowledged.

        Billing reads with the same id again send the first ones again; supplies, and what became
        of a command, coalesce to the newest.
        """

    def send_again(self, parcel_id: str, serial_number: str) -> bool:
        """The server asks again: sends the same billing reads again.

        False where there are none, or the server had refused them: then they are thrown away, and
        new ones are to be taken.
        """

    def retire(self, parcel_id: str | None, serial_number: str | None, reason: str) -> None:
        """Billing reads of that request (None: all) stay in the books and answer no other.

        What was not sent yet is not sent any more, for that reason.
        """

    def take_back(self, entry: OutboxEntry) -> None:
        """As if it had never been written."""

    def billed(self, serial_number: str) -> tuple[BillingReads, ...]:
        """What this device was billed by, or will be: reads the server has or still gets."""

    def of(self, serial_number: str) -> tuple[OutboxEntry, ...]:
        """Everything written about this device, newest first."""

    def withdraw(self, serial_number: str | None, reason: str) -> None:
        """What waits of this device (None: of all) will not be sent; it is kept with the reason."""

    def unsent(self) -> tuple[OutboxEntry, ...]: ...
    def attempted(self, ids: Iterable[str]) -> frozenset[str]:
        """Counts one more attempt; the ids of those that still wait."""

    def accepted(self, entry: OutboxEntry, at: datetime) -> None:
        """The server has it. Newer supplies usage that took its place meanwhile goes on waiting."""

    def refused(self, entry: OutboxEntry, reason: str) -> None:
        """The server does not want it, and says why."""

    def done(self, limit: int = 1000) -> tuple[OutboxEntry, ...]:
        """Accepted or refused ones, newest first."""


class Requests(Protocol):
    """What the server asked for and has not been answered."""

    def add(self, request: BillingRequest) -> bool:
        """Keeps it; False where this one is known already."""

    def open(self, serial_number: str | None = None) -> tuple[BillingRequest, ...]:
        """Those without an answer, of one device or of all, the most urgent first."""

    def is_asked(self, serial_number: str) -> bool:
        """Whether anything is open about this device, meters or supplies."""

    def answered(self, request_id: str, serial_number: str) -> None: ...
    def get(self, request_id: str, serial_number: str) -> BillingRequest | None:
        """What was asked under that id, open or not."""

    def ask_again(self, request: BillingRequest, not_before: datetime | None = None) -> None:
        """The answer was no good: it is open again, for a reading not taken before that time."""

    def renew(self, request: BillingRequest) -> None:
        """The server uses an id again, for something else: only that is asked now."""

    def close(self, serial_number: str | None, reason: str = "") -> None:
        """Nothing is answered any more of this device (None: of all), for that reason."""

    def closed(self, limit: int = 100) -> tuple[tuple[BillingRequest, str], ...]:
        """Those that were given up, with the reason, the latest first."""

    def want_supplies(self, serial_number: str) -> None: ...
    def are_supplies_wanted(self, serial_number: str) -> bool: ...
    def supplies_wanted(self) -> frozenset[str]:
        """Serial numbers of the devices whose supplies usage the server asked for."""

    def supplies_answered(self, serial_number: str) -> None: ...


class HeldReads(Protocol):
    """Billing reads that wait for somebody's answer."""

    def hold(self, new: HeldRead) -> HeldRead:
        """Keeps it; the number is drawn here. One that waits for the same stays as it is."""

    def get(self, number: int) -> HeldRead | None:
        """The one of that number, settled or not."""

    def of(self, request_id: str, serial_number: str) -> HeldRead | None:
        """What waits of this billing request."""

    def last(self, request_id: str, serial_number: str) -> HeldRead | None:
        """The latest of this billing request, settled or not."""

    def waiting(self, serial_number: str | None = None) -> tuple[HeldRead, ...]:
        """What waits, of one device or of all, oldest first."""

    def settle(self, number: int, answer: HeldAnswer, at: datetime) -> None:
        """It waits no longer."""


class Installation(Protocol):
    """The one row about this installation."""

    def proxy(self) -> Proxy: ...
    def keep(self, proxy: Proxy) -> None: ...


class Archive(Protocol):
    """Every conversation as it went (row B1)."""

    def add(self, exchange: Exchange, sentence: str) -> None:
        """Keeps it; told again under the same key, it is completed."""

    def latest(self, limit: int = 200) -> tuple[tuple[int, str, Exchange], ...]:
        """Number, sentence and exchange, newest first."""

    def find(self, sought: Sought) -> tuple[int, ...]:
        """The numbers of those that fit, newest first."""

    def headings(self, numbers: Collection[int]) -> tuple[tuple[int, str, Exchange], ...]:
        """These, newest first, with empty texts and without serial numbers."""

    def get(self, number: int) -> tuple[int, str, Exchange] | None: ...
    def thin(self, kept: Kept, limit: int) -> int:
        """Throws away at most so many of what need not be kept; how many there were."""


class Troubles(Protocol):
    """Why conversations failed, as episodes (row B5)."""

    def met(self, diagnosis: Diagnosis, at: datetime) -> None:
        """A conversation failed; the same cause again and again is one trouble."""

    def over(self, at: datetime) -> None:
        """A conversation went well."""

    def latest(self, limit: int = 200) -> tuple[Trouble, ...]:
        """Newest first; the first is what is wrong now where it is not over."""


class Episodes(Protocol):
    """What notifications are about, and where they begin: few rows, however many printers."""

    def all(self) -> tuple[Episode, ...]:
        """What is not over, or was not told to be, in the order in which it began."""

    def keep(self, episode: Episode) -> None:
        """As it is now; one of its kind and key is replaced."""

    def forget(self, episode: Episode) -> None:
        """It is over, and nothing is to be told of it any more."""

    def unsettled(self) -> tuple[Device, ...]:
        """The devices that nobody chose yet, and those that wait for sign-up, oldest first."""

    def scarce(self, percent: int) -> tuple[Remainder, ...]:
        """The supplies that do not tell that more than this is left, by device."""


class Thinning(Protocol):
    """Old readings are thinned (`domain.thinning`)."""

    def is_clock_proven(self, now: datetime) -> bool:
        """Whether readings say that it is about that time."""

    def devices(self) -> tuple[int, ...]:
        """The numbers of those that were read."""

    def until(self) -> datetime | None:
        """Up to where the books are thinned; None where they never were."""

    def thin(self, device_id: int, now: datetime, zone: tzinfo | None = None) -> int | None:
        """Looks at the next days of one device; how many readings went, None where it is done."""


class Records(Protocol):
    """The books of the office inside one transaction."""

    @property
    def devices(self) -> Devices: ...
    @property
    def readings(self) -> Readings: ...
    @property
    def journal(self) -> Journal: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def requests(self) -> Requests: ...
    @property
    def held_reads(self) -> HeldReads: ...
    @property
    def installation(self) -> Installation: ...
    @property
    def archive(self) -> Archive: ...
    @property
    def troubles(self) -> Troubles: ...
    @property
    def episodes(self) -> Episodes: ...
    @property
    def thinning(self) -> Thinning: ...


class Store(Protocol):
    """The database. What is written inside one `begin` is kept together or not at all."""

    def begin(self) -> AbstractContextManager[Records]: ...
    def read(self) -> AbstractContextManager[Records]:
        """Looks without keeping a writer waiting, nor waiting for one. Nothing can be written."""

    def rehearse(self) -> AbstractContextManager[Store]:
        """Books as they are now that forget all that is written into them."""

    def compact(self) -> None:
        """Gives back the room of what was thrown away; who writes meanwhile waits."""

    def close(self) -> None: ...
