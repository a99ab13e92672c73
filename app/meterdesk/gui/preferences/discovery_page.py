"""Where printers are looked for, and how gently (row B10)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QLineEdit,
    QSpinBox,
    QWidget,
)

from meterdesk.domain.administration import Area
from meterdesk.domain.settings import MOST_PACKETS
from meterdesk.gui.communities_field import CommunitiesField
from meterdesk.gui.list_import import ListImport
from meterdesk.gui.preferences.page import Page
from meterdesk.gui.users_field import UsersField
from meterdesk.gui.wizard.places import split
from meterdesk.services.preferences import Choices


class DiscoveryPage(Page):
    """Where printers are looked for, and how gently."""

    area = Area.DISCOVERY

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
            self.tr("Ask this computer and its network &first"),
            settings.follow_hints,
            "follow_hints",
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


def _number(value: int, most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(1, most)
    box.setValue(value)
    box.setMaximumWidth(120)
    return box
