"""Where the hand-over sheet is asked for: from the window's menu, and from the set-up (row M16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from meterdesk.gui.books import Asks
from meterdesk.gui.collector import Collector
from meterdesk.gui.setup_desk import SetupDesk
from meterdesk.gui.window import MainWindow
from meterdesk.services.office import Office

if TYPE_CHECKING:
    from meterdesk.gui.handover import HandoverDialog
    from meterdesk.services.handover import Handover


class HandoverDesk(QObject):
    """From the window what is accepted is registered; from the set-up it is ticked there."""

    def __init__(
        self,
        office: Office,
        collector: Collector,
        window: MainWindow,
        setup: SetupDesk,
        parent: QObject | None = None,
        books: Asks[Handover] | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._collector = collector
        self._window = window
        self._setup = setup
        self._books = books
        window.menu.handover_requested.connect(self.open)
        setup.handover_requested.connect(self.open_in_setup)

    @Slot()
    def open(self) -> None:
        """Over the window; registers."""
        from meterdesk.gui.handover import HandoverDialog  # when needed

        dialog = HandoverDialog(
            self._office.handover,
            self._window,
            is_registered=self._office.status.now().is_registered,
            books=self._books,
        )
        dialog.accepted_devices.connect(self._collector.register_devices)
        _show(dialog)

    @Slot()
    def open_in_setup(self) -> None:
        """Over the set-up; ticks, and its last step registers."""
        from meterdesk.gui.handover import HandoverDialog

        dialog = HandoverDialog(
            self._office.handover, self._setup.wizard, only_ticks=True, books=self._books
        )
        dialog.accepted_devices.connect(self._setup.wizard.tick_devices)
        _show(dialog)


def _show(dialog: HandoverDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
