"""The tray icon: one shape a state, one sentence, and a menu that says what can be done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from tests.gui.office import NOW, status

from meterdesk.domain.status import OfficeState
from meterdesk.gui import icons, sentences
from meterdesk.gui.tray import Tray


@pytest.fixture
def tray(qtbot: QtBot) -> Iterator[Tray]:
    made = Tray(lambda: NOW)
    yield made
    made.menu.deleteLater()


def grey(state: OfficeState, size: int, *, on_dark: bool) -> QImage:
    picture = icons.tray_pixmap(state, size, on_dark=on_dark).toImage()
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def difference(one: QImage, other: QImage) -> int:
    """How many points differ by more than an eye overlooks."""
    return sum(
        abs(one.pixelColor(x, y).value() - other.pixelColor(x, y).value()) > 40
        for x in range(one.width())
        for y in range(one.height())
    )


@pytest.mark.parametrize("state", OfficeState)
def test_every_state_has_a_word_and_an_icon(state: OfficeState, qtbot: QtBot) -> None:
    assert sentences.word(state)
    assert not icons.tray_icon(state, on_dark=True).isNull()
    assert not icons.state_pixmap(state, 18, 1.0).isNull()


@pytest.mark.parametrize("size", [16, 22, 32, 64])
@pytest.mark.parametrize("on_dark", [False, True], ids=["light bar", "dark bar"])
def test_states_are_told_apart_without_colour(size: int, on_dark: bool, qtbot: QtBot) -> None:
    pictures = {state: grey(state, size, on_dark=on_dark) for state in OfficeState}

    for one, other in combinations(OfficeState, 2):
        differing = difference(pictures[one], pictures[other])
        assert differing >= size * size * 0.02, f"{one} looks like {other} at {size}"


def test_the_tooltip_says_how_things_stand_in_one_line(tray: Tray) -> None:
    tray.show_status(status(devices=12))

    text = tray.tooltip(NOW)

    assert text.startswith("Up to date. 12 printers, read ")
    assert ". Next sync " in text
    assert len(text) <= sentences.TOOLTIP_LENGTH


def test_one_printer_is_not_printers(tray: Tray) -> None:
    tray.show_status(status(devices=1))

    assert "1 printer, read" in tray.tooltip(NOW)


@pytest.mark.parametrize(
    "sentence",
    [
        "The supplier's server no longer accepts this office. Ask for a new key.",
        "The clock of this PC is 61 minutes ahead of the server's. Set it right.",
    ],
)
def test_the_tooltip_is_about_what_the_window_is_about(tray: Tray, sentence: str) -> None:
    """New printers wait while there is something more urgent."""
    urgent = replace(status(OfficeState.ATTENTION, new_devices=3), sentence=sentence)
    tray.show_status(urgent)

    assert tray.tooltip(NOW).startswith(sentence.split(". ", maxsplit=1)[0] + ". ")


def test_a_long_tooltip_loses_whole_sentences(tray: Tray) -> None:
    long = f"{'A very long matter ' * 5}to see to. And more."
    tray.show_status(replace(status(OfficeState.ATTENTION, devices=12), sentence=long))

    assert tray.tooltip(NOW).endswith(".")
    assert len(tray.tooltip(NOW)) <= sentences.TOOLTIP_LENGTH


def test_no_two_entries_share_a_letter(tray: Tray) -> None:
    for state in (OfficeState.UP_TO_DATE, OfficeState.PAUSED):
        tray.show_status(status(state))
        texts = [action.text() for action in tray.menu.actions() if action.isVisible()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]

        assert len(letters) == len(set(letters))


def test_busy_is_shown_as_working_and_ends(tray: Tray) -> None:
    tray.show_status(status())

    tray.show_busy(True)
    working = tray.state
    tray.show_busy(False)

    assert (working, tray.state) == (OfficeState.WORKING, OfficeState.UP_TO_DATE)


def test_the_menu_offers_pause_or_resume_never_both(tray: Tray) -> None:
    """Row M13: one click."""
    shown = []
    for state in (OfficeState.UP_TO_DATE, OfficeState.PAUSED):
        tray.show_status(status(state))
        texts = [a.text().replace("&", "") for a in tray.menu.actions() if a.isVisible()]
        shown.append([text for text in texts if "communication" in text and "is" not in text])

    assert shown == [["Pause communication"], ["Resume communication"]]


def test_the_menu_counts_new_devices(tray: Tray) -> None:
    sentence = "3 new printers are not registered. Choose Register new device."
    tray.show_status(status(OfficeState.ATTENTION, new_devices=3, sentence=sentence))

    texts = [action.text().replace("&", "") for action in tray.menu.actions()]

    assert texts[0] == "3 new printers are not registered"
    assert "Register new device... (3)" in texts


def test_menu_entries_leave_as_signals(tray: Tray, qtbot: QtBot) -> None:
    tray.show_status(status())
    entries = {action.text().replace("&", ""): action for action in tray.menu.actions()}
    expected = {
        "Open": tray.opened,
        "Read meters now": tray.poll_requested,
        "Sync now": tray.sync_requested,
        "Register new device...": tray.registration_requested,
        "Pause communication": tray.pause_requested,
        "What was sent...": tray.envelope_requested,
        "Set-up...": tray.setup_requested,
        "Help": tray.help_requested,
        "Quit": tray.quit_requested,
    }

    for text, signal in expected.items():
        with qtbot.waitSignal(signal):
            entries[text].trigger()


def test_a_time_is_said_as_people_say_it() -> None:
    from meterdesk.gui.local_time import spoken

    noon = NOW.astimezone().replace(hour=12, minute=0)

    assert spoken(noon.replace(hour=21, minute=40), noon).startswith("tonight ")
    assert spoken(noon + timedelta(days=1), noon).startswith("tomorrow ")
    assert spoken(noon - timedelta(days=1), noon).startswith("yesterday ")
