"""The device table as a model: devices in the order asked for, found by the words typed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby, islice
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from meterdesk.domain.reading import DeviceRow
from meterdesk.gui import local_time
from meterdesk.gui.device_columns import DeviceColumns
from meterdesk.gui.device_lines import Line
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


class DeviceModel(QAbstractTableModel):
    """Devices as rows: those with the words looked for, in the order asked for.

    It finds and sorts itself rather than in a proxy, through which each cell is asked for by three
    calls of Python instead of one. Whatever is shown next, the view is told only what differs.
    """

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._writer = DeviceColumns(self)
        self.columns = self._writer.all()
        self._answers = self._make_answers()
        self._lines: list[Line] = []
        self._shown: list[Line] = []
        self._words: tuple[str, ...] = ()
        self._written_on: date | None = None
        self._order = (-1, Qt.SortOrder.AscendingOrder)
        self._unsaid: Iterator[Line] = iter(())
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._say_some)

    def show_rows(self, rows: Sequence[DeviceRow]) -> None:
        """Removes who is gone, changes what changed, appends who is new, keeps the order."""
        now = self._clock()
        today = local_time.local(now).date()
        wanted = {row.device.id: row for row in rows}
        self._lines = [line for line in self._lines if line.row.device.id in wanted]
        changed = []
        for line in self._lines:
            row = wanted.pop(line.row.device.id)
            if row != line.row or today != self._written_on:
                line.tell(row, self.columns, now)
                changed.append(line)
        self._lines += [Line(row, self.columns, now) for row in wanted.values()]
        self._written_on = today
        self._arrange()
        self._tell_changed(changed)
        self._unsaid = iter(tuple(self._lines))
        self._idle.start()

    def show_paused(self, is_paused: bool) -> None:
        """Says beside each device that something is sent of whether it is (row M13)."""
        if is_paused != self._writer.words.is_paused:
            self._writer.words.is_paused = is_paused
            self._write_anew()
            self._arrange()
            self._tell_changed(self._lines)

    def retranslate(self) -> None:
        """Says everything again, in the language that is spoken now."""
        self.beginResetModel()
        self.columns = self._writer.all()
        self._answers = self._make_answers()
        self._write_anew()
        self._lines = self._ordered()
        self._shown = self._found()
        self.endResetModel()

    def look_for(self, text: str) -> None:
        """Shows only devices with all these words in any of their cells."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            self._become(self._found())

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Keeps the rows in this order; equal ones stay as they were."""
        self._order = (column, order)
        self._arrange()

    def row(self, at: int) -> DeviceRow:
        """The device shown at that row."""
        return self._shown[at].row

    def rows(self) -> Iterator[DeviceRow]:
        """Every device, whatever is looked for, in the order asked for."""
        return (line.row for line in self._lines)

    def is_empty(self) -> bool:
        """Whether there are no devices, whatever is looked for."""
        return not self._lines

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        answer = self._answers.get(role)
        return answer(self._shown[index.row()], index.column()) if answer else None

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
        some = tuple(islice(self._unsaid, 10))
        for line in some:
            line.said()
        if not some:
            self._idle.stop()

    def _write_anew(self) -> None:
        now = self._clock()
        for line in self._lines:
            line.tell(line.row, self.columns, now)

    def _ordered(self) -> list[Line]:
        column, order = self._order
        if not 0 <= column < len(self.columns):
            return self._lines
        is_down = order is Qt.SortOrder.DescendingOrder
        return sorted(self._lines, key=lambda line: line.key(column), reverse=is_down)

    def _found(self) -> list[Line]:
        return [line for line in self._lines if line.has(self._words)]

    def _arrange(self) -> None:
        self._lines = self._ordered()
        self._become(self._found())

    def _become(self, lines: list[Line]) -> None:
        """Shows these lines: tells the view who goes, who changes places and who comes."""
        staying = set(lines)
        for first, end in reversed(tuple(_runs(line not in staying for line in self._shown))):
            self.beginRemoveRows(_ROOT, first, end - 1)
            del self._shown[first:end]
            self.endRemoveRows()
        known = set(self._shown)
        self._put_in_order([line for line in lines if line in known])
        for first, end in _runs(line not in known for line in lines):
            self.beginInsertRows(_ROOT, first, end - 1)
            self._shown[first:first] = lines[first:end]
            self.endInsertRows()

    def _put_in_order(self, ordered: list[Line]) -> None:
        if ordered == self._shown:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [self._shown[index.row()] for index in before]
        self._shown = ordered
        places = {line: at for at, line in enumerate(ordered)}
        after = [
            self.index(places[line], index.column())
            for line, index in zip(kept, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _tell_changed(self, lines: Collection[Line]) -> None:
        changed, last = set(lines), len(self.columns) - 1
        for first, end in _runs(line in changed for line in self._shown):
            self.dataChanged.emit(self.index(first, 0), self.index(end - 1, last))

    def _make_answers(self) -> dict[int, Callable[[Line, int], Any]]:
        columns = self.columns
        alignments = [_RIGHT.value if column.is_number else None for column in columns]
        return {
            SORT: lambda line, at: columns[at].sort_key(line.row),
            CONDITION: lambda line, _: condition(line.row),
            SUPPLIES: lambda line, _: line.supplies(),
            ACTION: lambda line, at: (
                columns[at].key == "registration"
                and (
                    line.row.question is not None
                    or line.row.held is not None
                    or is_registrable(line.row.device)
                )
            ),
            int(Qt.ItemDataRole.DisplayRole): Line.text,
            int(Qt.ItemDataRole.AccessibleTextRole): Line.text,
            int(Qt.ItemDataRole.ToolTipRole): lambda line, at: columns[at].tooltip(
                line.row, self._clock()
            ),
            int(Qt.ItemDataRole.TextAlignmentRole): lambda _, at: alignments[at],
        }


def _runs(flags: Iterable[bool]) -> Iterator[tuple[int, int]]:
    """Where flags are set one after another: the first place of each run and the one behind."""
    at = 0
    for is_set, run in groupby(flags):
        end = at + sum(1 for _ in run)
        if is_set:
            yield at, end
        at = end


_TITLES = {"state": "", "supplies": "\u2002{}"}
"""How a title stands where that is not as it is: beside numbers a little apart."""
