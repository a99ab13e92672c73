"""A new version is told in one quiet line, where somebody wants it, and nothing is installed."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot
from tests.gui.hearing import Hearing
from tests.gui.office import NOW, Books, opener, status

from meterdesk.domain.administration import Area, Policy
from meterdesk.domain.errors import Cause, UplinkError
from meterdesk.domain.release import Release, Version
from meterdesk.domain.settings import Settings
from meterdesk.domain.status import OfficeState
from meterdesk.domain.turn import Claim, Resident
from meterdesk.gui.about import AboutDialog, NewVersion
from meterdesk.gui.collector import Collector
from meterdesk.gui.new_version import NewVersionBar
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.services.new_versions import Bulletins

PAGE = "https://meterdesk.example/releases/0.2.0"
ADDRESS = "https://meterdesk.example/releases.json"
RELEASE = Release(Version((0, 2, 0)), date(2027, 1, 15), PAGE, (("en", "Faster <b>lists</b>."),))
ON = Settings(tell_new_versions=True)


@dataclass
class FakeBulletin:
    """Answers when `may_answer` is set; being cut it fails as a line does."""

    asked: list[str] = field(default_factory=list)
    may_answer: threading.Event = field(default_factory=threading.Event)
    is_cut: bool = False

    def fetch(self, address: str, told: Callable[[str], None]) -> bytes:
        told(address)
        self.asked.append(address)
        self.may_answer.wait(10)
        if self.is_cut:
            raise UplinkError("The line was cut.", Cause.BROKEN_OFF)
        return json.dumps({"version": "0.2.0", "date": "2027-01-15", "page": PAGE}).encode()

    def hang_up(self) -> None:
        self.is_cut = True
        self.may_answer.set()


@pytest.fixture
def bulletin() -> FakeBulletin:
    made = FakeBulletin()
    made.may_answer.set()
    return made


@pytest.fixture
def books(bulletin: FakeBulletin) -> Books:
    return Books(settings=ON, bulletins=Bulletins(bulletin, address=ADDRESS))


@pytest.fixture
def collector(books: Books, qtbot: QtBot) -> Iterator[Collector]:
    made = Collector(opener(books))
    yield made
    made.stop()


@pytest.fixture
def bar(qtbot: QtBot) -> NewVersionBar:
    made = NewVersionBar()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def visited(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    pages: list[str] = []

    def visit(url: QUrl) -> bool:
        pages.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", visit)
    return pages


def preferences(books: Books, qtbot: QtBot) -> PreferencesDialog:
    made = PreferencesDialog(opener(books)().preferences)
    qtbot.addWidget(made)
    made.show()
    return made


# --- the collector


def test_the_window_is_told_and_nobody_is_shown_as_busy(collector: Collector, qtbot: QtBot) -> None:
    hearing = Hearing(collector)

    with qtbot.waitSignal(collector.version_told):
        collector.start()

    (told,) = hearing.all("version_told")
    assert str(told.version) == "0.2.0"
    assert hearing.all("busy_changed") == []


@pytest.mark.parametrize(
    ("settings", "state"),
    [(Settings(), OfficeState.UP_TO_DATE), (ON, OfficeState.PAUSED)],
    ids=["off, as it is at first", "paused"],
)
def test_nobody_is_asked(
    settings: Settings,
    state: OfficeState,
    books: Books,
    collector: Collector,
    bulletin: FakeBulletin,
    qtbot: QtBot,
) -> None:
    books.settings, books.status = settings, status(state)

    with qtbot.waitSignal(collector.status_changed):
        collector.start()
    collector.stop()

    assert bulletin.asked == []


def test_a_pause_cuts_off_what_is_asked(
    books: Books, collector: Collector, bulletin: FakeBulletin, qtbot: QtBot
) -> None:
    """M13."""
    bulletin.may_answer.clear()
    collector.start()
    qtbot.waitUntil(lambda: bulletin.asked == [ADDRESS])

    books.status = status(OfficeState.PAUSED)
    collector.look()

    qtbot.waitUntil(lambda: bulletin.is_cut)


def test_the_program_ends_while_it_asks(
    collector: Collector, bulletin: FakeBulletin, qtbot: QtBot
) -> None:
    bulletin.may_answer.clear()
    collector.start()
    qtbot.waitUntil(lambda: bulletin.asked == [ADDRESS])

    collector.stop()

    assert bulletin.is_cut


class Turn:
    """That of a service, or that of a window beside one."""

    is_dismissed = False

    def __init__(self, *, is_attended: bool) -> None:
        self.is_attended = is_attended
        self.is_ours = False

    def take(self, *, is_asked: bool) -> bool:
        self.is_ours = not self.is_attended
        return self.is_ours

    def give(self) -> None:
        self.is_ours = False

    def claim(self) -> Claim:
        return Claim.NOBODY

    def hear(self, heard: Callable[[], None]) -> bool:
        return False

    def nudge(self) -> None:
        """Nobody listens."""

    def resident(self) -> Resident | None:
        return Resident(NOW, "0.1.0") if self.is_attended else None


def test_a_window_beside_a_service_asks_without_taking_its_turn(
    books: Books, bulletin: FakeBulletin, qtbot: QtBot
) -> None:
    turn = Turn(is_attended=True)
    collector = Collector(opener(books), turn=turn)

    with qtbot.waitSignal(collector.version_told):
        collector.start()
    was_ours = turn.is_ours
    collector.stop()

    assert bulletin.asked == [ADDRESS]
    assert not was_ours


def test_a_service_asks_nobody_for_nobody_looks_at_it(
    books: Books, bulletin: FakeBulletin, qtbot: QtBot
) -> None:
    collector = Collector(opener(books), turn=Turn(is_attended=False))

    with qtbot.waitSignal(collector.status_changed):
        collector.start()
    collector.stop()

    assert bulletin.asked == []


def test_what_is_silenced_is_told_no_more(collector: Collector, books: Books, qtbot: QtBot) -> None:
    with qtbot.waitSignal(collector.version_told):
        collector.start()

    with qtbot.waitSignal(collector.version_told) as told:
        collector.silence_version("0.2.0")

    assert told.args == [None]
    assert books.bulletins.memory.recall().silenced == "0.2.0"


# --- the line in the window, and About


def test_the_line_says_which_since_when_and_what_is_new_as_plain_text(
    bar: NewVersionBar, english_in_london: None
) -> None:
    bar.show_release(RELEASE)

    assert "Meterdesk 0.2.0 can be had since" in bar.text
    assert "15 Jan 2027" in bar.text
    assert bar.text.endswith("Faster <b>lists</b>.")


def test_without_a_new_version_there_is_no_line(bar: NewVersionBar) -> None:
    bar.show_release(RELEASE)

    bar.show_release(None)

    assert bar.isHidden()


def test_what_is_new_is_shown_by_the_browser(bar: NewVersionBar, visited: list[str]) -> None:
    bar.show_release(RELEASE)

    bar.look.click()

    assert visited == [PAGE]


def test_not_this_version_is_said_and_the_line_goes(bar: NewVersionBar, qtbot: QtBot) -> None:
    bar.show_release(RELEASE)

    with qtbot.waitSignal(bar.silenced) as said:
        bar.never.click()

    assert said.args == ["0.2.0"]
    assert bar.isHidden()


def test_about_names_the_newer_version(qtbot: QtBot) -> None:
    dialog, none = AboutDialog(lambda: "Meterdesk", newer=RELEASE), AboutDialog(lambda: "Meterdesk")
    for each in (dialog, none):
        qtbot.addWidget(each)

    (line,) = dialog.findChildren(NewVersion)

    assert f'<a href="{PAGE}">Meterdesk 0.2.0</a>' in line.text()
    assert none.findChildren(NewVersion) == []


# --- the preferences


def test_it_is_off_at_first_and_says_before_what_would_be_asked_of_whom(
    books: Books, qtbot: QtBot
) -> None:
    books.settings = Settings()

    dialog = preferences(books, qtbot)
    page = dialog.general

    assert page.tell_new.isEnabled()
    assert not page.tell_new.isChecked()
    for word in ("Once a day", "meterdesk.example", "nothing of this office", "nothing is install"):
        assert word in page.asking.text()


def test_what_is_ticked_is_kept(books: Books, qtbot: QtBot) -> None:
    books.settings = Settings()
    dialog = preferences(books, qtbot)

    dialog.general.tell_new.setChecked(True)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    assert books.settings.tell_new_versions


def test_where_nobody_is_known_to_ask_it_cannot_be_ticked_and_says_why(qtbot: QtBot) -> None:
    books = Books(settings=ON)
    dialog = preferences(books, qtbot)

    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    assert not dialog.general.tell_new.isEnabled()
    assert "knows nobody to ask" in dialog.general.asking.text()
    assert books.settings.tell_new_versions, "what could not be chosen stays"


@pytest.mark.parametrize(
    "policy",
    [Policy({"tell_new_versions": False}), Policy(locked=frozenset({Area.UPGRADES}))],
    ids=["fixed", "locked"],
)
def test_what_the_policy_says_cannot_be_ticked(policy: Policy, books: Books, qtbot: QtBot) -> None:
    """M16."""
    books.policy = policy

    dialog = preferences(books, qtbot)
    page = dialog.general

    assert not page.tell_new.isEnabled()
    assert page.language.isEnabled()


def test_a_password_locks_it_and_opens_it(books: Books, qtbot: QtBot) -> None:
    opener(books)().administration.lock("a long password")
    dialog = preferences(books, qtbot)
    was_enabled = dialog.general.tell_new.isEnabled()

    dialog.unlock()

    assert not was_enabled
    assert dialog.general.tell_new.isEnabled()
