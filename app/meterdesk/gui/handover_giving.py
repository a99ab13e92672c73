"""The hand-over sheet given away: looked up and written beside the window, drawn in turns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtPrintSupport import QPrinter

from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.handover import Sheet
from meterdesk.domain.sheet import Share
from meterdesk.gui.books import Asks, Inquiry
from meterdesk.gui.handover_drawing import save_pdf, sheet_pages
from meterdesk.gui.undertaking import Undertaking
from meterdesk.services.handover import Handover


@dataclass(frozen=True, slots=True)
class _Made:
    """The sheet, or why there is none."""

    sheet: Sheet | None = None
    error: MeterdeskError | None = None


class SheetGiving(QObject):
    """One at a time; says `begun`, then `done(path)`, "" for paper, or `failed(title, message)`.

    Qt draws in the window's thread alone, so pages are drawn there, some lines at a time.
    """

    begun = Signal()
    done = Signal(str)
    failed = Signal(str, str)

    def __init__(self, books: Asks[Handover], parent: QObject) -> None:
        super().__init__(parent)
        self._path = ""
        self._printer: QPrinter | None = None
        self._is_busy = self._is_stopped = False
        self._written = Inquiry(books, self._say_written)
        self._looked_up = Inquiry(books, self._draw)
        self._drawing = Undertaking(self)
        self._drawing.finished.connect(self._say_drawn)
        self._drawing.failed.connect(self._fail)

    def save_csv(self, path: str) -> None:
        """Writes the sheet there, as the spreadsheets of this locale want it."""
        locale = QLocale()
        delimiter = ";" if locale.decimalPoint() == "," else ","
        if self._may_begin(path):
            self._written.ask(partial(_write, Path(path), locale.name(), delimiter))

    def save_pdf(self, path: str) -> None:
        """Draws the sheet there, whole or not at all."""
        if self._may_begin(path):
            self._looked_up.ask(_look_up)

    def print_on(self, printer: QPrinter) -> None:
        """Prints the sheet there."""
        if self._may_begin("", printer):
            self._looked_up.ask(_look_up)

    def stop(self) -> None:
        """A file is not wanted any more; what the printer has begun with, it gets whole."""
        self._is_stopped = True
        if self._printer is None:
            self._drawing.cancel()
        else:
            self._drawing.complete()

    def _may_begin(self, path: str, printer: QPrinter | None = None) -> bool:
        if self._is_busy:
            return False
        self._is_busy = True
        self._path, self._printer = path, printer
        self.begun.emit()
        return True

    def _say_written(self, made: _Made) -> None:
        if made.error is None:
            self._is_busy = False
            self.done.emit(self._path)
        else:
            self._fail(made.error.title, made.error.message)

    def _draw(self, made: _Made) -> None:
        if self._is_stopped:
            return
        if made.sheet is None:
            self._say_written(made)
        else:
            self._drawing.begin_in_turns(partial(_drawn, made.sheet, self._path, self._printer))

    @Slot(object)
    def _say_drawn(self, is_whole: bool) -> None:
        path, self._printer = self._path, None
        if is_whole:
            self._is_busy = False
            self.done.emit(path)
        elif path:
            self._fail(
                self.tr("It could not be saved"),
                self.tr("%1 cannot be written; choose another place.").replace("%1", path),
            )
        else:
            self._fail(
                self.tr("It could not be printed"),
                self.tr("Check the printer, or save the sheet as PDF."),
            )

    @Slot(str, str)
    def _fail(self, title: str, message: str) -> None:
        self._is_busy, self._printer = False, None
        self.failed.emit(title, message)


def _drawn(sheet: Sheet, path: str, printer: QPrinter | None) -> Iterator[Share | bool]:
    return save_pdf(sheet, path) if printer is None else sheet_pages(sheet, printer)


def _look_up(handover: Handover) -> _Made:
    try:
        return _Made(handover.sheet())
    except MeterdeskError as error:
        return _Made(error=error)


def _write(path: Path, language: str, delimiter: str, handover: Handover) -> _Made:
    try:
        return _Made(handover.write(path, language, delimiter))
    except MeterdeskError as error:
        return _Made(error=error)
