"""Who may speak: looked at and locked, and the nonce of the message remembered."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, null, select
from sqlalchemy.exc import IntegrityError

from meterdesk_server.calendar.zones import zone_named
from meterdesk_server.faults import FaultError, not_authorized
from meterdesk_server.security import REMEMBER, Token, as_remembered, replayed
from meterdesk_server.tables import enrolment_key, proxy
from meterdesk_server.tables_people import account
from meterdesk_server.together import Together

_WRONG = {True: "The enrolment key is wrong.", False: "The user name or the password is wrong."}
"""By whether a message is signed with an enrolment key, which is all that somebody typed."""
_REVOKED = "The supplier has revoked this enrolment key or installation; ask your supplier."

# The row is locked: one message of an office at a time.
_KEY = (
    select(enrolment_key.c.revoked_at, null().label("time_zone"))
    .where(enrolment_key.c.name == bindparam("user"))
    .with_for_update(of=enrolment_key)
)
_OFFICE = (
    select(proxy.c.revoked_at, account.c.time_zone)
    .outerjoin(enrolment_key, enrolment_key.c.name == proxy.c.enrolment_key)
    .outerjoin(account, account.c.id == enrolment_key.c.account_id)
    .where(proxy.c.id == bindparam("user"))
    .with_for_update(of=proxy)
)
_SPEAKERS = {True: Together(_KEY, REMEMBER), False: Together(_OFFICE, REMEMBER)}
"""By whether a message is signed with an enrolment key."""


def wrong(is_key: bool) -> FaultError:
    """What somebody is told whom nobody knows, or whose signature is another's."""
    return not_authorized(_WRONG[is_key])


def admit(
    connection: Connection, token: Token, is_key: bool, now: datetime, skew: timedelta
) -> ZoneInfo | None:
    """The zone of the account of an office that may speak; None for one without, and for a key.

    Raises NotAuthorizedFault for who is unknown or revoked, and for a message sent before.
    """
    values = {"user": token.username, **as_remembered(token, now, skew)}
    try:
        found = _SPEAKERS[is_key].rows(connection, values)
    except IntegrityError as error:
        raise replayed() from error
    if not found:
        raise wrong(is_key)
    revoked_at, time_zone = found[0]
    if revoked_at is not None:
        raise not_authorized(_REVOKED)
    return None if time_zone is None else zone_named(time_zone)
