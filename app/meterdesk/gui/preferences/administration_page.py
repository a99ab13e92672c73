"""Where secrets lie, and the lock of the IT settings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QWidget,
)

from meterdesk.domain.administration import Area
from meterdesk.domain.settings import SecretStore
from meterdesk.gui.notice import Notice
from meterdesk.gui.preferences.administration_password import PasswordPanel
from meterdesk.gui.preferences.page import Page, choice
from meterdesk.gui.secret_places import consequence, place_rows
from meterdesk.services.preferences import Choices


class AdministrationPage(Page):
    """Where secrets lie, and the lock of the IT settings."""

    area = Area.ADMINISTRATION

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = choices.settings.secret_store
        self._stores = place_rows()
        self.store = choice(self._stores, self._before)
        self.ask(self.tr("Keep &secrets"), self.store, "secret_store")
        self._consequence = self.hint("")
        self.leave = self.tick(
            self.tr("&Go on without those that cannot be read now; they follow when they can"),
            choices.leaves_secrets,
        )
        self.trouble = Notice()
        self._form.addRow(self.trouble)
        if choices.trouble:
            self.trouble.say(self.tr("The secrets cannot be read now"), choices.trouble)
        self._is_in_trouble = bool(choices.trouble)
        self._may_leave = self._is_in_trouble and choices.kept.has_place
        self.hint(
            self.tr(
                "Secrets are the proxy's secret at the server, the SNMP communities and users and "
                "the password of the Internet proxy. They move when you change this, and nothing "
                "of them stays where it was. The enrolment key is used once and forgotten."
            )
        )
        self.password = PasswordPanel(choices.settings.administration_lock)
        self._form.addRow(self.password)
        self.store.currentIndexChanged.connect(self._dress)
        self._dress()

    def over(self, choices: Choices) -> Choices:
        settings = replace(
            choices.settings,
            secret_store=self._chosen(),
            administration_lock=self.password.lock,
        )
        leaves = self._may_leave and self.leave.isChecked()
        return replace(choices, settings=settings, leaves_secrets=leaves)

    def _chosen(self) -> SecretStore:
        return tuple(self._stores.values())[self.store.currentIndex()]

    @Slot()
    def _dress(self) -> None:
        self._consequence.setText(consequence(self._chosen()))
        is_other = self._chosen() is not self._before
        self.leave.setVisible(self._may_leave and is_other)
        self.trouble.setVisible(self._may_leave or (self._is_in_trouble and not is_other))
