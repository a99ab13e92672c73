"""Restoring a backup: says what it holds and what happens then, and asks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QMessageBox, QProgressBar, QVBoxLayout, QWidget

from meterdesk.domain.backup import Backup
from meterdesk.gui.backup_words import holdings
from meterdesk.gui.extent import extent, make_room
from meterdesk.gui.local_time import moment_text
from meterdesk.gui.wizard.field import words


class RestoreDialog(QMessageBox):
    """Emits `confirmed(path)`."""

    confirmed = Signal(Path)

    def __init__(self, backup: Backup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = backup.path
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(
            self.tr("Restore the backup of %1?").replace("%1", moment_text(backup.made_at))
        )
        text = self.tr(
            "It holds %1, and was made by Meterdesk %2.\n\n"
            "It takes the place of what is here now, settings included. What is here is kept "
            "beside it as a backup of its own. Meterdesk stops reading, restores and opens again: "
            "a matter of seconds. If anything goes wrong, all stays as it is."
        )
        self.setInformativeText(text.replace("%1", holdings(backup)).replace("%2", backup.version))
        self._restore = self.addButton(self.tr("&Restore"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(cancel)
        self.setEscapeButton(cancel)
        self.finished.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        if self.clickedButton() is self._restore:
            self.confirmed.emit(self._path)


class RestoringWindow(QDialog):
    """Stands alone while the office is closed. It cannot be closed: this is over in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Meterdesk is restoring"))
        self.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)
        said = words(self.tr("The backup takes the place of what was there…"))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(said.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 20)
        column.setSpacing(12)
        column.addWidget(said)
        column.addWidget(bar)
        self.resize(extent(self, 66, 1))
        make_room(self)

    def reject(self) -> None:
        """Escape does nothing here."""
