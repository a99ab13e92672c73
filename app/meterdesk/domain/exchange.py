"""One conversation as it went over the wire or would go, for whoever wants to see it (B1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ExchangeState(StrEnum):
    """How a conversation ended. SENDING is what a crash in the middle leaves behind."""

    SENDING = "sending"
    ANSWERED = "answered"
    PARTLY_REFUSED = "partly refused"
    REFUSED = "refused"
    FAILED = "failed"
    NOT_SENT = "not sent"


@dataclass(frozen=True, slots=True)
class Exchange:
    """One conversation as it went over the wire, for the archive (row B1).

    `request` and `response` are the envelopes as sent and received, inflated, with password
    digest, nonce and secrets masked. `plain_bytes` is the envelope before gzip; `bytes_sent` and
    `bytes_received` count HTTP bodies as they travelled, `head_bytes` the HTTP head of the
    request; `budget` and `answer_budget` are the published sizes in bytes, or None. `status` is
    that of HTTP, `way` the Internet proxy's host:port or "". `commands` came with the
    answer, `refusals` are single parcels or devices the server did not take. `error` is a
    sentence, or None. `key` names the attempt: it is
    told when it begins and again when it ended.
    """

    at: datetime
    operation: str
    request: str
    response: str
    bytes_sent: int
    bytes_received: int
    budget: int | None
    error: str | None = None
    key: str = ""
    state: ExchangeState = ExchangeState.ANSWERED
    host: str = ""
    way: str = ""
    status: int | None = None
    duration_ms: int | None = None
    is_packed: bool = False
    plain_bytes: int = 0
    head_bytes: int = 0
    answer_budget: int | None = None
    commands: int = 0
    refusals: int = 0
    serial_numbers: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """Bytes of the request on the wire, HTTP head and body: what the published size bounds."""
        return self.head_bytes + self.bytes_sent


@dataclass(frozen=True, slots=True)
class Size:
    """Bytes of a request on the wire: its HTTP head and its body."""

    head: int
    body: int

    @property
    def total(self) -> int:
        return self.head + self.body


@dataclass(frozen=True, slots=True)
class Composed:
    """A message as it would be sent: the envelope masked, its size as it is and packed by gzip.

    `is_packed` is how this server would get it, `budget` the published size or None. Packed, the
    next one differs by some bytes, for nonce and digest are random and drawn anew.
    """

    envelope: str
    plain: Size
    packed: Size
    is_packed: bool
    budget: int | None

    @property
    def size(self) -> Size:
        """That of the two which would travel."""
        return self.packed if self.is_packed else self.plain
