"""How often the meters are read (row M4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import (
    QWidget,
)

from meterdesk.gui.preferences.page import Page, choice
from meterdesk.services.preferences import Choices

INTERVALS = tuple(timedelta(minutes=m) for m in (15, 30, 60, 120, 240, 480, 720, 1440))


class ReadingPage(Page):
    """How often the meters are read."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = choices.settings.read_every
        rows = {self._spoken(every): every for every in sorted({*INTERVALS, now})}
        self._intervals = tuple(rows.values())
        self.interval = choice(rows, now)
        self.ask(self.tr("Read the &meters every"), self.interval, "read_every")
        self.hint(
            self.tr(
                "For a bill, a printer is read again where its last reading is older than this."
            )
        )
        self.nights = self.tick(
            self.tr("At &night leave alone what is asleep or away"), choices.settings.spare_nights
        )
        self.hint(
            self.tr(
                "From 20:00 to 07:00 no printer is woken to be read, unless a billing read is due. "
                "Printers that answer are read through the night."
            )
        )

    def over(self, choices: Choices) -> Choices:
        every = self._intervals[self.interval.currentIndex()]
        settings = replace(choices.settings, read_every=every, spare_nights=self.nights.isChecked())
        return replace(choices, settings=settings)

    def _spoken(self, interval: timedelta) -> str:
        minutes = round(interval.total_seconds() / 60)
        if minutes % 60:
            return self.tr("%1 minutes").replace("%1", str(minutes))
        hours = minutes // 60
        return self.tr("hour") if hours == 1 else self.tr("%1 hours").replace("%1", str(hours))
