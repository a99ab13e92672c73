"""Why a billing read is late, as far as the server can know it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum


class Cause(StrEnum):
    """One of these; the first that is true."""

    SHUT_OUT = "shut-out"  # the supplier revoked the office
    REFUSED = "refused"  # the office refused to turn the service on
    FAILED = "failed"  # it could not
    SILENT = "silent"  # it has not called since the read was due, or for days
    NOT_READ = "not-read"  # it calls, and the printer could not be read


def cause_of(
    needed: datetime,
    service: str,
    last_sync: datetime | None,
    revoked_at: datetime | None,
) -> Cause:
    """Of a request that was due and is open. `service` is the device's, the rest its office's;
    an office that has not called since `needed` is silent.
    """
    if revoked_at is not None:
        return Cause.SHUT_OUT
    if service in (Cause.REFUSED, Cause.FAILED):
        return Cause(service)
    if last_sync is None or last_sync < needed:
        return Cause.SILENT
    return Cause.NOT_READ
