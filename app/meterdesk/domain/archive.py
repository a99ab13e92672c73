"""What is looked for among the conversations, and how long they are kept (row B1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from meterdesk.domain.conversation import SubmitBillingReads
from meterdesk.domain.exchange import ExchangeState

BILLING = SubmitBillingReads.__name__
"""The operation whose conversations may be kept for longer than the others."""

PROBLEMS = frozenset(ExchangeState) - {ExchangeState.ANSWERED, ExchangeState.SENDING}
"""States in which something did not go as it should."""


@dataclass(frozen=True, slots=True)
class Word:
    """What must stand somewhere in a conversation: as text, or as one of these serial numbers."""

    text: str
    serial_numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sought:
    """All must hold. `serial_number` is that of a device the conversation is about.

    A conversation under way since before `cut_off` is a problem too: it was cut off.
    """

    words: tuple[Word, ...] = ()
    serial_number: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    only_problems: bool = False
    cut_off: datetime | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """Conversations from before `since` are thrown away, billing reads only before theirs."""

    since: datetime
    billing_since: datetime
