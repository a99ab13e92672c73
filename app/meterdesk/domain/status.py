"""How the office stands, in one word for the icon and one sentence for people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from meterdesk.domain.diagnosis import Trouble


class OfficeState(StrEnum):
    """The tray icon's states (experience: told apart without colour)."""

    NOT_SET_UP = "not set up"
    UP_TO_DATE = "up to date"
    WORKING = "working"
    ATTENTION = "attention"
    PAUSED = "paused"
    OFFLINE = "cannot reach the server"


class Matter(StrEnum):
    """What a notification is about: one when it begins, and one when it is over."""

    SERVER = "the server is not reached"
    HELD = "a billing read waits for an answer"
    AWAITED = "a billing read waits for its printer"
    RECEIPT = "a receipt proves nothing"


@dataclass(frozen=True, slots=True)
class Concern:
    """Something to see to, in one sentence; there may be several at a time.

    `about` are the receipts that it is about: billing request and serial number of each.
    """

    matter: Matter
    sentence: str
    about: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class OfficeStatus:
    """`new_devices` could be registered and nobody chose them; `unsent` counts outbox entries.

    `questions` wait for somebody to say who is who (row B3), `trouble` is why the server is not
    reached now (row B5). `held` counts billing reads that wait for an answer, `concerns` are all
    that somebody should be told of. `lacks_secret` is a registered office whose secret is not
    where secrets are kept. Times are aware UTC.
    """

    state: OfficeState
    sentence: str
    devices: int
    new_devices: int
    away: int
    unsent: int
    last_read: datetime | None
    next_read: datetime | None
    last_sync: datetime | None
    next_sync: datetime | None
    is_paused: bool
    is_registered: bool
    server_url: str
    questions: int = 0
    trouble: Trouble | None = None
    held: int = 0
    concerns: tuple[Concern, ...] = ()
    lacks_secret: bool = False
