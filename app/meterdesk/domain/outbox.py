"""What must reach the server and has not been acknowledged yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from meterdesk.domain.conversation import BillingReads, CommandStatus, SuppliesUsage

Parcel = CommandStatus | BillingReads | SuppliesUsage


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """One parcel with its own id; sending it again is harmless. `refusal` is the server's reason.

    `kind` is the name of the parcel's class. An entry with `accepted_at` or `refusal` is done.
    """

    id: str
    kind: str
    parcel: Parcel
    created_at: datetime
    attempts: int = 0
    accepted_at: datetime | None = None
    refusal: str | None = None


def key(parcel: Parcel) -> str:
    """The id a parcel goes by in the server's Outcome: what makes sending it twice harmless."""
    match parcel:
        case CommandStatus():
            return parcel.command_id
        case BillingReads():
            return parcel.billing_request_id
        case SuppliesUsage():
            return parcel.serial_number
