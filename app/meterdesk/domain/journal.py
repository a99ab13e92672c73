"""The journal of who is who: what was decided, on what grounds, by whom, and whether it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from meterdesk.domain.device import Address, Identity, Presence
from meterdesk.domain.evidence import Finding


class Decision(StrEnum):
    """What was decided about a device and, where there is one, the other."""

    FOLLOWED = "followed"
    BESIDE = "at two addresses"
    ASKED = "asked"
    SAME = "the same printer"
    REPLACED = "replaced"
    DIFFERENT = "two printers"


@dataclass(frozen=True, slots=True)
class Side:
    """What the other side of a decision told, and where it answered: what an undo sets apart."""

    identity: Identity
    places: tuple[Address, ...]


@dataclass(frozen=True, slots=True)
class Before:
    """Who and where the device was before, and whether it was there; what an undo goes back to.

    `other` is who was merged with it, or what was followed.
    """

    identity: Identity
    address: Address
    presence: Presence = Presence.ASLEEP
    silent_since: datetime | None = None
    last_asked: datetime | None = None
    was_replaced: bool = False
    other: Side | None = None


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One decision. Times are aware UTC.

    FOLLOWED: readings of `device_id` since `at` were attached on other grounds than its serial
    number at its address. BESIDE: it answers at another address as well. The others are about
    `device_id`, known first, and `other_id`: the one that is in doubt with it, was merged into it,
    took its place, or stands beside it.
    `settled_at` is when a question was answered, or any other decision undone.
    """

    id: int
    at: datetime
    decision: Decision
    device_id: int
    other_id: int | None
    is_by_user: bool
    reason: str
    findings: tuple[Finding, ...] = ()
    before: Before | None = None
    settled_at: datetime | None = None

    @property
    def is_question(self) -> bool:
        """Whether it waits for somebody's answer."""
        return self.decision is Decision.ASKED and self.settled_at is None

    @property
    def can_be_undone(self) -> bool:
        """Whether it stands and somebody could take it back."""
        return self.decision is not Decision.ASKED and self.settled_at is None
