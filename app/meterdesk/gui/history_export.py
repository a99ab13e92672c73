"""What can be taken along from a printer's history: a button in the corner of its window."""

from __future__ import annotations

from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class Taking(StrEnum):
    """What somebody wants of the history."""

    READINGS = "readings"
    STATEMENT = "statement"
    CHART = "chart"
    COPY_CHART = "copy of the chart"
    PRINT_CHART = "chart on paper"
    PRINT_READINGS = "readings on paper"


class HistoryExport(QToolButton):
    """Asks by `taken`; its shortcuts work in the whole window."""

    taken = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(self.tr("&Export"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        for text, what, keys in (
            (self.tr("Save &readings…"), Taking.READINGS, "Ctrl+E"),
            (self.tr("Save &statement…"), Taking.STATEMENT, "Ctrl+Shift+E"),
            (self.tr("Save &chart…"), Taking.CHART, ""),
            (self.tr("C&opy chart"), Taking.COPY_CHART, "Ctrl+Shift+C"),
            (self.tr("&Print chart…"), Taking.PRINT_CHART, "Ctrl+P"),
            (self.tr("Print r&eadings…"), Taking.PRINT_READINGS, ""),
        ):
            if what is Taking.PRINT_CHART:
                menu.addSeparator()
            action = QAction(text, menu)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(partial(self.taken.emit, what))
            menu.addAction(action)
            parent.addAction(action)
        self.setMenu(menu)
