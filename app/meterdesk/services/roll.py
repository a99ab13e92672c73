"""The roll: who answered at an address is entered, who should have and did not is marked absent."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from meterdesk.domain.device import Device, Registration, Sign, seen
from meterdesk.domain.journal import JournalEntry
from meterdesk.domain.reading import Cost, PrinterState, Reading, Silence
from meterdesk.domain.step import MeterStep
from meterdesk.services.billing import Billing
from meterdesk.services.census import Entry, enter
from meterdesk.services.chronicle import Chronicle
from meterdesk.services.ports.store import Records, Store

log = logging.getLogger(__name__)

ANOTHER = "Another printer answers at its address."
ELSEWHERE = "It answers at another of its addresses."
STARTING = "It is starting and tells less than it did; it is read again next time."
AWAY_AFTER = timedelta(days=1)
"""Silent for less is called asleep: switched off or saving energy, as every night."""


@dataclass(frozen=True, slots=True)
class DeviceRead:
    """A device and what it told. `replaces` is the device that stood at its address before.

    `steps` are the meters that did not simply advance; `question` is what somebody is asked about
    it (row B3).
    """

    device: Device
    reading: Reading
    replaces: Device | None = None
    steps: tuple[MeterStep, ...] = ()
    question: JournalEntry | None = None


@dataclass(frozen=True, slots=True)
class DeviceSilent:
    """A device that did not answer. `silence.reason` is a sentence."""

    device: Device
    silence: Silence


class Roll:
    """Kept through one round: whoever is heard anywhere in it was there."""

    def __init__(self, store: Store, billing: Billing, chronicle: Chronicle) -> None:
        self._store = store
        self._billing = billing
        self._chronicle = chronicle
        self._heard: set[int] = set()
        self._missed: list[tuple[Device, Reading]] = []

    def call(
        self, sharing: Sequence[Device], result: Reading | Silence
    ) -> Iterator[DeviceRead | DeviceSilent]:
        """What came from the address that these devices were read at last, entered."""
        try:
            results = self._enter(sharing, result)
        except (ArithmeticError, ValueError, TypeError) as error:
            log.exception("entering what %s told", result.address)
            reason = f"What it told cannot be kept ({error})."
            at = result.read_at if isinstance(result, Reading) else result.at
            results = self._enter(sharing, Silence(result.address, at, reason, Cost()))
        for each in results:
            is_again = isinstance(each, DeviceRead) and each.device.id in self._heard
            if isinstance(each, DeviceRead):
                self._heard.add(each.device.id)
                self._missed += [(d, each.reading) for d in sharing if d.id != each.device.id]
            if not is_again:
                yield each

    def close(self) -> Iterator[DeviceSilent]:
        """Who should have answered where another did, and was not heard elsewhere either."""
        for device, reading in self._missed:
            silence = Silence(reading.address, reading.read_at, ANOTHER, Cost())
            with self._store.begin() as records:
                absent = tuple(self._mark(records, (device,), silence))
            yield from absent

    def _enter(
        self, sharing: Sequence[Device], result: Reading | Silence
    ) -> tuple[DeviceRead | DeviceSilent, ...]:
        with self._store.begin() as records:
            if isinstance(result, Silence):
                return tuple(self._mark(records, sharing, result))
            if result.address != sharing[0].address:
                silence = Silence(sharing[0].address, result.read_at, ELSEWHERE, Cost())
                tuple(self._mark(records, sharing, silence))
            entry = enter(records, result)
            if not entry.is_kept:
                starting = Silence(result.address, result.read_at, STARTING, result.cost)
                return tuple(self._mark(records, (entry.device,), starting))
            self._billing.answer(records, entry.device, result)
            return (self._told(records, entry, result),)

    def _told(self, records: Records, entry: Entry, reading: Reading) -> DeviceRead:
        """With what its meters did, and asleep where it said so; changes are written down."""
        device = entry.device
        if reading.state is PrinterState.ASLEEP:
            device = records.devices.doze(device.id)
        self._chronicle.read(device, reading, entry.steps)
        read = DeviceRead(device, reading, entry.replaces, entry.steps)
        return replace(read, question=entry.question)

    def _mark(
        self, records: Records, visited: Sequence[Device], silence: Silence
    ) -> Iterator[DeviceSilent]:
        """Absent. Whoever was heard since, at another address maybe, is left alone."""
        for before in visited:
            device = records.devices.get(before.id)
            if device is None or device.registration is Registration.REPLACED:
                continue
            if (device.address, device.last_read) != (before.address, before.last_read):
                continue
            since = device.silent_since or silence.at
            is_long = silence.at - (device.last_read or since) >= AWAY_AFTER
            presence = seen(device.presence, Sign.SILENT_FOR_A_DAY if is_long else Sign.SILENT)
            marked = records.devices.mark(device.id, presence, silence.at)
            self._chronicle.silent(marked, silence)
            yield DeviceSilent(marked, silence)
