"""What a supplier and an accountant read of a period: two readings a meter, and what lies between.

Nothing is estimated. A period is opened by the last reading at or before its beginning, the one
that closed the period before, so that each page is counted once; where there was none, by its first
reading. Each number has its own date.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from meterdesk.domain.conversation import BilledMeter
from meterdesk.domain.device import Device
from meterdesk.domain.meter import Unit
from meterdesk.domain.receipt import Receipt
from meterdesk.domain.step import Advance, Count, Step, advance
from meterdesk.domain.thinning import GAP


@dataclass(frozen=True, slots=True)
class Span:
    """A period: from its first moment to before its last, aware UTC.

    A reading at the very stroke that parts two periods closes the one and opens the other.
    """

    since: datetime
    until: datetime

    def holds(self, moment: datetime) -> bool:
        """Whether that moment lies in it."""
        return self.since <= moment < self.until


@dataclass(frozen=True, slots=True)
class MeterLine:
    """One meter: what it said first and last, and what it counted between the two.

    `closing` is None where nothing was read in the period; a single reading opens and closes it.
    Either way nobody knows what was counted, and `advance` is None, as it is where the counter fell
    and nobody knows why. `steps` are what was no plain advance.
    """

    name: str
    label: str
    unit: Unit
    rule: str
    opening: Count | None
    closing: Count | None
    advance: Advance | None
    steps: tuple[Step, ...] = ()

    @property
    def is_single(self) -> bool:
        """Whether one reading is all there is: there is nothing to take it from."""
        return self.closing is not None and self.opening == self.closing


@dataclass(frozen=True, slots=True)
class Gap:
    """Nobody read the printer between these two; None: not before the period, or not until now."""

    after: datetime | None
    before: datetime | None


@dataclass(frozen=True, slots=True)
class BilledRead:
    """Billing reads as they were sent, and what became of them."""

    request_id: str
    written_at: datetime
    accepted_at: datetime | None
    refusal: str | None
    meters: tuple[BilledMeter, ...]
    missing: tuple[str, ...] = ()
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True)
class DeviceStatement:
    """What can be said of one printer and one period."""

    device: Device
    lines: tuple[MeterLine, ...]
    gaps: tuple[Gap, ...]
    billed: tuple[BilledRead, ...]


def edges(counts: Sequence[Count], span: Span) -> tuple[Count | None, Count | None]:
    """The readings that open and close the period; the second is None where nothing was read.

    A single reading in the period, with none before it, is both.
    """
    before = [count for count in counts if count.at <= span.since]
    within = [count for count in counts if span.since < count.at <= span.until]
    opening = before[-1] if before else within[0] if within else None
    return opening, within[-1] if within else None


def counted(
    opening: Count | None, closing: Count | None, steps: Iterable[Step]
) -> tuple[Advance | None, tuple[Step, ...]]:
    """What a meter counted between two readings, and the steps there that were not plain."""
    if opening is None or closing is None or opening == closing:
        return None, ()
    between = tuple(one for one in steps if opening.at < one.after.at <= closing.at)
    return advance(opening.value, closing.value, between), between


def gaps(times: Sequence[datetime], span: Span, now: datetime) -> tuple[Gap, ...]:
    """Where readings are further apart than a day and two hours, oldest first.

    Also before the first and after the last reading of the period; not in a time to come.
    """
    end = min(span.until, now)
    found: list[Gap] = []
    inner = sorted(at for at in times if span.holds(at))
    before = max((at for at in times if at < span.since), default=None)
    after = min((at for at in times if at >= span.until), default=None)
    if not inner:
        is_long = before is None or (after or end) - before > GAP
        return (Gap(before, after),) if is_long and end > span.since else ()
    if before is not None and inner[0] - before > GAP:
        found.append(Gap(before, inner[0]))
    elif before is None and inner[0] - span.since > GAP:
        found.append(Gap(None, inner[0]))
    found += [Gap(one, other) for one, other in pairwise(inner) if other - one > GAP]
    if (after or end) - inner[-1] > GAP:
        found.append(Gap(inner[-1], after))
    return tuple(found)
