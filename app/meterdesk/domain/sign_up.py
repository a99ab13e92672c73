"""Why a printer is missing on the sign-up page: each cause in a sentence (row M17)."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from meterdesk.domain.device import Device, Registration

NEW_FOR = timedelta(days=30)
"""So long it may take until equipment is in the supplier's books."""


class Missing(StrEnum):
    """The causes the supplier's own instructions name."""

    THE_HOUR = "registered less than an hour ago"
    SOMEBODY_ELSE = "assigned to somebody else"
    NEW = "installed less than 30 days ago"


_NOT_THERE = frozenset({Registration.READY_TO_SIGN_UP, Registration.NOT_ELIGIBLE})


def missing(device: Device, now: datetime) -> tuple[Missing, ...]:
    """Why it may not be on the page, the surest cause first; nothing where it is signed up.

    Whether somebody else has it only the supplier knows; that it is new the books know, which have
    it since `first_seen`: one known for longer was installed before that.
    """
    state = device.registration_at(now)
    if state is Registration.WAITING_FOR_SIGN_UP:
        return (Missing.THE_HOUR,)
    if state not in _NOT_THERE:
        return ()
    is_new = now - device.first_seen < NEW_FOR
    return (Missing.NEW, Missing.SOMEBODY_ELSE) if is_new else (Missing.SOMEBODY_ELSE,)


def in_the_books_by(device: Device) -> datetime:
    """When a printer that was new when it was found is in the supplier's books at the latest."""
    return device.first_seen + NEW_FOR
