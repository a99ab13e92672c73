"""Where the administration password is set, changed and taken away; kept with the rest (M16)."""

from __future__ import annotations

import secrets
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.administration import check_password, lock_of
from meterdesk.domain.errors import BadInputError
from meterdesk.gui.preferences.password_dialog import PasswordDialog
from meterdesk.gui.wizard.field import field, heading, words


class PasswordPanel(QWidget):
    """`lock` is what stands here: what is kept of the password, "" for none."""

    changed = Signal()

    def __init__(self, lock: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = lock
        self.lock = lock
        self.dialog: NewPasswordDialog | None = None
        self.said = words("")
        self.set = self._button(self.tr("Lock with a &password…"), self._ask)
        self.remove = self._button(self.tr("Take the &lock away"), self._remove)
        row = QHBoxLayout()
        row.addWidget(self.set)
        row.addWidget(self.remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(self.tr("Lock the IT settings")))
        column.addWidget(
            words(
                self.tr(
                    "With a password, nobody changes Discovery, Internet, Server and this page by "
                    "mistake, ends a registration, leaves the supplier or restores a backup. It is "
                    "no fence against somebody who may change this account's files. Forgotten? The "
                    "page on settings says what to do."
                ),
                is_quiet=True,
            )
        )
        column.addWidget(self.said)
        column.addLayout(row)
        self._dress()

    def take(self, lock: str) -> None:
        """From now on this stands here."""
        self.lock = lock
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        self.set.setText(
            self.tr("Another &password…") if self.lock else self.tr("Lock with a &password…")
        )
        self.remove.setVisible(bool(self.lock))
        is_other = self.lock != self._before
        texts = {
            (False, False): self.tr("Nothing is locked."),
            (True, False): self.tr("The IT settings are locked with a password."),
            (True, True): self.tr("They are locked with the new password once you choose OK."),
            (False, True): self.tr("The lock is taken away once you choose OK."),
        }
        self.said.setText(texts[bool(self.lock), is_other])

    @Slot()
    def _ask(self) -> None:
        self.dialog = NewPasswordDialog(self)
        self.dialog.accepted.connect(self._take_typed)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    @Slot()
    def _take_typed(self) -> None:
        if self.dialog is not None:
            self.take(self.dialog.lock)
            self.dialog = None

    @Slot()
    def _remove(self) -> None:
        self.take("")

    def _button(self, text: str, pressed: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button


class NewPasswordDialog(PasswordDialog):
    """Accepted once the same password stands there twice; then `lock` is made of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lock = ""
        self.setWindowTitle(self.tr("Lock the IT settings"))
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.password = self._asked(self.tr("&Password"))
        self.again = self._asked(self.tr("The same &again"))
        self.column.setSpacing(12)
        self.column.addLayout(self._form)
        self.column.addStretch(1)
        self.finish_layout()

    def check(self) -> None:
        password, first, second = self.password.text(), *self.problems
        first.say("")
        second.say("")
        try:
            check_password(password)
        except BadInputError as error:
            first.say(error.message)
            self.password.setFocus()
            return
        if self.again.text() != password:
            second.say(self.tr("The two are not the same."))
            self.again.setFocus()
            return
        self.work_on(partial(lock_of, password, secrets.token_bytes(16)))

    def take(self, result: object) -> None:
        self.lock = str(result)
        self.accept()

    def _asked(self, title: str) -> QLineEdit:
        line, problem = self.secret(title.replace("&", ""))
        label = QLabel(title)
        label.setBuddy(line)
        self._form.addRow(label, field(line, problem))
        return line
