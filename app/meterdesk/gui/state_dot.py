"""A printer's condition as a dot that differs in colour and in shape."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from meterdesk.domain.condition import Condition as Condition
from meterdesk.domain.condition import condition as condition
from meterdesk.gui import palette
from meterdesk.gui.cell import paint_background

CONDITION = Qt.ItemDataRole.UserRole + 2


def place(what: Condition) -> int:
    """Where it comes when sorted: what somebody must see to last."""
    return tuple(Condition).index(what)


def paint_dot(painter: QPainter, box: QRectF, what: Condition, background: QColor) -> None:
    """Paints the condition into the box, legible on the background."""
    colour, shape = _LOOKS[what]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    legible = palette.legible(colour, background, palette.SHAPE_CONTRAST)
    painter.setBrush(legible)
    shape(painter, box, legible)
    painter.restore()


class StateDotDelegate(QStyledItemDelegate):
    """Paints the condition under CONDITION."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        background = paint_background(painter, option, index)
        side = min(14.0, option.rect.height() - 6.0)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(option.rect).center())
        paint_dot(painter, box, Condition(index.data(CONDITION)), background)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(26, 24)


def _disc(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))


def _moon(painter: QPainter, box: QRectF, colour: QColor) -> None:
    whole, bite = QPainterPath(), QPainterPath()
    whole.addEllipse(box.adjusted(1, 1, -1, -1))
    side = box.width()
    bite.addEllipse(box.adjusted(1, 1, -1, -1).translated(side * 0.32, -side * 0.18))
    painter.drawPath(whole.subtracted(bite))


def _ring(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.adjusted(2, 2, -2, -2))


def _dashed_ring(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.adjusted(2, 2, -2, -2))


def _triangle(painter: QPainter, box: QRectF, colour: QColor) -> None:
    middle = box.center().x()
    painter.drawPolygon(
        QPolygonF([QPointF(middle, box.top()), box.bottomRight(), box.bottomLeft()])
    )


def _cross(painter: QPainter, box: QRectF, colour: QColor) -> None:
    pen = QPen(colour, 3.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    inner = box.adjusted(2.5, 2.5, -2.5, -2.5)
    painter.drawLine(inner.topLeft(), inner.bottomRight())
    painter.drawLine(inner.topRight(), inner.bottomLeft())


_Shape = Callable[[QPainter, QRectF, QColor], None]
_LOOKS: dict[Condition, tuple[str, _Shape]] = {
    Condition.READY: (palette.GREEN, _disc),
    Condition.ASLEEP: (palette.SLATE, _moon),
    Condition.AWAY: (palette.SLATE, _ring),
    Condition.WARNING: (palette.AMBER, _triangle),
    Condition.STOPPED: (palette.RED, _cross),
    Condition.UNREAD: (palette.SLATE, _dashed_ring),
}
