"""Which printers are asked in the round that is due, and when the next one is (rows M4, B9)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from meterdesk.domain.billing import own_time, server_time
from meterdesk.domain.device import Device
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.roster import Due, RosterLine
from meterdesk.services.ports.store import Records
from meterdesk.services.visits import Visit, rhythm, visit, wanted


def planned(
    records: Records,
    roster: Iterable[RosterLine],
    read_every: timedelta,
    now: datetime,
    *,
    spares_nights: bool = True,
) -> Iterator[tuple[RosterLine, Visit]]:
    """Every device of the roster, and when and how it is asked next.

    One whose read the supplier waits for is not spared, whether it sleeps or is away.
    """
    lines = tuple(roster)
    proxy, dues = records.installation.proxy(), records.requests.dues()
    every = replace(rhythm(proxy, read_every, len(lines)), spares_nights=spares_nights)
    serials = wanted(dues, records.requests.supplies_wanted(), server_time(proxy, now))
    by_serial = _by_serial(dues, proxy)
    for line in lines:
        serial = line.serial_number if line.is_billed else None
        due = next((at for at in by_serial.get(serial, ()) if at > _last(line, now)), None)
        yield line, visit(line, every, now, serial in serials, due)


def _by_serial(dues: Iterable[Due], proxy: Proxy) -> dict[str | None, list[datetime]]:
    """When reads fall due, by serial number and this PC's clock, the most urgent first."""
    found: dict[str | None, list[datetime]] = {}
    for due in dues:
        found.setdefault(due.serial_number, []).append(own_time(proxy, due.at))
    return found


def _last(line: RosterLine, now: datetime) -> datetime:
    """What was never asked is asked now, whatever is due."""
    return line.last_asked or line.last_read or now


def due_now(
    records: Records, read_every: timedelta, now: datetime, *, spares_nights: bool = True
) -> Iterator[tuple[Device, Visit]]:
    """Those whose time has come."""
    roster = records.devices.roster()
    plan = planned(records, roster, read_every, now, spares_nights=spares_nights)
    due = {line.id: visit for line, visit in plan if visit.at <= now}
    devices = records.devices.all() if due else ()
    return ((device, due[device.id]) for device in devices if device.id in due)


def next_round(
    records: Records,
    roster: Iterable[RosterLine],
    read_every: timedelta,
    now: datetime,
    *,
    spares_nights: bool = True,
) -> datetime | None:
    """When the first of the roster is asked; None where it is empty."""
    plan = planned(records, roster, read_every, now, spares_nights=spares_nights)
    return min((visit.at for _, visit in plan), default=None)
