"""New printers between two sweeps: hints are followed to addresses that nobody knows (row M19)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo

from meterdesk.domain.device import Address, Presence, Registration
from meterdesk.domain.discovery import DeviceFound, Receipt
from meterdesk.domain.search import Search
from meterdesk.services.discovery import Discovery
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.store import Store
from meterdesk.services.visits import EVENING, MORNING

REST = timedelta(days=1)
"""Who kept silent or does not print is not asked again sooner: a PC in the neighbour table is no
printer two hours later either."""


EVERY = timedelta(hours=1)
"""A large office is read in many small rounds; hints are not asked after each."""


class Lookout:
    """Costs one broadcast and one question to a network at a time, and a few packets for each
    address that was never seen. Remembers whom it asked for as long as the office is open.

    `zone` is the office's time; None is this computer's.
    """

    def __init__(
        self, discovery: Discovery, store: Store, clock: Clock, zone: tzinfo | None = None
    ) -> None:
        self._discovery = discovery
        self._store = store
        self._clock = clock
        self._zone = zone
        self._asked: dict[Address, datetime] = {}
        self._looked: datetime | None = None

    async def look(self, search: Search) -> AsyncIterator[DeviceFound | Receipt]:
        """Yields what is found, and at the end what it cost. Nothing where hints are off."""
        now = self._clock()
        if not search.follows_hints or not self._is_time(now):
            return
        self._looked = now
        self._asked = {address: at for address, at in self._asked.items() if now - at < REST}
        known = self._known()

        def accept(address: Address) -> bool:
            if address in known or address in self._asked:
                return False
            self._asked[address] = now
            return True

        async for event in self._discovery.run(replace(search, sweeps=False), accept=accept):
            if isinstance(event, DeviceFound | Receipt):
                yield event

    def remembered(self) -> tuple[dict[Address, datetime], datetime | None]:
        """Whom it asked and when, and when it looked last."""
        return self._asked, self._looked

    def remind(self, what: tuple[dict[Address, datetime], datetime | None]) -> None:
        """Takes that over."""
        self._asked, self._looked = what

    def _is_time(self, now: datetime) -> bool:
        """Not at night: a question to everybody would be heard by those who sleep (row B9)."""
        is_day = MORNING <= now.astimezone(self._zone).time() < EVENING
        return is_day and (self._looked is None or now - self._looked >= EVERY)

    def _known(self) -> set[Address]:
        """Where nobody need look; a hint of one that is away is followed at once (M21)."""
        with self._store.read() as records:
            return {
                device.address
                for device in records.devices.all()
                if device.registration is not Registration.REPLACED
                and device.presence is not Presence.AWAY
            }
