"""The books stay small over years: old readings are thinned once a day, in slices."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta, tzinfo

from meterdesk.domain.errors import StoreError
from meterdesk.services.errand import errand
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.store import Store

log = logging.getLogger(__name__)

THIN_EVERY = timedelta(days=1)


class Thinning:
    """What may go is the domain's to say (`domain.thinning`); here is when."""

    def __init__(self, store: Store, clock: Clock, zone: tzinfo | None = None) -> None:
        self._store = store
        self._clock = clock
        self._zone = zone
        self._thinned: datetime | None = None

    async def thin(self) -> int:
        """Throws away the readings that need not be kept, at most once a day; says how many.

        In slices of some milliseconds, so that nobody waits for the books. Where the clock may be
        wrong nothing goes. What was broken off goes on the next time.
        """
        now = self._clock()
        if self._thinned is not None and now - self._thinned < THIN_EVERY:
            return 0
        self._thinned = now
        with self._store.read() as records:
            if not records.thinning.is_clock_proven(now):
                return 0
            devices, before = records.thinning.devices(), records.thinning.until()
        thrown = 0
        for device_id in devices:
            thrown += await self._thin(device_id, now)
        if thrown:
            log.info("thinned out %s readings", thrown)
        with self._store.read() as records:
            after = records.thinning.until()
        if _month(before) != _month(after):
            await self._compact()
        return thrown

    def remembered(self) -> datetime | None:
        """When it was thinned last."""
        return self._thinned

    def remind(self, what: datetime | None) -> None:
        """Takes that over."""
        self._thinned = what

    async def _compact(self) -> None:
        """Once a month, when it is a month's readings that went; the next month is as good."""
        try:
            await errand(self._store.compact)
        except StoreError as error:
            log.info("the database is not written anew this month: %s", error.message)

    async def _thin(self, device_id: int, now: datetime) -> int:
        thrown = 0
        while True:
            with self._store.begin() as records:
                gone = records.thinning.thin(device_id, now, self._zone)
            await asyncio.sleep(0)
            if gone is None:
                return thrown
            thrown += gone


def _month(at: datetime | None) -> tuple[int, int] | None:
    return (at.year, at.month) if at is not None else None
