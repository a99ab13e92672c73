"""The set-up wizard: three steps, by keyboard, and nothing typed is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QUrl, QUrlQuery
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.office import NOW, Books, accepted, device, estimate, opener, reading, status

from meterdesk.domain.access import Community, User
from meterdesk.domain.device import Address, Registration
from meterdesk.domain.discovery import DeviceFound, Progress, Receipt, Stage
from meterdesk.domain.network import Network
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.reading import Cost
from meterdesk.domain.status import OfficeState
from meterdesk.gui.wizard.dialog import SetupWizard
from meterdesk.gui.wizard.letter import letter
from meterdesk.gui.wizard.places import split
from meterdesk.gui.wizard.sign_up import countdown, sign_up_page
from meterdesk.services.setup import DATA_ITEMS, Step

HERE = Network("192.0.2.0/24", "192.0.2.9", "Ethernet")


@pytest.fixture
def books() -> Books:
    return Books(status=status(OfficeState.NOT_SET_UP))


@pytest.fixture
def wizard(books: Books, qtbot: QtBot) -> SetupWizard:
    office = opener(books)()
    made = SetupWizard(office.setup, estimate, office.clock, lambda: (HERE,))
    qtbot.addWidget(made)
    made.show_status(books.status)
    made.show()
    qtbot.waitExposed(made)
    return made


def fill(wizard: SetupWizard) -> None:
    wizard.configure.server.setText("https://meters.example/soap")
    wizard.configure.key.setText("ABC123-secret")


def find(wizard: SetupWizard, count: int = 2) -> None:
    for number in range(1, count + 1):
        found = device(number)
        wizard.configure.finding.found(DeviceFound(found, reading(found), is_new=True))


def test_the_whole_set_up_can_be_done_by_keyboard(
    wizard: SetupWizard, books: Books, qtbot: QtBot
) -> None:
    """Row M2: install, configure, sign up."""
    qtbot.keyClick(wizard, Qt.Key.Key_Return)
    assert wizard.step is Step.CONFIGURE

    with qtbot.waitSignal(wizard.discovery_requested) as asked:
        qtbot.keyClick(wizard.configure.finding.button, Qt.Key.Key_Space)
    assert len(asked.args[0].addresses) == 254
    find(wizard)
    wizard.configure.finding.list.setCurrentIndex(wizard.configure.finding.candidates.index(1, 1))
    qtbot.keyClick(wizard.configure.finding.list, Qt.Key.Key_Space)
    qtbot.keyClicks(wizard.configure.server, "https://meters.example/soap")
    qtbot.keyClicks(wizard.configure.key, "ABC123-secret")
    with qtbot.waitSignal(wizard.settings_kept):
        qtbot.keyClick(wizard.configure.key, Qt.Key.Key_Return)
    assert wizard.step is Step.SIGN_UP

    with qtbot.waitSignal(wizard.proxy_registration_requested) as key:
        qtbot.keyClick(wizard, Qt.Key.Key_Return)
    assert key.args == ["ABC123-secret"]
    with qtbot.waitSignal(wizard.devices_registration_requested) as ids:
        wizard.proxy_registered(Proxy("installation", 60, "proxy"))
    assert ids.args == [(2,)]
    wizard.devices_registered((accepted(device(2)),))
    with qtbot.waitSignal(wizard.accepted):
        qtbot.keyClick(wizard, Qt.Key.Key_Return)

    assert books.settings.server_url == "https://meters.example/soap"


def test_tab_reaches_every_control_of_a_step(wizard: SetupWizard, qtbot: QtBot) -> None:
    wizard.go(Step.CONFIGURE)
    configure = wizard.configure
    wanted = {
        configure.places.others,
        configure.places.more,
        configure.finding.button,
        configure.finding.list,
        configure.server,
        configure.key,
        wizard.next,
        wizard.back,
        wizard.cancel,
    }

    reached = set()
    widget: QWidget = configure.server
    for _ in range(300):
        widget = widget.nextInFocusChain()
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.add(widget)

    assert wanted <= reached


def test_the_first_step_names_the_five_data_items(wizard: SetupWizard) -> None:
    """Row M15."""
    from PySide6.QtWidgets import QLabel

    text = " ".join(label.text() for label in wizard.install.findChildren(QLabel))

    assert all(item in text for item in DATA_ITEMS)


def test_nothing_found_is_ticked_by_itself(wizard: SetupWizard) -> None:
    """Row M11."""
    find(wizard, 5)

    assert wizard.configure.finding.candidates.ticked() == ()


def test_a_printer_without_serial_number_cannot_be_ticked(wizard: SetupWizard) -> None:
    nameless = replace(device(1), identity=replace(device(1).identity, serial_number=None))
    wizard.configure.finding.found(DeviceFound(nameless, reading(nameless), is_new=True))

    wizard.configure.finding.candidates.tick([1])

    assert wizard.configure.finding.candidates.ticked() == ()


def test_problems_stand_where_they_are(wizard: SetupWizard, books: Books, qtbot: QtBot) -> None:
    wizard.go(Step.CONFIGURE)
    fill(wizard)
    wizard.configure.server.setText("http://meters.example")

    wizard.next.click()

    assert wizard.step is Step.CONFIGURE
    assert "not encrypted" in wizard.configure.server.accessibleDescription()
    assert wizard.configure.key.accessibleDescription() == ""
    assert books.settings.server_url == ""


def test_back_and_cancel_lose_nothing_typed(wizard: SetupWizard, qtbot: QtBot) -> None:
    wizard.go(Step.CONFIGURE)
    fill(wizard)
    wizard.configure.places.others.setText("10.0.0.0/30")
    find(wizard)
    wizard.configure.finding.candidates.tick([1])
    before = wizard.answers

    wizard.back.click()
    wizard.reject()
    wizard.show()
    wizard.next.click()

    assert wizard.answers == before
    assert wizard.answers.enrolment_key == "ABC123-secret"
    assert wizard.configure.finding.candidates.ticked() == (1,)


def test_the_cost_is_said_before_the_start(wizard: SetupWizard) -> None:
    """Row B10."""
    text = wizard.configure.finding.words.text()

    assert text == "254 addresses, at most 508 packets, about 3 seconds"


def test_the_same_button_cancels_the_search(wizard: SetupWizard, qtbot: QtBot) -> None:
    finding = wizard.configure.finding
    finding.button.click()
    finding.progress(Progress(10, 254))

    with qtbot.waitSignal(wizard.cancel_requested):
        finding.button.click()
    finding.cancelled()

    assert not finding.is_searching
    assert "Cancelled" in finding.words.text()


def test_the_receipt_is_shown_after_the_search(wizard: SetupWizard) -> None:
    wizard.configure.finding.finish(Receipt(254, 3, Cost(510)))

    text = wizard.configure.finding.words.text()

    assert text == "3 printers found at 254 addresses, with 510 packets sent."


def test_the_receipt_says_what_hints_found_and_what_could_not_be_left_out(
    wizard: SetupWizard,
) -> None:
    wizard.configure.finding.finish(
        Receipt(254, 3, Cost(510), by_hints=2, remarks=("“typo.example” means nothing.",))
    )

    text = wizard.configure.finding.words.text()

    assert "2 of them were known here or announced themselves." in text
    assert text.endswith("“typo.example” means nothing.")


def test_the_search_says_that_hints_are_asked_first(wizard: SetupWizard) -> None:
    finding = wizard.configure.finding
    finding.button.click()

    finding.progress(Progress(0, 254, Stage.HINTS))

    assert "asked which printers they know" in finding.words.text()


def test_what_was_typed_is_what_is_searched(wizard: SetupWizard, qtbot: QtBot) -> None:
    places = wizard.configure.places
    places.others.setText("10.0.0.5:9161, [fe80::1%eth0]")
    places.ports.setText("161, 1161")
    places.exclusions.setText("192.0.2.128/25, Desk.Example")

    with qtbot.waitSignal(wizard.discovery_requested) as asked:
        wizard.configure.finding.button.click()

    wanted = asked.args[0]
    assert len(wanted.addresses) == 2 * 127 + 1 + 2
    assert Address("fe80::1%eth0", 1161) in wanted.addresses
    assert wanted.exclusions.covers(Address("DESK.example"))
    assert wanted.ports == (161, 1161)
    assert wanted.follows_hints


def test_users_of_snmpv3_that_are_kept_are_tried_too(books: Books, qtbot: QtBot) -> None:
    office = opener(books)()
    user = User("admin")
    office.communities.users.keep((user,))
    made = SetupWizard(office.setup, estimate, office.clock, lambda: (HERE,))
    qtbot.addWidget(made)

    with qtbot.waitSignal(made.discovery_requested) as asked:
        made.configure.finding.button.click()

    assert asked.args[1] == (Community("public"), user)


def test_hints_that_were_turned_off_stay_off(books: Books, qtbot: QtBot) -> None:
    books.settings = replace(books.settings, follow_hints=False)
    office = opener(books)()
    made = SetupWizard(office.setup, estimate, office.clock, lambda: (HERE,))
    qtbot.addWidget(made)

    with qtbot.waitSignal(made.discovery_requested) as asked:
        made.configure.finding.button.click()

    assert not asked.args[0].follows_hints


@pytest.mark.parametrize(
    ("typed", "name", "sentence"),
    [
        ({"ports": "161, x"}, "ports", "no UDP port"),
        ({"exclusions": "10.0.0.9-1"}, "exclusions", "ends before"),
        ({"others": "10.0.0.0/33"}, "others", "no network"),
    ],
)
def test_a_place_or_port_that_is_none_is_said_at_its_field(
    wizard: SetupWizard, typed: dict[str, str], name: str, sentence: str
) -> None:
    wizard.go(Step.CONFIGURE)
    fill(wizard)
    for field, text in typed.items():
        getattr(wizard.configure.places, field).setText(text)

    wizard.next.click()

    assert wizard.step is Step.CONFIGURE
    assert sentence in getattr(wizard.configure.places, name).accessibleDescription()


def test_ports_and_exclusions_of_any_size_are_kept(wizard: SetupWizard, books: Books) -> None:
    wizard.go(Step.CONFIGURE)
    fill(wizard)
    wizard.configure.places.ports.setText("161 1161")
    wizard.configure.places.exclusions.setText("10.0.0.0/8")

    wizard.next.click()

    assert wizard.step is Step.SIGN_UP
    assert (books.settings.snmp_ports, books.settings.exclusions) == ((161, 1161), ("10.0.0.0/8",))


def test_a_network_of_which_a_part_is_offered_says_so(books: Books, qtbot: QtBot) -> None:
    office = opener(books)()
    large = Network("10.7.32.0/20", "10.7.35.9", "WLAN", "10.7.0.0/16")
    made = SetupWizard(office.setup, estimate, office.clock, lambda: (large,))
    qtbot.addWidget(made)

    (box,) = made.configure.places.findChildren(QCheckBox)

    assert box.isChecked()
    assert (
        box.text() == "10.7.32.0/20 – WLAN, the part of 10.7.0.0/16 around this computer, 10.7.35.9"
    )


def test_a_failed_registration_can_be_tried_again(wizard: SetupWizard, qtbot: QtBot) -> None:
    wizard.go(Step.CONFIGURE)
    fill(wizard)
    wizard.next.click()
    wizard.next.click()
    is_waiting = not wizard.next.isEnabled()

    wizard.fail("The Communication Server said no", "The key is unknown.")

    assert is_waiting
    assert wizard.next.isEnabled()
    assert "The key is unknown." in wizard.notice.text


def test_run_again_the_key_is_not_asked_for(wizard: SetupWizard, books: Books) -> None:
    books.settings = replace(books.settings, server_url="https://meters.example/soap")
    wizard.show_status(status())
    wizard.go(Step.CONFIGURE)
    wizard.configure.server.setText("https://meters.example/soap")

    wizard.next.click()

    assert wizard.step is Step.SIGN_UP


def test_the_countdown_says_when_to_sign_up() -> None:
    """Row M17: an hour after registering."""
    waiting = accepted(device(1)).device

    assert ", in 60 min 00 s." in countdown([waiting], NOW)
    assert countdown([waiting], NOW + timedelta(hours=2)) == "Ready to sign up now."
    assert countdown([device(2, Registration.SERVICE_ON)], NOW) == ""


def test_the_sign_up_page_is_the_server_s_front_door() -> None:
    assert sign_up_page("https://meters.example:8443/soap") == "https://meters.example:8443/"


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("10.0.0.1, 10.0.0.2;10.0.0.3", ("10.0.0.1", "10.0.0.2", "10.0.0.3")),
        ("10.0.0.1 - 9  printer.example", ("10.0.0.1-9", "printer.example")),
        ("", ()),
    ],
)
def test_places_are_parted_as_people_type_them(typed: str, places: tuple[str, ...]) -> None:
    assert split(typed) == places


def test_m16_the_mail_names_page_and_printers_and_no_more_than_a_mail_program_takes() -> None:
    devices = [device(number, Registration.WAITING_FOR_SIGN_UP) for number in range(1, 31)]

    url = letter("https://meters.example/", devices, "Ready to sign up at 15:40.")

    body = QUrlQuery(url).queryItemValue("body", QUrl.ComponentFormattingOption.FullyDecoded)
    assert "https://meters.example/" in body
    assert "Acme 1, Room 1, SN0001" in body
    assert body.endswith("and 10 more")
    assert len(url.toEncoded().data()) < 2000


def test_with_nothing_to_register_the_last_step_only_finishes(
    wizard: SetupWizard, qtbot: QtBot
) -> None:
    """Row M17: a registered office looks at its settings again."""
    wizard.show_status(status())
    wizard.go(Step.SIGN_UP)
    assert wizard.next.text() == "&Finish"

    with qtbot.waitSignal(wizard.accepted):
        wizard.next.click()

    find(wizard)
    wizard.tick_devices((1,))
    wizard.go(Step.SIGN_UP)
    assert wizard.next.text() == "&Register"
