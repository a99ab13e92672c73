"""This installation as the Communication Server knows it, and the states that goes through."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

CLOCK_TOLERANCE = timedelta(minutes=5)
"""How far the clocks of office and server may differ before reads are held back."""


class Standing(StrEnum):
    """How this office stands with the Communication Server (rows M6, M11)."""

    NOT_SET_UP = "not set up"
    REGISTERING = "registering"
    REGISTERED = "registered"
    REGISTERING_ANEW = "registering anew"
    REFUSED = "refused"
    LEAVING = "leaving"


class Change(StrEnum):
    """What changes how the office stands."""

    ENROLLED = "somebody gave an enrolment key"
    ACCEPTED = "the server accepted this office"
    DECLINED = "the server did not take the key, or the key is gone"
    REFUSED = "the server no longer accepts this office"
    ENDED = "the customer leaves the supplier"
    LEFT = "no printer is registered any more"


STANDINGS: dict[tuple[Standing, Change], Standing] = {
    (Standing.NOT_SET_UP, Change.ENROLLED): Standing.REGISTERING,
    (Standing.REGISTERING, Change.ENROLLED): Standing.REGISTERING,
    (Standing.REGISTERING, Change.ACCEPTED): Standing.REGISTERED,
    (Standing.REGISTERING, Change.DECLINED): Standing.NOT_SET_UP,
    (Standing.REGISTERING, Change.LEFT): Standing.NOT_SET_UP,
    (Standing.REGISTERED, Change.ENROLLED): Standing.REGISTERING_ANEW,
    (Standing.REGISTERED, Change.REFUSED): Standing.REFUSED,
    (Standing.REGISTERED, Change.ENDED): Standing.LEAVING,
    (Standing.REGISTERING_ANEW, Change.ENROLLED): Standing.REGISTERING_ANEW,
    (Standing.REGISTERING_ANEW, Change.ACCEPTED): Standing.REGISTERED,
    (Standing.REGISTERING_ANEW, Change.DECLINED): Standing.REGISTERED,
    (Standing.REGISTERING_ANEW, Change.ENDED): Standing.LEAVING,
    (Standing.REFUSED, Change.ENROLLED): Standing.REGISTERING_ANEW,
    (Standing.REFUSED, Change.ACCEPTED): Standing.REGISTERED,
    (Standing.REFUSED, Change.ENDED): Standing.LEAVING,
    (Standing.LEAVING, Change.ENROLLED): Standing.REGISTERING_ANEW,
    (Standing.LEAVING, Change.LEFT): Standing.NOT_SET_UP,
}

REGISTERING = frozenset({Standing.REGISTERING, Standing.REGISTERING_ANEW})
"""A key was given, and the answer of the server is not known: it is asked again."""


def changed(standing: Standing, change: Change) -> Standing:
    """How the office stands then; as before where the change means nothing to it."""
    return STANDINGS.get((standing, change), standing)


class Line(StrEnum):
    """Whether anything may leave the office, however it stands (row M13)."""

    OPEN = "open"
    PAUSED = "paused"


class Switch(StrEnum):
    """What somebody does with the line."""

    PAUSE = "somebody pauses communication"
    RESUME = "somebody resumes communication"


LINES: dict[tuple[Line, Switch], Line] = {
    (Line.OPEN, Switch.PAUSE): Line.PAUSED,
    (Line.PAUSED, Switch.RESUME): Line.OPEN,
}


def switched(line: Line, switch: Switch) -> Line:
    """The line after that; as it was where nothing is to be switched."""
    return LINES.get((line, switch), line)


@dataclass(frozen=True, slots=True)
class Proxy:
    """`installation_id` is drawn once and kept; `proxy_id` is the server's name for it, or None.

    `server_url` is the server that gave the `proxy_id`; another one does not know it.
    `clock_error` is how far this PC's clock was ahead of the server's at the last sync.
    `sync_minute` is the minute of the day (0-1439, UTC) drawn once for the daily sync.
    `tried_at` is when the server was asked last, `not_before` until when it does not want to be
    asked, `own_syncs` what people's own syncs have used up; all by the clock of this PC.
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
    standing: Standing = Standing.NOT_SET_UP
    tried_at: datetime | None = None
    not_before: datetime | None = None
    own_syncs: datetime | None = None

    @property
    def is_registered(self) -> bool:
        return self.proxy_id is not None

    @property
    def line(self) -> Line:
        return Line.PAUSED if self.is_paused else Line.OPEN

    def is_known_to(self, server_url: str) -> bool:
        """Whether the server at this address is the one that registered it."""
        return self.proxy_id is not None and self.server_url == server_url

    @property
    def is_clock_wrong(self) -> bool:
        """Whether a read would carry a time the server cannot believe."""
        return abs(self.clock_error) > CLOCK_TOLERANCE
