"""A time in a sentence: as the clock on the wall shows it."""

from __future__ import annotations

from datetime import datetime, tzinfo


def wall_time(at: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """ "15:40" where that is today, else "15:40 on 2026-03-04". `zone` None is this PC's own."""
    local = at.astimezone(zone)
    if local.date() == now.astimezone(zone).date():
        return f"{local:%H:%M}"
    return f"{local:%H:%M} on {local:%Y-%m-%d}"
