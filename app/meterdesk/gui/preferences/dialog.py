"""The preferences dialog: shows the pages, has everything checked and kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.errors import BadInputError, MeterdeskError
from meterdesk.domain.turn import Resident
from meterdesk.gui.extent import extent
from meterdesk.gui.keeping import Keeping
from meterdesk.gui.notice import Notice
from meterdesk.gui.preferences.administration_lock import UnlockDialog
from meterdesk.gui.preferences.administration_page import AdministrationPage
from meterdesk.gui.preferences.data_page import DataPage
from meterdesk.gui.preferences.discovery_page import DiscoveryPage
from meterdesk.gui.preferences.general_page import GeneralPage
from meterdesk.gui.preferences.internet_page import InternetPage
from meterdesk.gui.preferences.page import Page
from meterdesk.gui.preferences.reading_page import ReadingPage
from meterdesk.gui.preferences.server_page import ServerPage
from meterdesk.services.connection_test import Trial
from meterdesk.services.preferences import Choices, Preferences

WAY = ("internet_proxy_url", "internet_proxy_user", "server_url", "private_ca")
"""What has to be right before the way to the server can be tried."""
_BESIDE_TABS = 48
"""Of the window's width: its margins and the frame of the pages."""


class PreferencesDialog(QDialog):
    """Emits `changed` after the settings were kept; the office is then to be opened again.

    Raises SettingsError where the settings cannot be read.
    """

    changed = Signal()
    leave_requested = Signal()
    test_requested = Signal(Trial)
    restore_requested = Signal(Path)

    def __init__(
        self,
        preferences: Preferences,
        parent: QWidget | None = None,
        *,
        keeping: Keeping | None = None,
        resident: Resident | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._begun = preferences.begin()
        self._is_unlocked = False
        self.setWindowTitle(self.tr("Preferences"))
        self.notice = Notice()
        self.general = GeneralPage(self._begun, resident)
        self.reading = ReadingPage(self._begun)
        self.discovery = DiscoveryPage(self._begun)
        self.internet = InternetPage(self._begun)
        self.server = ServerPage(self._begun)
        self.data = DataPage(self._begun, keeping)
        self.administration = AdministrationPage(self._begun)
        self.server.leave.clicked.connect(self.leave_requested)
        self.server.leave.clicked.connect(self.reject)
        if self.data.backups is not None:
            self.data.backups.restore_requested.connect(self.restore_requested)
            self.data.backups.lock.unlock_requested.connect(self._ask_unlock)
        self.trials = (self.internet.trial, self.server.trial)
        for trial in self.trials:
            trial.requested.connect(self._test)
        self._pages: dict[str, Page] = {
            self.tr("&General"): self.general,
            self.tr("&Reading"): self.reading,
            self.tr("&Discovery"): self.discovery,
            self.tr("&Internet"): self.internet,
            self.tr("Ser&ver"): self.server,
            self.tr("Da&ta"): self.data,
            self.tr("&Administration"): self.administration,
        }
        self.tabs = QTabWidget()
        for title, page in self._pages.items():
            self.tabs.addTab(page, title)
            page.lock.unlock_requested.connect(self._ask_unlock)
            page.show_restraint(self._begun.restraint)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._keep)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(10)
        column.addWidget(self.notice)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.buttons)
        tabs = self.tabs.tabBar().sizeHint().width() + _BESIDE_TABS
        self.resize(extent(self, 120, 44, at_least=tabs))

    @property
    def choices(self) -> Choices:
        """What stands in the dialog."""
        choices = replace(self._begun, is_unlocked=self._is_unlocked)
        for page in self._pages.values():
            choices = page.over(choices)
        return choices

    @Slot()
    def _test(self) -> None:
        """What stands in the dialog, kept or not."""
        choices = self.choices
        problems = self._preferences.problems(choices)
        wrong = {name: problems[name] for name in WAY if name in problems}
        if self._is_wrong(wrong):
            for trial in self.trials:
                trial.finish(next(iter(wrong.values())))
            return
        settings = self._preferences.settled(choices)
        self.test_requested.emit(Trial(settings, choices.proxy_password))

    @Slot()
    def _ask_unlock(self) -> None:
        dialog = UnlockDialog(self._preferences.administration.unlock, self)
        dialog.accepted.connect(self.unlock)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def unlock(self) -> None:
        """The password was right: open until this window is closed."""
        self._is_unlocked = True
        restraint = self._preferences.administration.restraint(is_unlocked=True)
        for page in self._pages.values():
            page.show_restraint(restraint)

    def done(self, result: int) -> None:
        for trial in self.trials:
            trial.forget()
        super().done(result)

    @Slot()
    def _keep(self) -> None:
        choices = self.choices
        if self._is_wrong(self._preferences.problems(choices)):
            return
        try:
            self._preferences.keep(choices)
        except MeterdeskError as error:
            self.notice.say(error.title, error.message)
            return
        self.changed.emit()
        self.accept()

    def _is_wrong(self, problems: dict[str, str]) -> bool:
        """Shows the page of the first problem, with the cursor where it stands."""
        wrong = [(page, page.show_problems(problems)) for page in self._pages.values()]
        page, widget = next(((page, field) for page, field in wrong if field), (None, None))
        if page is not None and widget is not None:
            self.tabs.setCurrentWidget(page)
            widget.setFocus()
        elif problems:  # what has no field here, such as what a policy fixes
            self.notice.say(BadInputError.title, " ".join(problems.values()))
        return bool(problems)
