"""The pages of the preferences but that of the data."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from meterdesk.domain.settings import MOST_PACKETS, InternetProxy, SecretStore
from meterdesk.gui.communities_field import CommunitiesField
from meterdesk.gui.connection_trial import ConnectionTrial
from meterdesk.gui.list_import import ListImport
from meterdesk.gui.notice import Notice
from meterdesk.gui.preferences.advanced_server import AdvancedServer
from meterdesk.gui.preferences.page import Page, choice
from meterdesk.gui.secret_places import consequence, place_rows
from meterdesk.gui.users_field import UsersField
from meterdesk.gui.wizard.places import split
from meterdesk.services.preferences import Choices

INTERVALS = tuple(timedelta(minutes=m) for m in (15, 30, 60, 120, 240, 480, 720, 1440))


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

    def over(self, choices: Choices) -> Choices:
        every = self._intervals[self.interval.currentIndex()]
        return replace(choices, settings=replace(choices.settings, read_every=every))

    def _spoken(self, interval: timedelta) -> str:
        minutes = round(interval.total_seconds() / 60)
        if minutes % 60:
            return self.tr("%1 minutes").replace("%1", str(minutes))
        hours = minutes // 60
        return self.tr("hour") if hours == 1 else self.tr("%1 hours").replace("%1", str(hours))


class DiscoveryPage(Page):
    """Where printers are looked for, and how gently."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        settings = choices.settings
        self.networks = QLineEdit(", ".join(settings.networks))
        self.networks.setPlaceholderText(self.tr("for example 10.0.5.0/24, 10.0.6.20-40"))
        self.exclusions = QLineEdit(", ".join(settings.exclusions))
        is_readable = choices.kept.is_readable
        self.communities = CommunitiesField(choices.communities, is_readable=is_readable)
        self.ports = QLineEdit(choices.ports or "")
        self.packets = _number(settings.packets_per_second, MOST_PACKETS)
        self.list = ListImport(self.networks)
        self.ask(self.tr("&Networks, ranges, addresses"), self.networks, "networks", self.list)
        self.ask(self.tr("&Leave out"), self.exclusions, "exclusions")
        self.ask(self.tr("SNMP &communities, one a line"), self.communities, "communities")
        self.users = UsersField(choices.users, is_readable=is_readable)
        self.ask(self.tr("SNMPv3 &users"), self.users, "users")
        self.ask(self.tr("SNMP &ports"), self.ports, "snmp_ports")
        self.ask(self.tr("Pac&kets per second, at most"), self.packets, "packets_per_second")
        self.hints = self.tick(
            self.tr("Ask this computer and its network &first"), settings.follow_hints
        )
        self.hint(
            self.tr(
                "Printers that are installed here, were seen lately or announce themselves are "
                "then found in a second, and new ones after each reading. Every address is asked "
                "once a day. What is left out is never asked."
            )
        )

    def over(self, choices: Choices) -> Choices:
        settings = replace(
            choices.settings,
            networks=split(self.networks.text()),
            exclusions=split(self.exclusions.text()),
            follow_hints=self.hints.isChecked(),
            packets_per_second=self.packets.value(),
        )
        return replace(
            choices,
            settings=settings,
            communities=self.communities.communities(),
            users=self.users.users,
            ports=self.ports.text().strip(),
        )


class InternetPage(Page):
    """The way to the Internet."""

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
        self.ask(self.tr("&Way to the Internet"), self.way)
        self.ask(self.tr("Pro&xy address"), self.address, "internet_proxy_url")
        self.ask(self.tr("&User name"), self.user)
        self.ask(self.tr("&Password"), self.password)
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


class ServerPage(Page):
    """The supplier's Communication Server."""

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


class AdministrationPage(Page):
    """Where secrets lie."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = choices.settings.secret_store
        self._stores = place_rows()
        self.store = choice(self._stores, self._before)
        self.ask(self.tr("Keep &secrets"), self.store)
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
        self.store.currentIndexChanged.connect(self._dress)
        self._dress()

    def over(self, choices: Choices) -> Choices:
        settings = replace(choices.settings, secret_store=self._chosen())
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


def _number(value: int, most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(1, most)
    box.setValue(value)
    box.setMaximumWidth(120)
    return box
