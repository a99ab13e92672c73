"""So many packets a second, whatever the loop was busy with."""

from __future__ import annotations

CATCH_UP = 0.1
"""Seconds: what was missed for longer is not made good, or a busy moment would end in a blast."""


class Pace:
    """Saves up while time passes; times are seconds of one clock."""

    def __init__(self, per_second: float, now: float) -> None:
        self._per_second = per_second
        self._most = max(1.0, per_second * CATCH_UP)
        self._saved = 1.0
        self._then = now

    def allows(self, now: float) -> int:
        """How many may be sent now."""
        self._saved = min(self._most, self._saved + (now - self._then) * self._per_second)
        self._then = now
        return int(self._saved)

    def spend(self) -> None:
        """One was sent."""
        self._saved -= 1
