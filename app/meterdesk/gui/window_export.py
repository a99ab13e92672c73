"""What can be taken along from the table of printers: a button in the bar of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class WindowExport(QToolButton):
    """A menu; its shortcuts work in the whole window."""

    save_requested = Signal()
    print_requested = Signal()
    statement_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setText(self.tr("&Export"))
        self.setToolTip(self.tr("Save or print the table, or a meter statement"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._actions: list[QAction] = []
        menu = QMenu(self)
        for text, keys, wanted in (
            (self.tr("&Save the table…"), "Ctrl+E", self.save_requested),
            (self.tr("&Print the table…"), "Ctrl+P", self.print_requested),
            (self.tr("&Meter statement…"), "Ctrl+Shift+E", self.statement_requested),
        ):
            action = QAction(text, menu)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(wanted)
            menu.addAction(action)
            window.addAction(action)
            self._actions.append(action)
        self.setMenu(menu)

    def set_offered(self, is_offered: bool) -> None:
        """Without a printer there is nothing to take along."""
        self.setEnabled(is_offered)
        for action in self._actions:
            action.setEnabled(is_offered)
