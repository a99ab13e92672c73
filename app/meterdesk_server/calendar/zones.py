"""Time zones of customers: by their IANA names, and whose an office's is."""

from __future__ import annotations

from datetime import UTC
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, select

from meterdesk_server.tables import enrolment_key, proxy
from meterdesk_server.tables_people import account

_ZONE = (
    select(account.c.time_zone)
    .join(enrolment_key, enrolment_key.c.account_id == account.c.id)
    .join(proxy, proxy.c.enrolment_key == enrolment_key.c.name)
    .where(proxy.c.id == bindparam("proxy_id"))
)


def zone_named(name: str) -> ZoneInfo:
    """The zone of that name; UTC where this computer does not know it (any more)."""
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):  # a folder, a name that is no path, an unknown one
        return ZoneInfo(str(UTC))


def zone_of(connection: Connection, proxy_id: str) -> ZoneInfo | None:
    """The zone of the account an office belongs to; None for an office without one."""
    name = connection.execute(_ZONE, {"proxy_id": proxy_id}).scalar_one_or_none()
    return None if name is None else zone_named(name)
