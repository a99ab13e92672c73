"""What the collector does by itself and when: a pure answer to "what is due, and when next?"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from meterdesk.domain.status import OfficeStatus

LONGEST_NAP = timedelta(minutes=5)
"""Sleep, resume and a changed clock are noticed after this long at the latest."""
UNWATCHED_NAP = timedelta(hours=1)
"""Where nobody looks on, as long as the clock runs on and nobody else writes."""
REST = timedelta(minutes=15)
"""An attempt that changed nothing (printers silent, keyring locked) is not repeated sooner."""
LOOK_AROUND_EVERY = timedelta(days=1)
"""How often the known networks are swept for new printers (row M19)."""
SETTLING = timedelta(minutes=10)
"""After the start the computer has other things to do than looking for printers."""
SHORTEST_NAP = timedelta(seconds=1)


class Job(StrEnum):
    """What the collector can be busy with; one of each at a time."""

    READ = "read"
    SYNC = "sync"
    DISCOVER = "discover"
    LOOK_AROUND = "look around"
    REGISTER = "register"
    TEST = "test the connection"


CONVERSATIONS = frozenset({Job.SYNC, Job.REGISTER})
"""What the server hears of: whoever ends the program lets them end first."""


def due(
    status: OfficeStatus,
    tried: Mapping[Job, datetime],
    now: datetime,
    *,
    is_watched: bool = True,
) -> tuple[tuple[Job, ...], datetime]:
    """The jobs to start now, and when to look again. `tried` is when each was last begun."""
    times = {
        job: _not_before(at, tried.get(job), now)
        for job, at in ((Job.READ, status.next_read), (Job.SYNC, status.next_sync))
        if at is not None
    }
    if status.is_registered and Job.LOOK_AROUND in tried:
        times[Job.LOOK_AROUND] = min(tried[Job.LOOK_AROUND], now) + LOOK_AROUND_EVERY
    ripe = tuple(job for job, at in times.items() if at <= now)
    later = [at for at in times.values() if at > now]
    latest = now + (LONGEST_NAP if is_watched else UNWATCHED_NAP)
    return ripe, max(min([*later, latest]), now + SHORTEST_NAP)


def _not_before(at: datetime, tried: datetime | None, now: datetime) -> datetime:
    if tried is None or tried > now:
        return at
    return max(at, tried + REST) if at <= tried else at
