"""The meters of a printer as a list to tick: what is ticked is drawn, in the colour shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from meterdesk.domain.meter import TOTAL
from meterdesk.gui import palette
from meterdesk.gui.listing import Field, Listing

_Index = QModelIndex | QPersistentModelIndex


def first_ticked(names: Sequence[str]) -> str:
    """What is drawn where nobody chose yet: the total, or the first there is."""
    return TOTAL if TOTAL in names else next(iter(names), TOTAL)


class MeterListing(Listing):
    """Meters with a tick for those in the chart and the colour each has there."""

    choice_changed = Signal()

    def __init__(self, fields: Sequence[Field], parent: QObject | None = None) -> None:
        super().__init__(fields, parent)
        self.chosen: set[str] = set()
        self.colours: dict[str, str] = {}

    def show_rows(self, rows: Sequence[Any]) -> None:
        names = [meter.name for meter in rows]
        self.colours = {
            name: palette.LINES[at % len(palette.LINES)] for at, name in enumerate(names)
        }
        if not self.chosen and names:
            self.chosen = {first_ticked(names)}
        super().show_rows(rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        tick = Qt.ItemFlag.ItemIsUserCheckable if not index.column() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | tick

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.column() == 0 and role == Qt.ItemDataRole.CheckStateRole:
            is_chosen = self.rows[index.row()].name in self.chosen
            return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
        if index.column() == 0 and role == Qt.ItemDataRole.DecorationRole:
            return _swatch(self.colours[self.rows[index.row()].name])
        return super().data(index, role)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.chosen ^= {self.rows[index.row()].name}
        self.dataChanged.emit(index, index)
        self.choice_changed.emit()
        return True


@cache
def _swatch(colour: str) -> QIcon:
    """The colour on a row that is selected too: a plain colour would be tinted there."""
    pixmap = QPixmap(24, 24)
    pixmap.fill(QColor(colour))
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


class TickDelegate(QStyledItemDelegate):
    """Frames the tick: on a dark ground some styles draw an empty one in black on black."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        if palette.is_dark(option.palette):
            cell = QStyleOptionViewItem(option)
            self.initStyleOption(cell, index)
            box = option.widget.style().subElementRect(
                QStyle.SubElement.SE_ItemViewItemCheckIndicator, cell, option.widget
            )
            painter.setPen(palette.quiet(option.palette))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
