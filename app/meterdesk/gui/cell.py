"""The ground of a table cell: what every delegate paints before its own picture."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem


def paint_background(
    painter: QPainter,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
) -> QColor:
    """Paints the empty cell with selection and focus as the style does; returns its colour."""
    cell = QStyleOptionViewItem(option)  # without what the model says, which would be its text
    cell.index = cast(QModelIndex, index)  # Qt paints with no other
    option.widget.style().drawControl(
        QStyle.ControlElement.CE_ItemViewItem,
        cell,
        painter,
        option.widget,
    )
    return ground(option)


def ground(option: QStyleOptionViewItem) -> QColor:
    """What the cell is painted on: selected, or one of every other row, or plain."""
    palette = option.palette
    if option.state & QStyle.StateFlag.State_Selected:
        return palette.highlight().color()
    if option.features & QStyleOptionViewItem.ViewItemFeature.Alternate:
        return palette.alternateBase().color()
    return palette.base().color()
