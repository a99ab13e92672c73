"""Whether there is a newer version: asked once a day where somebody allows it, told, no more.

Nothing is downloaded and nothing installed. What is asked is the address alone.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from meterdesk.domain.cause import Cause
from meterdesk.domain.errors import (
    BadInputError,
    MeterdeskError,
    NotNowError,
    UplinkError,
)
from meterdesk.domain.release import Known, Release, Version, host_of, read_release
from meterdesk.domain.settings import Settings
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.releases import Bulletin, Memory

log = logging.getLogger(__name__)

EVERY = timedelta(days=1)
SOON = timedelta(hours=1)
"""After which an office that had no network asks: nothing has left it."""
_NOTHING_LEFT = frozenset({Cause.NO_NETWORK, Cause.DNS})


class _Nobody:
    """Is asked where there is no Internet: in a rehearsal."""

    def fetch(self, address: str, told: Callable[[str], None]) -> bytes:
        raise NotNowError("Nobody is asked.")

    def hang_up(self) -> None:
        """Nothing is under way."""


class _Forgetful:
    """A memory that ends with the office."""

    def __init__(self) -> None:
        self._known = Known()

    def recall(self) -> Known:
        return self._known

    def keep(self, known: Known) -> None:
        self._known = known


@dataclass(frozen=True, slots=True)
class Bulletins:
    """Whom to ask and what is remembered; `address` is the one this copy was made with, or ""."""

    bulletin: Bulletin = field(default_factory=_Nobody)
    memory: Memory = field(default_factory=_Forgetful)
    address: str = ""


class NewVersions:
    """`own` is the version of this program."""

    def __init__(
        self,
        bulletins: Bulletins,
        settings: Settings,
        is_paused: Callable[[], bool],
        clock: Clock,
        own: str,
    ) -> None:
        self._bulletin = bulletins.bulletin
        self._memory = bulletins.memory
        self._address = bulletins.address
        self._settings = settings
        self._is_paused = is_paused
        self._clock = clock
        self._own = own
        self._not_before: datetime | None = None
        self._writing = threading.Lock()
        self.hang_up = self._bulletin.hang_up

    def address(self, settings: Settings | None = None) -> str:
        """What is asked with these settings; "" where no address is known."""
        return (settings or self._settings).releases_url or self._address

    def host(self, settings: Settings | None = None) -> str:
        """Of whom."""
        return host_of(self.address(settings))

    def known(self) -> Known:
        """What was answered last, and when."""
        return self._memory.recall()

    @property
    def may_ask(self) -> bool:
        """Whether somebody allows it, there is an address, and communication is not paused."""
        is_wanted = self._settings.tell_new_versions and bool(self.address())
        return is_wanted and not self._is_paused()

    @property
    def is_due(self) -> bool:
        """Whether to ask now. A clock that was ahead does not silence it for years."""
        if not self.may_ask:
            return False
        known, now = self.known(), self._clock()
        if self._not_before is not None and now < self._not_before <= now + EVERY:
            return False
        is_strange = known.asked_at is not None and known.asked_at > now
        return known.due_at is None or is_strange or known.due_at <= now

    def remembered(self) -> datetime | None:
        """Until when it does not ask."""
        return self._not_before

    def remind(self, what: datetime | None) -> None:
        """Takes that over."""
        self._not_before = what

    def ask(self, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """Asks and remembers. Whatever goes wrong is one line in the log.

        `is_wanted` is asked before anything leaves; it touches no books, which may be closed.
        """
        now = self._clock()
        # a memory that cannot be written, as on a full disk, must not have it asked in a circle
        self._not_before = now + SOON
        try:
            # first of all, so that a program that ends in the middle does not ask at each start
            self._remember(asked_at=now, due_at=now + EVERY)
            about_to_ask = partial(_about_to_ask, is_wanted)
            release = read_release(self._bulletin.fetch(self.address(), about_to_ask))
            self._remember(release=release)
        except BadInputError as error:
            log.warning("The list of versions is not understood: %s", error.message)
        except MeterdeskError as error:
            log.warning("Which version is the newest was not learnt: %s", error.message)
            if isinstance(error, UplinkError) and error.cause in _NOTHING_LEFT:
                with suppress(MeterdeskError):
                    self._remember(due_at=now + SOON)
        else:
            log.info("The newest version is %s", release.version)

    def told(self) -> Release | None:
        """The newer version of which to tell, where somebody wants to hear of it."""
        if not self._settings.tell_new_versions or not self.address():
            return None
        known = self.known()
        release = known.release
        if release is None or str(release.version) == known.silenced:
            return None
        with suppress(BadInputError):
            return release if release.is_news_for(Version.of(self._own)) else None
        return None

    def silence(self, version: str) -> None:
        """Nobody wants to hear of this one; of the next they do. Raises StoreError."""
        self._remember(silenced=version)

    def _remember(self, **what: object) -> None:
        with self._writing:  # who asks and who silences are two threads
            self._memory.keep(replace(self.known(), **what))  # type: ignore[arg-type]


def _about_to_ask(is_wanted: Callable[[], bool], address: str) -> None:
    """The principle of the house: what leaves the office is written down before it does."""
    if not is_wanted():
        raise NotNowError("Nobody wants to know any more.")
    log.info("Asking %s which version of Meterdesk is the newest", host_of(address))
