"""Which reading answers a billing request, and whether somebody has to look at it first.

Looks into the books inside one transaction; what comes of it is written by its caller.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from meterdesk.domain.billing import (
    BillingRequest,
    asked,
    date_of,
    earliest,
    gives_up_at,
    is_ripe,
    own_time,
    server_time,
    undecided,
)
from meterdesk.domain.conversation import BilledMeter, BillingReads
from meterdesk.domain.device import Device, Registration
from meterdesk.domain.held_read import A_MONTH, Doubt, doubt
from meterdesk.domain.meter import Persistence
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.reading import Reading
from meterdesk.domain.step import Count, fastest
from meterdesk.services.ports.store import Records


@dataclass(frozen=True, slots=True)
class Candidate:
    """A reading that would answer, the date it would carry, and what speaks against sending it."""

    reading: Reading
    date: datetime
    doubts: tuple[Doubt, ...] = ()


class Case:
    """One billing request and the device it is about, at this moment."""

    def __init__(
        self, records: Records, device: Device, request: BillingRequest, now: datetime
    ) -> None:
        self._records = records
        self._device = device
        self._request = request
        self._now = now
        self._proxy: Proxy = records.installation.proxy()
        self._billed = records.outbox.billed(request.serial_number)

    @property
    def is_ripe(self) -> bool:
        """Whether it is due, by the server's clock."""
        return is_ripe(self._request, self._server_now)

    @property
    def is_in_doubt(self) -> bool:
        """Whether somebody is asked who this device is (row B3): its number may be another's."""
        return any(
            self._device.id in (question.device_id, question.other_id)
            for question in self._records.journal.questions()
        )

    def candidate(self) -> Candidate | None:
        """The reading that answers; None where it is still to be taken.

        The first that nothing speaks against; where the counter has not found back to where it
        was, the first of all, with what speaks against it.
        """
        first = next(self._candidates(), None)
        if first is None or not first.doubts or not self._has_found_back():
            return first
        return next((each for each in self._candidates() if not each.doubts), first)

    def judged(self, reading: Reading) -> Candidate | None:
        """That reading as an answer; None where nobody can say when it was taken."""
        date = date_of(self._proxy, reading.read_at)
        return Candidate(reading, date, self._doubts(reading)) if date is not None else None

    @property
    def _server_now(self) -> datetime:
        return server_time(self._proxy, self._now)

    def _candidates(self) -> Iterator[Candidate]:
        """Readings that may be sent, oldest first."""
        readings = self._decided()
        if self._server_now >= gives_up_at(self._request):
            readings = self._fullest()
        for reading in readings:
            candidate = self.judged(reading)
            if candidate is not None:
                yield candidate

    def _decided(self) -> Iterator[Reading]:
        """Those that tell every meter, or that the printer has none of that name."""
        return (each for each in self._readings() if not self._undecided(each))

    def _fullest(self) -> Iterator[Reading]:
        """Those that leave the least open, now that nobody waits for the rest any more."""
        left = [(len(self._undecided(each)), each) for each in self._readings()]
        least = min((count for count, _ in left), default=0)
        return (each for count, each in left if count == least)

    def _readings(self) -> Iterator[Reading]:
        """At or after the due date; of a replaced printer the last one it gave (row M20)."""
        if self._device.registration is Registration.REPLACED:
            latest = self._records.readings.latest(self._device.id)
            yield from (latest,) if latest is not None else ()
            return
        since = earliest(self._request, self._billed, self._server_now)
        here = own_time(self._proxy, since)
        for reading in self._records.readings.since(self._device.id, here):
            if reading.read_at <= self._now:
                yield reading

    def _undecided(self, reading: Reading) -> tuple[str, ...]:
        if self._device.registration is Registration.REPLACED:
            return ()
        absent = (name for name in asked(self._request) if reading.meter(name) is None)
        before = self._records.readings.before
        told = {
            name for name in absent if before(self._device.id, name, reading.read_at) is not None
        }
        return undecided(self._request, reading, told)

    def _has_found_back(self) -> bool:
        latest = self._records.readings.latest(self._device.id)
        return latest is not None and not self._doubts(latest)

    def _doubts(self, reading: Reading) -> tuple[Doubt, ...]:
        """What each meter asked for did since it was billed last, where that cannot be."""
        found = []
        for name in asked(self._request):
            meter = reading.meter(name)
            if meter is None or meter.persistence is not Persistence.LIFETIME:
                continue
            step = doubt(self._series(name, reading.read_at), fastest(meter.unit))
            if step is not None:
                found.append(Doubt(name, meter.label, step))
        return tuple(found)

    def _series(self, name: str, until: datetime) -> tuple[Count, ...]:
        """The value billed last and every one since; where none was, those of the last month."""
        last = self._last_billed(name)
        since = last.read_at if last else month_before(self._request.due)
        counts = tuple(
            Count(at, value)
            for at, value in self._records.readings.counts(self._device.id, name, since)
            if at <= until and (last is None or at > last.read_at)
        )
        return (Count(last.read_at, last.value), *counts) if last else counts

    def _last_billed(self, name: str) -> BilledMeter | None:
        billed = (m for reads in self._billed for m in reads.meters if m.name == name)
        return max(billed, key=lambda meter: meter.read_at, default=None)


def month_before(at: datetime) -> datetime:
    """A month earlier, or the beginning of the calendar."""
    beginning = datetime.min.replace(tzinfo=at.tzinfo)
    return at - A_MONTH if at - beginning > A_MONTH + timedelta(days=1) else beginning


def empty(request: BillingRequest) -> BillingReads:
    """The answer for a printer that is gone and was never read: every meter is missing."""
    return BillingReads(request.id, request.serial_number, (), asked(request))
