"""Reading every known printer; absence is a state, not an error (rows M4, M21, B9)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from datetime import timedelta

from meterdesk.domain.access import Access
from meterdesk.domain.device import Address, Device, Registration
from meterdesk.domain.reading import Cost, Reading, Silence
from meterdesk.services.billing import Billing
from meterdesk.services.chronicle import Chronicle
from meterdesk.services.communities import Communities
from meterdesk.services.errand import errand
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.network import Printers
from meterdesk.services.ports.store import Store
from meterdesk.services.roll import DeviceRead as DeviceRead
from meterdesk.services.roll import DeviceSilent as DeviceSilent
from meterdesk.services.roll import Roll
from meterdesk.services.rounds import due_now

log = logging.getLogger(__name__)

AT_ONCE = 128
NO_PRINTER = "Something that is no printer answers at this address."
READ_EVERY = timedelta(hours=2)


class Polling:
    """Reads what is in the books."""

    def __init__(
        self,
        printers: Printers,
        store: Store,
        communities: Communities,
        billing: Billing,
        clock: Clock,
        read_every: timedelta = READ_EVERY,
        *,
        spares_nights: bool = True,
    ) -> None:
        self._printers = printers
        self._store = store
        self._communities = communities
        self._billing = billing
        self._clock = clock
        self._read_every = read_every
        self._spares_nights = spares_nights
        self._chronicle = Chronicle()

    async def read_due(
        self, is_stopped: Callable[[], bool] = lambda: False
    ) -> AsyncIterator[DeviceRead | DeviceSilent]:
        """Reads the devices whose time has come; what is asleep is asked gently (row B9)."""
        with self._store.read() as records:
            plan = due_now(
                records, self._read_every, self._clock(), spares_nights=self._spares_nights
            )
            due = tuple(plan)
        gentle = frozenset(device.id for device, visit in due if visit.is_gentle)
        async for result in self.read([device for device, _ in due], is_stopped, gentle):
            yield result

    async def read_all(
        self, is_stopped: Callable[[], bool] = lambda: False
    ) -> AsyncIterator[DeviceRead | DeviceSilent]:
        """Reads every device that was not replaced; yields each as it is done."""
        with self._store.read() as records:
            devices = tuple(
                device
                for device in records.devices.all()
                if device.registration is not Registration.REPLACED
            )
        async for result in self.read(devices, is_stopped):
            yield result

    async def read(
        self,
        devices: Sequence[Device],
        is_stopped: Callable[[], bool] = lambda: False,
        gentle: frozenset[int] = frozenset(),
    ) -> AsyncIterator[DeviceRead | DeviceSilent]:
        """Reads these devices, many at once, those numbered `gentle` without insisting; checks
        `is_stopped` before each."""
        self._chronicle.watch(devices)
        access = await errand(self._communities.access)
        slots = asyncio.Semaphore(AT_ONCE)
        roll = Roll(self._store, self._billing, self._chronicle)

        async def visit(sharing: list[Device]) -> tuple[list[Device], Reading | Silence] | None:
            async with slots:
                if is_stopped():
                    return None
                is_gentle = all(device.id in gentle for device in sharing)
                return sharing, await self._visit(sharing, access, is_gentle)

        visits = [asyncio.create_task(visit(sharing)) for sharing in _by_address(devices)]
        try:
            for done in asyncio.as_completed(visits):
                outcome = await done
                if outcome is not None:
                    for result in roll.call(*outcome):
                        yield result
            for absent in roll.close():
                yield absent
        finally:
            for pending in visits:
                pending.cancel()

    async def _visit(
        self, sharing: Sequence[Device], access: Sequence[Access], is_gentle: bool
    ) -> Reading | Silence:
        """Where they were read last, else where they answered as well."""
        first = await self._ask(sharing[0].address, access, is_gentle)
        if isinstance(first, Reading):
            return first
        for address in dict.fromkeys(each for device in sharing for each in device.other_addresses):
            elsewhere = await self._ask(address, access, is_gentle)
            if isinstance(elsewhere, Reading):
                return elsewhere
        return first

    async def _ask(
        self, address: Address, access: Sequence[Access], is_gentle: bool
    ) -> Reading | Silence:
        """One printer that breaks us does not stop the others: it is silent, and the log knows."""
        try:
            result = await self._printers.read(address, access, is_gentle=is_gentle)
        except Exception as error:
            log.exception("reading %s", address)
            return Silence(address, self._clock(), f"It could not be read ({error}).", Cost())
        if isinstance(result, Reading) and not result.is_printer:
            return Silence(address, result.read_at, NO_PRINTER, result.cost)
        return result


def _by_address(devices: Sequence[Device]) -> Iterable[list[Device]]:
    """An address is asked once, even if two devices were seen there last."""
    sharing: dict[Address, list[Device]] = {}
    for device in devices:
        sharing.setdefault(device.address, []).append(device)
    return sharing.values()
