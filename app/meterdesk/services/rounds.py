"""Which printers are asked in the round that is due, and when the next one is (rows M4, B9)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from meterdesk.domain.device import Device, Registration
from meterdesk.services.ports import Records
from meterdesk.services.visits import Visit, rhythm, visit, wanted


def planned(
    records: Records, read_every: timedelta, now: datetime
) -> Iterator[tuple[Device, Visit]]:
    """Every device that was not replaced, and when and how it is asked next.

    One whose read the supplier waits for is not spared, whether it sleeps or is away.
    """
    known = records.devices.all()
    devices = [device for device in known if device.registration is not Registration.REPLACED]
    every = rhythm(records.installation.proxy(), read_every, len(devices))
    serials = wanted(records.requests.open(), records.requests.supplies_wanted(), now)
    for device in devices:
        is_wanted = device.is_billed and device.identity.serial_number in serials
        yield device, visit(device, every, now, is_wanted)


def due_now(
    records: Records, read_every: timedelta, now: datetime
) -> Iterator[tuple[Device, Visit]]:
    """Those whose time has come."""
    return ((device, at) for device, at in planned(records, read_every, now) if at.at <= now)


def next_round(records: Records, read_every: timedelta, now: datetime) -> datetime | None:
    """When the first of them is asked; None where there is none."""
    return min((at.at for _, at in planned(records, read_every, now)), default=None)
