"""Preferences: six pages, every problem at its field, no secret shown back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot
from tests.gui.office import Books, opener

from meterdesk.domain.settings import InternetProxy, SecretStore
from meterdesk.gui.desktop import Desktop
from meterdesk.gui.preferences.dialog import PreferencesDialog


@pytest.fixture
def books() -> Books:
    return Books()


@pytest.fixture
def dialog(books: Books, qtbot: QtBot) -> PreferencesDialog:
    return opened(books, qtbot)


def opened(books: Books, qtbot: QtBot) -> PreferencesDialog:
    made = PreferencesDialog(opener(books)().preferences)
    qtbot.addWidget(made)
    made.show()
    return made


def press_ok(dialog: PreferencesDialog) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def test_the_pages_are_those_that_error_sentences_name(dialog: PreferencesDialog) -> None:
    titles = [dialog.tabs.tabText(at).replace("&", "") for at in range(dialog.tabs.count())]

    assert titles == [
        *("General", "Reading", "Discovery", "Internet", "Server", "Data", "Administration")
    ]


def test_new_devices_are_not_registered_by_themselves_at_first(dialog: PreferencesDialog) -> None:
    """Row M11."""
    assert not dialog.general.automatic.isChecked()


def test_a_problem_stands_at_its_field_and_its_page_comes_forward(
    dialog: PreferencesDialog, books: Books
) -> None:
    dialog.server.address.setText("http://meters.example")

    press_ok(dialog)

    assert dialog.isVisible()
    assert dialog.tabs.currentWidget() is dialog.server
    assert "not encrypted" in dialog.server.address.accessibleDescription()
    assert books.settings.server_url == ""


def test_a_file_without_an_authority_is_said_at_its_field(dialog: PreferencesDialog) -> None:
    dialog.server.authority.setText("missing.pem")

    press_ok(dialog)

    assert "choose a PEM file" in dialog.server.authority.accessibleDescription()


def test_a_port_that_is_none_is_said_at_its_field(dialog: PreferencesDialog) -> None:
    dialog.discovery.ports.setText("161, 99999")

    press_ok(dialog)

    assert "between 1 and 65535" in dialog.discovery.ports.accessibleDescription()
    assert dialog.tabs.currentWidget() is dialog.discovery


def test_everything_chosen_is_kept(dialog: PreferencesDialog, books: Books, qtbot: QtBot) -> None:
    dialog.general.start.setChecked(True)
    dialog.discovery.networks.setText("10.0.0.0/24, 10.0.1.7")
    dialog.discovery.packets.setValue(50)
    dialog.discovery.ports.setText("161, 1161")
    dialog.discovery.hints.setChecked(False)
    dialog.reading.nights.setChecked(False)
    dialog.internet.way.setCurrentIndex(2)
    dialog.internet.address.setText("http://proxy.example:8080")
    dialog.internet.user.setText("ann")
    dialog.internet.password.setText("hunter2")
    dialog.administration.store.setCurrentIndex(1)

    with qtbot.waitSignal(dialog.changed):
        press_ok(dialog)

    kept = books.settings
    assert kept.networks == ("10.0.0.0/24", "10.0.1.7")
    assert kept.packets_per_second == 50
    assert kept.snmp_ports == (161, 1161)
    assert not kept.follow_hints
    assert not kept.spare_nights
    assert kept.internet_proxy is InternetProxy.MANUAL
    assert kept.internet_proxy_user == "ann"
    assert kept.secret_store is SecretStore.FILE
    assert books.secrets["internet-proxy"] == "hunter2"
    assert books.starts


def test_no_secret_is_shown_back(books: Books, qtbot: QtBot) -> None:
    books.secrets.update({"internet-proxy": "hunter2", "snmp-communities": '["inside", "out"]'})

    dialog = opened(books, qtbot)

    texts = [edit.text() for edit in dialog.findChildren(QLineEdit)]
    assert "hunter2" not in texts
    assert dialog.internet.password.echoMode() is QLineEdit.EchoMode.Password
    assert dialog.discovery.communities.toPlainText() == ""
    assert "2 kept" in dialog.discovery.communities.placeholderText()
    assert dialog.choices.communities == ("inside", "out")


def test_a_kept_password_is_forgotten_where_that_is_ticked(books: Books, qtbot: QtBot) -> None:
    books.secrets["internet-proxy"] = "hunter2"
    dialog = opened(books, qtbot)

    dialog.internet.forget.setChecked(True)
    press_ok(dialog)

    assert "internet-proxy" not in books.secrets


def test_the_set_up_and_the_collector_hear_of_what_was_changed(books: Books, qtbot: QtBot) -> None:
    desktop = Desktop(opener(books), opener(books)())
    qtbot.addWidget(desktop.window)
    desktop.collector.start()
    qtbot.waitUntil(lambda: books.opened == 2)
    dialog = opened(books, qtbot)
    dialog.changed.connect(desktop._settings_changed)

    dialog.server.address.setText("https://other.example/soap")
    press_ok(dialog)

    assert desktop.wizard.answers.server_url == "https://other.example/soap"
    qtbot.waitUntil(lambda: books.opened == 4)
    desktop.stop()
