"""A time in a sentence: as the clock on the wall shows it when the time has come."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

_A_MINUTE = timedelta(minutes=1)


def wall_time(at: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """ "15:40" where that is today, else "15:40 on 2026-03-04". `zone` None is this PC's own.

    It says when something may be done: seconds count as the next minute.
    """
    local = (at + _A_MINUTE - timedelta(microseconds=1)).astimezone(zone)
    if local.date() == now.astimezone(zone).date():
        return f"{local:%H:%M}"
    return f"{local:%H:%M} on {local:%Y-%m-%d}"
