"""The language, and what happens by itself: start, notifications, registration (row M11)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QWidget,
)

from meterdesk.domain.turn import Resident
from meterdesk.gui import residents
from meterdesk.gui.language import LANGUAGES, SYSTEM
from meterdesk.gui.preferences.notices_panel import NoticesPanel
from meterdesk.gui.preferences.page import Page, choice
from meterdesk.services.preferences import Choices


class GeneralPage(Page):
    """What happens by itself."""

    def __init__(
        self,
        choices: Choices,
        resident: Resident | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        settings = choices.settings
        names = {self.tr("As the system"): SYSTEM} | {LANGUAGES[code]: code for code in LANGUAGES}
        if settings.language not in names.values():
            names[settings.language] = settings.language
        self.language = choice(names, settings.language)
        self.ask(self.tr("&Language"), self.language, "language")
        self.start = self.tick(
            self.tr("&Start with the computer"), settings.start_with_session, "start_with_session"
        )
        self.service = self.hint(residents.sentence(resident) if resident else "")
        self.service.setVisible(resident is not None)
        self.automatic = self.tick(
            self.tr("Register ne&w devices automatically"),
            settings.register_new_devices,
            "register_new_devices",
        )
        self.notices = NoticesPanel(settings)
        self.hint(self.tr("While this is off, nothing is registered unless somebody chooses it."))
        self._form.addRow(self.notices)

    def over(self, choices: Choices) -> Choices:
        settings = replace(
            choices.settings,
            language=self.language.currentData(),
            start_with_session=self.start.isChecked(),
            register_new_devices=self.automatic.isChecked(),
        )
        return replace(choices, settings=self.notices.over(settings))
