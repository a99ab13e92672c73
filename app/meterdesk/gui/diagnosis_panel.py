"""One cause and one action where a conversation failed, and the details to copy (row B5)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.diagnosis import Diagnosis
from meterdesk.gui.language import said
from meterdesk.gui.wizard.field import words

LINES = 7
"""Lines of the details that are seen at once."""


class DiagnosisPanel(QFrame):
    """What happened, what to do, who can; details when asked for. All of it plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diagnosis: Diagnosis | None = None
        self.what, self.action, self.who = words(""), words(""), words("", is_quiet=True)
        font = self.what.font()
        font.setBold(True)
        self.what.setFont(font)
        for label in (self.what, self.action, self.who):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.details = QPushButton(self.tr("S&how details"))
        self.details.setAutoDefault(False)
        self.details.clicked.connect(self._turn)
        self.copy = QPushButton(self.tr("Cop&y for IT"))
        self.copy.setAutoDefault(False)
        self.copy.setToolTip(self.tr("Copies cause, action and details; no password is in them"))
        self.copy.clicked.connect(self._copy)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Technical details"))
        self._text.setTabChangesFocus(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * LINES + 14)
        self._text.hide()
        self._build()
        self.hide()

    def show_diagnosis(self, diagnosis: Diagnosis | None) -> None:
        """Shows it, or nothing."""
        if diagnosis == self._diagnosis and not self.isHidden():
            return
        self._diagnosis = diagnosis
        self.setVisible(diagnosis is not None)
        if diagnosis is None:
            return
        self.what.setText(said(diagnosis.what))
        self.action.setText(said(diagnosis.action))
        self.action.setVisible(bool(diagnosis.action))
        self.who.setText(self.tr("Who can do this: %1").replace("%1", said(diagnosis.who.value)))
        self._text.setPlainText(diagnosis.detail)
        self.details.setEnabled(bool(diagnosis.detail))
        self._unfold(is_open=False)

    @property
    def text(self) -> str:
        """What `copy` copies: everything, in words."""
        if self._diagnosis is None:
            return ""
        one = self._diagnosis
        return "\n".join(
            filter(None, (self.what.text(), self.action.text(), self.who.text(), "", one.detail))
        )

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.details)
        row.addWidget(self.copy)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(5)
        for widget in (self.what, self.action, self.who):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self._text)

    @Slot()
    def _turn(self) -> None:
        self._unfold(is_open=self._text.isHidden())

    def _unfold(self, *, is_open: bool) -> None:
        self._text.setVisible(is_open)
        self.details.setText(self.tr("&Hide details") if is_open else self.tr("S&how details"))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
