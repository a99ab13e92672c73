"""The device table as a model: devices in the order asked for, found by the words typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    QTimer,
)

from meterdesk.domain.reading import DeviceRow
from meterdesk.gui import local_time
from meterdesk.gui.device_columns import Column, DeviceColumns, supplies_of
from meterdesk.gui.device_words import is_registrable
from meterdesk.gui.level_bars import SUPPLIES
from meterdesk.gui.state_dot import CONDITION, condition
from meterdesk.services.ports.clock import Clock

SORT = Qt.ItemDataRole.UserRole + 1
ACTION = Qt.ItemDataRole.UserRole + 5
"""True where a click on the cell does something."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _Line:
    """A row and the texts asked for so far: the view asks for the same ones again and again."""

    __slots__ = ("_columns", "_keys", "_now", "_said", "_texts", "row")

    def __init__(self, row: DeviceRow, columns: tuple[Column, ...], now: datetime) -> None:
        self.row = row
        self._columns = columns
        self._now = now
        self._texts: list[str | None] = [None] * len(columns)
        self._said: str | None = None
        self._keys: dict[int, tuple[bool, Any]] = {}

    def text(self, at: int) -> str:
        text = self._texts[at]
        if text is None:
            text = self._texts[at] = self._columns[at].text(self.row, self._now)
        return text

    def key(self, at: int) -> tuple[bool, Any]:
        """What the line is sorted by; where nothing is known it comes first."""
        key = self._keys.get(at)
        if key is None:
            told = self._columns[at].sort_key(self.row)
            key = self._keys[at] = (told is not None, told if told is not None else 0)
        return key

    def search(self) -> str:
        """All its texts, in small letters."""
        if self._said is None:
            texts = (self.text(at) for at in range(len(self._columns)))
            self._said = "\n".join(texts).casefold()
        return self._said


class DeviceModel(QAbstractTableModel):
    """Devices as rows. Showing new rows changes only what differs."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._writer = DeviceColumns(self)
        self.columns = self._writer.all()
        self._answers = self._make_answers()
        self._lines: list[_Line] = []
        self._written_on: date | None = None
        self._order = (-1, Qt.SortOrder.AscendingOrder)
        self._unsaid: Iterator[_Line] = iter(())
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._say_some)

    def show_rows(self, rows: Sequence[DeviceRow]) -> None:
        """Removes who is gone, changes what changed, appends who is new, keeps the order."""
        now = self._clock()
        today = local_time.local(now).date()
        wanted = {row.device.id: row for row in rows}
        for at in reversed(range(len(self._lines))):
            if self._lines[at].row.device.id not in wanted:
                self._remove(at)
        for at, line in enumerate(self._lines):
            row = wanted.pop(line.row.device.id)
            if row != line.row or today != self._written_on:
                self._lines[at] = _Line(row, self.columns, now)
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))
        self._append([_Line(row, self.columns, now) for row in wanted.values()])
        self._written_on = today
        self._put_in_order()
        self._unsaid = iter(tuple(self._lines))
        self._idle.start()

    def show_paused(self, is_paused: bool) -> None:
        """Says beside each device that something is sent of whether it is (row M13)."""
        if is_paused != self._writer.words.is_paused:
            self._writer.words.is_paused = is_paused
            self._lines = [_Line(line.row, self.columns, self._clock()) for line in self._lines]
            if self._lines:
                last = self.index(len(self._lines) - 1, len(self.columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)

    def retranslate(self) -> None:
        """Says everything again, in the language that is spoken now."""
        self.beginResetModel()
        self.columns = self._writer.all()
        self._lines = [_Line(line.row, self.columns, self._clock()) for line in self._lines]
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Keeps the rows in this order, here rather than in a proxy: ten times as fast."""
        self._order = (column, order)
        self._put_in_order()

    def row(self, at: int) -> DeviceRow:
        """The device shown at that source row."""
        return self._lines[at].row

    def rows(self) -> Iterator[DeviceRow]:
        """Every device, whatever is looked for."""
        return (line.row for line in self._lines)

    def said(self, at: int) -> str:
        """Everything that source row says, in small letters."""
        return self._lines[at].search()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        answer = self._answers.get(role)
        return answer(self._lines[index.row()], index.column()) if answer else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.is_number else _LEFT
        if role == Qt.ItemDataRole.DisplayRole:
            return _TITLES.get(column.key, "{}").format(column.title)
        is_said = role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        return column.title if is_said else None

    def _say_some(self) -> None:
        """Puts a few rows into words while nothing else is to do: typing a filter then flows."""
        some = tuple(islice(self._unsaid, 25))
        for line in some:
            line.search()
        if not some:
            self._idle.stop()

    def _put_in_order(self) -> None:
        column, order = self._order
        if not 0 <= column < len(self.columns):
            return
        is_down = order is Qt.SortOrder.DescendingOrder
        ordered = sorted(self._lines, key=lambda line: line.key(column))
        if is_down:
            ordered.reverse()
        if all(one is other for one, other in zip(ordered, self._lines, strict=True)):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [self._lines[index.row()] for index in before]
        self._lines = ordered
        places = {id(line): at for at, line in enumerate(ordered)}
        after = [
            self.index(places[id(line)], index.column())
            for line, index in zip(kept, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _append(self, lines: list[_Line]) -> None:
        if lines:
            first = len(self._lines)
            self.beginInsertRows(_ROOT, first, first + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()

    def _remove(self, at: int) -> None:
        self.beginRemoveRows(_ROOT, at, at)
        del self._lines[at]
        self.endRemoveRows()

    def _make_answers(self) -> dict[int, Callable[[_Line, int], Any]]:
        columns = self.columns
        return {
            SORT: lambda line, at: columns[at].sort_key(line.row),
            CONDITION: lambda line, _: condition(line.row),
            SUPPLIES: lambda line, _: supplies_of(line.row),
            ACTION: lambda line, at: (
                columns[at].key == "registration"
                and (
                    line.row.question is not None
                    or line.row.held is not None
                    or is_registrable(line.row.device)
                )
            ),
            int(Qt.ItemDataRole.DisplayRole): lambda line, at: line.text(at),
            int(Qt.ItemDataRole.AccessibleTextRole): lambda line, at: line.text(at),
            int(Qt.ItemDataRole.ToolTipRole): lambda line, at: columns[at].tooltip(
                line.row, self._clock()
            ),
            int(Qt.ItemDataRole.TextAlignmentRole): lambda _, at: (
                _RIGHT if columns[at].is_number else _LEFT
            ),
        }


class DeviceFilter(QSortFilterProxyModel):
    """Finds rows that hold every word typed, in any cell; leaves sorting to the model."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sourceModel().sort(column, order)

    def set_words(self, text: str) -> None:
        """Shows only rows with all these words."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        source = self.sourceModel()
        if not self._words or not isinstance(source, DeviceModel):
            return True
        said = source.said(source_row)
        return all(word in said for word in self._words)


_TITLES = {"state": "", "supplies": "\u2002{}"}
"""How a title stands where that is not as it is: beside numbers a little apart."""
