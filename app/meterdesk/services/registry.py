"""How a device's registration moves on in the books, and what ends with it."""

from __future__ import annotations

from datetime import datetime

from meterdesk.domain.device import Device, Event, Registration, after
from meterdesk.services.ports.store import Records


def move(
    records: Records, device: Device, event: Event, sign_up_from: datetime | None = None
) -> Registration:
    """The state that follows, written down. A replaced device stays that, and moves on behind it.

    The server knows it under its own number still (row M20).
    """
    before = device.replaced_from or device.registration
    state = after(before, event)
    if state is before:
        return state
    if device.replaced_from is not None:
        records.devices.bring_back(device.id)
    records.devices.register(device.id, state, sign_up_from)
    if device.replaced_from is not None:
        records.devices.register(device.id, Registration.REPLACED)
    return state


def end(records: Records, device: Device) -> None:
    """The customer ends it: nothing of it is sent from now on, and the server is to be told."""
    move(records, device, Event.ENDED)
    close(records, device.identity.serial_number or "")


def close(records: Records, serial_number: str) -> None:
    """The registration has ended: nothing of the device is sent any more."""
    records.outbox.withdraw(serial_number, "Its registration was ended in this office.")
    records.requests.close(serial_number)
