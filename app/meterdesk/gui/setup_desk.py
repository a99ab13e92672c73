"""Where the set-up is opened: it is made when somebody wants it, as most days nobody does.

Its pages and what they ask the computer cost a fifth of a start and of the memory in the tray.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from meterdesk.domain.status import OfficeStatus
from meterdesk.gui.collector import Collector
from meterdesk.gui.dialogs import Dialogs
from meterdesk.gui.window import MainWindow
from meterdesk.services.office import Office
from meterdesk.services.setup import Answers

if TYPE_CHECKING:
    from meterdesk.gui.wizard.dialog import SetupWizard


class SetupDesk(QObject):
    """Connects the set-up with the collector from the moment on in which there is one."""

    settings_kept = Signal()
    connection_test_requested = Signal(Answers)
    handover_requested = Signal()

    def __init__(
        self,
        office: Office,
        collector: Collector,
        window: MainWindow,
        dialogs: Dialogs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._collector = collector
        self._window = window
        self._dialogs = dialogs
        self._status: OfficeStatus | None = None
        self._made: SetupWizard | None = None

    @property
    def made(self) -> SetupWizard | None:
        """The set-up, if somebody has wanted it."""
        return self._made

    @property
    def wizard(self) -> SetupWizard:
        """The one set-up of this desktop. Raises SettingsError the first time."""
        if self._made is None:
            self._made = self._make()
            self._connect(self._made)
            if self._status is not None:
                self._made.show_status(self._status)
        return self._made

    @property
    def is_visible(self) -> bool:
        return self._made is not None and self._made.isVisible()

    @Slot(OfficeStatus)
    def show_status(self, status: OfficeStatus) -> None:
        """Also to the one that is made later."""
        self._status = status
        if self._made is not None:
            self._made.show_status(status)

    def begin_again(self) -> None:
        """The settings were changed elsewhere."""
        if self._made is not None and not self._made.isVisible():
            self._made.begin_again()

    def _make(self) -> SetupWizard:
        from meterdesk.gui.wizard.dialog import SetupWizard

        office = self._office
        return SetupWizard(
            office.setup,
            office.discovery.estimate,
            office.clock,
            office.hints.networks,
            self._window,
        )

    def _connect(self, wizard: SetupWizard) -> None:
        collector, finding = self._collector, wizard.configure.finding
        wizard.settings_kept.connect(self.settings_kept)
        wizard.connection_test_requested.connect(self.connection_test_requested)
        wizard.handover_requested.connect(self.handover_requested)
        wizard.discovery_requested.connect(collector.discover)
        wizard.cancel_requested.connect(collector.cancel_discovery)
        wizard.proxy_registration_requested.connect(collector.register_proxy)
        wizard.devices_registration_requested.connect(collector.register_devices)
        wizard.paused.resume_requested.connect(collector.resume)
        self._dialogs.connect_trial(wizard.configure.trial)
        collector.device_found.connect(finding.found)
        collector.discovery_progressed.connect(finding.progress)
        collector.discovery_finished.connect(finding.finish)
        collector.discovery_cancelled.connect(finding.cancelled)
        collector.proxy_registered.connect(wizard.proxy_registered)
        collector.devices_registered.connect(wizard.devices_registered)
