"""Every entry of every menu has a letter of its own, in every language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
import translations
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.gui.history_fakes import clock, row
from tests.gui.office import Books, device, opener, status
from tests.gui.screens import kept, looking, screens

from meterdesk.domain.status import OfficeState
from meterdesk.gui.chart import Chart
from meterdesk.gui.devices import DevicesView
from meterdesk.gui.language import Language
from meterdesk.gui.mnemonics import lettered
from meterdesk.gui.tray import Tray


@pytest.fixture(params=["en", *translations.LANGUAGES])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Language]:
    before = QLocale()
    language = Language(qapp, translations.FOLDER)
    language.speak(request.param)
    yield language
    language.fall_silent()
    QLocale.setDefault(before)


def faults(name: str, actions: Sequence[QAction]) -> Iterator[str]:
    """Entries without a letter, and letters of two."""
    texts = [each.text() for each in actions if each.isVisible() and not each.isSeparator()]
    keys = {text: QKeySequence.mnemonic(text).toString() for text in texts}
    for text in texts:
        if not keys[text]:
            yield f"{name}: “{text}” has no letter"
    for key, count in Counter(keys.values()).items():
        if key and count > 1:
            yield f"{name}: {key} of {[text for text in texts if keys[text] == key]}"


def every(name: str, menu: QMenu) -> Iterator[str]:
    """The faults of a menu and of those in it."""
    yield from faults(name, menu.actions())
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from every(f"{name}, {action.text()}", inner)


def test_in_the_windows(language: Language, qapp: QApplication) -> None:
    with looking(qapp, "light"), kept() as keep:
        found = [
            told
            for name, window in screens(keep)
            for menu in window.findChildren(QMenu)
            for told in every(name, menu)
        ]
        charts = [chart for window in keep for chart in window.findChildren(Chart)]
        found += [told for chart in charts for told in faults("chart", chart.actions())]

    assert charts
    assert not found, "\n".join(sorted(set(found)))


def test_at_a_row_of_the_table(language: Language, qtbot: QtBot) -> None:
    """With all that can be asked of one, and with what is left of it for several."""
    view = DevicesView(clock)
    qtbot.addWidget(view)
    view.show_rows([replace(row(1), question=1, held=1), row(2)])
    found: list[str] = []
    counts = []

    for chosen in (view.table.selectAll, lambda: view.table.selectRow(0)):
        chosen()
        menu = view.context_menu()
        counts.append(len(menu.actions()))
        found += every("row", menu)

    assert counts == [8, 9]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("state", OfficeState)
def test_at_the_tray(state: OfficeState, language: Language, qtbot: QtBot) -> None:
    tray = Tray(clock)
    tray.show_status(status(state, new_devices=2))

    _, *choices = tray.menu.actions()  # the first line is a sentence, and cannot be chosen
    found = list(faults("tray", choices))
    tray.deleteLater()

    assert not found, "\n".join(found)


def test_a_letter_is_taken_once_and_who_has_one_keeps_it() -> None:
    assert lettered(["Copy", "&Columns", "Cut"]) == ("C&opy", "&Columns", "C&ut")
    assert lettered(["Save picture", "Print", "PS"]) == ("&Save picture", "&Print", "PS")


def test_the_entry_of_the_row_does_what_it_says(qtbot: QtBot) -> None:
    office = opener(Books(devices=[device(1)]))()
    view = DevicesView(office.clock)
    qtbot.addWidget(view)
    view.show_rows([row(1)])
    view.table.selectRow(0)

    with qtbot.waitSignal(view.history_requested) as asked:
        view.context_menu().actions()[0].trigger()

    assert asked.args == [1]
