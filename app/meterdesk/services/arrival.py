"""What somebody is told whose office has come to another computer (row M23)."""

from __future__ import annotations

from meterdesk.domain.status import OfficeStatus

MOVED = (
    "On another computer, register this office there with the enrolment key that was used the "
    "first time: to the supplier it stays the same office, and no printer is registered twice. "
    "On the old computer, quit Meterdesk and uninstall it; do not leave the supplier there."
)


def advice(now: OfficeStatus) -> str:
    """MOVED where the secret did not come along, else nothing: it goes on as before."""
    return MOVED if now.lacks_secret else ""
