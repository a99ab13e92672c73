"""What can be done with the printers that are chosen in the table, as a menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from meterdesk.gui.mnemonics import lettered


class Deed(StrEnum):
    """What can be chosen, in its order."""

    HISTORY = "history"
    REGISTER = "register"
    END = "end"
    QUESTION = "question"
    HELD = "held"
    WHO = "who"
    COPY = "copy"


_WORDS: dict[Deed, Any] = {
    Deed.HISTORY: QT_TRANSLATE_NOOP("DevicesView", "Meter history"),
    Deed.REGISTER: QT_TRANSLATE_NOOP("DevicesView", "Register…"),
    Deed.END: QT_TRANSLATE_NOOP("DevicesView", "End registration…"),
    Deed.QUESTION: QT_TRANSLATE_NOOP("DevicesView", "Moved, repaired or replaced?"),
    Deed.HELD: QT_TRANSLATE_NOOP("DevicesView", "Send this billing read?"),
    Deed.WHO: QT_TRANSLATE_NOOP("DevicesView", "Who is who…"),
    Deed.COPY: QT_TRANSLATE_NOOP("DevicesView", "Copy"),
}

Offers = Mapping[Deed, Callable[[], object] | None]
"""What is shown does this, or nothing where it cannot be chosen now; what is left out is not
shown."""


def row_menu(offers: Offers, columns: QMenu, parent: QWidget) -> QMenu:
    """The letter of an entry is the same whichever others are shown."""
    menu = QMenu(parent)
    words = [QCoreApplication.translate("DevicesView", text) for text in _WORDS.values()]
    *titles, last = lettered([*words, columns.title()])
    for deed, title in zip(_WORDS, titles, strict=True):
        if deed is Deed.COPY:
            menu.addSeparator()
        if deed in offers:
            does = offers[deed]
            action = menu.addAction(title)
            action.setEnabled(does is not None)
            if deed is Deed.COPY:
                action.setShortcut(QKeySequence.StandardKey.Copy)
            if does is not None:
                action.triggered.connect(lambda _=False, does=does: does())
    columns.setParent(menu, columns.windowFlags())
    columns.setTitle(last)
    menu.addMenu(columns)
    return menu
