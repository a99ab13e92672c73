"""Notices that the clock of this PC jumped: the computer slept, or somebody set the time."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta

from meterdesk.services.ports.clock import Clock

NOTICEABLE = timedelta(seconds=30)
"""Less is how clocks are: corrected by a time server, and told in whole seconds."""


class Vigil:
    """Compares the clock on the wall with one that only ever goes on, at each look.

    A computer that slept wakes with a wall clock that is ahead: the other stood still, on Windows
    and where it did not, nothing is missed. One that went back was set by somebody.
    """

    def __init__(self, clock: Clock, steady: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._steady = steady
        self.seen = (clock(), steady())
        """Both clocks at the last look; those of another process of this computer go with ours."""

    def look(self) -> timedelta:
        """By how much the wall clock jumped since the last look: zero where it did not."""
        before, began = self.seen
        self.seen = now, went_on = self._clock(), self._steady()
        jump = now - before - timedelta(seconds=went_on - began)
        return jump if abs(jump) >= NOTICEABLE else timedelta(0)
