"""The language, and what happens by itself: start, notifications, registration (row M11)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from meterdesk.domain.turn import Resident
from meterdesk.gui import residents
from meterdesk.gui.language import LANGUAGES, SYSTEM
from meterdesk.gui.local_time import moment_text
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
        has_host = bool(choices.releases_host)
        self.tell_new = self.tick(
            self.tr("Tell &me of new versions"),
            settings.tell_new_versions and has_host,
            "tell_new_versions" if has_host else "",
        )
        self.tell_new.setEnabled(has_host)
        self.asking = self.hint(self._asking(choices))
        self.asking.setTextFormat(Qt.TextFormat.PlainText)

    def _asking(self, choices: Choices) -> str:
        """What leaves the office for it, before it does: of whom, how often and with what."""
        if not choices.releases_host:
            return self.tr(
                "This copy of Meterdesk knows nobody to ask. Your IT department can name an "
                "address: releases_url in the settings."
            )
        sentence = self.tr(
            "Once a day Meterdesk then asks %1, or where that sends it on to, which version is "
            "the newest. The question says nothing of this office, and nothing is installed."
        ).replace("%1", choices.releases_host)
        if choices.releases_asked_at is None:
            return sentence
        last = self.tr("Asked last: %1.").replace("%1", moment_text(choices.releases_asked_at))
        return f"{sentence} {last}"

    def over(self, choices: Choices) -> Choices:
        settings = replace(
            choices.settings,
            language=self.language.currentData(),
            start_with_session=self.start.isChecked(),
            register_new_devices=self.automatic.isChecked(),
            tell_new_versions=self._is_told(choices),
        )
        return replace(choices, settings=self.notices.over(settings))

    def _is_told(self, choices: Choices) -> bool:
        """As it was where it could not be chosen."""
        if not choices.releases_host:
            return choices.settings.tell_new_versions
        return self.tell_new.isChecked()
