"""The printers in one line each: all that is counted of many, without who and where they are."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from meterdesk.domain.device import Presence, Registration
from meterdesk.domain.identity import can_be_registered


class RosterLine(NamedTuple):
    """A printer that stands in the books and was not replaced; its fields are those of `Device`."""

    id: int
    registration: Registration
    presence: Presence
    serial_number: str | None
    last_read: datetime | None
    last_asked: datetime | None
    silent_since: datetime | None

    @property
    def is_new(self) -> bool:
        """Found, and waiting for somebody to choose it; without a serial number nobody can."""
        is_found = self.registration is Registration.FOUND
        return is_found and can_be_registered(self.serial_number)

    @property
    def is_billed(self) -> bool:
        """Whether its reads may be sent."""
        return self.registration is Registration.SERVICE_ON


class Due(NamedTuple):
    """A read that the supplier asks for, of which printer and when, by the server's clock."""

    serial_number: str
    at: datetime
