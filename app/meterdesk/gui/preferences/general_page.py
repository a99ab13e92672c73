"""What happens by itself: start, notifications, registration (row M11)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QWidget,
)

from meterdesk.gui.preferences.page import Page
from meterdesk.services.preferences import Choices


class GeneralPage(Page):
    """What happens by itself."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        settings = choices.settings
        self.start = self.tick(self.tr("&Start with the computer"), settings.start_with_session)
        self.notify = self.tick(self.tr("Show &notifications"), settings.notifications)
        self.automatic = self.tick(
            self.tr("Register ne&w devices automatically"), settings.register_new_devices
        )
        self.hint(self.tr("While this is off, nothing is registered unless somebody chooses it."))

    def over(self, choices: Choices) -> Choices:
        settings = replace(
            choices.settings,
            start_with_session=self.start.isChecked(),
            notifications=self.notify.isChecked(),
            register_new_devices=self.automatic.isChecked(),
        )
        return replace(choices, settings=settings)
