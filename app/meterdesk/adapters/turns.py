"""Turns in a data folder, by locks that their holder's death lifts (docs/decisions/0032).

`office.lock` is the turn itself. `collect.lock` is the service's as long as it runs, `wish.lock`
that of the program before which a person waits: the service leaves the turn to it meanwhile.
`dismissal.lock` is whose who waits for the service to end, `outing.lock` that of the process which
collects for a window that is not loaded (docs/decisions/0040); it gives way as the service does.
Nobody listens on anything (row M12): who waits looks again, and rings for the service.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from meterdesk.adapters.bell import Bell, ring
from meterdesk.adapters.files import OWNERS, replace_file
from meterdesk.adapters.folder_refusals import already_open
from meterdesk.adapters.lock import OfficeLock, is_held
from meterdesk.adapters.window_place import COLLISION
from meterdesk.domain.errors import AlreadyCollectingError
from meterdesk.domain.turn import Claim, Resident

log = logging.getLogger(__name__)

SERVICE, WISH, OUTING = "collect.lock", "wish.lock", "outing.lock"
DISMISSAL = "dismissal.lock"
NOTE = "collect.json"
"""Since when the service runs; worth nothing where nobody holds its lock."""
AGAIN = 0.05
"""Seconds between two looks of whoever stands still and waits."""
PATIENCE = 15.0
"""Seconds a command waits for the service to put down what it does."""


class ResidentTurn:
    """The service's: held while no person waits elsewhere. Fits the port Turn."""

    is_attended = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._office = OfficeLock(folder)
        self._bell: Bell | None = None

    @property
    def is_ours(self) -> bool:
        return self._office.is_held

    @property
    def is_dismissed(self) -> bool:
        """Whether somebody waits for the service to end, to put a new version in its place."""
        return is_held(self._folder, DISMISSAL)

    def take(self, *, is_asked: bool = False) -> bool:
        """Not while a person waits elsewhere. Raises StoreError."""
        return self.is_ours or (not self._is_wished() and self._office.attempt())

    def give(self) -> None:
        """Lets another begin."""
        self._office.release()

    def claim(self) -> Claim:
        """A person's comes first."""
        return Claim.NOW if self._is_wished() else Claim.NOBODY

    def hear(self, heard: Callable[[], None]) -> bool:
        """Not on a disk that knows no pipes with a name."""
        try:
            self._bell = Bell(self._folder)
        except OSError as error:
            log.info("Nobody can ring here (%s): locks are looked at each second", error)
            return False
        self._bell.hear(heard)
        return True

    def nudge(self) -> None:
        """It wrote that itself."""

    def close(self) -> None:
        """Gives the turn, and hears nobody any more."""
        self.give()
        if self._bell is not None:
            self._bell.close()

    def resident(self) -> Resident | None:
        """Itself."""
        return None

    def _is_wished(self) -> bool:
        return is_held(self._folder, WISH)


class GuestTurn:
    """A window's or a command's, beside a service or without one. Fits the port Turn."""

    is_attended = True
    is_dismissed = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._office = OfficeLock(folder)
        self._wish = OfficeLock(folder, WISH)
        self._was_resident = False

    @property
    def is_ours(self) -> bool:
        return self._office.is_held

    def take(self, *, is_asked: bool) -> bool:
        """Beside a service only where somebody asks. Raises StoreError."""
        if self.is_ours:
            return True
        self._was_resident = self.resident() is not None
        if self._was_resident and not (is_asked and self._is_wished()):
            return False
        if is_asked and is_held(self._folder, OUTING):
            self._is_wished()
        return self._office.attempt()

    def give(self) -> None:
        """Lets another begin; a wish that was not granted is taken back as well."""
        self._office.release()
        if self._wish.is_held:
            self._wish.release()
            ring(self._folder)

    def _is_wished(self) -> bool:
        """Whether the service knows of us, who is told the first time."""
        if not self._wish.is_held and self._wish.attempt():
            ring(self._folder)
        return self._wish.is_held

    def hear(self, heard: Callable[[], None]) -> bool:
        """A service says nothing when it comes: who sits here has time."""
        return False

    def nudge(self) -> None:
        """Where none listens nothing happens."""
        ring(self._folder)

    def claim(self) -> Claim:
        """Twice in a row: a lock also seems taken while others look at it."""
        before, self._was_resident = self._was_resident, self.resident() is not None
        return Claim.WHEN_IDLE if before and self._was_resident else Claim.NOBODY

    def resident(self) -> Resident | None:
        """The service of this computer that collects here, if one runs."""
        return _noted(self._folder) if is_held(self._folder, SERVICE) else None


@contextmanager
def residence(folder: Path, now: datetime, version: str) -> Iterator[ResidentTurn]:
    """What makes this process the service of that folder, the only one.

    Raises AlreadyCollectingError, and StoreError.
    """
    lock, turn = OfficeLock(folder, SERVICE), ResidentTurn(folder)
    if not wait_for(lock.attempt, COLLISION):
        raise AlreadyCollectingError(
            f"A service already collects in {folder.absolute()}{_since(_noted(folder))}; one is "
            "enough, so this one ends."
        )
    try:
        note = json.dumps({"since": now.isoformat(), "version": version})
        replace_file(folder / NOTE, note.encode(), OWNERS)
        yield turn
    finally:
        turn.close()
        with suppress(OSError):
            (folder / NOTE).unlink(missing_ok=True)
        lock.release()


def dismiss(folder: Path, patience: float) -> bool:
    """Asks the service there to end, after the conversation that is under way, and waits for so
    many seconds at most; whether none runs now. Raises StoreError.
    """
    word = OfficeLock(folder, DISMISSAL)

    def has_ended() -> bool:
        if not word.is_held and word.attempt():
            ring(folder)
        return not is_held(folder, SERVICE)

    try:
        return wait_for(has_ended, patience)
    finally:
        word.release()


@contextmanager
def turn_of_a_command(folder: Path) -> Iterator[GuestTurn]:
    """The turn for as long as a command works; a service gives way, a window does not.

    Raises AlreadyOpenError, and StoreError.
    """
    turn = GuestTurn(folder)
    try:
        _take(folder, turn)
        yield turn
    finally:
        turn.give()


@contextmanager
def turn_of_the_window(folder: Path, version: str) -> Iterator[GuestTurn]:
    """For who has its place. Beside a service of its own version it begins without the turn; one
    of another version puts the books down first, as they may be changed when they are opened.

    Raises AlreadyOpenError, and StoreError.
    """
    turn = GuestTurn(folder)
    try:
        resident = turn.resident()
        if resident is None or resident.version != version:
            _take(folder, turn)
        yield turn
    finally:
        turn.give()


def _take(folder: Path, turn: GuestTurn) -> None:
    gives_way = turn.resident() is not None or is_held(folder, OUTING)
    patience = PATIENCE if gives_way else COLLISION
    if not wait_for(lambda: turn.take(is_asked=True), patience):
        raise already_open(folder)


def wait_for(is_done: Callable[[], bool], seconds: float) -> bool:
    """Looks again and again for so long at most; whether it came to that."""
    deadline = time.monotonic() + seconds
    while not (done := is_done()) and time.monotonic() < deadline:
        time.sleep(AGAIN)
    return done


def _noted(folder: Path) -> Resident | None:
    try:
        note = json.loads((folder / NOTE).read_bytes())
        return Resident(datetime.fromisoformat(note["since"]), str(note["version"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _since(resident: Resident | None) -> str:
    return f" since {resident.since.astimezone():%Y-%m-%d %H:%M}" if resident else ""
