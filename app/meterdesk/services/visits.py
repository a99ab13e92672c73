"""When a printer is asked next, and how: pure rules over what the books know (rows M4, M21, B9).

Printers are asked at the points of a grid, so that between two rounds nothing happens at all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Protocol

from meterdesk.domain.device import Presence
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.roster import Due

ROUND_SIZE = 50
"""So many printers are asked in one round; more are spread over several."""
MOST_ROUNDS = 12
MORNING, EVENING = time(7), time(20)
"""Outside of these, local time, what is asleep is left asleep and what is away is not asked."""
LADDER = (
    (timedelta(days=1), 1),
    (timedelta(days=2), 2),
    (timedelta(days=4), 4),
)
"""Silent for less than this, a printer is asked after so many intervals; for longer, once a day."""
DAILY = timedelta(days=1)
DOZE = 2
"""A printer that said that it is asleep is asked after so many intervals."""


class Visited(Protocol):
    """What decides when a printer is asked next; a `Device` tells it, and a line of the roster."""

    @property
    def id(self) -> int: ...
    @property
    def presence(self) -> Presence: ...
    @property
    def last_read(self) -> datetime | None: ...
    @property
    def last_asked(self) -> datetime | None: ...
    @property
    def silent_since(self) -> datetime | None: ...


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often printers are asked. `offset` is this installation's own; `zone` None is local.

    With `spares_nights` what is asleep or away is left in peace until the morning.
    """

    read_every: timedelta
    offset: timedelta = timedelta(0)
    rounds: int = 1
    zone: tzinfo | None = None
    spares_nights: bool = True


@dataclass(frozen=True, slots=True)
class Visit:
    """When a printer is asked next. A gentle visit is one question, not asked again."""

    at: datetime
    is_gentle: bool = False


def rhythm(proxy: Proxy, read_every: timedelta, devices: int, zone: tzinfo | None = None) -> Rhythm:
    """The rhythm of an office with so many devices; offices do not tick together."""
    rounds = min(-(-devices // ROUND_SIZE) or 1, MOST_ROUNDS)
    return Rhythm(read_every, timedelta(minutes=proxy.sync_minute) % read_every, rounds, zone)


def wanted(dues: Iterable[Due], supplies: Iterable[str], now: datetime) -> set[str]:
    """Serial numbers of the printers whose read the supplier waits for, by the server's clock.

    What waits for somebody's answer is no due, and no reason to wake a printer.
    """
    return {due.serial_number for due in dues if due.at <= now} | set(supplies)


def visit(
    device: Visited,
    every: Rhythm,
    now: datetime,
    is_wanted: bool = False,
    due: datetime | None = None,
) -> Visit:
    """The next visit to a printer; `is_wanted` where its read is due for the bill.

    What was never asked is asked now, and so is everything where the clock was set back. A printer
    that was not asked since a read of it fell `due` is asked then, and not when the grid says.
    """
    last = device.last_asked or device.last_read
    if last is None or last > now:
        return Visit(now)
    if due is not None and last < due:
        usual = visit(device, every, now)
        return usual if usual.at < due else Visit(due)
    if is_wanted or device.presence is Presence.ANSWERING:
        return Visit(_on_grid(last + every.read_every, device, every))
    at = _awake(_on_grid(last + _wait(device, last, every), device, every), device, every)
    return Visit(at, is_gentle=device.presence is Presence.ASLEEP)


def _wait(device: Visited, last: datetime, every: Rhythm) -> timedelta:
    """How long a printer that is asleep or away is left in peace."""
    if device.silent_since is None:
        return DOZE * every.read_every
    silent = last - device.silent_since
    times = next((times for limit, times in LADDER if silent < limit), None)
    return DAILY if times is None else min(times * every.read_every, DAILY)


def _awake(at: datetime, device: Visited, every: Rhythm) -> datetime:
    """That time, or the next morning's round where it lies in the night.

    Once a day is asked at noon: a printer that is switched on for some hours a day is met then.
    """
    local = at.astimezone(every.zone)
    is_daily = device.silent_since is not None and at - device.silent_since >= LADDER[-1][0]
    if is_daily:
        return _on_grid(_at(local, time(12)), device, every)
    if MORNING <= local.time() < EVENING or not every.spares_nights:
        return at
    morning = local if local.time() < MORNING else local + timedelta(days=1)
    return _on_grid(_at(morning, MORNING) + every.read_every / 2, device, every)


def _at(local: datetime, when: time) -> datetime:
    """That time of that local day."""
    return local.replace(hour=when.hour, minute=0, second=0, microsecond=0).astimezone(UTC)


def _on_grid(about: datetime, device: Visited, every: Rhythm) -> datetime:
    """The point of the device's grid nearest to that time."""
    step = every.read_every
    start = datetime.fromtimestamp(0, UTC) + every.offset
    start += device.id % every.rounds * step / every.rounds
    points = (about - start + step / 2) // step
    return start + points * step
