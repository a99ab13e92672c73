"""What a conversation that failed leaves in the books, and what one that went well clears."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from meterdesk.domain.errors import ServerBusyError, UplinkError
from meterdesk.domain.proxy import Change, Proxy, Standing, changed
from meterdesk.services import schedule
from meterdesk.services.ports.store import Records


def failed(records: Records, error: UplinkError, now: datetime) -> None:
    """It is tried again after a while; not before the server allows, where it said so."""
    proxy = records.installation.proxy()
    wait = _wait(proxy)
    not_before = proxy.not_before
    if isinstance(error, ServerBusyError):
        longest = int(schedule.LONGEST_WAIT.total_seconds())
        asked = timedelta(seconds=min(max(error.retry_after_seconds, 0), longest))
        wait, not_before = max(wait, asked), now + asked
    records.installation.keep(
        replace(
            proxy,
            failures=proxy.failures + 1,
            failing_since=proxy.failing_since or now,
            last_error=error.message,
            tried_at=now,
            not_before=not_before,
            next_sync=now + wait,
        )
    )


def succeeded(proxy: Proxy, now: datetime) -> Proxy:
    """Nothing is failing any more; a server that refused this office knows it again."""
    is_known = changed(proxy.standing, Change.ACCEPTED)
    return replace(
        proxy,
        failures=0,
        failing_since=None,
        last_error=None,
        tried_at=now,
        not_before=None,
        standing=is_known if proxy.standing is Standing.REFUSED else proxy.standing,
    )


def _wait(proxy: Proxy) -> timedelta:
    """A server that refused this office is asked once a day: only people can change that."""
    if proxy.standing is Standing.REFUSED:
        return schedule.REFUSED_RETRY
    return schedule.retry_after(proxy.failures + 1)
