"""What a person is told of at the tray: in episodes, and never in hours that are quiet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum

from meterdesk.domain.errors import BadInputError

_HOURS = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})")
_SATURDAY = 5


class NoticeKind(StrEnum):
    """What can be told, the most urgent first. The values are stable: settings hold them."""

    SERVER = "server"
    HELD = "held-read"
    AWAITED = "due-read"
    SIGN_UP = "sign-up"
    REPLACED = "replaced-device"
    QUESTION = "who-is-who"
    NEW = "new-device"
    SUPPLY = "supply"


@dataclass(frozen=True, slots=True)
class Episode:
    """One matter from its begin to its end; `key` tells it from others of its kind.

    `name` is the printer, `detail` what else is to be said of it: a sentence, an address, a supply.
    `told_at` is None until somebody was told, `over_at` while it lasts. Times are aware UTC.
    """

    kind: NoticeKind
    key: str
    name: str
    detail: str
    began_at: datetime
    told_at: datetime | None = None
    over_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said in one message: what began, and what is over of that which was told."""

    begun: tuple[Episode, ...]
    over: tuple[Episode, ...] = ()

    @property
    def kinds(self) -> tuple[NoticeKind, ...]:
        """The kinds of what began, the most urgent first."""
        present = {episode.kind for episode in self.begun}
        return tuple(kind for kind in NoticeKind if kind in present)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From one time of the day to another, over midnight where it begins later than it ends."""

    begins: time
    ends: time

    def hold(self, at: time) -> bool:
        """Whether that time of the day is among them."""
        if self.begins <= self.ends:
            return self.begins <= at < self.ends
        return at >= self.begins or at < self.ends

    def __str__(self) -> str:
        return f"{self.begins:%H:%M}-{self.ends:%H:%M}"


NIGHT = QuietHours(time(20), time(7))
"""Nobody sits at the computer then: a message would be gone before anybody sees it."""


def quiet_hours(text: str) -> QuietHours | None:
    """ "20:00-07:00"; None for an empty text. Raises BadInputError."""
    if not text.strip():
        return None
    found = _HOURS.fullmatch(text.strip())
    try:
        if found is None:
            raise ValueError
        one, two, three, four = (int(number) for number in found.groups())
        return QuietHours(time(one, two), time(three, four))
    except ValueError:
        raise BadInputError(f"“{text}” are no hours; write for example 20:00-07:00.") from None


def is_quiet(local: datetime, hours: QuietHours | None, *, on_weekends: bool) -> bool:
    """Whether nothing is to be told at that local time."""
    if on_weekends and local.weekday() >= _SATURDAY:
        return True
    return hours is not None and hours.hold(local.time())
