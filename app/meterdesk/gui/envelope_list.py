"""The conversations as a list of any length: numbers first, rows when somebody looks at them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from meterdesk.domain.exchange import ExchangeState
from meterdesk.gui import palette
from meterdesk.gui.envelope_words import EnvelopeWords, outcome_icon
from meterdesk.gui.language import said
from meterdesk.gui.local_time import spoken
from meterdesk.services.envelope import ArchivedExchange, Envelope
from meterdesk.services.ports.clock import Clock

_Index = QModelIndex | QPersistentModelIndex
PAGE = 50
_SENTENCE = 44
"""Characters of a sentence that must be seen."""
PAGES_KEPT = 20
"""What lies further away is asked for again when it is scrolled to."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, its text and whether that is a number."""

    title: str
    text: Callable[[ArchivedExchange], str]
    is_number: bool = False


class Conversations(QAbstractTableModel):
    """Rows are asked for in pages, and only those that are seen."""

    def __init__(self, envelope: Envelope, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._envelope = envelope
        self._now: datetime = clock()
        self._clock = clock
        self._words = EnvelopeWords(self)
        self._icons: dict[tuple[ExchangeState, int], QIcon] = {}
        self._pages: OrderedDict[int, dict[int, ArchivedExchange]] = OrderedDict()
        self.numbers: tuple[int, ...] = ()
        self.columns = (
            Column(self.tr("What"), lambda row: said(row.sentence)),
            Column(self.tr("When"), lambda row: spoken(row.exchange.at, self._now)),
            Column(
                self.tr("Size"),
                lambda row: self._words.bytes(row.exchange.size) if row.exchange.size else "–",
                is_number=True,
            ),
        )

    def show_numbers(
        self, numbers: Sequence[int], seen: int = 0, headings: Sequence[ArchivedExchange] = ()
    ) -> None:
        """Shows these conversations, in this order; `headings` are those around row `seen`."""
        self.beginResetModel()
        self.numbers = tuple(numbers)
        self._pages.clear()
        if headings:
            self._pages[seen // PAGE] = {one.id: one for one in headings}
        self._now = self._clock()
        self.endResetModel()

    def archived(self, row: int) -> ArchivedExchange | None:
        """The conversation in that row, without its texts; None where it was thrown away."""
        page = row // PAGE
        if page not in self._pages:
            wanted = page_of(self.numbers, row)
            self._pages[page] = {one.id: one for one in self._envelope.headings(wanted)}
            while len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        return self._pages[page].get(self.numbers[row])

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.numbers)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        is_number = self.columns[section].is_number and role == Qt.ItemDataRole.TextAlignmentRole
        return _RIGHT if is_number else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column, row = self.columns[index.column()], self.archived(index.row())
        if row is None:
            return self.tr("no longer kept") if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._told(row, column)
            case Qt.ItemDataRole.DecorationRole if index.column() == 0:
                return self._icon(row.exchange.state)
            case Qt.ItemDataRole.ForegroundRole if index.column() == 0 and row.is_problem:
                colors = QGuiApplication.palette()
                return palette.legible(palette.RED, colors.base().color())
            case Qt.ItemDataRole.TextAlignmentRole if column.is_number:
                return _RIGHT
        return None

    def _told(self, row: ArchivedExchange, column: Column) -> str:
        if column is not self.columns[0]:
            return column.text(row)
        outcome = self._words.outcome(row.exchange.state)
        return ". ".join(
            part.rstrip(".")
            for part in (said(row.sentence), outcome, said(row.error or ""))
            if part
        )

    def _icon(self, state: ExchangeState) -> QIcon:
        colors = QGuiApplication.palette()
        key = state, int(colors.cacheKey())
        if key not in self._icons:
            self._icons[key] = outcome_icon(state, colors)
        return self._icons[key]


def page_of(numbers: tuple[int, ...], row: int) -> tuple[int, ...]:
    """The numbers that are asked for together with that of the row."""
    first = row // PAGE * PAGE
    return numbers[first : first + PAGE]


class ConversationList(QTreeView):
    """The list; columns are as wide as their texts, the sentence has the rest."""

    def __init__(self, model: Conversations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Conversations with the server"))
        self.setRootIsDecorated(False)
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        self.setAllColumnsShowFocus(True)
        self.setStyleSheet("QTreeView::item { padding: 4px 3px; }")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        measure = self.fontMetrics()
        for section, widest in ((1, "00 MMM 0000 00:00 0"), (2, "100,000 bytes 0")):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(section, measure.horizontalAdvance(widest))
        self._size_width = header.sectionSize(2)
        self.setMinimumWidth(header.sectionSize(1) + measure.averageCharWidth() * _SENTENCE // 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for all, the sentence has it: the size is told beside the list."""
        needed = self.fontMetrics().averageCharWidth() * _SENTENCE
        needed += self.header().sectionSize(1) + self._size_width
        self.setColumnHidden(2, self.viewport().width() < needed)
        super().resizeEvent(event)


_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
