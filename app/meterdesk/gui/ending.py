"""Ending a registration: says what happens then, and asks once more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QMessageBox, QPushButton, QWidget

from meterdesk.domain.device import Device
from meterdesk.gui.language import said
from meterdesk.services.leaving import EXPLANATION


class EndingDialog(QMessageBox):
    """Of one device or several; emits `confirmed(ids)`."""

    confirmed = Signal(tuple)

    def __init__(self, devices: Sequence[Device], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids = tuple(device.id for device in devices)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("End registration"))
        names = ", ".join(_name(device) for device in devices[:3])
        more = f" (+{len(devices) - 3})" if len(devices) > 3 else ""
        self.setText(self.tr("End the registration of %1?").replace("%1", names + more))
        self.setInformativeText(
            self.tr(
                "Your supplier's server is told, and no more meters or supplies are sent for the "
                "printer. It is still read here and keeps its history. It can be registered "
                "again, with an hour to wait and a new sign-up."
            )
            if len(devices) == 1
            else self.tr(
                "Your supplier's server is told, and no more meters or supplies are sent for "
                "these printers. They are still read here and keep their history. They can be "
                "registered again, with an hour to wait and a new sign-up."
            )
        )
        self._end = _accept(self, self.tr("&End registration"))
        self.finished.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        if self.clickedButton() is self._end:
            self.confirmed.emit(self._ids)


class LeavingDialog(QMessageBox):
    """Of the whole office; emits `confirmed(at_once)`."""

    confirmed = Signal(bool)

    def __init__(self, printers: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Leave this supplier"))
        ending = self.tr("%1 registered printers") if printers != 1 else self.tr("1 printer")
        self.setText(
            self.tr("Leave this supplier with %1?")
            .replace("%1", ending)
            .replace("%1", str(printers))
        )
        self.setInformativeText(said(EXPLANATION))
        text = self.tr("Leave without telling the server; I tell my supplier")
        self.at_once = QCheckBox(re.sub(r"\s*;\s*", ";\n", text))  # a box does not break its text
        self.setCheckBox(self.at_once)
        self._leave = _accept(self, self.tr("&Leave this supplier"))
        self.finished.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        if self.clickedButton() is self._leave:
            self.confirmed.emit(self.at_once.isChecked())


def _accept(box: QMessageBox, text: str) -> QPushButton:
    """The button that does it is not the one that Enter presses."""
    doing = box.addButton(text, QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    return doing


def _name(device: Device) -> str:
    location = device.identity.location
    return f"{device.identity.name} ({location})" if location else device.identity.name
