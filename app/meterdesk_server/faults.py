"""SOAP 1.1 faults as exceptions: code, sentence, and the contract's typed detail."""

from __future__ import annotations

from datetime import datetime

from meterdesk_server.messages import (
    FaultDetail,
    InvalidRequestFault,
    NotAuthorizedFault,
    ServerBusyFault,
    UnknownDeviceFault,
)

_LONGEST = 500


class FaultError(Exception):
    """Ends a conversation with a fault. `code` is Client, Server, MustUnderstand, VersionMismatch.

    `status` is 500 (SOAP 1.1 section 6.2), except where HTTP has its own word for it.
    """

    def __init__(
        self, code: str, reason: str, detail: FaultDetail | None = None, status: int = 500
    ) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason
        self.detail = detail
        self.status = status


def invalid(reason: str, line: int | None = None, status: int = 500) -> FaultError:
    """The request is not what the contract says."""
    reason = printable(reason)
    return FaultError("Client", reason, InvalidRequestFault(reason, line), status)


def not_authorized(reason: str, server_time: datetime | None = None) -> FaultError:
    """Credentials are missing, wrong or stale. The time is told where the clock was the reason."""
    return FaultError("Client", reason, NotAuthorizedFault(reason, server_time))


def unknown_devices(serial_numbers: tuple[str, ...]) -> FaultError:
    """Nothing of the message was kept, since it names devices that are not this proxy's."""
    reason = "These devices are not registered by this proxy; nothing of the message was kept."
    return FaultError("Client", reason, UnknownDeviceFault(reason, serial_numbers))


def busy(retry_after_seconds: int = 60) -> FaultError:
    """Come back later; nothing was kept."""
    reason = "The server is busy; nothing of the message was kept."
    return FaultError("Server", reason, ServerBusyFault(reason, retry_after_seconds))


def printable(text: str) -> str:
    """Fit for XML and for the contract's Text: printable, at most 500 characters."""
    return "".join(c if c.isprintable() else " " for c in text)[:_LONGEST]
