"""A billing request and the read that answers it: never estimated, never stale (rows M9, B4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from meterdesk.domain.conversation import BilledMeter, BillingReads
from meterdesk.domain.meter import Meter, Persistence

PATIENCE = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class BillingRequest:
    """The supplier asks for these meters of this device, due at that time."""

    id: str
    serial_number: str
    due: datetime
    meter_names: tuple[str, ...]
    received_at: datetime


def is_ripe(request: BillingRequest, now: datetime) -> bool:
    """Whether it is time to answer: with a fresh read, or one taken now."""
    return now >= request.due


def is_fresh(read_at: datetime, now: datetime, interval: timedelta) -> bool:
    """Whether a read is young enough to answer with: not older than the polling interval."""
    return timedelta(0) <= now - read_at <= interval


def may_be_missing(request: BillingRequest, now: datetime) -> bool:
    """Whether a meter the device told before may be given up: a week after it was due (row M21)."""
    return now >= request.due + PATIENCE


def answer(request: BillingRequest, meters: Sequence[Meter], read_at: datetime) -> BillingReads:
    """The reads that answer the request. A meter the printer lacks is named as missing, never 0."""
    lifetime = {meter.name: meter for meter in meters if meter.persistence is Persistence.LIFETIME}
    asked = tuple(dict.fromkeys(request.meter_names))
    return BillingReads(
        request.id,
        request.serial_number,
        tuple(
            BilledMeter(name, lifetime[name].value, read_at) for name in asked if name in lifetime
        ),
        tuple(name for name in asked if name not in lifetime),
    )
