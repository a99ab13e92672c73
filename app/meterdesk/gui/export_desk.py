"""Where everything that is taken along is asked for: saved by a dialog, or sent to a printer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from meterdesk.domain.device import Device
from meterdesk.gui import printing
from meterdesk.gui.chart_file import ChartPart, image
from meterdesk.gui.device_words import DeviceWords
from meterdesk.gui.export_chart import ChartDialog
from meterdesk.gui.export_dialog import ExportDialog
from meterdesk.gui.export_place import ExportPlace
from meterdesk.gui.export_statement import StatementDialog
from meterdesk.gui.export_tables import DevicesDialog, ReadingsDialog, Shown, ShownReadings
from meterdesk.gui.export_view import every_row, shown_columns, shown_rows
from meterdesk.gui.history import HistoryWindow
from meterdesk.gui.history_export import Taking
from meterdesk.gui.local_time import local
from meterdesk.gui.printing import Part, Titles
from meterdesk.gui.printing_job import Lookup, PrintJob
from meterdesk.gui.printing_lists import devices_part, devices_titles, made_text, reading_texts
from meterdesk.gui.printing_table import TablePart
from meterdesk.gui.statement import StatementWords
from meterdesk.gui.window import MainWindow
from meterdesk.services.history import History
from meterdesk.services.office import OpenOffice
from meterdesk.services.ports.clock import Clock
from meterdesk.services.saving import Saving
from meterdesk.services.statement import Statement


class ExportDesk(QObject):
    """Opens the dialogs over the window that asks. What takes long is done beside it."""

    def __init__(
        self,
        history: History,
        saving: Saving,
        open_office: OpenOffice,
        clock: Clock,
        place: ExportPlace,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._history, self._saving = history, saving
        self._open_office, self._clock, self._place = open_office, clock, place
        self._window = window
        self._words = DeviceWords(self)
        self._takers: dict[Taking, Callable[[HistoryWindow], None]] = {
            Taking.READINGS: self._save_readings,
            Taking.CHART: self._save_chart,
            Taking.COPY_CHART: self._copy_chart,
            Taking.STATEMENT: lambda window: self._save_statement(window.device_id, window),
            Taking.PRINT_CHART: self._print_chart,
            Taking.PRINT_READINGS: self._print_readings,
        }

    def save_devices(self) -> None:
        """The table of printers, as a file."""
        view = self._window.devices
        columns = view.model.columns
        keys = tuple(columns[at].key for at in shown_columns(view.table))
        shown = Shown(shown_rows(view.model), every_row(view.model), keys)
        dialog = DevicesDialog(shown, self._saving, self._clock(), self._place, self._window)
        self._open(dialog)

    def print_devices(self) -> None:
        """The table of printers, on paper."""
        view = self._window.devices
        rows, now = shown_rows(view.model), self._clock()
        columns = [view.model.columns[at] for at in shown_columns(view.table)]
        part = devices_part(rows, columns, self._words, now)
        titles = devices_titles(len(rows), len(every_row(view.model)), now)
        self.print_parts(titles, (part,), is_wide=True, over=self._window)

    def save_statement(self) -> None:
        """A statement of all printers."""
        self._save_statement(None, self._window)

    def take(self, window: HistoryWindow, what: Taking) -> None:
        """Something of a printer's history."""
        self._takers[what](window)

    def print_parts(
        self, titles: Titles, parts: Sequence[Part], *, is_wide: bool, over: QWidget
    ) -> None:
        """Asks for the printer, then prints page by page."""
        printer = self._printer(titles, is_wide=is_wide)
        dialog = QPrintDialog(printer, over)
        dialog.setWindowTitle(self.tr("Print"))
        job = PrintJob(printer, titles, parts, dialog)
        dialog.accepted.connect(job.begin)
        dialog.rejected.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own wants a slot to call

    def _printer(self, titles: Titles, *, is_wide: bool) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(printing.page_layout(is_wide=is_wide))
        printer.setDocName(titles.title)
        printer.setCreator("Meterdesk")
        return printer

    def _open(self, dialog: ExportDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _device(self, device_id: int | None) -> Device | None:
        return None if device_id is None else self._history.device(device_id)

    def _save_statement(self, device_id: int | None, over: QWidget) -> None:
        dialog = StatementDialog(
            self._device(device_id),
            self._history,
            self._open_office,
            self._saving,
            self._clock,
            self._place,
            over,
        )
        dialog.print_wanted.connect(self._print_statement)
        self._open(dialog)

    @Slot(Statement)
    def _print_statement(self, made: Statement) -> None:
        words = StatementWords(self)
        self.print_parts(words.titles(made), words.parts(made), is_wide=False, over=self._window)

    def _save_readings(self, window: HistoryWindow) -> None:
        device = self._device(window.device_id)
        if device is None:
            return
        shown = ShownReadings(
            device.id,
            device.identity.name,
            device.identity.serial_number,
            window.shown_readings(),
        )
        self._open(ReadingsDialog(shown, self._open_office, self._clock(), self._place, window))

    def _save_chart(self, window: HistoryWindow) -> None:
        picture = window.picture()
        name = (picture.heading.replace(" · ", " "), f"{local(self._clock()):%Y-%m-%d}")
        self._open(ChartDialog(picture, name, self._saving, self._place, window))

    def _copy_chart(self, window: HistoryWindow) -> None:
        QGuiApplication.clipboard().setImage(image(window.picture()))

    def _print_chart(self, window: HistoryWindow) -> None:
        picture = window.picture()
        titles = Titles(self.tr("Meter history"), picture.line, made_text(self._clock()))
        self.print_parts(titles, (ChartPart(picture),), is_wide=True, over=window)

    def _print_readings(self, window: HistoryWindow) -> None:
        wanted, now, heading = window.shown_readings(), self._clock(), window.picture()
        titles = Titles(heading.heading, heading.period, made_text(now))
        work = partial(reading_texts, self._open_office, wanted, now)
        Lookup(work, partial(self._print_table, titles, window), window).begin()

    def _print_table(self, titles: Titles, window: HistoryWindow, part: TablePart) -> None:
        self.print_parts(titles, (part,), is_wide=True, over=window)
