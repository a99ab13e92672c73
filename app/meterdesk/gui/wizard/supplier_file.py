"""The supplier's file in the set-up: a button that opens it, and what it said."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from meterdesk.domain.sentence import filled
from meterdesk.gui.wizard.field import Problem, words
from meterdesk.services.supplier_files import Opened


class SupplierFile(QWidget):
    """Asks by `chosen`; `grown` says that more is shown. What it filled in stands in the fields.

    An address that somebody types over the file's own is no longer what the file said.
    """

    chosen = Signal(Path)
    grown = Signal()

    def __init__(self, server: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._server = server
        self._url = ""
        self.button = QPushButton(self.tr("Open a file from &your supplier…"))
        self.button.setToolTip(self.tr("Or drop it on this window"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._choose)
        self.said = words("")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.authority = words(self._about_authority(), is_quiet=True)
        self.fingerprint = words("")
        self.fingerprint.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.fingerprint.setAccessibleName(self.tr("Fingerprint of the certificate authority"))
        self.problem = Problem(self.button)
        self._build()
        self._show_what_was_said(is_shown=False, has_authority=False)
        server.textChanged.connect(self._compare)

    def show_opened(self, opened: Opened) -> None:
        """Whom the file is for, and whose certificate comes with it."""
        self.problem.say("")
        self._url = opened.file.server_url
        whom = ", ".join(filter(None, (opened.file.customer, opened.file.office)))
        text = self.tr("%1 filled in what stands below; nothing was sent.")
        if whom:
            text = self.tr("%1 is for %2. It filled in what stands below; nothing was sent.")
        self.said.setText(filled(text, (opened.name, whom)))
        self.fingerprint.setText(_in_two_lines(opened.file.fingerprint))
        self._show_what_was_said(is_shown=True, has_authority=bool(opened.private_ca))
        self.grown.emit()

    def fail(self, sentence: str) -> None:
        """The file cannot be used; the fields stay as they are."""
        self.forget()
        self.problem.say(sentence)
        self.grown.emit()

    def forget(self) -> None:
        """Nothing here comes from a file."""
        self._url = ""
        self.problem.say("")
        self._show_what_was_said(is_shown=False, has_authority=False)

    def _about_authority(self) -> str:
        return self.tr(
            "The file brings the server's own certificate authority, which Meterdesk will trust. "
            "Compare its SHA-256 fingerprint with your supplier's letter:"
        )

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        how = self.tr("Type both from your supplier's letter or e-mail, or open the file from it.")
        row.addWidget(words(how, is_quiet=True), 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        for widget in (self.problem, self.said, self.authority, self.fingerprint):
            column.addWidget(widget)

    def _show_what_was_said(self, *, is_shown: bool, has_authority: bool) -> None:
        self.said.setVisible(is_shown)
        for widget in (self.authority, self.fingerprint):
            widget.setVisible(is_shown and has_authority)

    @Slot()
    def _compare(self) -> None:
        if self._url and self._server.text().strip() != self._url:
            self.forget()

    @Slot()
    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("File from your supplier"),
            "",
            self.tr("Files for the set-up (*.meterdesk);;All files (*)"),
        )
        if path:
            self.chosen.emit(Path(path))


def _in_two_lines(fingerprint: str) -> str:
    """As it is compared by eye: sixteen pairs a line."""
    half = 16 * 3
    return f"{fingerprint[:half]}\n{fingerprint[half:]}" if fingerprint else ""
