"""A plain table of values: one field a column, each saying its text in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStackedLayout,
    QTableView,
    QWidget,
)

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Field:
    """A column: its title and the text of a value in it."""

    title: str
    text: Callable[[Any], str]
    is_number: bool = False


class Listing(QAbstractTableModel):
    """Values as rows."""

    def __init__(self, fields: Sequence[Field], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fields = tuple(fields)
        self.rows: tuple[Any, ...] = ()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Shows these; where as many were shown before, selection and place stay."""
        if len(rows) == len(self.rows):
            self.rows = tuple(rows)
            last = self.index(len(rows) - 1, len(self.fields) - 1)
            if rows:
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.fields)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        field = self.fields[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return field.text(self.rows[index.row()])
        return _aligned(field) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.fields[section].title
        is_aligned = role == Qt.ItemDataRole.TextAlignmentRole
        return _aligned(self.fields[section]) if is_aligned else None


_MEASURED = 40
"""Rows beyond those in sight that are measured for the width of a column: a message has 1,000s."""


class ListingView(QWidget):
    """The table, or one sentence where there is nothing to list. `copied` tells the text."""

    copied = Signal(str)

    def __init__(
        self, model: Listing, name: str, empty: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = model
        self.table = QTableView(self)
        self._empty = QLabel(empty, self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(24)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        self._dress(name)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Shows these rows, wide enough for their texts."""
        is_first = not self.model.rows
        self.model.show_rows(rows)
        if rows and is_first:
            self._fit()
        self._pages.setCurrentIndex(0 if rows else 1)

    def _dress(self, name: str) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(name)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(max(24, table.fontMetrics().height() + 9))
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy)

    @Slot()
    def copy(self) -> None:
        """Puts the selected rows on the clipboard."""
        rows = [self.model.rows[i.row()] for i in self.table.selectionModel().selectedRows()]
        lines = [[field.title for field in self.model.fields]]
        lines += [[field.text(row) for field in self.model.fields] for row in rows]
        text = "\n".join("\t".join(line) for line in lines)
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(text)

    def _fit(self) -> None:
        """As wide as the texts, but no column takes more than its share; the last has the rest."""
        table, head = self.table, self.table.horizontalHeader()
        widest = table.fontMetrics().averageCharWidth() * 60
        for at in range(self.model.columnCount()):
            wanted = max(table.sizeHintForColumn(at), head.sectionSizeHint(at)) + 10
            is_last = at == self.model.columnCount() - 1
            table.setColumnWidth(at, head.sectionSizeHint(at) if is_last else min(wanted, widest))


def _aligned(field: Field) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if field.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
