"""Which printers are asked in the round that is due, and when the next one is (rows M4, B9)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from meterdesk.domain.billing import BillingRequest, own_time, server_time
from meterdesk.domain.device import Device, Registration
from meterdesk.domain.proxy import Proxy
from meterdesk.services.ports.store import Records
from meterdesk.services.visits import Visit, rhythm, visit, wanted


def planned(
    records: Records, read_every: timedelta, now: datetime, *, spares_nights: bool = True
) -> Iterator[tuple[Device, Visit]]:
    """Every device that was not replaced, and when and how it is asked next.

    One whose read the supplier waits for is not spared, whether it sleeps or is away.
    """
    known = records.devices.all()
    devices = [device for device in known if device.registration is not Registration.REPLACED]
    proxy, requests = records.installation.proxy(), records.requests.open()
    every = replace(rhythm(proxy, read_every, len(devices)), spares_nights=spares_nights)
    serials = wanted(requests, records.requests.supplies_wanted(), server_time(proxy, now))
    dues = _dues(requests, proxy)
    for device in devices:
        serial = device.identity.serial_number if device.is_billed else None
        due = next((at for at in dues.get(serial, ()) if at > _last(device)), None)
        yield device, visit(device, every, now, serial in serials, due)


def _dues(requests: Iterable[BillingRequest], proxy: Proxy) -> dict[str | None, list[datetime]]:
    """When reads fall due, by serial number and this PC's clock, the most urgent first."""
    dues: dict[str | None, list[datetime]] = {}
    for request in requests:
        if not request.is_held:
            dues.setdefault(request.serial_number, []).append(own_time(proxy, request.due))
    return dues


def _last(device: Device) -> datetime:
    return device.last_asked or device.last_read or device.first_seen


def due_now(
    records: Records, read_every: timedelta, now: datetime, *, spares_nights: bool = True
) -> Iterator[tuple[Device, Visit]]:
    """Those whose time has come."""
    plan = planned(records, read_every, now, spares_nights=spares_nights)
    return ((device, at) for device, at in plan if at.at <= now)


def next_round(
    records: Records, read_every: timedelta, now: datetime, *, spares_nights: bool = True
) -> datetime | None:
    """When the first of them is asked; None where there is none."""
    plan = planned(records, read_every, now, spares_nights=spares_nights)
    return min((at.at for _, at in plan), default=None)
