"""When to do what: pure rules over times. Nothing here waits, and nothing here knows a clock."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta

from meterdesk.domain.proxy import Proxy

FIRST_RETRY = timedelta(minutes=1)
LONGEST_RETRY = timedelta(hours=2)
SHORTEST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(days=2)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


def daily_sync(sync_minute: int, after: datetime) -> datetime:
    """The first time after `after` at this installation's own minute of the day (UTC)."""
    midnight = after.replace(hour=0, minute=0, second=0, microsecond=0)
    today = midnight + timedelta(minutes=sync_minute)
    return today if today > after else today + _DAY


def next_sync(proxy: Proxy, now: datetime) -> datetime | None:
    """When the server is asked next; None where there is none to ask.

    What it said last; where it said nothing, this installation's own minute of the day. A time
    further away than it may have said comes from a clock that was wrong, and is not believed.
    """
    if not proxy.is_registered:
        return None
    if proxy.next_sync is None:
        return daily_sync(proxy.sync_minute, proxy.last_sync or now - _DAY)
    if proxy.next_sync > now + LONGEST_WAIT + _HOUR:
        return now
    return proxy.next_sync


def until_next(server_time: datetime, next_sync: datetime) -> timedelta:
    """How long the server wants us to wait, by its own clock: from a minute to two days."""
    return min(max(next_sync - server_time, SHORTEST_WAIT), LONGEST_WAIT)


def retry_after(failures: int, draw: Callable[[float, float], float] = random.uniform) -> timedelta:
    """How long to wait after so many failures in a row: exponential back-off with full jitter."""
    ceiling = min(FIRST_RETRY * 2 ** min(failures, 10), LONGEST_RETRY)
    return timedelta(seconds=draw(FIRST_RETRY.total_seconds() / 2, ceiling.total_seconds()))
