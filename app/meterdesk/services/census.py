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
    present = tuple(
        device
        for device in records.devices.all()
        if device.registration is not Registration.REPLACED
    )
    known = _known(present, reading)
    replaces = None
    if known is None:
        replaces = next((device for device in present if device.address == reading.address), None)
        if replaces is not None:
            _close(records, replaces)
        known = records.devices.add(reading.address, reading.identity, reading.read_at)
        is_new = True
    else:
        is_new = False
        if known.address != reading.address:
            records.devices.move(known.id, reading.address)
        records.devices.identify(known.id, _merged(known.identity, reading.identity))
    records.readings.add(known.id, reading)
    records.devices.mark(known.id, Presence.ANSWERING, reading.read_at)
    entered = records.devices.get(known.id)
    assert entered is not None
    return Entry(entered, is_new, replaces)


def _known(devices: tuple[Device, ...], reading: Reading) -> Device | None:
    """By serial number, else by MAC, else by address where neither side can say who it is."""
    identity = reading.identity
    if identity.serial_number is not None:
        same = [d for d in devices if d.identity.serial_number == identity.serial_number]
        here = [d for d in same if d.address == reading.address]
        if same:
            return (here or same)[0]
    if identity.mac is not None:
        for device in devices:
            if device.identity.mac == identity.mac and not _differ(device.identity, identity):
                return device
    for device in devices:
        if device.address == reading.address and not _differ(device.identity, identity):
            return device
    return None


def _differ(known: Identity, seen: Identity) -> bool:
    """Whether two identities contradict each other. What is not said contradicts nothing."""
    pairs = ((known.serial_number, seen.serial_number), (known.mac, seen.mac))
    serial, mac = (None not in pair and pair[0] != pair[1] for pair in pairs)
    if None not in pairs[0]:
        return serial
    return mac or (None not in (known.model, seen.model) and known.model != seen.model)


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


def _close(records: Records, device: Device) -> None:
    records.devices.register(device.id, after(device.registration, Event.REPLACED))
