"""UTC in the books, local time on the screen, in the formats of the locale."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

Zone = tzinfo | None
"""A time zone; None is the computer's own."""

_SHORT = QLocale.FormatType.ShortFormat
_EVENING = 18


def local(moment: datetime, zone: Zone = None) -> datetime:
    """The moment on the wall clock of that zone, still aware."""
    return moment.astimezone(zone)


def midnight(day: date, zone: Zone = None) -> datetime:
    """When that day begins there, aware."""
    return on_the_wall(datetime(day.year, day.month, day.day), zone)


def on_the_wall(clock: datetime, zone: Zone = None) -> datetime:
    """What a clock on the wall of that zone shows, as an aware time."""
    return clock.replace(tzinfo=zone) if zone else clock.astimezone()


def time_text(moment: datetime, zone: Zone = None) -> str:
    """14:10"""
    return QLocale().toString(_time(local(moment, zone)), _SHORT)


def date_text(moment: datetime, zone: Zone = None) -> str:
    """The date with a four-digit year, in the order of the locale."""
    return QLocale().toString(_date(local(moment, zone)), full_date_pattern())


def day_text(day: date) -> str:
    """The same of a day that is one everywhere."""
    return QLocale().toString(QDate(day.year, day.month, day.day), full_date_pattern())


def moment_text(moment: datetime, zone: Zone = None) -> str:
    """Date and time."""
    return f"{date_text(moment, zone)}, {time_text(moment, zone)}"


def weekday_text(moment: datetime, zone: Zone = None) -> str:
    """The day's full name."""
    locale = QLocale()
    return locale.standaloneDayName(local(moment, zone).isoweekday(), QLocale.FormatType.LongFormat)


def days_ago(moment: datetime, now: datetime) -> int:
    """How many midnights lie between."""
    return (local(now).date() - local(moment).date()).days


def spoken(moment: datetime, now: datetime) -> str:
    """ "14:10" today, "tonight 21:40", "tomorrow 06:10", "Tuesday 09:55", else the date."""
    time, days = time_text(moment), -days_ago(moment, now)
    if days == 0:
        is_tonight = local(moment).hour >= _EVENING > local(now).hour
        return _tr("tonight %1").replace("%1", time) if is_tonight else time
    if abs(days) == 1:
        text = _tr("tomorrow %1") if days == 1 else _tr("yesterday %1")
        return text.replace("%1", time)
    day = weekday_text(moment) if abs(days) < 7 else date_text(moment)
    return f"{day} {time}"


def month_began(now: datetime) -> datetime:
    """Local midnight of the first of this month, aware."""
    return midnight(local(now).date().replace(day=1))


def pattern(moment: datetime, form: str, zone: Zone = None) -> str:
    """The local date or time by a pattern of QLocale, names in its language."""
    return QLocale().toString(_qt(moment, zone), form)


def day_pattern() -> str:
    """Day and short month in the order of the locale: “d MMM”, “d. MMM” or “MMM d”."""
    return _day_pattern(QLocale().name())


def full_date_pattern() -> str:
    """Day, short month and year in the order of the locale."""
    day = day_pattern()
    return f"{day}, yyyy" if day == "MMM d" else f"{day} yyyy"


@cache
def _day_pattern(locale: str) -> str:
    short = QLocale(locale).dateFormat(_SHORT)
    if short.find("M") < short.find("d"):
        return "MMM d"
    return "d. MMM" if "d." in short else "d MMM"


def _qt(moment: datetime, zone: Zone = None) -> QDateTime:
    here = local(moment, zone)
    return QDateTime(_date(here), _time(here))  # looks the zone up: date and time alone do not


def _date(here: datetime) -> QDate:
    return QDate(here.year, here.month, here.day)


def _time(here: datetime) -> QTime:
    return QTime(here.hour, here.minute, here.second)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LocalTime", text)
