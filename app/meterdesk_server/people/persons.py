"""The people of an account."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a mail goes to, in their language and with times of their zone."""

    person_id: int
    email: str
    name: str
    language: str
    zone: ZoneInfo
