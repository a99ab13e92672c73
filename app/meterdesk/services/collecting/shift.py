"""When the collector may work: takes the turn, gives it back, and keeps what waits for it.

Beside a service a window has the turn only while somebody asks it for something. The service lets
go of it whenever a person waits elsewhere: what it does ends between two printers, and what takes
longer than `GRACE` is broken off and done again later.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from meterdesk.domain.errors import AlreadyOpenError
from meterdesk.domain.turn import Claim, Resident
from meterdesk.services.ports.turn import Turn

GRACE = 5.0
"""Seconds that what is under way gets to end when a person waits for the turn."""
LINGER = 5.0
"""Seconds a window keeps the turn beside a service after what it was asked for is done."""
PATIENCE = 20.0
"""Seconds a person's order waits for the turn."""
SOON, EVERY, SELDOM, RARELY = 0.1, 1.0, 5.0, 300.0
"""Seconds between two looks: while somebody waits, while another may come, while a window works,
and for a service that hears who comes."""

BUSY = "Another Meterdesk works with this office's data; try again when it has ended."


class Alone:
    """Always ours: nobody else can open these books. Fits the port Turn."""

    is_attended = True
    is_ours = True
    is_dismissed = False

    def take(self, *, is_asked: bool) -> bool:
        return True

    def give(self) -> None:
        """Nobody takes it."""

    def claim(self) -> Claim:
        return Claim.NOBODY

    def hear(self, heard: Callable[[], None]) -> bool:
        return False

    def nudge(self) -> None:
        """Nobody is there."""

    def resident(self) -> Resident | None:
        return None


class Host(Protocol):
    """Who works when it is their turn."""

    @property
    def is_idle(self) -> bool: ...
    def begin_turn(self) -> None:
        """The turn is ours now."""

    def end_turn(self) -> None:
        """Puts everything down and gives the turn, which takes a moment."""

    def finish(self) -> None:
        """Ends the program, after the conversation with the server that is under way."""

    def go_on(self) -> None:
        """It has not ended yet, and nobody wants it to any more."""


class Shift:
    """Lives in the collector's loop; `look` is called again after as many seconds as it says."""

    def __init__(
        self, turn: Turn, host: Host, steady: Callable[[], float] = time.monotonic
    ) -> None:
        self._turn = turn
        self._host = host
        self.hears = False
        self._steady = steady
        self._orders: list[Callable[[], None]] = []
        self._asked_at = 0.0
        self._used_at = 0.0
        self._wanted_at: float | None = None
        self._is_ending = False
        self._is_dismissed = False
        self.resident: Resident | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether somebody's order waits for the turn."""
        return bool(self._orders)

    @property
    def may_work(self) -> bool:
        """Whether something may be begun, or the next printer asked."""
        return self._turn.is_ours and self._wanted_at is None and not self._is_ending

    @property
    def may_begin_by_itself(self) -> bool:
        """Not beside a service, which does what is due."""
        return self.may_work and self.resident is None

    def order(self, do: Callable[[], None]) -> None:
        """What a person asks for: done at once where the turn is ours, else as soon as it is."""
        if self.may_work:
            self._used_at = self._steady()
            do()
            return
        if not self._orders:
            self._asked_at = self._steady()
        self._orders.append(do)

    def look(self) -> float | None:
        """Seconds until the next look; None where nobody else can come.

        Raises AlreadyOpenError where nobody gives way to what was ordered, and StoreError.
        """
        if isinstance(self._turn, Alone):
            return None
        was_dismissed, self._is_dismissed = self._is_dismissed, self._turn.is_dismissed
        if was_dismissed and not self._is_dismissed:
            self._host.go_on()
        if self._is_dismissed:
            self._host.finish()
        elif self._turn.is_ours:
            self._mind_others()
        elif self._turn.take(is_asked=self.is_waiting):
            self._begin()
        else:
            self.resident = self._turn.resident()
            self._give_up_waiting()
        return self._pause()

    def ended(self) -> None:
        """Everything is put down, and the turn was given."""
        self._is_ending, self._wanted_at = False, None

    def _begin(self) -> None:
        self.resident = self._turn.resident()
        self._used_at = self._steady()
        self._host.begin_turn()
        orders, self._orders = self._orders, []
        for do in orders:
            do()

    def _mind_others(self) -> None:
        claim, now = self._turn.claim(), self._steady()
        self.resident = self._turn.resident() if claim is Claim.WHEN_IDLE else None
        if self._is_ending:
            return
        if claim is Claim.NOW:
            self._wanted_at = now if self._wanted_at is None else self._wanted_at
            if self._host.is_idle or now - self._wanted_at >= GRACE:
                self._end()
            return
        self._wanted_at = None
        if not self._host.is_idle:
            self._used_at = now
        elif claim is Claim.WHEN_IDLE and now - self._used_at >= LINGER:
            self._end()

    def _end(self) -> None:
        self._is_ending = True
        self._host.end_turn()

    def _give_up_waiting(self) -> None:
        if not self.is_waiting or self._steady() - self._asked_at < PATIENCE:
            return
        self._orders.clear()
        self._turn.give()
        raise AlreadyOpenError(BUSY)

    def _pause(self) -> float:
        if self.is_waiting or self._wanted_at is not None or self._is_ending:
            return SOON
        if self._is_dismissed or not self._turn.is_ours or self.resident is not None:
            return EVERY
        if self._turn.is_attended:
            return SELDOM
        return RARELY if self.hears else EVERY
