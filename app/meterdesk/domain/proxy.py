"""This installation as the Communication Server knows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

CLOCK_TOLERANCE = timedelta(minutes=5)
"""How far the clocks of office and server may differ before reads are held back."""


@dataclass(frozen=True, slots=True)
class Proxy:
    """`installation_id` is drawn once and kept; `proxy_id` is the server's name for it, or None.

    `server_url` is the server that gave the `proxy_id`; another one does not know it.
    `clock_error` is how far this PC's clock was ahead of the server's at the last sync.
    `sync_minute` is the minute of the day (0-1439, UTC) drawn once for the daily sync.
    """

    installation_id: str
    sync_minute: int
    proxy_id: str | None = None
    is_paused: bool = False
    last_sync: datetime | None = None
    next_sync: datetime | None = None
    failing_since: datetime | None = None
    failures: int = 0
    last_error: str | None = None
    server_url: str | None = None
    clock_error: timedelta = timedelta(0)

    @property
    def is_registered(self) -> bool:
        return self.proxy_id is not None

    def is_known_to(self, server_url: str) -> bool:
        """Whether the server at this address is the one that registered it."""
        return self.proxy_id is not None and self.server_url == server_url

    @property
    def is_clock_wrong(self) -> bool:
        """Whether a read would carry a time the server cannot believe."""
        return abs(self.clock_error) > CLOCK_TOLERANCE
