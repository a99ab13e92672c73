"""A billing request and the read that answers it: never estimated, never stale (rows M9, B4).

The answer is the first reading at or after the due date that tells every meter asked for. Times of
requests are the server's; a reading's is translated to it before the two are compared.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from meterdesk.domain.conversation import BilledMeter, BillingReads
from meterdesk.domain.meter import Meter, Persistence
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.reading import Reading

PATIENCE = timedelta(days=7)
"""So long a meter that does not answer is waited for; a broken printer is back by then (M21)."""
AHEAD = timedelta(days=3)
"""So long before the due date somebody is told that the printer is away (row B5)."""
JUST_NOW = timedelta(minutes=5)
"""How long what a sync found out about a wrong clock can be relied on."""


@dataclass(frozen=True, slots=True)
class BillingRequest:
    """The supplier asks for these meters of this device, due at that time.

    `not_before` is when somebody asked for a new read: none taken before it is sent. `is_held`
    where its read waits for somebody's answer.
    """

    id: str
    serial_number: str
    due: datetime
    meter_names: tuple[str, ...]
    received_at: datetime
    not_before: datetime | None = None
    is_held: bool = False


def is_same(one: BillingRequest, other: BillingRequest) -> bool:
    """Whether both ask for the same meters on the same day."""
    return (one.due, {*one.meter_names}) == (other.due, {*other.meter_names})


def server_time(proxy: Proxy, at: datetime) -> datetime:
    """That moment of this PC's clock by the server's, as far apart as they were at the last sync.

    Moments at the ends of the calendar stay as they are.
    """
    try:
        return at - proxy.clock_error
    except OverflowError:
        return at


def own_time(proxy: Proxy, at: datetime) -> datetime:
    """That moment of the server's clock by this PC's."""
    try:
        return at + proxy.clock_error
    except OverflowError:
        return at


def date_of(proxy: Proxy, read_at: datetime) -> datetime | None:
    """The date that a read goes out with; None where nobody can say when it was taken.

    With a clock that is right, the time the printer said it. With one that is wrong, the server's
    time, and only for what was read right after the sync that found out how wrong it is: a clock
    that is wrong may have been set meanwhile.
    """
    if not proxy.is_clock_wrong:
        return read_at
    at = server_time(proxy, read_at)
    if proxy.last_sync is None or not timedelta(0) <= at - proxy.last_sync <= JUST_NOW:
        return None
    return at


def is_ripe(request: BillingRequest, now: datetime) -> bool:
    """Whether it is time to answer, by the server's clock."""
    return now >= request.due


def earliest(request: BillingRequest, billed: Iterable[BillingReads], now: datetime) -> datetime:
    """The time before which no reading answers: due, and not before what was billed already.

    A counter that was billed is not billed again by an older reading. A date that was billed and
    lies ahead comes from a clock that was wrong, and holds nothing up.
    """
    bounds = [request.due, *(at for reads in billed if (at := last_read(reads)) and at <= now)]
    return max([*bounds, request.not_before] if request.not_before else bounds)


def last_read(reads: BillingReads) -> datetime | None:
    """When the newest of its meters was read; None where it tells none."""
    return max((meter.read_at for meter in reads.meters), default=None)


def undecided(
    request: BillingRequest, reading: Reading, told_before: Collection[str]
) -> tuple[str, ...]:
    """Meters asked for of which this reading does not say whether the printer has them.

    It has them and gave no answer, or it told them before and not now: a printer that is just
    starting tells few meters or none.
    """
    absent = (name for name in asked(request) if reading.meter(name) is None)
    return tuple(
        name
        for name in absent
        if name in reading.unanswered or name in told_before or not reading.meters
    )


def gives_up_at(request: BillingRequest) -> datetime:
    """When what is still undecided is sent as missing, so that the supplier has the others."""
    since = max(request.due, request.received_at)
    return since + min(PATIENCE, datetime.max.replace(tzinfo=since.tzinfo) - since)


def asked(request: BillingRequest) -> tuple[str, ...]:
    """The meters asked for, each once."""
    return tuple(dict.fromkeys(request.meter_names))


def answer(request: BillingRequest, meters: Sequence[Meter], read_at: datetime) -> BillingReads:
    """The reads that answer the request. A meter the printer lacks is named as missing, never 0."""
    lifetime = {meter.name: meter for meter in meters if meter.persistence is Persistence.LIFETIME}
    return BillingReads(
        request.id,
        request.serial_number,
        tuple(
            BilledMeter(name, lifetime[name].value, read_at)
            for name in asked(request)
            if name in lifetime
        ),
        tuple(name for name in asked(request) if name not in lifetime),
    )
