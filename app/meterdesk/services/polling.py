"""Reading every known printer; absence is a state, not an error (rows M4, M21, B9)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from meterdesk.domain.access import Access
from meterdesk.domain.device import Device, Presence, Registration
from meterdesk.domain.reading import Cost, PrinterState, Reading, Silence
from meterdesk.domain.step import MeterStep
from meterdesk.services.billing import Billing
from meterdesk.services.census import enter
from meterdesk.services.chronicle import Chronicle
from meterdesk.services.communities import Communities
from meterdesk.services.errand import errand
from meterdesk.services.ports import Clock, Printers, Records, Store
from meterdesk.services.rounds import due_now

log = logging.getLogger(__name__)

AT_ONCE = 32
NO_PRINTER = "Something that is no printer answers at this address."
READ_EVERY = timedelta(hours=2)
AWAY_AFTER = timedelta(days=1)
"""Silent for less is called asleep: switched off or saving energy, as every night."""


@dataclass(frozen=True, slots=True)
class DeviceRead:
    """A device and what it told. `replaces` is the device that stood at its address before.

    `steps` are the meters that did not simply advance.
    """

    device: Device
    reading: Reading
    replaces: Device | None = None
    steps: tuple[MeterStep, ...] = ()


@dataclass(frozen=True, slots=True)
class DeviceSilent:
    """A device that did not answer. `silence.reason` is a sentence."""

    device: Device
    silence: Silence


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
    ) -> None:
        self._printers = printers
        self._store = store
        self._communities = communities
        self._billing = billing
        self._clock = clock
        self._read_every = read_every
        self._chronicle = Chronicle()

    async def read_due(
        self, is_stopped: Callable[[], bool] = lambda: False
    ) -> AsyncIterator[DeviceRead | DeviceSilent]:
        """Reads the devices whose time has come; what is asleep is asked gently (row B9)."""
        with self._store.read() as records:
            due = tuple(due_now(records, self._read_every, self._clock()))
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

        async def visit(device: Device) -> tuple[Device, Reading | Silence] | None:
            async with slots:
                if is_stopped():
                    return None
                return device, await self._visit(device, access, device.id in gentle)

        visits = [asyncio.create_task(visit(device)) for device in devices]
        try:
            for done in asyncio.as_completed(visits):
                outcome = await done
                if outcome is not None:
                    yield self._entered(*outcome)
        finally:
            for pending in visits:
                pending.cancel()

    async def _visit(
        self, device: Device, access: Sequence[Access], is_gentle: bool
    ) -> Reading | Silence:
        """One printer that breaks us does not stop the others: it is silent, and the log knows."""
        try:
            result = await self._printers.read(device.address, access, is_gentle=is_gentle)
        except Exception as error:
            log.exception("reading %s", device.address)
            return _unread(device, self._clock(), f"It could not be read ({error}).")
        if isinstance(result, Reading) and not result.is_printer:
            return Silence(device.address, result.read_at, NO_PRINTER, result.cost)
        return result

    def _entered(self, device: Device, result: Reading | Silence) -> DeviceRead | DeviceSilent:
        try:
            return self._enter(device, result)
        except (ArithmeticError, ValueError, TypeError) as error:
            log.exception("entering what %s told", device.address)
            reason = f"What it told cannot be kept ({error})."
            return self._enter(device, _unread(device, self._clock(), reason))

    def _enter(self, device: Device, result: Reading | Silence) -> DeviceRead | DeviceSilent:
        with self._store.begin() as records:
            if isinstance(result, Reading):
                entry = enter(records, result)
                self._billing.answer(records, entry.device, result)
                return self._told(records, DeviceRead(entry.device, result, entry.replaces))
            since = device.silent_since or result.at
            is_long = result.at - (device.last_read or since) >= AWAY_AFTER
            presence = Presence.AWAY if is_long else Presence.ASLEEP
            records.devices.mark(device.id, presence, result.at)
            silent = records.devices.get(device.id)
            assert silent is not None
            self._chronicle.silent(silent, result)
            return DeviceSilent(silent, result)

    def _told(self, records: Records, read: DeviceRead) -> DeviceRead:
        """With what its meters did, and asleep where it said so; changes are written down."""
        reading, device = read.reading, read.device
        if reading.state is PrinterState.ASLEEP:
            records.devices.doze(device.id)
            device = records.devices.get(device.id) or device
        steps = tuple(
            one
            for one in records.readings.steps(reading.read_at, device.id)
            if one.step.after.at == reading.read_at
        )
        self._chronicle.read(device, reading, steps)
        return replace(read, device=device, steps=steps)


def _unread(device: Device, at: datetime, reason: str) -> Silence:
    return Silence(device.address, at, reason, Cost())
