"""The way to the Internet: a proxy or none, and whether it works."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QLineEdit,
    QWidget,
)

from meterdesk.domain.administration import Area
from meterdesk.domain.settings import InternetProxy
from meterdesk.gui.connection_trial import ConnectionTrial
from meterdesk.gui.preferences.page import Page, choice
from meterdesk.services.preferences import Choices


class InternetPage(Page):
    """The way to the Internet."""

    area = Area.INTERNET

    area = Area.INTERNET

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        settings = choices.settings
        self._ways = {
            self.tr("As this computer is set up"): InternetProxy.SYSTEM,
            self.tr("Directly, without a proxy"): InternetProxy.NONE,
            self.tr("Through this proxy:"): InternetProxy.MANUAL,
        }
        self.way = choice(self._ways, settings.internet_proxy)
        self.address = QLineEdit(settings.internet_proxy_url)
        self.address.setPlaceholderText("http://proxy.example:8080")
        self.user = QLineEdit(settings.internet_proxy_user)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.ask(self.tr("&Way to the Internet"), self.way, "internet_proxy")
        self.ask(self.tr("Pro&xy address"), self.address, "internet_proxy_url")
        self.ask(self.tr("&User name"), self.user, "internet_proxy_user")
        self.ask(self.tr("&Password"), self.password, "proxy_password")
        self.forget = self.tick(self.tr("&Forget the password that is kept"), False)
        self.forget.setVisible(choices.has_proxy_password)
        if choices.has_proxy_password:
            self.password.setPlaceholderText(self.tr("kept; type another to replace it"))
        self.hint(self.tr("User name and password only where the proxy asks for them."))
        self.trial = ConnectionTrial()
        self._form.addRow(self.trial)
        for field in (self.address, self.user, self.password):
            field.textChanged.connect(self.trial.forget)
        self.way.currentIndexChanged.connect(self.trial.forget)
        self.way.currentIndexChanged.connect(self._dress)
        self._dress()

    def over(self, choices: Choices) -> Choices:
        settings = replace(
            choices.settings,
            internet_proxy=self._chosen(),
            internet_proxy_url=self.address.text().strip(),
            internet_proxy_user=self.user.text().strip(),
        )
        password = "" if self.forget.isChecked() else self.password.text() or None
        return replace(choices, settings=settings, proxy_password=password)

    def _chosen(self) -> InternetProxy:
        return tuple(self._ways.values())[self.way.currentIndex()]

    @Slot()
    def _dress(self) -> None:
        self.address.setEnabled(self._chosen() is InternetProxy.MANUAL)
        for widget in (self.user, self.password, self.forget):
            widget.setEnabled(self._chosen() is not InternetProxy.NONE)
