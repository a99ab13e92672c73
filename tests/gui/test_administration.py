"""What is locked is shown, cannot be changed, and opens with the password (row M16)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit
from tests.fakes import Clock
from tests.gui.office import Books, device, opener, status

from meterdesk.adapters.backup.backups import FolderBackups
from meterdesk.domain.administration import Area, Policy, lock_of, opens
from meterdesk.domain.device import Registration
from meterdesk.gui.desktop import Desktop
from meterdesk.gui.ending import EndingDialog, LeavingDialog
from meterdesk.gui.keeping import Keeping
from meterdesk.gui.preferences import administration_password
from meterdesk.gui.preferences.administration_lock import UnlockDialog
from meterdesk.gui.preferences.administration_password import NewPasswordDialog
from meterdesk.gui.preferences.dialog import PreferencesDialog

PASSWORD = "correct horse"
NOTHING_DONE = "⚠ It was not finished. Try it again; the log of Meterdesk has the reason."
LOCK = lock_of(PASSWORD, b"0123456789abcdef")


@pytest.fixture
def books():
    made = Books(devices=[device(1, Registration.SERVICE_ON)], status=status())
    made.settings = replace(
        made.settings,
        administration_lock=LOCK,
        networks=("10.0.0.0/28",),
        server_url="https://meters.example/soap",
    )
    return made


@pytest.fixture
def office(books):
    return opener(books)()


@pytest.fixture
def dialog(qtbot, office):
    made = PreferencesDialog(office.preferences)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def desktop(books):
    open_office = opener(books)
    made = Desktop(open_office, open_office())
    made.window.show()
    made.collector.start()
    yield made
    made.stop()


def pages(dialog):
    return (dialog.discovery, dialog.internet, dialog.server, dialog.administration)


def type_password(qtbot, within, password: str) -> UnlockDialog:
    opened = within.findChild(UnlockDialog)
    opened.password.setText(password)
    with qtbot.waitSignal(opened.accepted if password == PASSWORD else opened._aside.failed):
        opened.buttons.accepted.emit()
    return opened


def test_locked_pages_say_so_calmly_and_take_nothing(dialog):
    for page in pages(dialog):
        assert page.lock.words.text() == "Locked by your administrator."
        assert all(not each.isEnabled() for each in page.widget().findChildren(QLineEdit))


def test_the_other_pages_are_as_ever(dialog):
    for page in (dialog.general, dialog.reading, dialog.data):
        assert page.lock.isHidden()
    assert dialog.general.start.isEnabled()


def test_the_password_opens_every_page_until_the_window_is_closed(qtbot, dialog, office):
    dialog.server.lock.unlock.click()
    type_password(qtbot, dialog, PASSWORD)

    assert all(page.lock.isHidden() for page in pages(dialog))
    assert dialog.server.address.isEnabled()
    again = PreferencesDialog(office.preferences)
    qtbot.addWidget(again)
    assert not again.server.address.isEnabled()


def test_a_wrong_password_is_said_where_it_was_typed(qtbot, dialog):
    dialog.server.lock.unlock.click()

    opened = type_password(qtbot, dialog, "something else")

    assert "not the password" in opened.problem.text()
    assert not dialog.server.address.isEnabled()


def test_what_was_opened_is_changed_and_kept(qtbot, dialog, books):
    dialog.unlock()
    dialog.discovery.networks.setText("10.7.7.0/28")

    dialog.buttons.accepted.emit()

    assert books.settings.networks == ("10.7.7.0/28",)
    assert books.settings.administration_lock == LOCK


def test_what_is_not_locked_is_kept_while_the_rest_is(dialog, books):
    dialog.general.automatic.setChecked(True)

    dialog.buttons.accepted.emit()

    assert books.settings.register_new_devices is True


def test_what_a_policy_fixes_is_shown_with_the_sentence_and_has_no_key(qtbot, books):
    books.settings = replace(books.settings, administration_lock="")
    books.policy = Policy({"server_url": "https://meters.example/soap"}, frozenset({Area.INTERNET}))
    made = PreferencesDialog(opener(books)().preferences)
    qtbot.addWidget(made)
    made.show()
    made.tabs.setCurrentWidget(made.server)

    notes = [note.text() for _, note in made.server._fixed.values()]
    assert not made.server.address.isEnabled()
    assert made.server.authority.isEnabled()
    assert "Set by your administrator." in notes
    assert made.internet.lock.unlock.isHidden()


def test_a_fixed_field_stays_so_whatever_else_on_its_page_changes(qtbot, books):
    books.settings = replace(books.settings, administration_lock="")
    books.policy = Policy({"internet_proxy_url": "http://proxy.example:8080"})
    made = PreferencesDialog(opener(books)().preferences)
    qtbot.addWidget(made)

    made.internet.way.setCurrentIndex(2)

    assert not made.internet.address.isEnabled()


def test_a_new_lock_holds_once_ok_is_chosen(qtbot, books):
    books.settings = replace(books.settings, administration_lock="")
    made = PreferencesDialog(opener(books)().preferences)
    qtbot.addWidget(made)
    made.administration.password.set.click()
    opened = made.findChild(NewPasswordDialog)
    opened.password.setText(PASSWORD)
    opened.again.setText(PASSWORD)
    with qtbot.waitSignal(opened.accepted):
        opened.buttons.accepted.emit()
    before = books.settings.administration_lock

    made.buttons.accepted.emit()

    assert before == ""
    assert opens(books.settings.administration_lock, PASSWORD)


@pytest.mark.parametrize(
    ("first", "second", "at"), [("short", "short", 0), ("", "", 0), (PASSWORD, "another", 1)]
)
def test_a_bad_new_password_is_marked_where_it_stands(qtbot, first, second, at):
    made = NewPasswordDialog()
    qtbot.addWidget(made)
    made.show()
    made.password.setText(first)
    made.again.setText(second)

    made.buttons.accepted.emit()

    assert made.isVisible()
    assert [bool(each.text()) for each in made.problems] == [at == 0, at == 1]


def test_the_set_up_shows_what_is_locked_and_still_finds_printers(desktop):
    page = desktop.wizard.configure

    assert page.lock.words.text() == "Locked by your administrator."
    assert not page.server.isEnabled()
    assert not page.places.others.isEnabled()
    assert page.finding.isEnabled()


def test_the_set_up_goes_on_with_what_is_locked_unchanged(desktop):
    wizard = desktop.wizard
    wizard.go(2)

    wizard.next.click()

    assert wizard.step == 3


def test_the_set_up_is_opened_until_it_is_closed(qtbot, desktop):
    wizard = desktop.wizard
    wizard.show()
    wizard.configure.lock.unlock.click()
    type_password(qtbot, wizard, PASSWORD)
    was_open = wizard.configure.server.isEnabled() and wizard.answers.is_unlocked

    wizard.reject()

    assert was_open
    assert not wizard.configure.server.isEnabled()
    assert not wizard.answers.is_unlocked


@pytest.mark.parametrize("asked", [EndingDialog, LeavingDialog])
def test_endings_ask_for_the_password_first(qtbot, desktop, books, asked):
    if asked is EndingDialog:
        desktop.dialogs.open_ending(tuple(books.devices))
    else:
        desktop.dialogs.open_leaving()
    was_there = desktop.window.findChild(asked)

    type_password(qtbot, desktop.window, PASSWORD)

    assert was_there is None
    assert desktop.window.findChild(asked) is not None


def test_m16_a_fault_of_the_hash_is_said_and_may_be_tried_again(qtbot, monkeypatch, caplog):
    def fail(*_):
        raise MemoryError

    caplog.set_level("CRITICAL")
    monkeypatch.setattr(administration_password, "lock_of", fail)
    made = NewPasswordDialog()
    qtbot.addWidget(made)
    made.show()
    for line in (made.password, made.again):
        line.setText(PASSWORD)

    made.buttons.accepted.emit()
    qtbot.waitUntil(made.isEnabled)

    assert (made.isVisible(), made.lock) == (True, "")
    assert made.problems[0].text() == NOTHING_DONE


def test_m16_a_fault_while_unlocking_is_said_and_may_be_tried_again(qtbot, caplog):
    def fail(password):
        raise MemoryError

    caplog.set_level("CRITICAL")
    made = UnlockDialog(fail)
    qtbot.addWidget(made)
    made.show()
    made.password.setText(PASSWORD)

    made.buttons.accepted.emit()
    qtbot.waitUntil(made.isEnabled)

    assert made.isVisible()
    assert made.problem.text() == NOTHING_DONE


@pytest.fixture
def keeping(tmp_path):
    return Keeping(FolderBackups(tmp_path, Clock(), "1"))


def test_m16_restoring_is_locked_where_it_is_asked_for_and_opens_with_the_password(
    qtbot, office, keeping
):
    made = PreferencesDialog(office.preferences, keeping=keeping)
    qtbot.addWidget(made)
    made.show()
    backups = made.data.backups
    before = (backups.restore.isEnabled(), backups.back_up.isEnabled())
    told = backups.lock.words.text()

    backups.lock.unlock.click()
    type_password(qtbot, made, PASSWORD)

    assert before == (False, True)
    assert told == "Restoring a backup is locked by your administrator."
    assert backups.restore.isEnabled()
    assert backups.lock.isHidden()


def test_m16_what_a_policy_locks_offers_no_password(qtbot, books, keeping):
    books.policy = Policy(locked=frozenset({Area.RESTORE}))
    made = PreferencesDialog(opener(books)().preferences, keeping=keeping)
    qtbot.addWidget(made)
    made.show()
    backups = made.data.backups

    assert not backups.restore.isEnabled()
    assert backups.lock.unlock.isHidden()
