"""SNMPv3 users in the preferences: added, changed, removed, and no password shown back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.office import Books, opener

from meterdesk.domain.access import Auth, Privacy, User
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.gui.user_dialog import UserDialog
from meterdesk.gui.users_field import UsersField
from meterdesk.services.users import Users

READER = User("reader", Auth.SHA256, "maple syrup", Privacy.AES128, "birch syrup", "Jetdirect")
SIGNER = User("signer", Auth.MD5, "maple syrup")


@pytest.fixture
def field(qtbot: QtBot) -> UsersField:
    return shown(qtbot, (READER, SIGNER))


def shown(qtbot: QtBot, users: tuple[User, ...]) -> UsersField:
    made = UsersField(users)
    qtbot.addWidget(made)
    made.show()
    return made


def lines(field: UsersField) -> list[str]:
    return [field.list.item(row).text() for row in range(field.list.count())]


def press_ok(dialog: UserDialog | PreferencesDialog | None) -> None:
    assert dialog is not None
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def test_each_user_is_a_line_without_passwords(field: UsersField) -> None:
    assert lines(field) == ["reader (Jetdirect) – SHA-256, AES-128", "signer – MD5"]


def test_where_there_is_none_only_adding_is_possible(qtbot: QtBot) -> None:
    field = shown(qtbot, ())

    assert lines(field) == ["none; only printers that want SNMPv3 need one"]
    assert field.add.isEnabled()
    assert not field.edit.isEnabled()
    assert not field.remove.isEnabled()


def test_a_user_is_added(field: UsersField) -> None:
    field.add.click()
    dialog = field.dialog
    assert dialog is not None
    dialog.name.setText("new")
    dialog.auth_password.setText("maple syrup")
    dialog.privacy_password.setText("birch syrup")
    press_ok(dialog)

    added = User("new", Auth.SHA, "maple syrup", Privacy.AES128, "birch syrup")
    assert field.users == (READER, SIGNER, added)
    assert field.list.currentRow() == 2


def test_a_password_that_is_not_typed_again_stays(field: UsersField) -> None:
    field.list.setCurrentRow(0)

    field.edit.click()
    assert field.dialog is not None
    field.dialog.context.setText("")
    press_ok(field.dialog)

    assert field.users[0].auth_password == "maple syrup"
    assert field.users[0].context == ""


def test_no_password_is_shown_back(field: UsersField) -> None:
    field.edit.click()

    assert field.dialog is not None
    texts = [edit.text() for edit in field.dialog.findChildren(QLineEdit)]
    assert not any("syrup" in text for text in texts)
    assert field.dialog.auth_password.echoMode() is QLineEdit.EchoMode.Password
    assert field.dialog.privacy_password.echoMode() is QLineEdit.EchoMode.Password


def test_a_user_is_removed(field: UsersField) -> None:
    field.list.setCurrentRow(0)

    field.remove.click()

    assert field.users == (SIGNER,)


def test_what_no_printer_takes_is_said_at_its_field(field: UsersField) -> None:
    field.add.click()
    dialog = field.dialog
    assert dialog is not None
    dialog.name.setText("new")
    dialog.auth_password.setText("short")
    press_ok(dialog)

    assert dialog.isVisible()
    assert "at least 8 characters" in dialog.auth_password.accessibleDescription()
    assert field.users == (READER, SIGNER)


def test_passwords_are_asked_for_only_where_they_are_used(field: UsersField) -> None:
    field.add.click()
    dialog = field.dialog
    assert dialog is not None

    dialog.privacy.setCurrentIndex(0)
    dialog.auth.setCurrentIndex(0)

    assert not dialog.auth_password.isEnabled()
    assert not dialog.privacy_password.isEnabled()


def test_the_preferences_keep_the_users_with_the_secrets(qtbot: QtBot) -> None:
    books = Books()
    dialog = PreferencesDialog(opener(books)().preferences)
    qtbot.addWidget(dialog)
    dialog.show()

    dialog.discovery.users.add.click()
    typed = dialog.discovery.users.dialog
    assert typed is not None
    typed.name.setText("new")
    typed.auth_password.setText("maple syrup")
    typed.privacy.setCurrentIndex(0)
    press_ok(typed)
    press_ok(dialog)

    assert "maple syrup" in books.secrets[Users.NAME]
    assert not any("maple" in text for text in texts_of(dialog))


def texts_of(dialog: QWidget) -> list[str]:
    return [edit.text() for edit in dialog.findChildren(QLineEdit)]
