"""Times and numbers as people of a language write them."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_DAYS = {"en": "{d} {name} {y}", "de": "{d:02}.{m:02}.{y}"}
_OTHER_DAY = "{d:02}/{m:02}/{y}"
_THOUSANDS = {"en": ",", "de": ".", "it": "."}
_NARROW = "\u202f"  # a narrow blank that does not break: es, fr and pt (ISO 80000-1)


class Formats:
    """Writes in one language and one zone."""

    def __init__(self, language: str, zone: ZoneInfo) -> None:
        self._language = language
        self._zone = zone

    def day(self, value: date | datetime | None) -> str:
        """23.11.2026; a moment is the day it is in the zone; nothing is a dash."""
        if value is None:
            return "–"
        day = value.astimezone(self._zone) if isinstance(value, datetime) else value
        pattern = _DAYS.get(self._language, _OTHER_DAY)
        return pattern.format(d=day.day, m=day.month, y=day.year, name=_MONTHS[day.month - 1])

    def local(self, moment: datetime | None) -> str:
        """Day and minute in the zone."""
        if moment is None:
            return "–"
        return f"{self.day(moment)}, {moment.astimezone(self._zone):%H:%M}"

    def number(self, value: int | None) -> str:
        """1,234,567."""
        if value is None:
            return "–"
        return f"{value:,}".replace(",", _THOUSANDS.get(self._language, _NARROW))
