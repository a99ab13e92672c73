"""The menu of a row by the keyboard: the row the cursor is in is the one it is about."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.history_fakes import clock, row

from meterdesk.gui.devices import DevicesView


def test_the_menu_key_chooses_the_row_of_the_cursor_where_none_is_chosen(qtbot: QtBot) -> None:
    """As after Tab has come to the table: Qt puts the cursor there and chooses nothing."""
    view = DevicesView(clock)
    qtbot.addWidget(view)
    view.show_rows([row(1), row(2)])
    view.table.menu_asked.disconnect()
    view.table.clearSelection()
    view.table.selectionModel().setCurrentIndex(
        view.model.index(1, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )

    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(view.table.viewport(), event)

    assert view.selected_ids() == (2,)
