"""Help, support bundle and About: there without a network, whole in every language, F1 anywhere."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.office import Books, opener

from meterdesk import paths
from meterdesk.adapters.manual import read_pages
from meterdesk.domain.cause import REMEDIES
from meterdesk.domain.errors import StoreError
from meterdesk.domain.support import Sheet
from meterdesk.gui.about import AboutDialog
from meterdesk.gui.fault_dialog import FaultBoard
from meterdesk.gui.faults import Fault
from meterdesk.gui.help_desk import HelpDesk
from meterdesk.gui.help_topics import topic_of
from meterdesk.gui.help_window import HelpWindow
from meterdesk.gui.language import LANGUAGES
from meterdesk.gui.licences_dialog import LicencesDialog
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.gui.support_dialog import SupportDialog
from meterdesk.services.manual import TOPICS, Manual, search

MANUAL = Manual(read_pages(paths.resources() / "help"))


class FakeSupport:
    """Two files, masked or not; remembers what was saved."""

    name = "meterdesk-support.zip"

    def __init__(self) -> None:
        self.saved: list[tuple[Path, tuple[Sheet, ...]]] = []

    def gather(self, *, is_masked: bool = True) -> tuple[Sheet, ...]:
        where = "‹address 1›" if is_masked else "192.0.2.7"
        return (Sheet("versions.txt", "Meterdesk 1\n"), Sheet("devices.txt", f"at {where}\n"))

    def save(self, path: Path, sheets: tuple[Sheet, ...]) -> int:
        if path.name == "full.zip":
            raise StoreError("There is no room; choose another place.")
        self.saved.append((path, sheets))
        return 123


@pytest.fixture
def support() -> FakeSupport:
    return FakeSupport()


@pytest.fixture
def desk(support: FakeSupport, qtbot: QtBot) -> Iterator[HelpDesk]:
    made = HelpDesk(MANUAL, support)  # type: ignore[arg-type]
    yield made
    made.close_all()


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    made = HelpWindow(MANUAL.pages("en_GB"))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(support: FakeSupport, qtbot: QtBot) -> SupportDialog:
    made = SupportDialog(support)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.list.count() == 2)
    return made


@pytest.mark.parametrize("language", ["en", "de_DE", "fr_CA", "es", "it_CH", "pt_BR"])
def test_m22_every_page_is_there_in_every_language_of_the_window(language):
    pages = MANUAL.pages(language)

    assert [page.topic for page in pages] == list(TOPICS)
    assert not any(page.is_foreign for page in pages)
    assert all(page.title and len(page.text) > 200 for page in pages)


def test_another_language_has_the_english_pages_and_says_so(qtbot: QtBot) -> None:
    pages = MANUAL.pages("nl_NL")

    assert [page.topic for page in pages] == list(TOPICS)
    assert all(page.is_foreign for page in pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_link_of_the_help_leads_nowhere(language):
    pages = MANUAL.pages(language)
    links = {link for page in pages for link in re.findall(r"\]\(([^)]+)\)", page.text)}

    assert links <= set(TOPICS)


def test_no_file_of_the_help_is_a_page_nobody_can_open():
    for folder in (paths.resources() / "help").iterdir():
        assert {file.stem for file in folder.glob("*.md")} <= set(TOPICS)


def test_b5_troubleshooting_has_every_cause_of_the_program(window: HelpWindow) -> None:
    window.show_topic("troubles")

    text = window.text.toPlainText()
    assert [it.title for it in REMEDIES.values() if it.title not in text] == []
    assert "{" not in text


def test_the_help_is_searched_by_all_words(window: HelpWindow) -> None:
    window.search.setText("30 days supplier")

    assert [window.list.item(row).text() for row in range(window.list.count())] == ["Sign-up"]
    assert window.text.textCursor().selectedText().casefold() == "30"
    window.search.setText("xylophone")
    assert window.nothing.isVisible()


def test_a_page_with_the_word_in_its_title_comes_first():
    found = search(MANUAL.pages("en"), "supplies")

    assert found[0].topic == "supplies"
    assert len(found) > 1


def test_a_link_turns_to_its_page(window: HelpWindow) -> None:
    window.text.anchorClicked.emit(QUrl("billing"))

    assert window.topic == "billing"


def test_f1_opens_the_page_about_what_somebody_looks_at(desk: HelpDesk, qtbot: QtBot) -> None:
    dialog = PreferencesDialog(opener(Books())().preferences)
    qtbot.addWidget(dialog)
    desk.watch(QGuiApplication.instance())  # type: ignore[arg-type]
    dialog.show()
    dialog.tabs.setCurrentWidget(dialog.data)
    qtbot.waitUntil(lambda: dialog.findChild(QShortcut) is not None)
    dialog.data.sent.setFocus()

    qtbot.keyClick(dialog.data.sent, Qt.Key.Key_F1)

    assert desk.window is not None
    assert desk.window.isVisible()
    assert desk.window.topic == "backup"


def test_what_no_page_is_about_opens_the_first(qtbot: QtBot) -> None:
    lone = QWidget()
    qtbot.addWidget(lone)

    assert topic_of(lone) == "start"


def test_every_screen_that_a_page_is_about_exists():
    from meterdesk.gui import help_topics

    source = "".join(file.read_text("utf-8") for file in Path(paths.__file__).parent.rglob("*.py"))
    missing = [name for name in help_topics._TOPICS if f"class {name}(" not in source]

    assert missing == []
    assert set(help_topics._TOPICS.values()) <= set(TOPICS)


def test_the_language_that_changed_is_that_of_the_help_too(desk: HelpDesk, qtbot: QtBot) -> None:
    desk.open_help()
    before = desk.window

    desk.close_all()
    desk.open_help()

    assert desk.window is not None
    assert desk.window is not before


def test_m22_everything_is_shown_before_it_is_saved_and_the_same_is_saved(
    dialog: SupportDialog, support: FakeSupport, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.list.setCurrentRow(1)
    shown = dialog.text.toPlainText()

    with qtbot.waitSignal(dialog.gathering.saved):
        dialog.save_as(str(tmp_path / "b.zip"))

    assert shown == "at ‹address 1›\n"
    ((path, sheets),) = support.saved
    assert (path.name, sheets[1].text) == ("b.zip", shown)
    qtbot.waitUntil(lambda: "b.zip" in dialog.told.text())


def test_m22_unmasked_it_is_shown_unmasked_first(dialog: SupportDialog, qtbot: QtBot) -> None:
    dialog.list.setCurrentRow(1)

    with qtbot.waitSignal(dialog.gathering.gathered):
        dialog.masking.setChecked(False)

    qtbot.waitUntil(lambda: dialog.text.toPlainText() == "at 192.0.2.7\n")
    assert dialog.save.isEnabled()


def test_m22_a_word_is_found_in_whichever_file_it_stands(dialog: SupportDialog) -> None:
    dialog.search.setText("address")

    dialog.find_next()

    assert dialog.list.currentRow() == 1
    assert dialog.text.textCursor().selectedText() == "address"
    dialog.search.setText("xylophone")
    dialog.find_next()
    assert "xylophone" in dialog.told.text()


def test_m22_what_cannot_be_saved_is_said(dialog: SupportDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.gathering.failed):
        dialog.save_as("full.zip")

    qtbot.waitUntil(lambda: "no room" in dialog.notice.text)


def test_m22_what_cannot_be_gathered_is_said_and_the_masked_tick_saves_nothing_unmasked(
    dialog: SupportDialog, support: FakeSupport, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(dialog.gathering.gathered):
        dialog.masking.setChecked(False)
    monkeypatch.setattr(support, "gather", fail)

    with qtbot.waitSignal(dialog.gathering.failed):
        dialog.masking.setChecked(True)

    qtbot.waitUntil(lambda: "no room" in dialog.notice.text)
    assert dialog.bar.isHidden()
    assert dialog.masking.isEnabled()
    assert not dialog.save.isEnabled()


def fail(**_: object) -> tuple[Sheet, ...]:
    raise StoreError("There is no room; choose another place.")


def test_m22_a_window_that_is_closed_waits_for_no_bundle(
    desk: HelpDesk, support: FakeSupport, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end, has_ended = threading.Event(), threading.Event()

    def gather(**_: object) -> tuple[Sheet, ...]:
        may_end.wait(60)
        has_ended.set()
        return ()

    monkeypatch.setattr(support, "gather", gather)
    desk.open_support()

    desk.close_all()

    assert not has_ended.is_set()
    may_end.set()


def test_m22_a_fault_offers_the_bundle(qtbot: QtBot) -> None:
    board = FaultBoard()
    board.show_fault(Fault("here", "details"))
    dialog = board.dialog
    assert dialog is not None
    qtbot.addWidget(dialog)

    with qtbot.waitSignal(board.support_requested):
        dialog.bundle.click()


def test_versions_are_shown_and_copied(qtbot: QtBot) -> None:
    dialog = AboutDialog(lambda: "Meterdesk 1, Qt 6")
    qtbot.addWidget(dialog)

    dialog.copy.click()

    assert QGuiApplication.clipboard().text() == "Meterdesk 1\nQt 6"


def test_licences_of_all_that_it_is_made_of_are_opened_from_about_and_searched(
    qtbot: QtBot,
) -> None:
    dialog = AboutDialog(str, licences=lambda: "Terms of Qt\nTerms of SQLite\nTerms of Qt again")
    qtbot.addWidget(dialog)
    dialog.show()

    dialog.terms.click()

    (shown,) = dialog.findChildren(LicencesDialog)
    qtbot.keyClicks(shown.search, "qt")
    lines = []
    for _ in range(3):
        qtbot.keyClick(shown.search, Qt.Key.Key_Return)
        lines.append(shown.text.textCursor().blockNumber())
    assert lines == [0, 2, 0]  # from the top again
    assert shown.isVisible()
    shown.close()


def test_help_about_and_bundle_close_when_the_program_does(desk: HelpDesk, qtbot: QtBot) -> None:
    desk.open_help()
    desk.open_about()
    desk.open_support()
    opened: list[QDialog] = [*desk._open, desk.window]  # type: ignore[list-item]

    desk.close_all()

    assert not any(each.isVisible() for each in opened)
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
    assert desk._open == []
