"""The window's menu: everything the tray offers that has no button, for desktops without a tray."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class WindowMenu(QToolButton):
    """Opens with a click or its shortcut; only asks, by signals."""

    handover_requested = Signal()
    envelope_requested = Signal()
    setup_requested = Signal()
    preferences_requested = Signal()
    help_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("&Menu"))
        self.setAccessibleName(self.tr("Menu"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoRaise(True)
        menu = QMenu(self)
        self.setMenu(menu)
        self.handover = self._add(self.tr("Hand-&over sheet…"), self.handover_requested)
        menu.addSeparator()
        self._add(self.tr("&What was sent…"), self.envelope_requested)
        self._add(self.tr("Set-&up…"), self.setup_requested)
        self._add(self.tr("Pre&ferences…"), self.preferences_requested)
        self._add(self.tr("&Help"), self.help_requested)
        menu.addSeparator()
        quitting = self._add(self.tr("&Quit"), self.quit_requested)
        quitting.setShortcut(QKeySequence("Ctrl+Q"))  # Windows has none of its own

    def _add(self, text: str, asks: object) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(asks)
        self.menu().addAction(action)
        return action
