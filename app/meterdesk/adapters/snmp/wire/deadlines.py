"""When what is waited for lapses: one timer of the loop for all of it."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable

Lapse = Callable[[int, float], None]
"""Called with what lapsed, and when it was to."""


class Deadlines:
    """Moments, by the loop's clock, at which something lapses that has a number.

    Nearly everything is answered long before: to set and to forget a moment has to cost little, and
    a timer of its own for each costs as much as its answer. So a timer is set for the next moment
    alone, and left where that one is forgotten: it finds nothing to do then but to be set anew.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._moments: dict[int, tuple[float, Lapse]] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._next = math.inf

    def set(self, number: int, at: float, lapse: Lapse) -> None:
        """Instead of an earlier one of that number."""
        self._moments[number] = at, lapse
        if at < self._next:
            self._wake(at)

    def forget(self, number: int) -> None:
        """With the last of them nothing ticks any more."""
        self._moments.pop(number, None)
        if not self._moments:
            self.close()

    def close(self) -> None:
        """Nothing lapses any more."""
        self._moments.clear()
        if self._timer is not None:
            self._timer.cancel()
            self._timer, self._next = None, math.inf

    def _wake(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._next = self._loop.call_at(at, self._ring), at

    def _ring(self) -> None:
        # the loop calls a hair too early sometimes: what it was set for is due all the same
        now = max(self._loop.time(), self._next)
        self._timer, self._next = None, math.inf
        due = [(number, one) for number, one in self._moments.items() if one[0] <= now]
        for number, one in due:
            # what lapsed before it may have ended or renewed this one
            if self._moments.get(number) is one:
                del self._moments[number]
                at, lapse = one
                lapse(number, at)
        if self._moments:
            self._wake(min(at for at, _lapse in self._moments.values()))
