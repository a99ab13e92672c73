"""Where the hand-over sheet is asked for: from the window's menu, and from the set-up (row M16)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from meterdesk.gui.collector import Collector
from meterdesk.gui.handover import HandoverDialog
from meterdesk.gui.window import MainWindow
from meterdesk.gui.wizard.dialog import SetupWizard
from meterdesk.services.office import Office


class HandoverDesk(QObject):
    """From the window what is accepted is registered; from the set-up it is ticked there."""

    def __init__(
        self,
        office: Office,
        collector: Collector,
        window: MainWindow,
        wizard: SetupWizard,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._collector = collector
        self._window = window
        self._wizard = wizard
        window.menu.handover_requested.connect(self.open)
        wizard.handover_requested.connect(self.open_in_setup)

    @Slot()
    def open(self) -> None:
        """Over the window; registers."""
        is_registered = self._office.status.now().is_registered
        dialog = HandoverDialog(self._office.handover, self._window, is_registered=is_registered)
        dialog.accepted_devices.connect(self._collector.register_devices)
        _show(dialog)

    @Slot()
    def open_in_setup(self) -> None:
        """Over the set-up; ticks, and its last step registers."""
        dialog = HandoverDialog(self._office.handover, self._wizard, only_ticks=True)
        dialog.accepted_devices.connect(self._wizard.tick_devices)
        _show(dialog)


def _show(dialog: HandoverDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
