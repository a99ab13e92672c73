"""Where one SNMPv3 user is typed. Passwords that are kept are not shown, only replaced."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.access import Auth, Privacy, User, user_problems
from meterdesk.gui.extent import extent, make_room
from meterdesk.gui.preferences.page import choice
from meterdesk.gui.scrolled import Scrolled
from meterdesk.gui.wizard.field import Problem, field, words

USUAL = User("", Auth.SHA, privacy=Privacy.AES128)
"""What most printers are set to, to begin with."""


class UserDialog(QDialog):
    """Accepted once nothing is wrong; then `user` is what was typed, over what was kept."""

    def __init__(self, kept: User | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept or USUAL
        self.setWindowTitle(self.tr("SNMPv3 user"))
        none = self.tr("none")
        self._auths = {none: None, **{auth.value: auth for auth in Auth}}
        self._privacies = {none: None, **{privacy.value: privacy for privacy in Privacy}}
        self.name = QLineEdit(self._kept.name)
        self.auth = choice(self._auths, self._kept.auth)
        self.auth_password = self._secret(self._kept.auth_password)
        self.privacy = choice(self._privacies, self._kept.privacy)
        self.privacy_password = self._secret(self._kept.privacy_password)
        self.context = QLineEdit(self._kept.context)
        self.context.setPlaceholderText(self.tr("usually none"))
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setVerticalSpacing(8)
        self._problems: dict[str, tuple[QWidget, Problem]] = {}
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._build()
        self.auth.currentIndexChanged.connect(self._dress)
        self.privacy.currentIndexChanged.connect(self._dress)
        self.buttons.accepted.connect(self._check)
        self.buttons.rejected.connect(self.reject)
        self._dress()

    @property
    def user(self) -> User:
        """What stands here; an empty password is the one that is kept."""
        return replace(
            self._kept,
            name=self.name.text().strip(),
            auth=self._auths[self.auth.currentText()],
            auth_password=self.auth_password.text() or self._kept.auth_password,
            privacy=self._privacies[self.privacy.currentText()],
            privacy_password=self.privacy_password.text() or self._kept.privacy_password,
            context=self.context.text().strip(),
        )

    def _build(self) -> None:
        self._ask(self.tr("&Name"), self.name, "name")
        self._ask(self.tr("&Authentication"), self.auth, "auth")
        self._ask(self.tr("Authentication &password"), self.auth_password, "auth_password")
        self._ask(self.tr("P&rivacy"), self.privacy, "privacy")
        self._ask(self.tr("Privacy pass&word"), self.privacy_password, "privacy_password")
        self._ask(self.tr("&Context"), self.context, "context")
        hint = self.tr("As they are set on the printer's own page; the right to read is enough.")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(12)
        asking = Scrolled()
        asking.column.setSpacing(12)
        asking.column.addWidget(words(hint, is_quiet=True))
        asking.column.addLayout(self._form)
        asking.column.addStretch(1)
        column.addWidget(asking, 1)
        column.addWidget(self.buttons)
        self.resize(extent(self, 78, 1))
        make_room(self)

    def _ask(self, title: str, widget: QWidget, name: str) -> None:
        widget.setAccessibleName(title.replace("&", ""))
        problem = Problem(widget)
        self._problems[name] = (widget, problem)
        label = QLabel(title)
        label.setBuddy(widget)
        self._form.addRow(label, field(widget, problem))

    def _secret(self, kept: str) -> QLineEdit:
        line = QLineEdit()
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setPlaceholderText(
            self.tr("kept; type another to replace it")
            if kept
            else self.tr("at least 8 characters")
        )
        return line

    @Slot()
    def _dress(self) -> None:
        """What is not chosen needs no password."""
        self.auth_password.setEnabled(self.auth.currentIndex() > 0)
        self.privacy_password.setEnabled(self.privacy.currentIndex() > 0)
        for name in ("auth", "privacy", "auth_password", "privacy_password"):
            self._problems[name][1].say("")

    @Slot()
    def _check(self) -> None:
        found = user_problems(self.user)
        for name, (_, problem) in self._problems.items():
            problem.say(found.get(name, ""))
        wrong = next((self._problems[name][0] for name in self._problems if name in found), None)
        if wrong is None:
            self.accept()
        else:
            wrong.setFocus()
