"""When an office syncs next: at a time of its own, while its computers are on."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from meterdesk_server.policy import Policy

_DAY = timedelta(days=1)
_OPENS = timedelta(hours=7)
_OPEN_FOR = timedelta(hours=12)
_NOT_BEFORE = timedelta(hours=12)


def next_sync(proxy_id: str, now: datetime, zone: ZoneInfo | None, policy: Policy) -> datetime:
    """The office's own time between 07:00 and 19:00 in its zone, 12 to 36 hours ahead. Aware UTC.

    An office without an account, and one that shall not sync once a day, has no time of its own:
    see `Policy.next_sync`. 100,000 offices of one zone are 2.3 a second by this.
    """
    if zone is None or policy.sync_every != _DAY:
        return policy.next_sync(proxy_id, now)
    earliest = now + _NOT_BEFORE
    midnight = datetime.combine(earliest.astimezone(zone), datetime.min.time())
    at = midnight + _OPENS + _share(proxy_id) * _OPEN_FOR
    slots = (_utc(at + days * _DAY, zone) for days in range(3))
    return next(slot for slot in slots if slot > earliest)


def _share(proxy_id: str) -> float:
    """Where in the span this office is, from 0 to below 1: always the same."""
    return int.from_bytes(hashlib.sha256(proxy_id.encode()).digest()[:4]) / 2**32


def _utc(local: datetime, zone: ZoneInfo) -> datetime:
    return local.replace(microsecond=0, tzinfo=zone).astimezone(UTC)
