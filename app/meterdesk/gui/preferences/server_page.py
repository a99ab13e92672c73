"""The supplier's Communication Server, and leaving it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from meterdesk.domain.administration import Area
from meterdesk.gui.connection_trial import ConnectionTrial
from meterdesk.gui.preferences.advanced_server import AdvancedServer
from meterdesk.gui.preferences.page import Page
from meterdesk.services.preferences import Choices


class ServerPage(Page):
    """The supplier's Communication Server."""

    area = Area.SERVER

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        settings = choices.settings
        self.address = QLineEdit(settings.server_url)
        self.address.setPlaceholderText("https://meters.example/soap")
        self.authority = QLineEdit(settings.private_ca)
        self.authority.setPlaceholderText(self.tr("none: the computer's own are trusted"))
        self.ask(self.tr("Addr&ess"), self.address, "server_url")
        self.ask(self.tr("&Private certificate authority"), self.authority, "private_ca")
        browse = QPushButton(self.tr("Choose a PE&M file…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(browse)
        row.addStretch(1)
        self._form.addRow("", row)
        self.hint(
            self.tr(
                "Another address is another server: register this office there in the set-up, "
                "with an enrolment key from your supplier."
            )
        )
        self.trial = ConnectionTrial()
        self._form.addRow(self.trial)
        for field in (self.address, self.authority):
            field.textChanged.connect(self.trial.forget)
        self.leave = QPushButton(self.tr("&Leave this supplier…"))
        self.leave.setAutoDefault(False)
        self.leave.setToolTip(self.tr("Ends the registration of this office and its printers"))
        self.advanced = AdvancedServer(settings.security_dialect)
        self._form.addRow(self.advanced)
        leaving = QHBoxLayout()
        leaving.addWidget(self.leave)
        leaving.addStretch(1)
        self._form.addRow(leaving)

    def over(self, choices: Choices) -> Choices:
        settings = replace(
            choices.settings,
            server_url=self.address.text().strip(),
            private_ca=self.authority.text().strip(),
            security_dialect=self.advanced.dialect(),
        )
        return replace(choices, settings=settings)

    @Slot()
    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Private certificate authority"),
            self.authority.text(),
            self.tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
        )
        if path:
            self.authority.setText(path)
