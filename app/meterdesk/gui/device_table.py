"""The table under the devices' view: what keys and clicks mean, and how a link looks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from meterdesk.gui import palette
from meterdesk.gui.cell import ground
from meterdesk.gui.device_columns import Column
from meterdesk.gui.device_model import ACTION
from meterdesk.gui.mnemonics import lettered

_GIVING_WAY = {"model": 16, "name": 32}
"""Columns that give way where there is little room, and the average characters that stay."""


class DeviceTable(QTableView):
    """A table that says what was meant: Enter, the menu key, copy."""

    opened = Signal(QModelIndex)
    menu_asked = Signal(QPoint)
    copied = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSortingEnabled(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(26, self.fontMetrics().height() + 12))

    def fit(self, columns: Sequence[Column], width: int) -> None:
        """As wide as the texts; where that is too much for `width`, models and names give way, and
        the scroll bar of a long list has its place."""
        titles = self.horizontalHeader().fontMetrics()
        wanted = [
            max(self.sizeHintForColumn(at) + 4, titles.horizontalAdvance(column.title) + 20)
            for at, column in enumerate(columns)
        ]
        wanted[0] = self.columnWidth(0)
        excess = sum(wanted) - width + 4 + self.verticalScrollBar().sizeHint().width()
        keys = [column.key for column in columns]
        for key, characters in _GIVING_WAY.items():
            at = keys.index(key)
            least = min(wanted[at], self.fontMetrics().averageCharWidth() * characters)
            given = min(max(excess, 0), wanted[at] - least)
            wanted[at] -= given
            excess -= given
        for at, wide in enumerate(wanted):
            self.setColumnWidth(at, wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        if is_key and not self.selectionModel().hasSelection():
            self.selectRow(self.currentIndex().row())  # the cursor may be there with nothing chosen
        below = self.visualRect(self.currentIndex()).bottomLeft()
        at = self.viewport().mapToGlobal(below) if is_key else event.globalPos()
        self.menu_asked.emit(at)


class LinkDelegate(QStyledItemDelegate):
    """Underlines what a click does something with."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if index.data(ACTION):
            option.font.setUnderline(True)
            link = palette.legible(option.palette.link().color().name(), ground(option))
            option.palette.setColor(option.palette.ColorRole.Text, link)


def columns_menu(table: DeviceTable, columns: Sequence[Column], parent: QWidget) -> QMenu:
    """Which columns are shown; the name always is."""
    menu = QMenu(QCoreApplication.translate("DevicesView", "Columns"), parent)
    titles = lettered([column.title for column in columns])
    for at, column in enumerate(columns):
        action = QAction(titles[at], menu, checkable=True)
        action.setChecked(not table.isColumnHidden(at))
        action.setEnabled(column.key != "name")
        action.toggled.connect(lambda shown, at=at: table.setColumnHidden(at, not shown))
        menu.addAction(action)
    return menu
