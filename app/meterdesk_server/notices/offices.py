"""From a device to the account it belongs to, for those who look for something to tell."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, exists, func

from meterdesk_server.notices.episodes import Kind
from meterdesk_server.tables import device, enrolment_key, proxy
from meterdesk_server.tables_duty import notice
from meterdesk_server.tables_people import account

OFFICES: FromClause = proxy.join(enrolment_key, enrolment_key.c.name == proxy.c.enrolment_key).join(
    account, account.c.id == enrolment_key.c.account_id
)
DEVICES: FromClause = OFFICES.join(device, device.c.proxy_id == proxy.c.id)

IS_SERVED = and_(proxy.c.revoked_at.is_(None), account.c.closed_at.is_(None))
NAME: ColumnElement[str] = func.coalesce(
    func.nullif(enrolment_key.c.label, ""), account.c.name
).label("office")
"""What people call an office: by the label of its key."""


def was_told(kind: Kind, subject: ColumnElement[Any], *more: ColumnElement[bool]) -> Any:
    """Whether there is such a notice."""
    return exists().where(notice.c.kind == kind, notice.c.subject == subject, *more)
