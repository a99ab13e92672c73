"""The books about printers: who they are, what was decided of that, what they told."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Protocol

from meterdesk.domain.device import Address, Device, Identity, Presence, Registration
from meterdesk.domain.evidence import Known
from meterdesk.domain.journal import Before, JournalEntry, Side
from meterdesk.domain.meter import Meter
from meterdesk.domain.reading import DeviceRow, Reading
from meterdesk.domain.roster import RosterLine
from meterdesk.domain.step import Count, MeterStep, Step
from meterdesk.domain.track import Track


class Devices(Protocol):
    def all(self) -> tuple[Device, ...]: ...
    def roster(self) -> tuple[RosterLine, ...]:
        """Those that were neither replaced nor merged, in one line each, oldest first."""

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
