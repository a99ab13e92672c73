"""Who stands where in the demonstration office, and what happens there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final


@dataclass(frozen=True)
class Seat:
    """A place in the office and the recording of the device that stands there."""

    name: str
    recording: str
    asleep: bool = False
    absent: bool = False
    community: str = "public"
    v1_only: bool = False
    has_bulk: bool = True


@dataclass(frozen=True)
class Event:
    """What happens to one device so long after the office opened; `deed` is a verb of `Office`."""

    after: timedelta
    deed: str
    name: str
    what: str | None = None


SEATS: Final = (
    Seat("reception", "xerox-workcentre-7835"),
    Seat("design studio", "xerox-workcentre-7556"),
    Seat("second floor", "xerox-versalink-c7025"),
    Seat("warehouse", "xerox-phaser-4622", asleep=True),
    Seat("accounts", "hp-laserjet-m404dn"),
    Seat("marketing", "hp-color-laserjet-m553"),
    Seat("corridor", "ricoh-im-c3000"),
    Seat("legal", "konica-bizhub-c308"),
    Seat("east wing", "kyocera-taskalfa-3252ci"),
    Seat("human resources", "lexmark-cx725"),
    Seat("goods inward", "brother-hl-l6400dw"),
    Seat("sales", "epson-wf-c5790"),
    Seat("board room", "canon-lbp712cdn"),
    Seat("west wing", "canon-ir-adv-c3525"),
    Seat("training room", "sharp-mx-3070n"),
    Seat("production office", "oki-c532", absent=True),
    Seat("network switch", "switch"),
    Seat("power supply", "ups"),
)

STORY: Final = (
    Event(timedelta(hours=1), "wake", "warehouse"),
    Event(timedelta(hours=3), "break_down", "accounts"),
    Event(timedelta(hours=4), "trouble", "corridor", "paper jam"),
    Event(timedelta(hours=5), "settle", "corridor", "paper jam"),
    Event(timedelta(hours=6), "appear", "production office"),
    Event(timedelta(hours=9), "sleep", "warehouse"),
    Event(timedelta(hours=27), "repair", "accounts"),
)
