"""Where the data lies, the last backup, and the buttons that make and restore one (row M23)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.administration import Area, Restraint
from meterdesk.domain.backup import Backup
from meterdesk.gui.backup_words import last_text, made_text, size_text
from meterdesk.gui.buttons import button, row
from meterdesk.gui.keeping import Keeping
from meterdesk.gui.notice import Notice
from meterdesk.gui.preferences.administration_lock import LockBanner
from meterdesk.gui.restore import RestoreDialog
from meterdesk.gui.wizard.field import heading, words

FILES = "*.zip"


class BackupPanel(QWidget):
    """Asks for files and shows how it goes; emits `restore_requested(path)` after a yes."""

    restore_requested = Signal(Path)

    def __init__(self, keeping: Keeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self.notice = Notice()
        self.where = _told(str(keeping.folder))
        folder, self._size_of = self.tr("Data folder"), self.tr("Size of the data")
        self.where.setAccessibleName(f"{folder}: {keeping.folder}")
        self.room = _told("")
        self.place = QWidget()
        self.last = _told("")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("A backup is being worked on"))
        self.done = words("")
        self.back_up = button(self.tr("Back &up now…"), self._ask_where)
        self.restore = button(self.tr("Re&store…"), self._ask_which)
        self.lock = LockBanner()
        self._is_locked = False
        self.open_folder = button(self.tr("&Open folder"), self._open_folder)
        self._build()
        keeping.made.connect(self._say_made)
        keeping.looked_into.connect(self._ask)
        keeping.failed.connect(self._fail)
        self._refresh()

    def show_restraint(self, restraint: Restraint) -> None:
        """Whether a backup may be restored; backing up is always open (row M16)."""
        why = restraint.why_not(Area.RESTORE)
        self._is_locked = bool(why)
        self.lock.show_reason(why, self.tr("Restoring a backup is locked by your administrator."))
        self._refresh()

    def begin_backup(self, path: str) -> None:
        """Backs up into that file; the program goes on."""
        self._begin()
        self._keeping.back_up(Path(path))
        self._refresh()

    def begin_restore(self, path: str) -> None:
        """Looks what that file holds, and asks."""
        self._begin()
        self._keeping.look_into(Path(path))
        self._refresh()

    def _build(self) -> None:
        moving = words(_steps(), is_quiet=True)
        moving.setTextFormat(Qt.TextFormat.PlainText)
        place = QHBoxLayout(self.place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.where, 1)
        place.addWidget(self.open_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(self.tr("Backup")))
        column.addWidget(
            words(
                self.tr(
                    "A backup is one file with the printers, their history, what was sent and the "
                    "settings. Passwords and keys are not in it. Keep it on another disk."
                ),
                is_quiet=True,
            )
        )
        column.addWidget(self.last)
        column.addLayout(row(self.back_up, self.restore))
        column.addWidget(self.lock)
        for widget in (self.bar, self.done, self.notice):
            column.addWidget(widget)
        column.addWidget(heading(self.tr("Move to another computer")))
        column.addWidget(moving)

    def _begin(self) -> None:
        self.notice.hide()
        self.done.clear()

    def _refresh(self) -> None:
        is_busy = self._keeping.is_busy
        self.bar.setVisible(is_busy)
        self.done.setVisible(bool(self.done.text()))
        self.back_up.setEnabled(not is_busy)
        self.restore.setEnabled(not is_busy and not self._is_locked)
        size = size_text(self._keeping.size)
        self.room.setText(size)
        self.room.setAccessibleName(f"{self._size_of}: {size}")
        text = self.tr("Last backup: %1").replace("%1", last_text(self._keeping.last))
        self.last.setText(text)

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Back up"), _folder(self._keeping.last))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(self._keeping.name)
        self._open_dialog(dialog)
        dialog.fileSelected.connect(self.begin_backup)
        dialog.open()

    @Slot()
    def _ask_which(self) -> None:
        dialog = QFileDialog(self, self.tr("Restore a backup"), _folder(self._keeping.last))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open_dialog(dialog)
        dialog.fileSelected.connect(self.begin_restore)
        dialog.open()

    def _open_dialog(self, dialog: QFileDialog) -> None:
        dialog.setNameFilter(self.tr("Backups of Meterdesk (%1)").replace("%1", FILES))
        dialog.finished.connect(dialog.deleteLater)

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._keeping.folder)))

    @Slot(Backup)
    def _say_made(self, backup: Backup) -> None:
        self.done.setText(made_text(backup))
        self._refresh()

    @Slot(Backup)
    def _ask(self, backup: Backup) -> None:
        self._refresh()
        dialog = RestoreDialog(backup, self)
        dialog.confirmed.connect(self.restore_requested)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str, str)
    def _fail(self, title: str, message: str) -> None:
        self._refresh()
        self.notice.say(title, message)


def _steps() -> str:
    return QCoreApplication.translate(
        "BackupPanel",
        "1. Back up on this computer, then quit Meterdesk here.\n"
        "2. Install Meterdesk on the other computer and restore the backup there.\n"
        "3. Open Set-up there and register with the enrolment key that was used the first time: "
        "to your supplier it stays the same office, and no printer is registered twice. Type SNMP "
        "communities and passwords again, where there are any.\n"
        "4. Uninstall Meterdesk here. Do not leave the supplier here: that would end the "
        "registration of the printers on the other computer too.",
    )


def _told(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _folder(last: Backup | None) -> str:
    """Where the last one went, else the user's documents."""
    if last is not None:
        return str(last.path.parent)
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
