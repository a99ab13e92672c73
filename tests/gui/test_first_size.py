"""Every screen as it opens, before anybody has drawn it larger: it fits, and nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import translations
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolBar,
    QWidget,
)
from tests.gui.screens import kept, looking, screens
from tests.gui.test_accessibility import is_cut, plain, visible

from meterdesk.gui.backup_panel import BackupPanel
from meterdesk.gui.language import Language

LAPTOP = (1366, 728)
"""The display of a small laptop without its task bar; at 200 % that of 2732 x 1536 pixels."""


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    language = Language(qapp, translations.FOLDER)
    yield language
    language.fall_silent()
    QLocale.setDefault(before)


def squeezed(window: QWidget) -> Iterator[str]:
    """Texts and fields that have less room than they take."""
    for label in visible(window, QLabel):
        if label.text() and is_cut(label):
            yield f"“{plain(label.text())[:60]}” in {label.size().toTuple()}"
    for line in visible(window, QLineEdit):
        if line.accessibleName() and line.height() < line.minimumSizeHint().height():
            yield f"the field “{line.accessibleName()}” in {line.size().toTuple()}"
    for button in visible(window, QAbstractButton):
        needs = button.minimumSizeHint().width()
        right = 0 if scrolls(button) else button.mapTo(window, QPoint(button.width(), 0)).x()
        if button.text() and (button.width() < needs or right > window.width()):
            yield f"“{button.text()}” in {button.size().toTuple()}, which needs {needs}"


def scrolls(widget: QWidget) -> bool:
    """Whether what lies outside can be brought into sight."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent is not None


def beyond(window: QWidget) -> Iterator[str]:
    """What a bar of tools has no room for."""
    for bar in visible(window, QToolBar):
        for action in bar.actions():
            control = bar.widgetForAction(action)
            if action.isVisible() and control is not None and not control.isVisible():
                yield f"{type(control).__name__} of the bar “{bar.windowTitle()}”"


def too_large(window: QWidget) -> Iterator[str]:
    width, height = LAPTOP
    if window.width() > width or window.height() > height:
        yield f"opens as {window.size().toTuple()}"


def test_a_backup_that_was_made_is_told_and_squeezes_nothing(qapp: QApplication) -> None:
    """Paths of long names break, and the steps of moving stand below them (row M23)."""
    with looking(qapp, "light"), kept() as keep:
        name, window = next(
            (name, window) for name, window in screens(keep) if name == "preferences-6-data-backup"
        )
        panel = window.findChild(BackupPanel)

        panel.done.setText(
            "Backed up 14 printers into /media/a disk/with a long name/kept.zip. " * 2
        )
        panel.done.show()
        QApplication.processEvents()

        assert list(squeezed(window)) == [], name


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("text", [100, 200])
def test_every_screen_opens_whole_on_a_small_laptop(
    text: int, language: str, qapp: QApplication, speak: Language
) -> None:
    speak.speak(language)

    with looking(qapp, "light", text), kept() as keep:
        found = [
            f"{name}: {told}"
            for name, window in screens(keep)
            for check in (squeezed, beyond, too_large)
            for told in check(window)
        ]

    assert not found, "\n".join(sorted(set(found)))
