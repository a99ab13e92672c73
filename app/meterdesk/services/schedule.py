"""When to do what: pure rules over times. Nothing here waits, and nothing here knows a clock."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from meterdesk.domain.proxy import CLOCK_TOLERANCE, REGISTERING, Proxy

FIRST_RETRY = timedelta(minutes=1)
LONGEST_RETRY = timedelta(hours=2)
REFUSED_RETRY = timedelta(days=1)
SHORTEST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(days=2)
"""The sync is daily (row M5): a server that names a later time is asked after two days."""
OWN_EVERY, OWN_AT_ONCE = timedelta(minutes=5), 12
"""What people may ask for besides: twelve syncs in an hour, however they press, then one in five
minutes. NextSync binds the program, not a person; RetryAfterSeconds binds both."""
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


def daily_sync(sync_minute: int, after: datetime) -> datetime:
    """The first time after `after` at this installation's own minute of the day (UTC)."""
    midnight = after.replace(hour=0, minute=0, second=0, microsecond=0)
    today = midnight + timedelta(minutes=sync_minute)
    return today if today > after else today + _DAY


def next_sync(proxy: Proxy, now: datetime) -> datetime | None:
    """When the server is asked next; None where there is none to ask.

    What it said last; where it said nothing, this installation's own minute of the day. Times that
    were written by a clock that was wrong are not believed: one further away than the server may
    have said, and any where this PC's clock stands before the last attempt.
    """
    if not proxy.is_registered and proxy.standing not in REGISTERING:
        return None
    at = proxy.next_sync or daily_sync(proxy.sync_minute, proxy.last_sync or now - _DAY)
    if not _is_believed(at, proxy, now):
        at = now
    return max(at, not_before(proxy, now) or at)


def not_before(proxy: Proxy, now: datetime) -> datetime | None:
    """Until when the server wants to be left alone; None where it may be asked."""
    at = proxy.not_before
    return at if at is not None and at > now and _is_believed(at, proxy, now) else None


def own_sync(proxy: Proxy, now: datetime) -> tuple[Proxy, datetime | None]:
    """A person asks for a sync: the proxy with that counted, and from when it may be, or None.

    It may be at once until what `OWN_AT_ONCE` allows is used up (the generic cell rate algorithm,
    ITU-T I.371): one time is kept, that at which all is paid back.
    """
    most = OWN_AT_ONCE * OWN_EVERY
    used = proxy.own_syncs
    is_believed = used is not None and now < used <= now + most  # else a clock was wrong
    paid_back = (used if used is not None and is_believed else now) + OWN_EVERY
    if paid_back > now + most:
        return proxy, paid_back - most
    return replace(proxy, own_syncs=paid_back), None


def soon(proxy: Proxy, now: datetime) -> Proxy:
    """The sync is due now, as if somebody had chosen Sync now; not where they did that too often.

    While communication is paused it stays due until it is resumed.
    """
    counted, until = own_sync(proxy, now)
    return proxy if until else replace(counted, next_sync=now)


def until_next(server_time: datetime, next_sync: datetime, sync_minute: int) -> timedelta:
    """How long the server wants us to wait, by its own clock: from a minute to two days.

    One that names a time gone by has not said when: then this installation's own minute counts.
    """
    if next_sync <= server_time:
        try:
            return daily_sync(sync_minute, server_time + _HOUR) - server_time
        except OverflowError:  # its calendar ends today
            return _DAY
    return min(max(next_sync - server_time, SHORTEST_WAIT), LONGEST_WAIT)


def retry_after(failures: int, draw: Callable[[float, float], float] = random.uniform) -> timedelta:
    """How long to wait after so many failures in a row: exponential back-off with full jitter."""
    ceiling = min(FIRST_RETRY * 2 ** min(failures, 10), LONGEST_RETRY)
    return timedelta(seconds=draw(FIRST_RETRY.total_seconds() / 2, ceiling.total_seconds()))


def set_back(proxy: Proxy, by: timedelta) -> Proxy:
    """The same times on a clock that was set back by so much while somebody watched."""

    def moved(at: datetime | None) -> datetime | None:
        return None if at is None else at - by

    return replace(
        proxy,
        next_sync=moved(proxy.next_sync),
        failing_since=moved(proxy.failing_since),
        tried_at=moved(proxy.tried_at),
        not_before=moved(proxy.not_before),
        own_syncs=moved(proxy.own_syncs),
        clock_error=proxy.clock_error - by,
    )


def _is_believed(at: datetime, proxy: Proxy, now: datetime) -> bool:
    is_set_back = proxy.tried_at is not None and now < proxy.tried_at - CLOCK_TOLERANCE
    return not is_set_back and at <= now + LONGEST_WAIT + _HOUR
