"""The support bundle, shown before it is saved (row M22): every file, every word, searchable."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Slot
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.support import Sheet
from meterdesk.gui.extent import extent
from meterdesk.gui.leaves import Leaves
from meterdesk.gui.notice import Notice
from meterdesk.gui.support_gathering import Gathering
from meterdesk.gui.wizard.field import words
from meterdesk.services.support import Support


class SupportDialog(QDialog):
    """Nothing leaves the computer here: a file is written where somebody wants it."""

    def __init__(self, support: Support, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Support bundle"))
        self.resize(extent(self, 150, 42))
        self._sheets: tuple[Sheet, ...] = ()
        self.gathering = Gathering(support, self)
        self.masking = QCheckBox(
            self.tr("&Mask addresses, host names, serial numbers and user names (recommended)")
        )
        self.masking.setAccessibleName(self.masking.text().replace("&", ""))
        self.masking.setChecked(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("What is in the file"))
        self.leaves = Leaves(self.text, self.tr("Search all files"), self.tr("Files of the bundle"))
        self.search, self.list = self.leaves.search, self.leaves.list
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("The bundle is being gathered"))
        self.told = QLabel()
        self.notice = Notice()
        self._build()
        self.masking.toggled.connect(self._gather)
        self.search.returnPressed.connect(self.find_next)
        self.list.currentRowChanged.connect(self._turn)
        self.gathering.gathered.connect(self._show)
        self.gathering.saved.connect(self._say_saved)
        self.gathering.failed.connect(self._fail)
        self._gather()

    def save_as(self, path: str) -> None:
        """Writes what is shown."""
        self.gathering.save(Path(path), self._sheets)

    @Slot()
    def find_next(self) -> None:
        """The next place, in this file or in one after it, from the first again after the last."""
        sought = self.search.text()
        if not sought or self.text.find(sought):
            return
        here = max(0, self.list.currentRow())
        order = [(here + step) % len(self._sheets) for step in range(1, len(self._sheets) + 1)]
        row = next((at for at in order if sought.casefold() in self._holds(at)), None)
        if row is None:
            self.told.setText(self.tr("“%1” stands in none of the files.").replace("%1", sought))
            return
        self.list.setCurrentRow(row)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.find(sought)
        self._say_size()

    def _holds(self, row: int) -> str:
        return self._sheets[row].text.casefold()

    def _build(self) -> None:
        said = words(
            self.tr(
                "This is all that the bundle holds. Passwords, keys and SNMP communities are not "
                "in it. It is saved where you choose and sent to nobody; give it to whoever helps "
                "you."
            )
        )
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = self.buttons.addButton(
            self.tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.save.clicked.connect(self._ask_where)
        for button in self.buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        self.buttons.rejected.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.addWidget(self.told, 1)
        bottom.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 12)
        for widget in (said, self.masking, self.notice, self.bar):
            whole.addWidget(widget)
        whole.addWidget(self.leaves, 1)
        whole.addLayout(bottom)

    @Slot()
    def _gather(self) -> None:
        """What is shown and could be saved is never other than the tick says."""
        self._sheets = ()
        self.notice.hide()
        self.bar.show()
        self.save.setEnabled(False)
        self.masking.setEnabled(False)
        self.gathering.gather(is_masked=self.masking.isChecked())

    @Slot(tuple)
    def _show(self, sheets: tuple[Sheet, ...]) -> None:
        row = max(0, self.list.currentRow())
        self._sheets = sheets
        titles = (f"{sheet.name}  ({_octets(sheet.size)})" for sheet in sheets)
        self.leaves.fill(titles, min(row, len(sheets) - 1))
        self.bar.hide()
        self.save.setEnabled(True)
        self.masking.setEnabled(True)
        self._turn(self.list.currentRow())
        self._say_size()

    def _say_size(self) -> None:
        text = self.tr("%1 files, %2, much less when they are packed")
        total = sum(sheet.size for sheet in self._sheets)
        self.told.setText(text.replace("%1", str(len(self._sheets))).replace("%2", _octets(total)))

    @Slot(int)
    def _turn(self, row: int) -> None:
        if 0 <= row < len(self._sheets):
            self.text.setPlainText(self._sheets[row].text)

    @Slot()
    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save the support bundle"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setNameFilter(self.tr("Support bundles (*.zip)"))
        dialog.selectFile(self.gathering.name)
        dialog.fileSelected.connect(self.save_as)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str, int)
    def _say_saved(self, path: str, octets: int) -> None:
        text = self.tr("Saved in %1 (%2).").replace("%2", _octets(octets))
        self.told.setText(text.replace("%1", path))

    @Slot(str, str)
    def _fail(self, title: str, message: str) -> None:
        self.notice.say(title, message)
        self.bar.hide()
        self.masking.setEnabled(True)
        self.save.setEnabled(bool(self._sheets))


def _octets(number: int) -> str:
    return QLocale().formattedDataSize(number, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
