"""Who collects in a data folder: one program at a time, whoever else has it open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto


@dataclass(frozen=True, slots=True)
class Resident:
    """`meterdesk collect` at work in a data folder: since when, and of which version."""

    since: datetime
    version: str


class Claim(Enum):
    """Who else wants the turn that is ours."""

    NOBODY = auto()
    WHEN_IDLE = auto()
    """The service, which collects here whenever nobody asks this program for anything."""
    NOW = auto()
    """A person waits in front of another program."""
