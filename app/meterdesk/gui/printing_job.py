"""What is printed: looked up beside the window, then painted between its own work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMessageBox, QProgressDialog, QWidget

from meterdesk.gui import printing
from meterdesk.gui.language import said
from meterdesk.gui.printing import Part, Titles
from meterdesk.gui.undertaking import Undertaking, Work


class Lookup(QObject):
    """Looks something up in a thread and gives it on; its window holds it, and what fails is said.

    `give_on` is called in the window's thread, unless the window is gone by then.
    """

    def __init__(self, work: Work, give_on: Callable[[Any], None], window: QWidget) -> None:
        super().__init__(window)
        self._work, self._give_on, self._window = work, give_on, window
        self._looking = Undertaking(self)
        self._looking.finished.connect(self._finish)
        self._looking.failed.connect(self._fail)

    def begin(self) -> None:
        """Asks, once."""
        self._looking.begin_apart(self._work)

    @Slot(object)
    def _finish(self, found: Any) -> None:
        self._give_on(found)
        self.deleteLater()

    @Slot(str, str)
    def _fail(self, title: str, message: str) -> None:
        tell(title, message, self._window)
        self.deleteLater()


class PrintJob(QObject):
    """Prints between the window's own work, with a bar that stops it. Its dialog holds it."""

    def __init__(
        self, printer: QPrinter, titles: Titles, parts: Sequence[Part], dialog: QWidget
    ) -> None:
        super().__init__(dialog)
        self._printer, self._titles, self._parts = printer, titles, parts
        self._dialog = dialog
        self._work = Undertaking(self)
        self._bar: QProgressDialog | None = None
        self._work.progressed.connect(self._show)
        self._work.finished.connect(self._end)
        self._work.cancelled.connect(self._abort)
        self._work.failed.connect(self._fail)

    @Slot()
    def begin(self) -> None:
        """The printer was chosen."""
        self._bar = self._make_bar()
        self._work.begin_in_turns(lambda: printing.pages(self._printer, self._titles, self._parts))

    @Slot(int, int)
    def _show(self, done: int, total: int) -> None:
        if self._bar is not None:
            self._bar.setMaximum(total)
            self._bar.setValue(min(done, total - 1))

    @Slot()
    def _abort(self) -> None:
        self._printer.abort()
        self._end()

    @Slot(str, str)
    def _fail(self, title: str, message: str) -> None:
        tell(title, message, self._dialog.parentWidget())
        self._abort()

    @Slot()
    def _end(self) -> None:
        if self._bar is not None:
            self._bar.deleteLater()
        self._dialog.deleteLater()

    def _make_bar(self) -> QProgressDialog:
        bar = QProgressDialog(self._dialog.parentWidget())
        bar.setWindowTitle(self.tr("Print"))
        bar.setLabelText(self.tr("The pages are being printed."))
        bar.setMinimumDuration(700)
        bar.setAutoReset(False)
        bar.canceled.connect(self._work.cancel)
        return bar


def tell(title: str, message: str, over: QWidget | None) -> None:
    """What went wrong, over the window that asked."""
    box = QMessageBox(over)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Meterdesk")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(said(title))
    box.setInformativeText(said(message))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
