"""The office's time, which may run faster than ours."""

from __future__ import annotations

from datetime import UTC, datetime


class FastClock:
    """A clock that begins at a time and runs so many times as fast as ours."""

    def __init__(self, begin: datetime, speed: float) -> None:
        self._begin = begin
        self._speed = speed

    def now(self) -> datetime:
        """The office's time."""
        return self._begin + (datetime.now(UTC) - self._begin) * self._speed
