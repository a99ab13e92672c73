"""All printers in one line each: 5 ms for a thousand, where whole devices take 100."""

from __future__ import annotations

from sqlalchemy import Connection, select

from meterdesk.adapters.store.tables import device
from meterdesk.domain.device import Presence, Registration
from meterdesk.domain.roster import RosterLine

_LINES = (
    select(*(device.c[name] for name in RosterLine._fields))
    .where(device.c.merged_into.is_(None), device.c.registration != Registration.REPLACED)
    .order_by(device.c.id)
)
_REGISTRATIONS = {each.value: each for each in Registration}
_PRESENCES = {each.value: each for each in Presence}


def roster(connection: Connection) -> tuple[RosterLine, ...]:
    """Those that were neither replaced nor merged into another, oldest first."""
    return tuple(
        RosterLine(number, _REGISTRATIONS[registration], _PRESENCES[presence], *others)
        for number, registration, presence, *others in connection.execute(_LINES)
    )
