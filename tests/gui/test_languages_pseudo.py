"""The pseudo-language: a text that stands outside its brackets was not marked for translation."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.gui.office import NOW, Books, device, opener, status

from meterdesk.domain.cause import Cause
from meterdesk.domain.device import Registration
from meterdesk.domain.diagnosis import Trouble, diagnose
from meterdesk.domain.status import OfficeState
from meterdesk.gui.language import LANGUAGES, Language, said
from meterdesk.gui.pictures.screens import empty_screens, office_screens
from meterdesk.gui.pseudo import CLOSES, OPENS, PSEUDO, pseudo
from meterdesk.gui.tray import Tray

DATA = {
    *("Meterdesk", "SNMP", "HTTP", "SNMPv", "SHA", "AES", "DES", "MD", "UTC", "XML", "OK", "PDF"),
    *(
        "Acme",
        "SN",
        "Room",
        "Black",
        "Total",
        "AM",
        "PM",
        "Nov",
        "Oct",
        "Dec",
        "KiB",
        "MiB",
        "kB",
        "MB",
    ),
    *("printer", "example", "https", "http", "soap", "meters", "local"),
    *LANGUAGES.values(),
    *calendar.month_name,  # a locale's own words
}
"""What is said in every language alike, and what the test's office has told of itself."""
DATA_PHRASES = (
    *("As it stands.", "Ask the server", "Printed impressions", "Total impressions"),
    *("Some settings cannot be used.", "The default holds.", "The server did not answer."),
    "It is asked again by itself in a quarter of an hour.",
    "Meters of printers that sleep are read without waking them.",  # what a release says of itself
)
"""Sentences that fakes and pictures made up, which no service says."""
WORD = re.compile(r"[^\W\d_]{2,}")


@pytest.fixture
def _pseudo(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    language = Language(qapp, None)
    language.speak(PSEUDO)
    yield
    language.fall_silent()
    QLocale.setDefault(before)


def unmarked(text: str) -> set[str]:
    """The words of a text that stand in no brackets and are no data."""
    text = re.sub(r"<[^>]*>|&\w+;", " ", text)
    for phrase in DATA_PHRASES:
        text = text.replace(phrase, " ")
    depth, outside = 0, []
    for letter in text:
        depth += (letter == OPENS) - (letter == CLOSES)
        outside.append(letter if depth == 0 else " ")
    rest = re.sub(
        r"\((Ctrl|Alt|Shift)\+.*?\)|https?://\S+|\S+@\S+|[a-z]+[A-Z]?[a-z]*\.[A-Z]\w+|\w*\d\w*|prn-|[\w.]+/[\w./]+|(\d+\.)+\d+",
        " ",
        "".join(outside),
    )
    return set(WORD.findall(rest)) - DATA


def texts(top: QWidget) -> Iterator[str]:
    """Everything that a person or a screen reader gets from it."""
    for widget in (top, *top.findChildren(QWidget)):
        if widget.objectName().startswith("qt_") or isinstance(widget, QHeaderView):
            continue
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        yield from (widget.windowTitle(), widget.statusTip())
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(widget.count()))
        if isinstance(widget, QGroupBox):
            yield widget.title()
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(at) for at in range(widget.count()))
        if isinstance(widget, (QTableView, QTreeView)) and widget.model() is not None:
            yield from cells(widget.model())
    for action in top.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def cells(model: QAbstractItemModel) -> Iterator[str]:
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
    for column in range(model.columnCount(QModelIndex())):
        for role in roles:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
            for row in range(min(model.rowCount(QModelIndex()), 4)):
                yield str(model.index(row, column).data(role) or "")


def books() -> Books:
    made = Books(
        devices=[device(at + 1, state) for at, state in enumerate(Registration)],
        status=status(new_devices=2),
    )
    made.troubles = [Trouble(diagnose(cause), NOW - timedelta(days=1), NOW) for cause in Cause]
    return made


@pytest.mark.usefixtures("_pseudo")
@pytest.mark.parametrize("makers", [office_screens, empty_screens])
def test_no_screen_shows_a_text_that_was_not_marked(makers, qtbot: QtBot) -> None:
    office = opener(books() if makers is office_screens else Books())()
    found: dict[str, list[str]] = {}

    for name, make in makers(office).items():
        made = make()
        if isinstance(made, QWidget):
            qtbot.addWidget(made)
            found[name] = [text for text in texts(made) if unmarked(text)]

    missed = sorted({text for shown in found.values() for text in shown})
    assert not missed, "\n".join(missed)


@pytest.mark.usefixtures("_pseudo")
@pytest.mark.parametrize("state", OfficeState)
def test_no_text_of_the_tray_was_left_unmarked(state: OfficeState, qtbot: QtBot) -> None:
    tray = Tray(lambda: NOW)
    qtbot.addWidget(tray.menu)

    tray.show_status(status(state))

    told = [tray.icon.toolTip(), *(action.text() for action in tray.menu.actions())]
    assert [text for text in told if unmarked(text)] == []


@pytest.mark.usefixtures("_pseudo")
def test_a_text_that_was_not_marked_is_found() -> None:
    assert unmarked(f"{pseudo('Marked')} and forgotten, 12 of Acme 3") == {"and", "forgotten", "of"}


@pytest.mark.usefixtures("_pseudo")
def test_a_sentence_of_a_service_is_marked_without_its_names() -> None:
    text = said("The server at meters.example is busy and asks to come back in 2 minutes.")

    assert text.startswith(OPENS)
    assert "meters.example" in text
    assert unmarked(text) == set()
