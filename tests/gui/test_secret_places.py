"""Where secrets lie: chosen where there is no keyring, explained, and never guessed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot
from tests.fakes import Clock, MemoryAutostart, MemorySecrets, MemorySettings

from meterdesk.domain.discovery import Estimate
from meterdesk.domain.errors import NoKeyringError, SecretsError
from meterdesk.domain.settings import SecretStore, SecurityDialect, Settings
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.gui.wizard.dialog import SetupWizard
from meterdesk.services.preferences import Preferences
from meterdesk.services.setup import Setup, Step


class NoKeyring(MemorySecrets):
    def get(self, name: str) -> str | None:
        raise NoKeyringError("This computer has no keyring; choose a file.")


class LockedKeyring(MemorySecrets):
    def get(self, name: str) -> str | None:
        raise SecretsError("The keyring is locked.")

    def names(self) -> tuple[str, ...]:
        return ("proxy-1",)


class House:
    """A computer whose keyring is as the test wants it."""

    def __init__(self, qtbot: QtBot, keyring: MemorySecrets | None = None) -> None:
        self._qtbot = qtbot
        self.file = MemorySettings()
        self.places = {store: MemorySecrets() for store in SecretStore}
        self.places[SecretStore.KEYRING] = keyring or MemorySecrets()

    def preferences(self) -> PreferencesDialog:
        dialog = PreferencesDialog(
            Preferences(self.file, MemoryAutostart(), self.places.__getitem__, lambda path: None)
        )
        self._qtbot.addWidget(dialog)
        return dialog

    def wizard(self) -> SetupWizard:
        wizard = SetupWizard(
            Setup(self.file, self.places.__getitem__, MemoryAutostart()),
            lambda search, access: Estimate(1, 1, 1.0),
            Clock(),
            tuple,
        )
        self._qtbot.addWidget(wizard)
        wizard.go(Step.CONFIGURE)
        wizard.configure.places.others.setText("10.0.0.1")
        wizard.configure.server.setText("https://meters.example/soap")
        wizard.configure.key.setText("ABC123-SECRET")
        return wizard


def test_with_a_keyring_the_set_up_does_not_ask(qtbot: QtBot) -> None:
    house = House(qtbot)
    wizard = house.wizard()

    wizard.next.click()

    assert wizard.install.keeping.isHidden()
    assert wizard.step is Step.SIGN_UP
    assert house.file.settings.secret_store is SecretStore.KEYRING


def test_without_a_keyring_nothing_is_chosen_for_anybody(qtbot: QtBot) -> None:
    house = House(qtbot, NoKeyring())
    wizard = house.wizard()
    wizard.go(Step.INSTALL)

    wizard.next.click()

    assert wizard.step is Step.INSTALL
    assert "has no keyring; choose where" in wizard.install.keeping.problem.text()


@pytest.mark.parametrize("store", [SecretStore.FILE, SecretStore.SESSION])
def test_without_a_keyring_somebody_chooses_a_place(store: SecretStore, qtbot: QtBot) -> None:
    house = House(qtbot, NoKeyring())
    wizard = house.wizard()
    wizard.configure.places.communities.setPlainText("inside")

    wizard.install.keeping.buttons[store].setChecked(True)
    wizard.next.click()

    assert wizard.step is Step.SIGN_UP
    assert house.file.settings.secret_store is store
    assert house.places[store].kept == {"snmp-communities": '["inside"]'}


def test_a_keyring_that_went_meanwhile_leads_back_to_where_it_is_asked(qtbot: QtBot) -> None:
    house = House(qtbot, NoKeyring())
    wizard = house.wizard()

    wizard.next.click()

    assert wizard.step is Step.INSTALL
    assert "has no keyring" in wizard.install.keeping.problem.text()


def test_a_locked_keyring_does_not_keep_the_set_up_from_opening(qtbot: QtBot) -> None:
    wizard = House(qtbot, LockedKeyring()).wizard()

    assert wizard.notice.isVisibleTo(wizard)
    assert wizard.install.keeping.isHidden()
    assert "stay as they are" in wizard.configure.places.communities.placeholderText()


def test_a_locked_keyring_is_told_in_the_preferences(qtbot: QtBot) -> None:
    dialog = House(qtbot, LockedKeyring()).preferences()
    page = dialog.administration

    told = page.trouble.isVisibleTo(page), page.leave.isVisibleTo(page)
    page.store.setCurrentIndex(1)

    assert told == (True, False)
    assert page.leave.isVisibleTo(page)
    assert "stay as they are" in dialog.discovery.communities.placeholderText()


def test_secrets_that_cannot_be_read_are_left_only_where_somebody_ticks_it(qtbot: QtBot) -> None:
    house = House(qtbot, LockedKeyring())
    dialog = house.preferences()
    dialog.administration.store.setCurrentIndex(1)

    dialog._keep()
    before = house.file.settings.secret_store
    dialog.administration.leave.setChecked(True)
    dialog._keep()

    assert before is SecretStore.KEYRING
    assert house.file.settings.secret_store is SecretStore.FILE


def test_each_place_says_what_it_means(qtbot: QtBot) -> None:
    dialog = House(qtbot).preferences()
    page = dialog.administration

    said = set()
    for at in range(page.store.count()):
        page.store.setCurrentIndex(at)
        said.add(page._consequence.text())

    assert len(said) == len(SecretStore)


def test_the_dialect_is_folded_away_until_it_is_another(qtbot: QtBot) -> None:
    house = House(qtbot)
    usual = house.preferences()
    house.file.settings = replace(Settings(), security_dialect=SecurityDialect.DRAFT_2002_12)
    other = house.preferences()

    assert not usual.server.advanced.switch.isChecked()
    assert other.server.advanced.switch.isChecked()
    assert other.server.advanced.dialect() is SecurityDialect.DRAFT_2002_12


def test_the_dialect_that_is_chosen_is_kept(qtbot: QtBot) -> None:
    house = House(qtbot)
    dialog = house.preferences()

    dialog.server.advanced.box.setCurrentIndex(4)
    dialog._keep()

    assert house.file.settings.security_dialect is SecurityDialect.DRAFT_2002_XX
