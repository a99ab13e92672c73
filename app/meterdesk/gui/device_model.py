"""The device table as a model: a row of columns, each knowing its text, its order and its words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRegularExpression,
    QSortFilterProxyModel,
    Qt,
)

from meterdesk.domain.reading import DeviceRow
from meterdesk.gui import level_bars, local_time
from meterdesk.gui.device_words import NOTHING, DeviceWords, is_registrable
from meterdesk.gui.level_bars import SUPPLIES
from meterdesk.gui.state_dot import CONDITION, condition, place
from meterdesk.services.ports import Clock

SORT = Qt.ItemDataRole.UserRole + 1
SEARCH = Qt.ItemDataRole.UserRole + 4
ACTION = Qt.ItemDataRole.UserRole + 5
"""True where a click on the cell does something."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DIGITS = re.compile(r"\d+")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `text` and `tooltip` for people, `sort_key` a native value, None sorts first.

    `width` is in average characters.
    """

    key: str
    title: str
    text: Callable[[DeviceRow, datetime], str]
    sort_key: Callable[[DeviceRow], str | int | float | None]
    tooltip: Callable[[DeviceRow, datetime], str]
    width: int
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    """A row with everything the view asks for again and again."""

    row: DeviceRow
    texts: tuple[str, ...]
    sort_keys: tuple[str | int | float | None, ...]
    search: str


def natural(text: str | None) -> str | None:
    """A key under which “Printer 2” comes before “Printer 10”; addresses sort by it too."""
    return _DIGITS.sub(lambda run: run[0].zfill(12), text.casefold()) if text else None


class DeviceModel(QAbstractTableModel):
    """Devices as rows. Showing new rows changes only what differs."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._words = DeviceWords(self)
        self.columns = self._make_columns()
        self._lines: list[_Line] = []
        self._written_on: date | None = None

    def show_rows(self, rows: Sequence[DeviceRow]) -> None:
        """Removes who is gone, changes what changed, appends who is new."""
        now = self._clock()
        today = local_time.local(now).date()
        wanted = {row.device.id: row for row in rows}
        for at in reversed(range(len(self._lines))):
            if self._lines[at].row.device.id not in wanted:
                self._remove(at)
        for at, line in enumerate(self._lines):
            row = wanted.pop(line.row.device.id)
            if row != line.row or today != self._written_on:
                self._lines[at] = self._line(row, now)
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))
        self._append([self._line(row, now) for row in wanted.values()])
        self._written_on = today

    def row(self, at: int) -> DeviceRow:
        """The device shown at that source row."""
        return self._lines[at].row

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, at = self._lines[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return line.texts[at]
            case _ if role == SORT:
                return line.sort_keys[at]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if self.columns[at].is_number else _LEFT
            case Qt.ItemDataRole.ToolTipRole:
                return self.columns[at].tooltip(line.row, self._clock())
            case _ if role == SEARCH:
                return line.search
            case _ if role == CONDITION:
                return condition(line.row)
            case _ if role == SUPPLIES:
                return _supplies(line.row)
            case _ if role == ACTION:
                return self.columns[at].key == "registration" and is_registrable(line.row.device)
        return None

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
            return "" if column.key == "state" else column.title
        is_said = role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        return column.title if is_said else None

    def _line(self, row: DeviceRow, now: datetime) -> _Line:
        texts = tuple(column.text(row, now) for column in self.columns)
        keys = tuple(column.sort_key(row) for column in self.columns)
        return _Line(row, texts, keys, "\n".join(texts))

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

    def _make_columns(self) -> tuple[Column, ...]:
        words = self._words
        return (
            Column(
                "state",
                self.tr("State"),
                lambda row, _: words.condition(row),
                lambda row: place(condition(row)),
                lambda row, _: words.condition_sentence(row),
                3,
            ),
            Column(
                "name",
                self.tr("Name and place"),
                lambda row, _: words.name(row.device),
                lambda row: natural(words.name(row.device)),
                lambda row, _: words.name(row.device),
                26,
            ),
            Column(
                "model",
                self.tr("Model"),
                lambda row, _: row.device.identity.model or NOTHING,
                lambda row: natural(row.device.identity.model),
                lambda row, _: _maker_and_model(row),
                24,
            ),
            Column(
                "serial",
                self.tr("Serial number"),
                lambda row, _: row.device.identity.serial_number or NOTHING,
                lambda row: natural(row.device.identity.serial_number),
                lambda row, _: (
                    row.device.identity.serial_number
                    or self.tr("The printer tells no serial number that can be believed.")
                ),
                14,
            ),
            Column(
                "address",
                self.tr("Address"),
                lambda row, _: str(row.device.address),
                lambda row: natural(str(row.device.address)),
                lambda row, _: row.device.identity.mac or str(row.device.address),
                15,
            ),
            Column(
                "total",
                self.tr("Total meter"),
                lambda row, _: words.count(row.total),
                lambda row: row.total,
                lambda row, _: (
                    self.tr("All it ever printed, as the printer counts it.")
                    if row.total is not None
                    else self.tr("The printer tells no total meter.")
                ),
                11,
                is_number=True,
            ),
            Column(
                "month",
                self.tr("This month"),
                lambda row, _: words.count(row.pages_this_month),
                lambda row: row.pages_this_month,
                lambda row, _: (
                    self.tr("Pages counted since the first of this month.")
                    if row.pages_this_month is not None
                    else self.tr("Nobody knows yet how many pages it counted this month.")
                ),
                11,
                is_number=True,
            ),
            Column(
                "supplies",
                self.tr("Supplies"),
                lambda row, _: words.supplies(_supplies(row)) or NOTHING,
                lambda row: level_bars.urgency(_supplies(row)),
                lambda row, _: (
                    words.supplies(_supplies(row), "\n")
                    or self.tr("The printer tells nothing about its supplies.")
                ),
                13,
            ),
            Column(
                "registration",
                self.tr("Registration"),
                lambda row, now: (
                    self.tr("Register…")
                    if is_registrable(row.device)
                    else words.registration(row.device, now)
                ),
                lambda row: row.device.registration.value,
                lambda row, now: words.registration_sentence(row.device, now),
                22,
            ),
            Column(
                "last_read",
                self.tr("Last read"),
                lambda row, now: words.last_read(row.device, now),
                lambda row: row.device.last_read.timestamp() if row.device.last_read else None,
                lambda row, _: words.last_read_sentence(row.device),
                20,
            ),
        )


class DeviceFilter(QSortFilterProxyModel):
    """Sorts by native values; finds rows that hold every word typed, in any cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSortRole(SORT)
        self.setFilterRole(SEARCH)
        self.setFilterKeyColumn(0)

    def set_words(self, text: str) -> None:
        """Shows only rows with all these words."""
        every = "".join(f"(?=.*{QRegularExpression.escape(word)})" for word in text.split())
        options = (
            QRegularExpression.PatternOption.CaseInsensitiveOption
            | QRegularExpression.PatternOption.DotMatchesEverythingOption
        )
        self.setFilterRegularExpression(QRegularExpression(f"^{every}", options))


def _supplies(row: DeviceRow) -> tuple[Any, ...]:
    return level_bars.in_order(row.latest.supplies) if row.latest else ()


def _maker_and_model(row: DeviceRow) -> str:
    who = row.device.identity
    return " ".join(part for part in (who.manufacturer, who.model) if part) or who.name
