"""Preferences: how often to read, what happens by itself. Written through the settings file."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.settings import Settings
from meterdesk.gui.notice import Notice
from meterdesk.gui.wizard.field import words
from meterdesk.services.ports import SettingsFile

INTERVALS = tuple(timedelta(minutes=m) for m in (15, 30, 60, 120, 240, 480, 720, 1440))


class PreferencesDialog(QDialog):
    """Emits `changed` after the settings were written; the office is then to be opened again."""

    changed = Signal()

    def __init__(self, settings_file: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings_file = settings_file
        self._settings = settings_file.read()
        self.setWindowTitle(self.tr("Preferences"))
        self.notice = Notice()
        self._interval = QComboBox()
        self._interval.setAccessibleName(self.tr("Read the meters every"))
        for interval in dict.fromkeys((*INTERVALS, self._settings.read_every)):
            self._interval.addItem(self._spoken(interval), _minutes(interval))
        self._interval.setCurrentIndex(self._interval.findData(_minutes(self._settings.read_every)))
        self._notify = self._box(self.tr("Show notifications"), self._settings.notifications)
        self._start = self._box(
            self.tr("Start with the computer"), self._settings.start_with_session
        )
        self._automatic = self._box(
            self.tr("Register new devices automatically"), self._settings.register_new_devices
        )
        hint = words(
            self.tr("While this is off, nothing is registered unless somebody chooses it."),
            is_quiet=True,
        )
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Read the meters every"), self._interval)
        for row in (self._notify, self._start, self._automatic, hint):
            form.addRow(row)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.notice)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(420)

    @property
    def settings(self) -> Settings:
        """What stands in the dialog."""
        return replace(
            self._settings,
            read_every=timedelta(minutes=self._interval.currentData()),
            notifications=self._notify.isChecked(),
            start_with_session=self._start.isChecked(),
            register_new_devices=self._automatic.isChecked(),
        )

    @Slot()
    def _keep(self) -> None:
        try:
            self._settings_file.write(self.settings)
        except MeterdeskError as error:
            self.notice.say(error.title, error.message)
            return
        self.changed.emit()
        self.accept()

    def _box(self, text: str, is_checked: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setAccessibleName(text)
        box.setChecked(is_checked)
        return box

    def _spoken(self, interval: timedelta) -> str:
        minutes = _minutes(interval)
        if minutes % 60:
            return self.tr("%1 minutes").replace("%1", str(minutes))
        hours = minutes // 60
        return self.tr("hour") if hours == 1 else self.tr("%1 hours").replace("%1", str(hours))


def _minutes(interval: timedelta) -> int:
    return round(interval.total_seconds() / 60)
