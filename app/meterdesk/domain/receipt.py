"""Receipts: the supplier's signed word that it keeps a billing read (row B7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

NO_PREVIOUS = "0" * 64
"""What the first receipt of a chain names as the digest of the one before."""

REMEMBERED = timedelta(days=30)
"""So long somebody is told of a receipt that proves nothing."""


class Trust(StrEnum):
    """What a receipt is worth, looked at with the keys that were told at registration."""

    VERIFIED = "verified"
    NO_KEY = "no key to check it with"
    OTHER_KEY = "signed with another key"
    NOT_SIGNED = "not signed over what was sent"
    NOT_NEXT = "does not follow the one before"

    @property
    def is_wrong(self) -> bool:
        """Whether it says what it should not. Without a key nobody knows."""
        return self not in (Trust.VERIFIED, Trust.NO_KEY)


@dataclass(frozen=True, slots=True)
class ReceiptKey:
    """A key told at registration: 32 bytes of Ed25519 in Base64, by which server and to whom.

    It is believed for receipts of that registration alone: another supplier has another key.
    """

    public: str
    server_url: str
    proxy_id: str
    pinned_at: datetime


@dataclass(frozen=True, slots=True)
class Examined:
    """What a notary says of one receipt by itself; `digest` and `token` as in `Receipt`."""

    trust: Trust
    digest: str
    token: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt in the books.

    `number` counts those of one printer at one server; `digest` is SHA-256 over its text, and
    `token` text and signature as they stand in a statement. `seen_at` is when somebody said they
    know of a wrong one. Times are aware UTC.
    """

    request_id: str
    serial_number: str
    proxy_id: str
    number: int
    digest: str
    token: str
    trust: Trust
    issued_at: datetime
    kept_at: datetime
    seen_at: datetime | None = None
