"""Times as people say them: local, as short as the day allows. What is kept stays UTC."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from meterdesk.gui.local_time import date_text, days_ago, local, midnight, time_text, weekday_text

EVENING = 18


def moment(at: datetime, now: datetime) -> str:
    """ "14:10" today, "tonight 21:40", "tomorrow 06:10", "Tuesday 09:55", else the date."""
    time, days = time_text(at), -days_ago(at, now)
    if days == 0:
        is_tonight = local(at).hour >= EVENING > local(now).hour
        return _tr("tonight %1").replace("%1", time) if is_tonight else time
    if abs(days) == 1:
        text = _tr("tomorrow %1") if days == 1 else _tr("yesterday %1")
        return text.replace("%1", time)
    day = weekday_text(at) if abs(days) < 7 else date_text(at)
    return f"{day} {time}"


def month_began(now: datetime) -> datetime:
    """Local midnight of the first of this month, aware."""
    return midnight(local(now).date().replace(day=1))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Moments", text)
