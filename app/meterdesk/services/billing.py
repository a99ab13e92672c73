"""Answering billing and supplies requests with reads the printer gave (rows M9, B4)."""

from __future__ import annotations

from datetime import timedelta

from meterdesk.domain.billing import BillingRequest, answer, is_fresh, is_ripe, may_be_missing
from meterdesk.domain.conversation import SuppliesUsage, SupplyValue
from meterdesk.domain.device import Device, Registration
from meterdesk.domain.reading import Reading
from meterdesk.domain.supply import LevelState, Supply
from meterdesk.services.ports import Clock, Records, Store

MOST_SUPPLIES = 64
LONGEST_NAME = 64


class Billing:
    """Turns readings into parcels for the outbox, in the transaction that keeps the reading."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def answer(self, records: Records, device: Device, reading: Reading) -> int:
        """Answers what is open for this device with this reading; says how many parcels it made.

        Only for a device whose service is on (rows M7, M11), and only while this PC's clock can be
        believed: a read carries its time.
        """
        made = 0
        serial = device.identity.serial_number
        if not device.is_billed or serial is None or not records.requests.is_asked(serial):
            return 0
        if records.installation.proxy().is_clock_wrong:
            return 0
        for request in records.requests.open(serial):
            if self._can_answer(records, device, request, reading):
                parcel = answer(request, reading.meters, reading.read_at)
                records.outbox.put(parcel, self._clock())
                records.requests.answered(request.id, request.serial_number)
                made += 1
        if serial in records.requests.supplies_wanted():
            if reading.supplies:
                records.outbox.put(supplies_usage(serial, reading), self._clock())
                made += 1
            records.requests.supplies_answered(serial)
        return made

    def _can_answer(
        self, records: Records, device: Device, request: BillingRequest, reading: Reading
    ) -> bool:
        """Whether this reading is the answer.

        A printer that is just starting tells few meters or none: one that it told before is waited
        for, and given up as missing only a week after it was due.
        """
        now = self._clock()
        if not is_ripe(request, now) or not reading.meters:
            return False
        absent = [name for name in request.meter_names if reading.meter(name) is None]
        if reading.unanswered.intersection(absent):
            return False
        return may_be_missing(request, now) or not any(
            records.readings.before(device.id, name, reading.read_at) is not None for name in absent
        )

    def answer_from_books(self, read_every: timedelta) -> tuple[Device, ...]:
        """Answers with readings already taken, if fresh; returns the devices to read for the rest.

        A device whose service is not on is left alone; a replaced one is closed with the last
        reading it gave (row M20).
        """
        now = self._clock()
        with self._store.begin() as records:
            ripe = (request for request in records.requests.open() if is_ripe(request, now))
            wanted = {request.serial_number for request in ripe}
            wanted |= set(records.requests.supplies_wanted())
            to_read = []
            for device in records.devices.all():
                if not device.is_billed or device.identity.serial_number not in wanted:
                    continue
                latest = records.readings.latest(device.id)
                is_closed = device.registration is Registration.REPLACED
                is_good = latest is not None and (
                    is_closed or is_fresh(latest.read_at, now, read_every)
                )
                is_answered = (
                    latest is not None and is_good and self.answer(records, device, latest)
                )
                if not is_answered and not is_closed:
                    to_read.append(device)
        return tuple(to_read)

    def waiting(self) -> tuple[BillingRequest, ...]:
        """Billing requests that are due and whose device has not been read yet."""
        with self._store.read() as records:
            return tuple(r for r in records.requests.open() if is_ripe(r, self._clock()))


def supplies_usage(serial_number: str, reading: Reading) -> SuppliesUsage:
    """The supplies of a reading as the contract carries them."""
    return SuppliesUsage(
        serial_number,
        tuple(
            SupplyValue(wire_name(supply), level_text(supply), reading.read_at)
            for supply in reading.supplies[:MOST_SUPPLIES]
        ),
    )


def wire_name(supply: Supply) -> str:
    """Its name as the contract's SupplyName has it: printable, at most 64 characters, not empty.

    One name that no message can carry would otherwise hold back those of every other device.
    """
    printable = "".join(c if c.isprintable() else " " for c in supply.name)
    return " ".join(printable.split())[:LONGEST_NAME].strip() or supply.kind.value


def level_text(supply: Supply) -> str:
    """ "0" to "100", or the word for what the printer tells instead."""
    if supply.level.state is LevelState.PERCENT:
        return str(supply.level.percent)
    return supply.level.state.value
