"""The books about this installation: what was said, what went wrong, what is kept."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, tzinfo
from typing import Protocol

from meterdesk.domain.archive import Kept, Sought
from meterdesk.domain.device import Device
from meterdesk.domain.diagnosis import Diagnosis, Trouble
from meterdesk.domain.exchange import Exchange
from meterdesk.domain.notice import Episode
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.supply import Remainder


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
