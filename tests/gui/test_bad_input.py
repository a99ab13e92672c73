"""Every field of the window with what cannot be meant in it: marked where it stands (row M2).

A mark is a frame, a sign with a sentence under the field, the same sentence for screen readers,
and the cursor in the first field; nothing is kept and no page is left before it is right.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QWidget
from tests.gui.office import Books, opener

from meterdesk.domain.access import Auth, Privacy, User
from meterdesk.gui.list_import import ListImport
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.gui.user_dialog import UserDialog
from meterdesk.gui.wizard.dialog import SetupWizard
from meterdesk.gui.wizard.field import Problem
from meterdesk.gui.wizard.frame_mark import FrameMark

PLACES = (
    *("10.0.0.0/99", "10.0.0.300", "10.0.0.20-10", "10.0.5", "300.1.1.1/24", "not a place!"),
    *("10.0.0.0/8", "10.0.0.1:99999", "fd00::/8", "-x", "10.0.0.1-"),
)
PORTS = ("", "0", "65536", "-1", "161;x", "snmp", "161.5")
SERVERS = (
    *("http://meters.example/", "meters.example", "ftp://meters.example/", "https://"),
    *("https://user:word@meters.example/", "https://meters.example:0/", "https://a b/"),
    *("https://meters.example:99999/", "https://[::1/", "https://meters..example/", "https://-a/"),
    "https://meters.example/so ap",
)
PROXIES = ("", "http://", "ftp://proxy.example", "http://u:w@proxy.example", "my proxy", "a:99999")


@pytest.fixture
def books():
    return Books()


@pytest.fixture
def dialog(qtbot, books):
    made = PreferencesDialog(opener(books)().preferences)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def wizard(qtbot, books):
    office = opener(books)()
    made = SetupWizard(office.setup, office.discovery.estimate, office.clock, lambda: ())
    qtbot.addWidget(made)
    made.show()
    made.go(2)
    page = made.configure
    page.places.others.setText("10.0.0.0/28")
    page.server.setText("https://meters.example/soap")
    page.key.setText("ABC123-DEF45")
    return made


def put(field: QWidget, text: str) -> None:
    """As somebody types it."""
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    else:
        assert isinstance(field, QLineEdit)
        field.setText(text)


def sentence_of(field: QWidget) -> str:
    """The sentence under the field, where the field is marked in every way."""
    problems = [
        each
        for each in field.window().findChildren(Problem)
        if each._field is field and not each.isHidden()
    ]
    frames = [each for each in field.findChildren(FrameMark) if not each.isHidden()]
    assert len(problems) == 1, "no sentence stands under the field"
    assert len(frames) == 1, "no frame is around the field"
    assert problems[0].text().startswith("⚠ ")
    assert field.accessibleDescription() == problems[0].text().removeprefix("⚠ ")
    return field.accessibleDescription()


def is_marked(field: QWidget) -> bool:
    return bool(field.accessibleDescription()) or any(
        not each.isHidden() for each in field.findChildren(FrameMark)
    )


PREFERENCES = [
    *(("discovery", "networks", text) for text in PLACES),
    *(("discovery", "exclusions", text) for text in ("10.0.0.0/99", "not a place!", "-x")),
    *(("discovery", "ports", text) for text in PORTS),
    ("discovery", "communities", "x" * 256),
    ("discovery", "communities", "a\tb"),
    *(("internet", "address", text) for text in PROXIES),
    ("internet", "user", "a:b"),
    *(("server", "address", text) for text in SERVERS),
    ("server", "authority", "missing.pem"),
]


@pytest.mark.parametrize(("page", "name", "text"), PREFERENCES)
def test_preferences_mark_the_field_and_keep_nothing(dialog, books, page, name, text):
    before = books.settings
    dialog.internet.way.setCurrentIndex(2 if page == "internet" else 0)
    if page == "internet":
        dialog.internet.address.setText("http://proxy.example:8080")
    field = getattr(getattr(dialog, page), name)
    put(field, text)

    dialog.buttons.accepted.emit()

    assert sentence_of(field)
    assert dialog.isVisible()
    assert dialog.tabs.currentWidget() is getattr(dialog, page)
    assert dialog.focusWidget() is field
    assert books.settings == before


def test_a_password_without_its_user_is_marked_at_the_user(dialog):
    dialog.internet.password.setText("secret")

    dialog.buttons.accepted.emit()

    assert "user name" in sentence_of(dialog.internet.user)


def test_all_that_is_wrong_is_marked_at_once_and_the_first_has_the_cursor(dialog):
    page = dialog.discovery
    for field in (page.networks, page.exclusions, page.ports, dialog.server.address):
        put(field, "!")

    dialog.buttons.accepted.emit()

    for field in (page.networks, page.exclusions, page.ports, dialog.server.address):
        assert sentence_of(field)
    assert dialog.focusWidget() is page.networks


def test_a_mark_goes_when_somebody_types_there(dialog):
    dialog.server.address.setText("meters")
    dialog.buttons.accepted.emit()

    dialog.server.address.setText("https://meters.example/")

    assert not is_marked(dialog.server.address)


@pytest.mark.parametrize("page", ["discovery", "data"])
def test_numbers_take_nothing_beyond_their_ends(dialog, page):
    """A spin box marks by not taking it: what stands there is always right."""
    boxes = getattr(dialog, page).findChildren(QSpinBox)

    for box in boxes:
        box.setValue(10**9)
        assert box.value() == box.maximum()
        box.setValue(-1)
        assert box.value() == box.minimum() == 1
    assert boxes


@pytest.mark.parametrize("page", ["internet", "server"])
def test_trying_the_way_marks_a_bad_address_before_anything_is_tried(qtbot, dialog, page):
    dialog.server.address.setText("meters")

    with qtbot.assertNotEmitted(dialog.test_requested):
        getattr(dialog, page).trial.button.click()

    assert sentence_of(dialog.server.address)
    assert not getattr(dialog, page).trial.is_testing


WIZARD = [
    *(("others", text) for text in ("", *PLACES)),
    *(("exclusions", text) for text in ("10.0.0.0/99", "not a place!")),
    *(("ports", text) for text in PORTS),
    ("communities", "x" * 256),
    *(("server", text) for text in ("", *SERVERS)),
    *(("key", text) for text in ("", "key", "-", "ABC-", "-ABC")),
]


@pytest.mark.parametrize(("name", "text"), WIZARD)
def test_the_set_up_marks_the_field_and_does_not_go_on(wizard, books, name, text):
    before = books.settings
    page = wizard.configure
    field = getattr(page.places, name, None) or getattr(page, name)
    put(field, text)

    wizard.next.click()

    assert sentence_of(field)
    assert wizard.step == 2
    assert wizard.focusWidget() is field
    assert books.settings == before


def test_the_set_up_marks_a_bad_address_before_it_is_tried(qtbot, wizard):
    wizard.configure.server.setText("meters")

    with qtbot.assertNotEmitted(wizard.connection_test_requested):
        wizard.configure.trial.button.click()

    assert sentence_of(wizard.configure.server)


def test_the_set_up_goes_on_when_everything_is_right(wizard):
    wizard.next.click()

    assert wizard.step == 3


GOOD = User("office", Auth.SHA, "long enough", Privacy.AES128, "long enough")
USERS = [
    ("name", "", GOOD),
    ("name", "x" * 33, GOOD),
    ("name", "a\tb", GOOD),
    ("auth_password", "short", GOOD),
    ("auth_password", "", replace(GOOD, auth_password="")),
    ("privacy_password", "short", GOOD),
    ("context", "x" * 33, GOOD),
]


@pytest.mark.parametrize(("name", "text", "kept"), USERS)
def test_a_user_that_no_printer_takes_is_marked(qtbot, name, text, kept):
    made = UserDialog(kept)
    qtbot.addWidget(made)
    made.show()
    field = getattr(made, name)
    put(field, text)

    made.buttons.accepted.emit()

    assert sentence_of(field)
    assert made.isVisible()
    assert made.focusWidget() is field


def test_privacy_without_authentication_is_marked_at_its_list(qtbot):
    made = UserDialog(replace(GOOD, auth=None))
    qtbot.addWidget(made)
    made.show()

    made.buttons.accepted.emit()

    assert sentence_of(made.privacy)


LISTS = [b"PK\x03\x04", b"\x00\x01\x02", b"", b"Address\n", b"IP\n10.0.0.300\n"]


@pytest.mark.parametrize("data", LISTS)
def test_a_list_that_is_none_is_marked_at_its_button(qtbot, tmp_path, data):
    places = QLineEdit()
    made = ListImport(places)
    qtbot.addWidget(made)
    made.show()
    (tmp_path / "list.csv").write_bytes(data)

    made.add(tmp_path / "list.csv")

    assert sentence_of(made.button)
    assert places.text() == ""


def test_a_list_that_is_not_there_is_marked_at_its_button(qtbot, tmp_path):
    made = ListImport(QLineEdit())
    qtbot.addWidget(made)
    made.show()

    made.add(tmp_path / "none.csv")

    assert "cannot be read" in sentence_of(made.button)


def test_a_mark_takes_no_click_and_lies_around_the_whole_field(dialog):
    dialog.server.address.setText("meters")
    dialog.buttons.accepted.emit()
    (frame,) = dialog.server.address.findChildren(FrameMark)

    dialog.resize(dialog.width() + 120, dialog.height())

    assert frame.geometry() == dialog.server.address.rect()
    assert dialog.server.address.childAt(5, 5) is None


def test_every_field_of_the_tables_is_all_there_are(dialog, wizard):
    """A new field that somebody can type into has to stand in the tables above."""
    typed = {
        *(f"preferences {page}.{name}" for page, name, _ in PREFERENCES),
        *(f"wizard {name}" for name, _ in WIZARD),
        "preferences internet.password",  # whatever a proxy takes
    }
    found = set()
    for page in ("general", "reading", "discovery", "internet", "server", "data", "administration"):
        found |= {f"preferences {page}.{name}" for name in _fields(getattr(dialog, page))}
    found |= {f"wizard {name}" for name in _fields(wizard.configure)}
    found |= {f"wizard {name}" for name in _fields(wizard.configure.places)}
    found |= {f"wizard {name}" for name in _fields(wizard.install)}

    assert found == typed


def _fields(of: QWidget) -> set[str]:
    return {
        name
        for name, value in vars(of).items()
        if isinstance(value, QLineEdit | QPlainTextEdit) and not value.isReadOnly()
    }


def test_no_sentence_relies_on_colour_alone(dialog):
    dialog.server.address.setText("meters")
    dialog.buttons.accepted.emit()

    shown = [
        each.text()
        for each in dialog.server.findChildren(QLabel)
        if isinstance(each, Problem) and not each.isHidden()
    ]

    assert shown == [f"⚠ {dialog.server.address.accessibleDescription()}"]
