"""Days and times as a letter says them: the month by its name, so that nobody mistakes it."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
    "dezembro",
}
_DAYS = {
    "de": "{day}. {month} {year}",
    "es": "{day} de {month} de {year}",
    "pt": "{day} de {month} de {year}",
}
_FIXED = "\u00a0"
"""A blank that keeps a date on one line."""
_FIRST = {"fr": "1er", "it": "1º"}


class Dates:
    """Writes in one language and one zone."""

    def __init__(self, language: str, zone: ZoneInfo) -> None:
        self._language = language if language in _MONTHS else "en"
        self._zone = zone

    def day(self, moment: datetime) -> str:
        """2 March 2026, as the zone's calendar has it."""
        local = moment.astimezone(self._zone)
        day = _FIRST.get(self._language, "1") if local.day == 1 else str(local.day)
        month = _MONTHS[self._language].split()[local.month - 1]
        pattern = _DAYS.get(self._language, "{day} {month} {year}")
        return pattern.format(day=day, month=month, year=local.year).replace(" ", _FIXED)

    def moment(self, moment: datetime) -> str:
        """2 March 2026, 10:00; who has no zone of their own is told that it is UTC."""
        zone = " UTC" if self._zone.key == str(UTC) else ""
        return f"{self.day(moment)}, {moment.astimezone(self._zone):%H:%M}{zone}"
