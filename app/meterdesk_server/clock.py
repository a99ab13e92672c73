"""Where the server's time comes from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns the time, aware UTC."""


def system_clock() -> datetime:
    """The time, aware UTC."""
    return datetime.now(UTC)
