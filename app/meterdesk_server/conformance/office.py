"""An office as the server sees it: it signs its messages, or signs them wrongly when told to."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from meterdesk_server.conformance.answer import Answer, read
from meterdesk_server.conformance.message import Header, devices, envelope, http_headers
from meterdesk_server.conformance.verdict import demand
from meterdesk_server.conformance.wire import Wire


@dataclass(frozen=True, slots=True)
class Office:
    """One user of the server. `clock` is the server's time as far as it is known."""

    wire: Wire
    clock: Callable[[], datetime]
    user: str
    secret: str = field(repr=False)

    def header(self, **changes: Any) -> Header:
        """A fresh header, with parts of it changed."""
        now = self.clock()
        return replace(Header(self.user, self.secret, now, now), **changes)

    def write(self, operation: str, inner: str, header: Header | None = None) -> bytes:
        """The message of an operation whose first child is the ProxyId."""
        body = f"<{operation}><ProxyId>{self.user}</ProxyId>{inner}</{operation}>"
        return envelope((header or self.header()).text(), body)

    def ask(self, operation: str, inner: str = "", header: Header | None = None) -> Answer:
        """Says it and reads whatever comes. Raises FailedError where that is no valid message."""
        return self.post(self.write(operation, inner, header), operation)

    def post(self, message: bytes, operation: str, **headers: str) -> Answer:
        """Posts a message that is written already."""
        return read(self.wire.post(message, http_headers(operation, **headers)))

    def say(self, operation: str, inner: str = "") -> Answer:
        """Says it and demands the answer. Raises FailedError for a fault."""
        return answered(self.ask(operation, inner), operation)

    def register(self, *serials: str) -> dict[str, tuple[str, str]]:
        """Registers devices; state and SignUpFrom by serial number."""
        return self.say("RegisterProxyDevices", devices(*serials)).devices()

    def submit(self, operation: str, inner: str) -> Answer:
        """Says a submission with an id of its own."""
        return self.say(operation, submission(inner))


def answered(answer: Answer, operation: str) -> Answer:
    """The answer, if it is the one to this operation. Raises FailedError."""
    wanted = f"{operation}Response"
    demand(
        answer.status == 200 and answer.name == wanted,
        f"{operation} was answered with {answer.outline} instead of HTTP 200 and {wanted}.",
    )
    return answer


def refused(answer: Answer, fault: str, what: str) -> Answer:
    """The answer, if it is this typed fault with HTTP 500. Raises FailedError."""
    demand(
        answer.status == 500 and answer.name == fault,
        f"{what} was answered with {answer.outline} instead of HTTP 500 and {fault}.",
    )
    return answer


def submission(inner: str) -> str:
    """A SubmissionId, and what is submitted."""
    return f"<SubmissionId>{uuid.uuid4()}</SubmissionId>{inner}"
