"""Saving what was sent: what it will hold is shown first, and it can be stopped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.errors import MeterdeskError
from meterdesk.gui.extent import extent
from meterdesk.gui.notice import Notice
from meterdesk.gui.numerals import grouped
from meterdesk.services.envelope import Query
from meterdesk.services.export import Export, Saved

AT_ONCE = 20
"""Conversations written before the window may paint again."""


class ExportDialog(QDialog):
    """Asks for the form, shows what it will hold, and writes it."""

    def __init__(self, export: Export, query: Query, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._export = export
        self._query = query
        self._work: Iterator[Saved] | None = None
        self._path = Path()
        self.setWindowTitle(self.tr("Save what was sent"))
        self.resize(extent(self, 120, 34))
        self.whole = QRadioButton(self.tr("Every &message as an XML file, and a list (ZIP)"))
        self.listing = QRadioButton(self.tr("Only the &list (CSV, for a spreadsheet)"))
        self.whole.setChecked(True)
        self.whole.toggled.connect(self._preview)
        self._count = QLabel()
        self.shown = QPlainTextEdit()
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)
        self.shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.shown.setAccessibleName(self.tr("What will be saved"))
        hint = QLabel(
            self.tr("Secrets are not in it: they were hidden before anything was written down.")
        )
        hint.setWordWrap(True)
        self.notice = Notice()
        self._progress = QProgressBar()
        self._progress.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._choose)
        self.buttons.rejected.connect(self.reject)
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._go_on)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        above: tuple[QWidget, ...] = (self.whole, self.listing, self._count)
        below: tuple[QWidget, ...] = (hint, self.notice, self._progress, self.buttons)
        for widget in (*above, self.shown, *below):
            column.addWidget(widget, 1 if widget is self.shown else 0)
        self._preview()

    def save(self, path: Path) -> None:
        """Begins to write; goes on between the window's own work."""
        self._path = path
        self.notice.hide()
        self._work = self._export.save(self._query, path)
        self._progress.show()
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(False)
        self._turn.start(0)

    def reject(self) -> None:
        self._stop()
        super().reject()

    @Slot()
    def _preview(self) -> None:
        is_list = self.listing.isChecked()
        shown = self._export.preview(self._query, is_list=is_list)
        number = grouped(shown.conversations)
        one = self.tr("1 conversation will be saved. It begins so:")
        many = self.tr("%1 conversations will be saved. They begin so:").replace("%1", number)
        self._count.setText(one if shown.conversations == 1 else many)
        names = "\n".join(shown.names)
        self.shown.setPlainText(shown.listing if is_list else f"{names}\n\n{shown.listing}")

    @Slot()
    def _choose(self) -> None:
        suffix = ".csv" if self.listing.isChecked() else ".zip"
        kind = self.tr("List (*.csv)") if suffix == ".csv" else self.tr("ZIP archive (*.zip)")
        name, _ = QFileDialog.getSaveFileName(
            self, self.windowTitle(), f"meterdesk-sent{suffix}", kind
        )
        if name:
            path = Path(name)
            self.save(path if path.suffix.lower() == suffix else path.with_name(path.name + suffix))

    @Slot()
    def _go_on(self) -> None:
        assert self._work is not None
        try:
            for _ in range(AT_ONCE):
                saved = next(self._work)
                self._progress.setRange(0, saved.total)
                self._progress.setValue(saved.done)
        except StopIteration:
            self._turn.stop()
            self.accept()
        except MeterdeskError as error:
            self._stop()
            self.notice.say(error.title, error.message)

    def _stop(self) -> None:
        self._turn.stop()
        if self._work is not None:
            close = getattr(self._work, "close", None)
            if close is not None:
                close()
        self._work = None
        self._progress.hide()
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(True)
