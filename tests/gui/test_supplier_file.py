"""The supplier's file in the set-up: what it says is seen, and nothing is sent by opening it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import trustme
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.office import NOW, Books, estimate, opener, status
from tests.supplier_file import KEY, written

from meterdesk.adapters.enrolment_files import FolderEnrolmentFiles
from meterdesk.domain.administration import BY_POLICY, Area, Policy
from meterdesk.domain.network import Network
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.settings import Settings
from meterdesk.domain.status import OfficeState
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.gui.wizard.dialog import SetupWizard
from meterdesk.gui.wizard.supplier_file import SupplierFile
from meterdesk.services.setup import Answers, Step
from meterdesk.services.supplier_files import SupplierFiles

URL = "https://meters.example/soap"
NO_KEY = Qt.KeyboardModifier.NoModifier
HERE = Network("192.0.2.0/24", "192.0.2.9", "Ethernet")


@pytest.fixture(scope="module")
def authority() -> str:
    return trustme.CA().cert_pem.bytes().decode("ascii")


@pytest.fixture
def books(tmp_path: Path) -> Books:
    files = SupplierFiles(FolderEnrolmentFiles(tmp_path / "data"), lambda: NOW)
    return Books(status=status(OfficeState.NOT_SET_UP), files=files)


@pytest.fixture
def wizard(books: Books, qtbot: QtBot) -> SetupWizard:
    office = opener(books)()
    made = SetupWizard(office.setup, estimate, office.clock, lambda: (HERE,))
    qtbot.addWidget(made)
    made.show_status(books.status)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def file(tmp_path: Path, authority: str) -> Path:
    path = tmp_path / "office.meterdesk"
    path.write_bytes(written(authority))
    return path


def panel(wizard: SetupWizard) -> SupplierFile:
    return wizard.configure.file


def drop(wizard: SetupWizard, on: QWidget, data: QMimeData) -> bool:
    """Let go over a widget, as the window system tells it; whether somebody took it."""
    window = wizard.windowHandle()
    place = on.mapTo(wizard, on.rect().center())
    known = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_KEY)
    over = QDragEnterEvent(place, *known)
    QApplication.sendEvent(window, over)
    let_go = QDropEvent(QPointF(place), *known)
    QApplication.sendEvent(window, let_go)
    return over.isAccepted() and let_go.isAccepted()


def dragged(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_m2_what_it_says_is_seen_before_anything_is_sent(
    wizard: SetupWizard, books: Books, file: Path, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(wizard.proxy_registration_requested):
        wizard.opening.open_file(file)

    opened = wizard.answers.opened
    assert opened is not None
    assert wizard.step is Step.CONFIGURE
    assert (wizard.configure.server.text(), wizard.configure.key.text()) == (URL, KEY)
    assert panel(wizard).said.text() == (
        "office.meterdesk is for Acme, Hamburg. It filled in what stands below; nothing was sent."
    )
    assert panel(wizard).fingerprint.isVisible()
    assert panel(wizard).fingerprint.text().replace("\n", "") == opened.file.fingerprint
    assert books.settings == Settings()


def test_m14_its_authority_is_trusted_from_next_on(
    wizard: SetupWizard, books: Books, file: Path, authority: str, qtbot: QtBot
) -> None:
    wizard.opening.open_file(file)

    with qtbot.waitSignal(wizard.settings_kept):
        wizard.next.click()

    assert books.settings.server_url == URL
    assert Path(books.settings.private_ca).read_text("ascii") == authority
    assert books.secrets.get("enrolment-key") is None


def test_the_trial_trusts_it_before_it_is_kept(
    wizard: SetupWizard, books: Books, file: Path, qtbot: QtBot
) -> None:
    wizard.opening.open_file(file)

    with qtbot.waitSignal(wizard.connection_test_requested) as asked:
        wizard.configure.trial.button.click()

    answers: Answers = asked.args[0]
    way = answers.way(replace(Settings(), private_ca="/other.pem"))
    assert (way.server_url, Path(way.private_ca).parent.name) == (URL, "data")
    assert books.settings.private_ca == ""


def test_m14_another_address_does_not_get_its_authority(
    wizard: SetupWizard, books: Books, file: Path, qtbot: QtBot
) -> None:
    wizard.opening.open_file(file)
    wizard.configure.server.setText("https://another.example/soap")

    with qtbot.waitSignal(wizard.settings_kept):
        wizard.next.click()

    assert books.settings.private_ca == ""
    assert panel(wizard).said.isHidden()


def test_m14_an_address_typed_later_does_not_get_the_authority_that_was_kept(
    wizard: SetupWizard, books: Books, file: Path, qtbot: QtBot
) -> None:
    wizard.opening.open_file(file)
    with qtbot.waitSignal(wizard.settings_kept):
        wizard.next.click()
    kept = books.settings

    there = replace(wizard.answers, server_url="https://another.example/soap").way(kept)
    renamed = replace(wizard.answers, server_url="https://METERS.example:443/other").way(kept)

    assert (there.server_url, there.private_ca) == ("https://another.example/soap", "")
    assert renamed.private_ca == kept.private_ca != ""


def test_m14_preferences_try_and_keep_another_address_without_it(
    wizard: SetupWizard, books: Books, file: Path, qtbot: QtBot
) -> None:
    wizard.opening.open_file(file)
    with qtbot.waitSignal(wizard.settings_kept):
        wizard.next.click()
    dialog = PreferencesDialog(opener(books)().preferences)
    qtbot.addWidget(dialog)
    dialog.server.address.setText("https://another.example/soap")

    with qtbot.waitSignal(dialog.test_requested) as asked:
        dialog.server.trial.button.click()
    with qtbot.waitSignal(dialog.changed):
        dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    assert asked.args[0].settings.private_ca == ""
    assert books.settings.server_url == "https://another.example/soap"
    assert books.settings.private_ca == ""


def test_a_file_without_authority_leaves_what_is_set(
    wizard: SetupWizard, books: Books, tmp_path: Path, qtbot: QtBot
) -> None:
    books.settings = replace(books.settings, private_ca="/etc/office/inspection.pem")
    (tmp_path / "a.meterdesk").write_bytes(written())
    wizard.opening.open_file(tmp_path / "a.meterdesk")

    with qtbot.waitSignal(wizard.settings_kept):
        wizard.next.click()

    assert books.settings.private_ca == "/etc/office/inspection.pem"
    assert panel(wizard).fingerprint.isHidden()


def test_one_that_cannot_be_used_is_said_and_what_was_typed_stays(
    wizard: SetupWizard, file: Path
) -> None:
    wizard.configure.server.setText("https://typed.example/soap")
    file.write_bytes(file.read_bytes().replace(b"Acme", b"Evil"))

    wizard.opening.open_file(file)

    assert "changed or damaged" in panel(wizard).problem.text()
    assert panel(wizard).problem.isVisible()
    assert wizard.configure.server.text() == "https://typed.example/soap"
    assert wizard.configure.key.text() == ""
    assert wizard.answers.opened is None


def test_names_from_a_file_are_shown_and_never_drawn_as_something_else(
    wizard: SetupWizard, tmp_path: Path
) -> None:
    path = tmp_path / "a.meterdesk"
    path.write_bytes(written(customer='"<b>%2</b>"', office='"<img src=x>"'))

    wizard.opening.open_file(path)

    assert "<b>%2</b>, <img src=x>" in panel(wizard).said.text()
    assert panel(wizard).said.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("on", ["wizard", "server", "places"])
def test_it_may_be_dropped_anywhere_in_the_window(wizard: SetupWizard, file: Path, on: str) -> None:
    widgets = {
        "wizard": wizard,
        "server": wizard.configure.server,
        "places": wizard.configure.places.others,
    }
    if on != "wizard":
        wizard.go(Step.CONFIGURE)
    before = wizard.configure.places.others.text()

    is_taken = drop(wizard, widgets[on], dragged(file))

    assert is_taken
    assert wizard.configure.server.text() == URL
    assert wizard.configure.places.others.text() == before


def test_text_can_still_be_dropped_into_a_field(wizard: SetupWizard) -> None:
    wizard.go(Step.CONFIGURE)
    text = QMimeData()
    text.setText("https://typed.example/soap")

    drop(wizard, wizard.configure.server, text)

    assert isinstance(wizard.configure.server, QLineEdit)
    assert wizard.configure.server.text() == "https://typed.example/soap"


def test_two_files_at_once_are_none(wizard: SetupWizard, file: Path) -> None:
    is_taken = drop(wizard, wizard, dragged(file, file))

    assert not is_taken
    assert wizard.answers.opened is None


def test_m16_where_the_server_is_locked_no_file_changes_it(
    books: Books, file: Path, qtbot: QtBot
) -> None:
    books.policy = Policy(locked=frozenset({Area.SERVER}))
    office = opener(books)()
    made = SetupWizard(office.setup, estimate, office.clock, lambda: (HERE,))
    qtbot.addWidget(made)

    made.opening.open_file(file)

    assert not panel(made).button.isEnabled()
    assert "administrator" in panel(made).problem.text()
    assert made.configure.server.text() == ""
    assert made.answers.restraint.why("private_ca") == BY_POLICY


def test_m16_an_authority_the_administrator_has_set_stays(
    books: Books, file: Path, qtbot: QtBot
) -> None:
    books.policy = Policy(fixed={"private_ca": ""})
    office = opener(books)()
    made = SetupWizard(office.setup, estimate, office.clock, lambda: (HERE,))
    qtbot.addWidget(made)

    made.opening.open_file(file)
    made.go(Step.CONFIGURE)
    with qtbot.waitSignal(made.settings_kept):
        made.next.click()

    assert (books.settings.server_url, books.settings.private_ca) == (URL, "")


def test_nothing_is_opened_while_it_registers(wizard: SetupWizard, file: Path) -> None:
    wizard.opening.open_file(file)
    wizard.next.click()
    wizard.next.click()

    file.write_bytes(written(office='"Bremen"'))
    wizard.opening.open_file(file)

    assert wizard.step is Step.SIGN_UP
    assert "Hamburg" in panel(wizard).said.text()


def test_the_file_has_done_its_work_when_the_office_is_registered(
    wizard: SetupWizard, file: Path
) -> None:
    wizard.opening.open_file(file)

    wizard.proxy_registered(Proxy("installation", 60, "proxy"))

    assert wizard.configure.key.text() == ""
    assert panel(wizard).said.isHidden()
