"""What the collector tells, shown where it belongs: table, wizard, dialog or tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from meterdesk.domain.conversation import DeviceState
from meterdesk.gui.collector import Collector
from meterdesk.gui.late import Late
from meterdesk.gui.setup_desk import SetupDesk
from meterdesk.gui.window import MainWindow
from meterdesk.services.leaving import Left
from meterdesk.services.registration import DeviceRegistered

if TYPE_CHECKING:
    from meterdesk.gui.registration import RegistrationDialog


class Arrivals(QObject):
    """Listens for as long as the desktop stands."""

    def __init__(
        self,
        collector: Collector,
        window: MainWindow,
        setup: SetupDesk,
        registration: Late[RegistrationDialog],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._setup = setup
        self._registration = registration
        self._connect(collector)

    def _connect(self, collector: Collector) -> None:
        window = self._window
        collector.busy_changed.connect(window.show_busy)
        collector.failed.connect(self.fail)
        for changed in (
            collector.device_read,
            collector.device_silent,
            collector.device_found,
            collector.sync_finished,
            collector.identities_changed,
            collector.books_changed,
        ):
            changed.connect(window.refresh_soon)
        collector.sync_finished.connect(window.notice.hide)
        collector.devices_registered.connect(self._registered)
        collector.devices_deregistered.connect(self._ended)
        collector.supplier_left.connect(self._left)
        collector.version_told.connect(window.new_version.show_release)
        window.new_version.silenced.connect(collector.silence_version)

    @Slot(tuple)
    def _registered(self, results: tuple[object, ...]) -> None:
        if (dialog := self._registration.made) is not None:
            dialog.say(results)
        self._window.refresh_soon()

    @Slot(tuple)
    def _ended(self, results: tuple[DeviceRegistered, ...]) -> None:
        """Says so where the server could not be told; the table says the rest."""
        self._window.refresh_soon()
        waiting = [each for each in results if each.state is DeviceState.PENDING]
        if waiting:
            self._window.notice.say(self.tr("Registration is ending"), waiting[0].sentence)

    @Slot(Left)
    def _left(self, left: Left) -> None:
        title = self.tr("Supplier left") if left.is_complete else self.tr("Leaving the supplier")
        self._window.notice.say(title, left.sentence)
        self._window.refresh_soon()

    @Slot(str, str)
    def fail(self, title: str, message: str) -> None:
        """Said where the person is looking."""
        if self._setup.is_visible:
            self._setup.wizard.fail(title, message)
        elif (dialog := self._registration.made) is not None and dialog.isVisible():
            dialog.fail(title, message)
        else:
            self._window.notice.say(title, message)
