"""Answering billing and supplies requests with reads the printer gave (rows M9, B4)."""

from __future__ import annotations

from datetime import datetime, timedelta

from meterdesk.domain.billing import BillingRequest, answer, date_of, is_ripe, server_time
from meterdesk.domain.conversation import SuppliesUsage, SupplyValue
from meterdesk.domain.device import Device, Registration
from meterdesk.domain.held_read import Answer, HeldRead
from meterdesk.domain.reading import Reading
from meterdesk.domain.supply import LevelState, Supply
from meterdesk.services.answering import Candidate, Case, empty
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.store import Records, Store

MOST_SUPPLIES = 64
LONGEST_NAME = 64


class Billing:
    """Turns readings into parcels for the outbox, in the transaction that keeps the reading."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def answer(self, records: Records, device: Device, reading: Reading) -> int:
        """Answers what is open for this device, which was just read; says how many parcels.

        Only for a device whose service is on (rows M7, M11).
        """
        serial = device.identity.serial_number
        if not device.is_billed or serial is None or not records.requests.is_asked(serial):
            return 0
        made = self._answer_requests(records, device)
        if records.requests.are_supplies_wanted(serial):
            made += self._answer_supplies(records, serial, reading)
        return made

    def answer_from_books(self, read_every: timedelta) -> tuple[Device, ...]:
        """Answers with readings already taken; returns the devices to read for the rest.

        A device whose service is not on is left alone; a replaced one is closed with the last
        reading it gave (row M20). Supplies usage is answered with a reading not older than
        `read_every`.
        """
        now = self._clock()
        with self._store.begin() as records:
            to_read = []
            at = server_time(records.installation.proxy(), now)
            for device in _asked_about(records, at):
                serial = device.identity.serial_number or ""
                latest = records.readings.latest(device.id)
                is_closed = device.registration is Registration.REPLACED
                self._answer_requests(records, device)
                is_wanted = records.requests.are_supplies_wanted(serial)
                if is_wanted and latest and (is_closed or is_fresh(latest, now, read_every)):
                    self._answer_supplies(records, serial, latest)
                is_wanted = records.requests.are_supplies_wanted(serial)
                is_open = any(
                    is_ripe(each, at) and not each.is_held for each in records.requests.open(serial)
                )
                if not is_closed and (is_wanted or is_open):
                    to_read.append(device)
        return tuple(to_read)

    def waiting(self) -> tuple[BillingRequest, ...]:
        """Billing requests that are due and whose read is not on its way yet."""
        with self._store.read() as records:
            at = server_time(records.installation.proxy(), self._clock())
            return tuple(r for r in records.requests.open() if is_ripe(r, at))

    def _answer_requests(self, records: Records, device: Device) -> int:
        serial = device.identity.serial_number
        return sum(self._settle(records, device, one) for one in records.requests.open(serial))

    def _settle(self, records: Records, device: Device, request: BillingRequest) -> bool:
        """Writes the answer, or holds it for somebody; whether there is one now."""
        now = self._clock()
        case = Case(records, device, request, now)
        if not case.is_ripe or case.is_in_doubt:
            return False
        found = case.candidate()
        if found is None:
            return self._give_up(records, device, request)
        if found.doubts:
            records.held_reads.hold(
                HeldRead(
                    0,
                    request.id,
                    request.serial_number,
                    device.id,
                    now,
                    found.reading.read_at,
                    found.doubts,
                )
            )
            return False
        send(records, request, found, Answer.EXPLAINED, now)
        return True

    def _give_up(self, records: Records, device: Device, request: BillingRequest) -> bool:
        """A printer that is gone and was never read tells nothing any more."""
        is_gone = device.registration is Registration.REPLACED
        if not is_gone or records.readings.latest(device.id) is not None:
            return False
        records.outbox.put(empty(request), self._clock())
        records.requests.answered(request.id, request.serial_number)
        return True

    def _answer_supplies(self, records: Records, serial: str, reading: Reading) -> int:
        date = date_of(records.installation.proxy(), reading.read_at)
        if date is None:
            return 0
        if reading.supplies:
            records.outbox.put(supplies_usage(serial, reading, date), self._clock())
        records.requests.supplies_answered(serial)
        return int(bool(reading.supplies))


def _asked_about(records: Records, at: datetime) -> tuple[Device, ...]:
    """The devices of which something is wanted now, by the server's clock."""
    wanted = {r.serial_number for r in records.requests.open() if is_ripe(r, at)}
    wanted |= records.requests.supplies_wanted()
    return tuple(
        device
        for device in records.devices.all()
        if device.is_billed and device.identity.serial_number in wanted
    )


def send(
    records: Records, request: BillingRequest, found: Candidate, why: Answer, now: datetime
) -> None:
    """Puts the answer into the outbox, where it never changes; nothing of it waits any more."""
    held = records.held_reads.of(request.id, request.serial_number)
    if held is not None and held.refusal is None:
        records.held_reads.settle(held.number, why, now)
    records.outbox.put(answer(request, found.reading.meters, found.date), now)
    records.requests.answered(request.id, request.serial_number)


def is_fresh(reading: Reading, now: datetime, interval: timedelta) -> bool:
    """Whether a reading is young enough to tell supplies by: not older than the interval."""
    return timedelta(0) <= now - reading.read_at <= interval


def supplies_usage(serial_number: str, reading: Reading, date: datetime) -> SuppliesUsage:
    """The supplies of a reading as the contract carries them."""
    return SuppliesUsage(
        serial_number,
        tuple(
            SupplyValue(wire_name(supply), level_text(supply), date)
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
