"""Who is who: a reading finds its device in the books, moved, replaced or new (rows B3, M20)."""

from __future__ import annotations

from dataclasses import dataclass

from meterdesk.domain.device import Device, Event, Identity, Presence, Registration, after
from meterdesk.domain.reading import Reading
from meterdesk.services.ports import Records


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a reading was entered. `replaces` is the device that stood at the address before."""

    device: Device
    is_new: bool
    replaces: Device | None = None


def enter(records: Records, reading: Reading) -> Entry:
    """Writes the reading under the device it belongs to; opens a new one where there is none."""
    known = _known(records.devices.all(), reading)
    here = next(
        (
            device
            for device in records.devices.all()
            if device.address == reading.address
            and device.registration is not Registration.REPLACED
            and _is_another(device.identity, reading.identity)
        ),
        None,
    )
    replaces = None
    if here is not None and (known is None or known.id != here.id):
        replaces = here
        records.devices.register(here.id, after(here.registration, Event.REPLACED))
    if known is None:
        known = records.devices.add(reading.address, reading.identity, reading.read_at)
        is_new = True
    else:
        is_new = False
        if known.registration is Registration.REPLACED:
            records.devices.bring_back(known.id)
        if known.address != reading.address:
            records.devices.move(known.id, reading.address)
        records.devices.identify(known.id, _merged(known.identity, reading.identity))
    records.readings.add(known.id, reading)
    records.devices.mark(known.id, Presence.ANSWERING, reading.read_at)
    entered = records.devices.get(known.id)
    assert entered is not None
    return Entry(entered, is_new, replaces)


def _known(devices: tuple[Device, ...], reading: Reading) -> Device | None:
    """By serial number, else by MAC, else by address where neither side can say who it is.

    A device that was replaced is known again only by its serial number.
    """
    identity = reading.identity
    if identity.serial_number is not None:
        same = [d for d in devices if d.identity.serial_number == identity.serial_number]
        here = [d for d in same if d.address == reading.address]
        present = [d for d in same if d.registration is not Registration.REPLACED]
        if same:
            return (here or present or same)[-1]
    candidates = [
        device
        for device in devices
        if device.registration is not Registration.REPLACED
        and not _is_another(device.identity, identity)
    ]
    if identity.mac is not None:
        for device in candidates:
            if device.identity.mac == identity.mac:
                return device
    for device in candidates:
        if device.address == reading.address and None in (identity.mac, device.identity.mac):
            return device
    return None


def _is_another(known: Identity, seen: Identity) -> bool:
    """Whether this is surely another machine: only a serial number contradicts another.

    A printer that is starting may tell no serial number and another model for a while.
    """
    serials = (known.serial_number, seen.serial_number)
    return None not in serials and serials[0] != serials[1]


def _merged(known: Identity, seen: Identity) -> Identity:
    """What was said now, and what was said before where nothing is said now."""
    return Identity(
        manufacturer=seen.manufacturer or known.manufacturer,
        model=seen.model or known.model,
        serial_number=seen.serial_number or known.serial_number,
        serial_source=seen.serial_source or known.serial_source,
        mac=seen.mac or known.mac,
        hostname=seen.hostname or known.hostname,
        location=seen.location or known.location,
        firmware=seen.firmware or known.firmware,
        object_id=seen.object_id or known.object_id,
    )
