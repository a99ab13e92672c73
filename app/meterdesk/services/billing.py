"""Answering billing and supplies requests with reads the printer gave (rows M9, B4)."""

from __future__ import annotations

from datetime import timedelta

from meterdesk.domain.billing import BillingRequest, answer, is_fresh, is_ripe
from meterdesk.domain.conversation import SuppliesUsage, SupplyValue
from meterdesk.domain.device import Device
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
        """Answers what is open for this device with this reading; says how many parcels it made."""
        made = 0
        serial = device.identity.serial_number
        for request in records.requests.open():
            if request.serial_number == serial and is_ripe(request, self._clock()):
                parcel = answer(request, reading.meters, reading.read_at)
                records.outbox.put(parcel, self._clock())
                records.requests.answered(request.id, request.serial_number)
                made += 1
        if serial is not None and serial in records.requests.supplies_wanted():
            if reading.supplies:
                records.outbox.put(supplies_usage(serial, reading), self._clock())
                made += 1
            records.requests.supplies_answered(serial)
        return made

    def answer_from_books(self, read_every: timedelta) -> tuple[Device, ...]:
        """Answers with readings already taken, if fresh; returns the devices to read for the rest.

        A device the office no longer has is waited for and not returned.
        """
        now = self._clock()
        with self._store.begin() as records:
            ripe = (request for request in records.requests.open() if is_ripe(request, now))
            wanted = {request.serial_number for request in ripe}
            wanted |= set(records.requests.supplies_wanted())
            to_read = []
            for device in records.devices.all():
                if device.identity.serial_number not in wanted:
                    continue
                latest = records.readings.latest(device.id)
                if latest is not None and is_fresh(latest.read_at, now, read_every):
                    self.answer(records, device, latest)
                else:
                    to_read.append(device)
        return tuple(to_read)

    def waiting(self) -> tuple[BillingRequest, ...]:
        """Billing requests whose device has not been read yet."""
        with self._store.begin() as records:
            return records.requests.open()


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
