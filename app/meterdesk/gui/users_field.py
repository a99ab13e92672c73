"""The SNMPv3 users that are tried: a short list with its buttons. Passwords are never shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.access import User, check_user
from meterdesk.gui.user_dialog import UserDialog

LINES = 3
"""Users seen at once; most offices have none or one."""


class UsersField(QWidget):
    """Adds, changes and removes users; `users` is what stands here."""

    def __init__(
        self, kept: Sequence[User], parent: QWidget | None = None, *, is_readable: bool = True
    ) -> None:
        super().__init__(parent)
        self._is_readable = is_readable
        self.users = tuple(kept)
        self.dialog: UserDialog | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("SNMPv3 users"))
        self.list.setFixedHeight(self.list.fontMetrics().lineSpacing() * LINES + 34)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.add = self._button(self.tr("Add…"))
        self.edit = self._button(self.tr("Edit…"))
        self.remove = self._button(self.tr("Remove"))
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        for button in (self.add, self.edit, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        self.setFocusProxy(self.list)
        self.add.clicked.connect(self._add)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)
        self.list.itemDoubleClicked.connect(self._edit)
        self.list.currentRowChanged.connect(self._dress)
        self._show(0)

    @Slot()
    def _add(self) -> None:
        self._open(None).accepted.connect(self._added)

    @Slot()
    def _edit(self) -> None:
        if self.users:
            self._open(self.users[self.list.currentRow()]).accepted.connect(self._edited)

    @Slot()
    def _remove(self) -> None:
        row = self.list.currentRow()
        self._keep((*self.users[:row], *self.users[row + 1 :]), row)

    @Slot()
    def _added(self) -> None:
        if self.dialog is not None:
            self._keep((*self.users, check_user(self.dialog.user)), len(self.users))

    @Slot()
    def _edited(self) -> None:
        row = self.list.currentRow()
        if self.dialog is not None:
            user = check_user(self.dialog.user)
            self._keep((*self.users[:row], user, *self.users[row + 1 :]), row)

    @Slot()
    def _dress(self) -> None:
        for button in (self.edit, self.remove):
            button.setEnabled(bool(self.users) and self.list.currentRow() >= 0)

    def _open(self, user: User | None) -> UserDialog:
        self.dialog = UserDialog(user, self)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()
        return self.dialog

    @Slot()
    def _forget(self) -> None:
        """The dialog goes with what was typed into it."""
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog.setParent(None)
            self.dialog = None

    def _keep(self, users: tuple[User, ...], row: int) -> None:
        self.users = users
        self._show(min(row, len(users) - 1))

    def _show(self, row: int) -> None:
        self.list.clear()
        self.list.addItems([self._words(user) for user in self.users])
        if not self.users:
            nobody = QListWidgetItem(
                self.tr("none; only printers that want SNMPv3 need one")
                if self._is_readable
                else self.tr("cannot be read now and stay as they are; others can be added")
            )
            nobody.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nobody)
        self.list.setCurrentRow(row if self.users else -1)
        self._dress()

    def _words(self, user: User) -> str:
        """The name and where, and how it signs and encrypts."""
        kinds = [kind.value for kind in (user.auth, user.privacy) if kind]
        told = ", ".join(kinds) or self.tr("neither signed nor encrypted")
        where = f" ({user.context})" if user.context else ""
        return f"{user.name}{where} – {told}"

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        return button
