""" "What was sent" (row B1): every conversation as it went, and what would be said next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTabWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from meterdesk.gui.data_items import listed
from meterdesk.gui.indented import indented
from meterdesk.gui.local_time import spoken
from meterdesk.gui.numerals import grouped
from meterdesk.gui.wizard.field import words
from meterdesk.services.envelope import ArchivedExchange, Envelope, NextMessage
from meterdesk.services.ports import Clock

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, its text and whether that is a number."""

    title: str
    text: Callable[[ArchivedExchange], str]
    is_number: bool = False


class Conversations(QAbstractTableModel):
    """The archive, newest first."""

    def __init__(self, now: datetime, rows: Sequence[ArchivedExchange] = ()) -> None:
        super().__init__()
        self.rows = tuple(rows)
        self._columns = (
            Column(self.tr("When"), lambda row: spoken(row.exchange.at, now)),
            Column(self.tr("What"), lambda row: row.sentence),
            Column(self.tr("Sent"), lambda row: self._size(row), is_number=True),
            Column(
                self.tr("Received"),
                lambda row: self.tr("%1 bytes").replace("%1", grouped(row.exchange.bytes_received)),
                is_number=True,
            ),
        )

    def _size(self, row: ArchivedExchange) -> str:
        sent = grouped(row.exchange.bytes_sent)
        if row.exchange.budget is None:
            return self.tr("%1 bytes").replace("%1", sent)
        text = self.tr("%1 of %2 bytes")
        return text.replace("%1", sent).replace("%2", grouped(row.exchange.budget))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(self.rows[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None


class EnvelopeWindow(QDialog):
    """Reads the archive each time it is shown."""

    def __init__(self, envelope: Envelope, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._envelope = envelope
        self._clock = clock
        self._next: tuple[NextMessage, ...] = ()
        self.setWindowTitle(self.tr("What was sent"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(980, 660)
        lead = QLabel(
            self.tr("Everything that leaves this office stands here. Of a printer: %1.").replace(
                "%1", listed()
            )
        )
        lead.setWordWrap(True)
        self.tabs = QTabWidget()
        self.tabs.addTab(self._past(), self.tr("&Conversations"))
        self.tabs.addTab(self._future(), self.tr("&Next message"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addWidget(lead)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)

    @Slot()
    def refresh(self) -> None:
        """The archive and the next message as they stand."""
        self._model = Conversations(self._clock(), self._envelope.latest())
        self.list.setModel(self._model)
        header = self.list.header()
        header.setStretchLastSection(False)
        for section in range(4):
            mode = (
                QHeaderView.ResizeMode.Stretch
                if section == 1
                else QHeaderView.ResizeMode.ResizeToContents
            )
            header.setSectionResizeMode(section, mode)
        self.list.selectionModel().currentRowChanged.connect(self._show)
        if self._model.rows:
            self.list.setCurrentIndex(self._model.index(0, 0))
        else:
            self._request.setPlainText("")
            self._answer.setPlainText("")
            self._request_size.clear()
            self._answer_size.clear()
            self._request.setPlaceholderText(self.tr("Nothing was ever sent from this office."))
        self._next = self._envelope.next_messages()
        self._choice.clear()
        self._choice.addItems([message.sentence for message in self._next])
        self._choice.setEnabled(bool(self._next))
        if not self._next:
            self._message.setPlainText("")
            self._message.setPlaceholderText(
                self.tr("Nothing: this office is not registered with a server.")
            )

    def _past(self) -> QWidget:
        self.list = QTreeView()
        self.list.setAccessibleName(self.tr("Conversations with the server"))
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.setUniformRowHeights(True)
        self.list.setTabKeyNavigation(False)
        self.list.setStyleSheet("QTreeView::item { padding: 4px 3px; }")
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._request = exact_text(self.tr("What this office said"))
        self._answer = exact_text(self.tr("What the server answered"))
        texts = QSplitter(Qt.Orientation.Horizontal)
        texts.setChildrenCollapsible(False)
        self._request_size, self._answer_size = words("", is_quiet=True), words("", is_quiet=True)
        for view, size in (
            (self._request, self._request_size),
            (self._answer, self._answer_size),
        ):
            texts.addWidget(_titled(view, size))
        page = QSplitter(Qt.Orientation.Vertical)
        page.setChildrenCollapsible(False)
        page.addWidget(self.list)
        page.addWidget(texts)
        page.setSizes([220, 400])
        return _padded(page)

    def _future(self) -> QWidget:
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("Message"))
        self._choice.currentIndexChanged.connect(self._show_next)
        self._message = exact_text(
            self.tr("The message as it would be sent now, secrets masked; shown indented")
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        label = QLabel(self.tr("With the next &sync:"))
        label.setBuddy(self._choice)
        row.addWidget(label)
        row.addWidget(self._choice, 1)
        column.addLayout(row)
        column.addWidget(_titled(self._message), 1)
        return _padded(page)

    @Slot(QModelIndex, QModelIndex)
    def _show(self, current: QModelIndex, previous: QModelIndex) -> None:
        exchange = self._model.rows[current.row()].exchange
        self._request.setPlainText(indented(exchange.request))
        self._answer.setPlainText(indented(exchange.response) or exchange.error or "")
        for label, count in (
            (self._request_size, exchange.bytes_sent),
            (self._answer_size, exchange.bytes_received),
        ):
            text = self.tr("%1 bytes as it travelled; shown indented")
            label.setText(text.replace("%1", grouped(count)))

    @Slot(int)
    def _show_next(self, place: int) -> None:
        if 0 <= place < len(self._next):
            self._message.setPlainText(indented(self._next[place].envelope))


def exact_text(name: str) -> QPlainTextEdit:
    """A text to be read and copied."""
    view = QPlainTextEdit()
    view.setReadOnly(True)
    view.setAccessibleName(name)
    view.setTabChangesFocus(True)
    view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return view


def _titled(view: QWidget, below: QWidget | None = None) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(QLabel(view.accessibleName()))
    column.addWidget(view, 1)
    if below is not None:
        column.addWidget(below)
    return box


def _padded(inner: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(10, 10, 10, 10)
    column.addWidget(inner)
    return box
