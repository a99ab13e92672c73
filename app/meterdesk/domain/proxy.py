"""This installation as the Communication Server knows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Proxy:
    """`installation_id` is drawn once and kept; `proxy_id` is the server's name for it, or None.

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

    @property
    def is_registered(self) -> bool:
        return self.proxy_id is not None
