"""Text at 200 % on a small display: every window is drawn within it and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import translations
from PySide6.QtCore import QLocale, QPoint, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QToolButton, QWidget
from tests.gui.screens import kept, looking, screens
from tests.gui.test_accessibility import visible
from tests.gui.test_first_size import beyond, scrolls, squeezed

from meterdesk.gui import extent
from meterdesk.gui.candidate_list import CandidateList
from meterdesk.gui.envelope_details import Details
from meterdesk.gui.explanation import Explanation
from meterdesk.gui.language import Language
from meterdesk.gui.scrolled import Scrolled
from meterdesk.gui.window_bar import WindowBar

SMALL = QSize(960, 500)
"""1920 x 1000 pixels at 200 %: a display of 1920 x 1080 without its task bar and title bar."""


@pytest.fixture
def speak(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Language]:
    monkeypatch.setattr(extent, "_LAPTOP", SMALL)
    before = QLocale()
    language = Language(qapp, translations.FOLDER)
    yield language
    language.fall_silent()
    QLocale.setDefault(before)


def stands_out(window: QWidget) -> Iterator[str]:
    """What cannot be made as small as the display, and buttons below or beside its edge."""
    window.resize(window.size().boundedTo(SMALL))
    QApplication.processEvents()
    if window.size() != window.size().boundedTo(SMALL):
        yield f"stays {window.size().toTuple()}"
    for button in visible(window, QAbstractButton):
        end = button.mapTo(window, QPoint(button.width(), button.height()))
        is_inside = end.x() <= window.width() and end.y() <= window.height()
        if not is_inside and not scrolls(button):
            yield f"“{button.text()}” ends at {end.toTuple()}"


def sideways(window: QWidget) -> Iterator[str]:
    """Sentences that are read only by scrolling to and fro. Names of objects break nowhere."""
    for area in (*visible(window, QScrollArea), *visible(window, Details)):
        if area.horizontalScrollBar().maximum() and not isinstance(area, Explanation):
            yield f"{type(area).__name__} scrolls sideways"


def elided(window: QWidget) -> Iterator[str]:
    """What the server said of a printer, without its end and no way to it."""
    for view in visible(window, CandidateList):
        last = view.model().columnCount() - 1
        if view.columnWidth(last) < view.sizeHintForColumn(last):
            yield f"the last column of “{view.accessibleName()}” has {view.columnWidth(last)}"


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_screen_is_whole_on_a_small_display_with_text_at_200_percent(
    language: str, qapp: QApplication, speak: Language
) -> None:
    speak.speak(language)

    with looking(qapp, "light", 200), kept() as keep:
        found = [
            f"{name}: {told}"
            for name, window in screens(keep)
            for check in (stands_out, squeezed, beyond, sideways, elided)
            for told in check(window)
        ]

    assert not found, "\n".join(found)


def test_what_is_wrong_with_a_user_is_seen_without_scrolling_where_there_is_room(
    qapp: QApplication,
) -> None:
    with looking(qapp, "light"), kept() as keep:
        window = next(window for name, window in screens(keep) if name == "user-problem")

        QApplication.processEvents()

        bars = [area.verticalScrollBar() for area in visible(window, Scrolled)]
        assert [bar.maximum() for bar in bars] == [0]


def test_a_button_without_its_words_is_still_named_and_gets_them_back(qapp: QApplication) -> None:
    with looking(qapp, "light", 200), kept() as keep:
        window = next(window for name, window in screens(keep) if name == "window")
        bar = next(bar for bar in visible(window, WindowBar))
        buttons = [b for b in bar.findChildren(QToolButton) if b.text() and not b.icon().isNull()]

        window.resize(SMALL)
        QApplication.processEvents()

        short = [button for button in buttons if button.toolButtonStyle().name.endswith("IconOnly")]
        told = [button.toolTip() for button in short]
        window.resize(2400, 900)
        QApplication.processEvents()
        last = {button.toolButtonStyle().name for button in buttons}

    assert short
    assert all(told)
    assert last == {"ToolButtonTextBesideIcon"}
