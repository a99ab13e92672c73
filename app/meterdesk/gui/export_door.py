"""What is asked of the exports by the window and its histories; their desk is made for the first.

Half of the export is printing, and Qt's library for that is loaded with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from meterdesk.gui.late import Late
from meterdesk.gui.window import MainWindow
from meterdesk.services.office import Office, OpenOffice

if TYPE_CHECKING:
    from meterdesk.gui.export_desk import ExportDesk
    from meterdesk.gui.history import HistoryWindow
    from meterdesk.gui.history_export import Taking


class ExportDoor(QObject):
    """Passes on to the desk behind it. `file` remembers the folder that was used last."""

    def __init__(
        self, office: Office, open_office: OpenOffice, window: MainWindow, file: str | None
    ) -> None:
        super().__init__(window)
        self._office = office
        self._open_office = open_office
        self._window = window
        self._file = file
        self.desk: Late[ExportDesk] = Late(self._make)
        window.export.save_requested.connect(self._save_devices)
        window.export.print_requested.connect(self._print_devices)
        window.export.statement_requested.connect(self._save_statement)
        window.taken.connect(self._take)

    @Slot()
    def _save_devices(self) -> None:
        self.desk().save_devices()

    @Slot()
    def _print_devices(self) -> None:
        self.desk().print_devices()

    @Slot()
    def _save_statement(self) -> None:
        self.desk().save_statement()

    @Slot(QWidget, object)
    def _take(self, window: HistoryWindow, what: Taking) -> None:
        self.desk().take(window, what)

    def _make(self) -> ExportDesk:
        from meterdesk.gui.export_desk import ExportDesk
        from meterdesk.gui.export_place import ExportPlace

        office, place = self._office, ExportPlace(self._file)
        return ExportDesk(
            office.history, office.saving, self._open_office, office.clock, place, self._window
        )
