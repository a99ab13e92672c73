"""A row of the table of devices as the value that it stands for."""

from __future__ import annotations

from operator import itemgetter
from typing import Any

from sqlalchemy import Row

from meterdesk.adapters.store.clues import PLACES, SERIALS
from meterdesk.adapters.store.tables import device
from meterdesk.adapters.store.told import identity_of
from meterdesk.domain.device import Address, Device, Presence, Registration

WHOLE = (device, PLACES.label("places"), SERIALS.label("serials"))
"""A row with where else it answers and what else it told."""


def of_row(row: Row[Any]) -> Device:
    """The value a row of the table stands for, whole."""
    here = Address(row.host, row.port)
    places = {
        Address(host, port): (seen_at, since)
        for seen_at, host, port, since in _latest_first(row.places)
    }
    serials = (number for _, number in _latest_first(row.serials))
    return Device(
        id=row.id,
        address=here,
        identity=identity_of(row),
        registration=Registration(row.registration),
        presence=Presence(row.presence),
        first_seen=row.first_seen,
        last_read=row.last_read,
        sign_up_from=row.sign_up_from,
        silent_since=row.silent_since,
        last_asked=row.last_asked,
        replaced_from=_replaced_from(row.registration, row.registration_before),
        other_addresses=tuple(each for each in places if each != here),
        also_at=_also_at(here, places),
        aliases=tuple(each for each in serials if each != row.serial_number),
        merged_into=row.merged_into,
    )


def _also_at(here: Address, places: dict[Address, tuple[int, int]]) -> tuple[Address, ...]:
    """Where it was seen since it first answered here; it left the places before that."""
    _, first = places.get(here, (0, 0))
    return tuple(each for each, (seen_at, _) in places.items() if each != here and seen_at >= first)


def _latest_first(told: list[Any]) -> list[Any]:
    return sorted(told, key=itemgetter(0), reverse=True)


def _replaced_from(registration: str, before: str | None) -> Registration | None:
    if before is None or registration != Registration.REPLACED:
        return None
    return Registration(before)
