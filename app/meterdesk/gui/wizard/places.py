"""Where to look for printers: this computer's networks as ticks, the rest as typed."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.network import Network
from meterdesk.gui.communities_field import CommunitiesField
from meterdesk.gui.list_import import ListImport
from meterdesk.gui.wizard.field import Problem, field, words
from meterdesk.services.setup import Answers


class Places(QWidget):
    """Networks, a list from a file, and behind "More" exclusions, communities and ports."""

    changed = Signal()

    def __init__(
        self, answers: Answers, networks: tuple[Network, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ticks = {network.text: self._tick(network, answers) for network in networks}
        typed = (text for text in answers.networks if text not in self._ticks)
        self.others = QLineEdit(", ".join(typed))
        self.others.setPlaceholderText(self.tr("for example 10.0.5.0/24, 10.0.6.20-40"))
        self.others.setAccessibleName(self.tr("Other networks, ranges or addresses"))
        self.exclusions = QLineEdit(", ".join(answers.exclusions))
        self.exclusions.setAccessibleName(self.tr("Addresses to leave out"))
        self.communities = CommunitiesField(
            answers.communities, is_readable=answers.kept.is_readable
        )
        self.communities.setAccessibleName(self.tr("SNMP communities, one a line"))
        self.ports = QLineEdit(answers.ports)
        self.ports.setAccessibleName(self.tr("SNMP ports"))
        self.list = ListImport(self.others)
        self._problems = {
            "networks": Problem(self.others),
            "exclusions": Problem(self.exclusions),
            "communities": Problem(self.communities),
            "ports": Problem(self.ports),
        }
        self._build()
        self.others.textChanged.connect(self.changed)
        self.exclusions.textChanged.connect(self.changed)
        self.communities.textChanged.connect(self.changed)
        self.ports.textChanged.connect(self.changed)

    def show_answers(self, answers: Answers) -> None:
        """What is known now in place of what was typed."""
        for text, box in self._ticks.items():
            box.setChecked(text in answers.networks)
        typed = (text for text in answers.networks if text not in self._ticks)
        self.others.setText(", ".join(typed))
        self.exclusions.setText(", ".join(answers.exclusions))
        self.communities.show_kept(answers.communities, is_readable=answers.kept.is_readable)
        self.ports.setText(answers.ports)

    def networks(self) -> tuple[str, ...]:
        """What is ticked and what was typed."""
        ticked = (text for text, box in self._ticks.items() if box.isChecked())
        return (*ticked, *split(self.others.text()))

    def typed_exclusions(self) -> tuple[str, ...]:
        return split(self.exclusions.text())

    def typed_communities(self) -> tuple[str, ...]:
        return self.communities.communities()

    def fields(self) -> dict[str, tuple[QWidget, ...]]:
        """What belongs to each setting: it is enabled and disabled together."""
        return {
            "networks": (*self._ticks.values(), self.list),
            "exclusions": (self.exclusions,),
            "communities": (self.communities,),
            "snmp_ports": (self.ports,),
        }

    def show_problems(self, problems: dict[str, str]) -> None:
        """Each under its field; opens "More" where one hides there."""
        for name, label in self._problems.items():
            label.say(problems.get(name, ""))
        if problems.keys() & {"exclusions", "communities", "ports"}:
            self.more.setChecked(True)

    def _tick(self, network: Network, answers: Answers) -> QCheckBox:
        text = self.tr("%1 – %2, this computer is %3 in it")
        if network.whole:
            text = self.tr("%1 – %2, the part of %4 around this computer, %3")
        for mark, word in (
            ("%1", network.text),
            ("%2", network.interface),
            ("%3", network.address),
            ("%4", network.whole),
        ):
            text = text.replace(mark, word)
        box = QCheckBox(text)
        box.setAccessibleName(text)
        is_first_run = not answers.networks
        box.setChecked(is_first_run or network.text in answers.networks)
        box.toggled.connect(self.changed)
        return box

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for box in self._ticks.values():
            column.addWidget(box)
        column.addLayout(self._others())
        self.more = QToolButton()
        self.more.setText(self.tr("&More: exclusions, communities, ports"))
        self.more.setAccessibleName(self.tr("More: exclusions, communities, ports"))
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setArrowType(Qt.ArrowType.RightArrow)
        self.more.toggled.connect(self._show_more)
        column.addWidget(self.more)
        self._behind = QWidget()
        form = self._form(
            (self.tr("&Leave out"), self.exclusions, "exclusions"),
            (self.tr("Comm&unities"), self.communities, "communities"),
            (self.tr("SNMP &ports"), self.ports, "ports"),
        )
        form.addRow("", words(self.tr("SNMPv3 users: Preferences, Discovery."), is_quiet=True))
        form.setContentsMargins(18, 0, 0, 4)
        self._behind.setLayout(form)
        self._behind.hide()
        column.addWidget(self._behind)

    def _others(self) -> QFormLayout:
        """Typed places, with the button that adds a list to them."""
        form = self._form()
        label = QLabel(self.tr("&Other places"))
        label.setBuddy(self.others)
        form.addRow(label, field(self.list, self._problems["networks"]))
        self.others.textChanged.connect(self._problems["networks"].clear_away)
        return form

    def _form(self, *rows: tuple[str, QWidget, str]) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(6)
        for text, widget, name in rows:
            label = QLabel(text)
            label.setBuddy(widget)
            form.addRow(label, field(widget, self._problems[name]))
        return form

    @Slot(bool)
    def _show_more(self, is_shown: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if is_shown else Qt.ArrowType.RightArrow
        self.more.setArrowType(arrow)
        self._behind.setVisible(is_shown)


def split(text: str) -> tuple[str, ...]:
    """Places typed in a line, parted by commas, semicolons or spaces, but not around a dash."""
    tight = re.sub(r"\s*-\s*", "-", text)
    return tuple(part for part in re.split(r"[,;\s]+", tight) if part)
