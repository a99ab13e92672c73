"""The hand-over sheet in the window: given away on paper or as a file, and read back (row M16)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.handover import Plan
from meterdesk.gui.books import Asks, AtOnce, Inquiry
from meterdesk.gui.buttons import button, row
from meterdesk.gui.extent import extent
from meterdesk.gui.handover_giving import SheetGiving
from meterdesk.gui.handover_page import landscape
from meterdesk.gui.handover_preview import HandoverPreview
from meterdesk.gui.notice import Notice
from meterdesk.gui.scrolled import Scrolled
from meterdesk.gui.wizard.field import heading, words
from meterdesk.services.handover import Handover


@dataclass(frozen=True, slots=True)
class _Read:
    """What a file asks for, or why it could not be read."""

    file: str
    plan: Plan
    error: MeterdeskError | None = None


class HandoverDialog(QDialog):
    """Emits `accepted_devices(ids)` after somebody has seen what would be done and said yes.

    `only_ticks`: what is accepted is ticked in the set-up, which registers it later. `books` are
    asked what a sheet says, beside the window where they are a reader's.
    """

    accepted_devices = Signal(tuple)

    def __init__(
        self,
        handover: Handover,
        parent: QWidget | None = None,
        *,
        only_ticks: bool = False,
        is_registered: bool = True,
        books: Asks[Handover] | None = None,
    ) -> None:
        super().__init__(parent)
        books = books or AtOnce(handover)
        self._reading: Inquiry[Handover, _Read] = Inquiry(books, self._show)
        self.giving = SheetGiving(books, self)
        self.giving.begun.connect(self._say_begun)
        self.giving.done.connect(self._say_done)
        self.giving.failed.connect(self._say_failed)
        self._only_ticks = only_ticks
        self._may_register = only_ticks or is_registered
        self._plan = Plan()
        self.setWindowTitle(self.tr("Hand-over sheet"))
        self.notice = Notice()
        self.print = button(self.tr("&Print…"), self._print)
        self.pdf = button(self.tr("Save as P&DF…"), self._ask_pdf)
        self.csv = button(self.tr("Save as &CSV…"), self._ask_csv)
        self.open_sheet = button(self.tr("&Read a ticked sheet…"), self._ask_which)
        self.saved = words("")
        self.saved.hide()
        self.preview = HandoverPreview()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.accept_button = QPushButton()
        self.accept_button.setDefault(True)
        self.buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.buttons.rejected.connect(self.reject)
        self.accept_button.clicked.connect(self._accept)
        self._build()
        self._dress()
        self.resize(extent(self, 120, 17))

    def read(self, path: str) -> None:
        """Shows what a sheet asks for; nothing is registered by that (row M11)."""
        self.notice.hide()
        self.saved.hide()
        self._plan = Plan()
        self._dress()
        self._reading.ask(partial(_read, Path(path), QLocale().name()))

    def done(self, result: int) -> None:
        self.giving.stop()
        super().done(result)

    def _show(self, read: _Read) -> None:
        if read.error is None:
            self.show_plan(read.plan, read.file)
        else:
            self.preview.hide()
            self.notice.say(read.error.title, read.error.message)

    def show_plan(self, plan: Plan, file: str) -> None:
        """What that file asks for, or what is wrong with it."""
        self._plan = plan
        self.preview.show_plan(plan, file)
        self.resize(self.size().expandedTo(extent(self, 172, 36)))
        self._dress()

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 14)
        whole.setSpacing(8)
        above = Scrolled()
        column = above.column
        column.setSpacing(8)
        whole.addWidget(above, 1)
        whole.addWidget(self.buttons)
        column.addWidget(heading(self.tr("Give it to whoever decides which printers take part")))
        column.addWidget(
            words(
                self.tr(
                    "Every printer that was found, with a box to tick: on paper, or as a file for "
                    "a spreadsheet. Who gets it writes x in the first column."
                ),
                is_quiet=True,
            )
        )
        column.addLayout(row(self.print, self.pdf, self.csv))
        column.addWidget(self.saved)
        column.addSpacing(6)
        column.addWidget(heading(self.tr("Read it back")))
        column.addWidget(
            words(
                self.tr(
                    "The CSV file with its ticks. First you see what would be done; reading "
                    "registers nothing."
                ),
                is_quiet=True,
            )
        )
        column.addLayout(row(self.open_sheet))
        column.addWidget(self.notice)
        column.addWidget(self.preview, 1)
        column.addStretch(0)

    def _dress(self) -> None:
        """What can be accepted now."""
        count = len(self._plan.ids)
        self.accept_button.setVisible(count > 0)
        self.accept_button.setEnabled(self._may_register)
        one, many = (
            (self.tr("&Tick this printer in the set-up"), self.tr("&Tick these %1 in the set-up"))
            if self._only_ticks
            else (self.tr("Re&gister this printer"), self.tr("Re&gister these %1 printers"))
        )
        self.accept_button.setText(one if count == 1 else many.replace("%1", str(count)))
        if count and not self._may_register:
            self.notice.say(
                self.tr("Nothing can be registered yet"),
                self.tr("Register this office first: open Set-up and read the sheet there."),
            )

    @Slot()
    def _say_begun(self) -> None:
        self.notice.hide()
        self.saved.setText(self.tr("The sheet is being made…"))
        self.saved.show()

    @Slot(str)
    def _say_done(self, path: str) -> None:
        text = self.tr("The sheet is saved: %1").replace("%1", path)
        self.saved.setText(text if path else self.tr("The sheet went to the printer."))

    @Slot(str, str)
    def _say_failed(self, title: str, message: str) -> None:
        self.saved.hide()
        self.notice.say(title, message)

    @Slot()
    def _accept(self) -> None:
        self.accepted_devices.emit(self._plan.ids)
        self.accept()

    @Slot()
    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        landscape(printer)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.giving.print_on(printer)
        dialog.deleteLater()

    @Slot()
    def _ask_pdf(self) -> None:
        self._ask_where("pdf", self.tr("PDF (*.pdf)"), self.giving.save_pdf)

    @Slot()
    def _ask_csv(self) -> None:
        self._ask_where("csv", self.tr("CSV (*.csv)"), self.giving.save_csv)

    def _ask_where(self, suffix: str, kinds: str, save: Callable[[str], None]) -> None:
        dialog = QFileDialog(self, self.tr("Save the hand-over sheet"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.setNameFilter(kinds)
        name = self.tr("printers")  # not within an f-string, where lupdate does not look
        dialog.selectFile(f"{name}.{suffix}")
        dialog.fileSelected.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _ask_which(self) -> None:
        dialog = QFileDialog(self, self.tr("Read a ticked sheet"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("CSV (*.csv *.txt *.tsv);;All files (*)"))
        dialog.fileSelected.connect(self.read)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _read(path: Path, language: str, handover: Handover) -> _Read:
    """Asked beside the window: it holds nothing of it."""
    try:
        return _Read(path.name, handover.read(path, language))
    except MeterdeskError as error:
        return _Read(path.name, Plan(), error)
