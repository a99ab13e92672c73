"""The long work of the background thread, each a coroutine on an office, told as it comes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from functools import partial

from meterdesk.domain.access import Access
from meterdesk.domain.device import Registration
from meterdesk.domain.discovery import DeviceFound, Progress, Receipt
from meterdesk.domain.errors import MeterdeskError, PausedError
from meterdesk.domain.identity import can_be_registered
from meterdesk.domain.journal import Decision
from meterdesk.domain.search import Search, search_of
from meterdesk.services.collecting.telling import Telling
from meterdesk.services.connection_test import Trial
from meterdesk.services.errand import errand
from meterdesk.services.identification import Identification
from meterdesk.services.office import Office
from meterdesk.services.polling import DeviceRead, DeviceSilent

Ask = Callable[[Callable[[], bool]], AsyncIterator[DeviceRead | DeviceSilent]]
"""Reads printers; checks whether it is to stop before each."""


class Work:
    """Conversations with the server wait for each other; `is_stopped` is asked between printers."""

    def __init__(self, telling: Telling, is_stopped: Callable[[], bool]) -> None:
        self._telling = telling
        self._is_stopped = is_stopped
        self._line = asyncio.Lock()

    async def read_due(self, office: Office) -> None:
        await self.read(office, office.polling.read_due)

    async def read(self, office: Office, ask: Ask) -> None:
        async for result in ask(self._is_stopped):
            if isinstance(result, DeviceRead):
                self._telling.device_read.emit(result)
            elif isinstance(result, DeviceSilent):
                self._telling.device_silent.emit(result)
        await self._notice(office)
        await office.envelope.thin()
        await office.thinning.thin()

    async def sync(self, office: Office, *, by_hand: bool) -> None:
        """Broken off by a pause it is no failure: the window shows that, and it is done later."""
        async with self._line:
            try:
                report = await office.sync.run(by_hand=by_hand)
            except PausedError:
                return
        self._telling.sync_finished.emit(report)

    async def deregister(self, office: Office, device_ids: tuple[int, ...]) -> None:
        async with self._line:
            results = await office.registration.deregister(device_ids)
        self._telling.devices_deregistered.emit(results)

    async def leave(self, office: Office, at_once: bool) -> None:
        async with self._line:
            left = await office.leaving.leave(at_once=at_once)
        self._telling.supplier_left.emit(left)

    async def discover(
        self, office: Office, search: Search, doors: tuple[Access, ...] | None
    ) -> None:
        async for event in office.discovery.run(search, doors):
            match event:
                case Progress():
                    self._telling.discovery_progressed.emit(event)
                case DeviceFound():
                    self._telling.device_found.emit(event)
                case Receipt():
                    self._telling.discovery_finished.emit(event)
                    await self._remember(office, event)
        await self._register_new(office)

    async def look_around(self, office: Office) -> None:
        """The daily search by itself: tells only what it finds (row M19)."""
        search = search_of(office.settings)
        if not search.addresses:
            return
        await self._tell(office, office.discovery.run(search))

    async def _notice(self, office: Office) -> None:
        """After each round of reading: new printers that hints lead to, at next to no cost."""
        await self._tell(office, office.lookout.look(search_of(office.settings)))

    async def _tell(
        self, office: Office, events: AsyncIterator[Progress | DeviceFound | Receipt]
    ) -> None:
        async for event in events:
            if isinstance(event, DeviceFound):
                self._telling.device_found.emit(event)
            elif isinstance(event, Receipt):
                await self._remember(office, event)
        await self._register_new(office)

    async def _remember(self, office: Office, receipt: Receipt) -> None:
        """What opened a printer opens it the next time too: Windows may have known it alone."""
        if receipt.printers:
            await errand(lambda: office.communities.remember(receipt.access))

    async def test_connection(self, office: Office, trial: Trial) -> None:
        """What is wrong is the answer here, and no failure of the collector."""
        problem = ""
        try:
            async for report in office.connection_test.run(trial):
                self._telling.stage_reported.emit(report)
        except MeterdeskError as error:
            problem = error.message
        self._telling.connection_tested.emit(problem)

    async def register_proxy(self, office: Office, enrolment_key: str) -> None:
        async with self._line:
            proxy = await office.registration.register_proxy(enrolment_key)
        self._telling.proxy_registered.emit(proxy)

    async def register_devices(self, office: Office, device_ids: tuple[int, ...]) -> None:
        async with self._line:
            office.registration.choose(device_ids)
            results = await office.registration.register_devices()
        self._telling.devices_registered.emit(results)

    async def _register_new(self, office: Office) -> None:
        """Registers what is new by itself, only where somebody switched that on (row M11)."""
        if not office.settings.register_new_devices:
            return
        status = office.status.now()
        if not status.is_registered or status.is_paused or not status.new_devices:
            return
        new = tuple(
            row.device.id
            for row in office.history.rows(office.clock())
            if row.device.registration is Registration.FOUND
            and row.question is None
            and can_be_registered(row.device.identity.serial_number)
        )
        if new:
            await self.register_devices(office, new)


def decide(who: Identification, decision: Decision, device_id: int, other_id: int) -> None:
    """What somebody said; the window has shown them what speaks against it."""
    answers: dict[Decision, Callable[[int, int], object]] = {
        Decision.SAME: partial(who.same, anyway=True),
        Decision.REPLACED: who.replaced,
        Decision.DIFFERENT: who.different,
    }
    answers[decision](device_id, other_id)
