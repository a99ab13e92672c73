"""What changed with a printer, one line a change: a poll that changes nothing says nothing."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from meterdesk.domain.device import Device, Presence
from meterdesk.domain.reading import Cost, Reading, Silence
from meterdesk.domain.step import MeterStep

log = logging.getLogger(__name__)

USUAL = ("v2c", "2c")
"""The version of SNMP that needs no mention."""


class Chronicle:
    """Writes changes to the log. It keeps in mind how each printer was the last time."""

    def __init__(self) -> None:
        self._known: dict[int, Device] = {}
        self._versions: dict[int, str] = {}

    def watch(self, devices: Iterable[Device]) -> None:
        """These are about to be visited; a search may have found them elsewhere meanwhile."""
        for device in devices:
            _write(device, tuple(_identity(self._known.get(device.id, device), device)))
            self._known[device.id] = device

    def read(self, device: Device, reading: Reading, steps: Sequence[MeterStep]) -> None:
        """A printer was read, and is so now."""
        changes = [*self._changes(device, reading.read_at)]
        changes += (f"{one.label}: {one.step.sentence}" for one in steps)
        changes += self._language(device, reading.snmp_version)
        _write(device, changes, reading.cost)

    def silent(self, device: Device, silence: Silence) -> None:
        """A printer did not answer, and is so now."""
        _write(device, tuple(self._changes(device, silence.at)), silence.cost)

    def _language(self, device: Device, version: str) -> Iterator[str]:
        known = self._versions.get(device.id)
        self._versions[device.id] = version
        if version != known and (known is not None or version not in USUAL):
            yield f"speaks SNMP {version}" + (f", {known} before" if known else "")

    def _changes(self, device: Device, at: datetime) -> Iterator[str]:
        before = self._known.get(device.id, device)
        self._known[device.id] = device
        yield from _presence(before, device, at)
        yield from _identity(before, device)


def _presence(before: Device, after: Device, at: datetime) -> Iterator[str]:
    if before.presence is after.presence:
        return
    since = before.silent_since or before.last_read
    for_how_long = f" after {_span(at - since)}" if since else ""
    match after.presence, after.silent_since:
        case Presence.ANSWERING, _:
            yield f"answers again{for_how_long}"
        case Presence.ASLEEP, None:
            yield "says that it is asleep"
        case Presence.ASLEEP, _:
            yield f"does not answer{for_how_long}: asleep"
        case Presence.AWAY, _:
            yield f"does not answer{for_how_long}: away"


def _identity(before: Device, after: Device) -> Iterator[str]:
    if before.address != after.address:
        yield f"moved here from {before.address}"
    serials = before.identity.serial_number, after.identity.serial_number
    if serials[0] != serials[1]:
        yield f"serial number {serials[1]}, {serials[0]} before"


def _span(of: timedelta) -> str:
    return str(of - timedelta(microseconds=of.microseconds))


def _write(device: Device, changes: Sequence[str], cost: Cost | None = None) -> None:
    who = device.identity
    for change in changes:
        log.info(
            "%s %s at %s: %s%s",
            who.name,
            who.serial_number or "without serial number",
            device.address,
            change,
            f" ({cost.elapsed_ms:.0f} ms)" if cost else "",
        )
