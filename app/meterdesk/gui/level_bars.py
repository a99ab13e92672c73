"""Supply levels as small bars in the toners' colours; hatched where the printer does not tell."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from meterdesk.domain.supply import Level, LevelState, Supply, SupplyKind
from meterdesk.gui import palette as colours
from meterdesk.gui.cell import paint_background

SUPPLIES = Qt.ItemDataRole.UserRole + 3

_WIDTH, _SPACE, _HEIGHT, _MOST = 8, 3, 18, 10
_LOW_SHARE = 0.12
"""How high a bar is drawn where the printer only says “low”; its word says that it is no number."""

_EDGE = "#6b7280"
_PAPERS = {False: ("#ffffff", "#ffffff"), True: ("#20272d", "#98a2ac")}
"""What stands for paper under a toner, on a light and on a dark ground: the second where the
colour would vanish on the first, as black does by night."""

_FAINT = 1.8
"""Below that contrast the level of a bar cannot be told from its paper."""

_ORDER = ("black", "cyan", "magenta", "yellow")
_HATCHED = frozenset({LevelState.UNKNOWN, LevelState.SOME})


def in_order(supplies: Sequence[Supply]) -> tuple[Supply, ...]:
    """Toners and inks first in the order of print, then what wears, receptacles last."""
    return tuple(sorted(supplies, key=_place))


def urgency(supplies: Sequence[Supply]) -> int | None:
    """A number to sort by, lowest first: out, low, then percentages; None where nothing is told."""
    numbers = (_urgency(supply) for supply in supplies)
    return min((number for number in numbers if number is not None), default=None)


def paint_bars(
    painter: QPainter, box: QRectF, supplies: Sequence[Supply], *, is_dark: bool = False
) -> None:
    """Paints one bar a supply, from the left, as many as fit."""
    height = min(_HEIGHT, box.height() - 4)
    top = box.center().y() - height / 2
    room = max(1, int((box.width() + _SPACE) // (_WIDTH + _SPACE)))
    ratio = painter.device().devicePixelRatioF()
    for position, supply in enumerate(supplies[: min(room, _MOST)]):
        picture = _picture(supply.kind, supply.colorant, supply.level, height, is_dark, ratio)
        painter.drawImage(QPointF(box.left() + position * (_WIDTH + _SPACE), top), picture)


class LevelBarsDelegate(QStyledItemDelegate):
    """Paints the supplies under SUPPLIES."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        paint_background(painter, option, index)
        box = QRectF(option.rect).adjusted(10, 0, -4, 0)
        is_dark = colours.is_dark(option.palette)
        paint_bars(painter, box, index.data(SUPPLIES) or (), is_dark=is_dark)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        bars = min(len(index.data(SUPPLIES) or ()), _MOST)
        return QSize(16 + bars * (_WIDTH + _SPACE), _HEIGHT + 6)


@lru_cache(maxsize=1024)
def _picture(
    kind: SupplyKind,
    colorant: str | None,
    level: Level,
    height: float,
    is_dark: bool,
    ratio: float,
) -> QImage:
    """One bar; a table of a thousand printers has few that differ."""
    look = Supply("", kind, colorant, level, "")
    box = QRectF(0, 0, _WIDTH, height)
    image = QImage(
        ceil(_WIDTH * ratio), ceil(height * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_bar(painter, box, look, _PAPERS[is_dark])
    painter.end()
    return image


def _paint_bar(painter: QPainter, box: QRectF, supply: Supply, papers: tuple[str, str]) -> None:
    base = _paper(supply, papers)
    outline = colours.legible(_EDGE, QColor(papers[0]), colours.SHAPE_CONTRAST)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(base)
    painter.drawRect(box)
    _paint_level(painter, box, supply, outline)
    is_out = supply.level.state is LevelState.OUT
    edge = colours.legible(colours.RED, base, colours.SHAPE_CONTRAST) if is_out else outline
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, 1.6 if is_out else 1.0))
    frame = box.adjusted(0.5, 0.5, -0.5, -0.5)
    if supply.kind is SupplyKind.WASTE:
        painter.drawPolyline(
            [frame.topLeft(), frame.bottomLeft(), frame.bottomRight(), frame.topRight()]
        )
    else:
        painter.drawRect(frame)
    if is_out:
        painter.drawLine(frame.bottomLeft(), frame.topRight())


def _paint_level(painter: QPainter, box: QRectF, supply: Supply, outline: QColor) -> None:
    colour = colours.toner(supply.colorant)
    if supply.level.state in _HATCHED:
        ink = outline if supply.level.state is LevelState.UNKNOWN else colour
        _hatch(painter, box, ink)
        return
    share = _share(supply)
    filled = QRectF(box)
    filled.setTop(box.bottom() - box.height() * share)
    painter.fillRect(filled, QBrush(colour))


def _paper(supply: Supply, papers: tuple[str, str]) -> QColor:
    usual, other = map(QColor, papers)
    is_seen = colours.contrast(colours.toner(supply.colorant), usual) >= _FAINT
    return usual if is_seen or supply.level.state is LevelState.UNKNOWN else other


def _hatch(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setClipRect(box)
    painter.setPen(QPen(colour, 1.4))
    for step in range(0, int(box.height() + box.width()) + 4, 4):
        foot = QPointF(box.left(), box.top() + step)
        painter.drawLine(foot, foot + QPointF(box.width(), -box.width()))
    painter.restore()


def _share(supply: Supply) -> float:
    match supply.level.state:
        case LevelState.PERCENT:
            return (supply.level.percent or 0) / 100
        case LevelState.UNLIMITED:
            return 1.0
        case LevelState.LOW:
            return _LOW_SHARE
        case _:
            return 0.0


def _urgency(supply: Supply) -> int | None:
    match supply.level.state:
        case LevelState.OUT:
            return -2
        case LevelState.LOW:
            return -1
        case LevelState.PERCENT:
            return supply.level.percent
        case _:
            return None


def _place(supply: Supply) -> tuple[int, int, str]:
    if supply.kind is SupplyKind.WASTE:
        return 2, 0, supply.name
    if supply.kind not in (SupplyKind.TONER, SupplyKind.INK):
        return 1, 0, supply.name
    colorant = (supply.colorant or "").lower()
    return 0, _ORDER.index(colorant) if colorant in _ORDER else len(_ORDER), supply.name
