"""The program's icons, drawn when they are needed: crisp at every size, for light and dark bars.

The shape of the mark in the corner tells the state, so that nobody needs to see its colour.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from meterdesk.domain.status import OfficeState

SIZES = (16, 20, 22, 24, 32, 40, 48, 64, 128, 256)
FRAMES = 8
"""Pictures in one turn of the working mark."""

_INK = {True: QColor("#f4f6f8"), False: QColor("#26323e")}
_PAPER = {True: QColor("#26323e"), False: QColor("#ffffff")}
MARKS = {
    OfficeState.UP_TO_DATE: "#1f8a4c",
    OfficeState.WORKING: "#2f86e0",
    OfficeState.ATTENTION: "#f0a500",
    OfficeState.PAUSED: "#5b6b7b",
    OfficeState.OFFLINE: "#dc4038",
    OfficeState.NOT_SET_UP: "#7a56c2",
}
"""The colour that goes with each mark, light enough and dark enough for both bars."""


def tray_icon(state: OfficeState, *, on_dark: bool, frame: int = 0) -> QIcon:
    """The printer with the mark of this state. `frame` turns the working mark."""
    icon = QIcon()
    for size in SIZES[:-2]:
        icon.addPixmap(tray_pixmap(state, size, on_dark=on_dark, frame=frame))
    return icon


def tray_pixmap(
    state: OfficeState, size: int, *, on_dark: bool, frame: int = 0, ratio: float = 1.0
) -> QPixmap:
    """One picture of `size` by `size` pixels of the device."""
    pixmap, painter = _canvas(size, ratio)
    _printer(painter, _INK[on_dark], _PAPER[on_dark])
    _mark(painter, state, frame, _PAPER[on_dark])
    painter.end()
    return pixmap


def app_icon() -> QIcon:
    """The icon of the program: the printer on a blue ground."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(app_picture(size))
    return icon


def app_picture(size: int) -> QPixmap:
    """The same in one size, in pixels."""
    pixmap, painter = _canvas(size)
    paint_app(painter)
    painter.end()
    return pixmap


def paint_app(painter: QPainter) -> None:
    """The same on whatever is painted on, 32 by 32."""
    painter.setBrush(QColor("#17528f"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(0, 0, 32, 32), 6.5, 6.5)
    painter.translate(3.7, 4.4)
    painter.scale(0.77, 0.77)
    _printer(painter, QColor("#ffffff"), QColor("#17528f"))


def state_pixmap(state: OfficeState, size: int, ratio: float) -> QPixmap:
    """The mark alone, for the strip of the window."""
    pixmap, painter = _canvas(size, ratio)
    painter.translate(-29.0, -29.0)
    painter.scale(1.94, 1.94)
    _mark(painter, state, 0, QColor(Qt.GlobalColor.transparent))
    painter.end()
    return pixmap


def action_icon(name: str, color: QColor, faded: QColor) -> QIcon:
    """A line drawing for a button; its disabled picture is drawn in `faded`."""
    icon = QIcon()
    for size in (16, 20, 24, 32, 40, 48):
        for ink, mode in ((color, QIcon.Mode.Normal), (faded, QIcon.Mode.Disabled)):
            pixmap, painter = _canvas(size)
            painter.setPen(QPen(ink, 2.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            _ACTIONS[name](painter)
            painter.end()
            icon.addPixmap(pixmap, mode)
    return icon


def _canvas(size: int, ratio: float = 1.0) -> tuple[QPixmap, QPainter]:
    """A transparent square and a painter that measures it as 32 by 32."""
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixmap.width() / ratio / 32, pixmap.width() / ratio / 32)
    return pixmap, painter


def _printer(painter: QPainter, ink: QColor, paper: QColor) -> None:
    """Paper tray above, body, sheet below; edges on whole pixels at 16, 32 and 64."""
    painter.setPen(Qt.PenStyle.NoPen)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(2, 10, 28, 13), 3, 3)
    shape.addRect(QRectF(8, 2, 16, 8))
    sheet = QPainterPath()
    sheet.addRect(QRectF(8, 18, 16, 10))
    halo = QColor(paper)
    halo.setAlpha(200)
    painter.strokePath(shape.united(sheet), QPen(halo, 2.2))
    painter.fillPath(shape, ink)
    painter.fillPath(sheet, paper)
    painter.setPen(QPen(ink, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(9, 19, 14, 8))


def _mark(painter: QPainter, state: OfficeState, frame: int, ground: QColor) -> None:
    """In the lower right corner, on a ground that keeps it clear of the printer."""
    painter.setPen(Qt.PenStyle.NoPen)
    box = QRectF(15.5, 15.5, 15.5, 15.5)
    if ground.alpha():
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.setBrush(Qt.GlobalColor.black)
        painter.drawEllipse(box.adjusted(-1.7, -1.7, 1.7, 1.7))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    _MARKS[state](painter, box, QColor(MARKS[state]), frame)


def _pen(color: str, width: float) -> QPen:
    return QPen(QColor(color), width, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)


def _check(painter: QPainter, box: QRectF, color: QColor, frame: int) -> None:
    painter.setBrush(color)
    painter.drawEllipse(box)
    painter.setPen(_pen("#ffffff", 2.5))
    x, y = box.x(), box.y()
    painter.drawPolyline(
        QPolygonF([QPointF(x + 4, y + 8), QPointF(x + 6.8, y + 11), QPointF(x + 11.6, y + 4.8)])
    )


def _turning(painter: QPainter, box: QRectF, color: QColor, frame: int) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = box.adjusted(2, 2, -2, -2)
    faint = QColor(color)
    faint.setAlpha(110)
    painter.setPen(QPen(faint, 3.4))
    painter.drawEllipse(ring)
    painter.setPen(QPen(color, 3.4, c=Qt.PenCapStyle.RoundCap))
    painter.drawArc(ring, (90 - frame * 360 // FRAMES) * 16, -130 * 16)


def _warning(painter: QPainter, box: QRectF, color: QColor, frame: int) -> None:
    painter.setBrush(color)
    painter.setPen(QPen(color, 2, j=Qt.PenJoinStyle.RoundJoin))
    triangle = (
        QPointF(box.center().x(), box.top() + 0.8),
        QPointF(box.right() - 0.6, box.bottom() - 1),
        QPointF(box.left() + 0.6, box.bottom() - 1),
    )
    painter.drawPolygon(QPolygonF(triangle))
    painter.setPen(_pen("#1c1400", 2.3))
    middle = box.center().x()
    painter.drawLine(QPointF(middle, box.top() + 5.2), QPointF(middle, box.top() + 9.2))
    painter.drawPoint(QPointF(middle, box.top() + 12.4))


def _pause(painter: QPainter, box: QRectF, color: QColor, frame: int) -> None:
    painter.setBrush(color)
    painter.drawRoundedRect(box, 3, 3)
    painter.setBrush(QColor("#ffffff"))
    for x in (4.0, 9.0):
        painter.drawRect(QRectF(box.x() + x, box.y() + 3.6, 2.8, 8.4))


def _cross(painter: QPainter, box: QRectF, color: QColor, frame: int) -> None:
    painter.setPen(QPen(color, 4, c=Qt.PenCapStyle.RoundCap))
    inner = box.adjusted(3, 3, -3, -3)
    painter.drawLine(inner.topLeft(), inner.bottomRight())
    painter.drawLine(inner.topRight(), inner.bottomLeft())


def _dots(painter: QPainter, box: QRectF, color: QColor, frame: int) -> None:
    painter.setBrush(QColor("#ffffff"))
    painter.setPen(QPen(color, 2.4))
    painter.drawEllipse(box.adjusted(1.2, 1.2, -1.2, -1.2))
    painter.setBrush(color)
    painter.setPen(Qt.PenStyle.NoPen)
    for x in (-3.6, 0.0, 3.6):
        painter.drawEllipse(box.center() + QPointF(x, 0), 1.35, 1.35)


_MARKS: dict[OfficeState, Callable[[QPainter, QRectF, QColor, int], None]] = {
    OfficeState.UP_TO_DATE: _check,
    OfficeState.WORKING: _turning,
    OfficeState.ATTENTION: _warning,
    OfficeState.PAUSED: _pause,
    OfficeState.OFFLINE: _cross,
    OfficeState.NOT_SET_UP: _dots,
}


def _read(painter: QPainter) -> None:
    """A dial, as a meter has."""
    painter.drawArc(QRectF(4, 6, 24, 24), -20 * 16, 220 * 16)
    painter.drawLine(QPointF(16, 18), QPointF(21.5, 11.5))
    painter.drawPoint(QPointF(16, 18))


def _sync(painter: QPainter) -> None:
    """Up and down."""
    for x, tip, tail in ((10.0, 5.0, 27.0), (22.0, 27.0, 5.0)):
        wing = 5 if tip < tail else -5
        painter.drawLine(QPointF(x, tail), QPointF(x, tip))
        painter.drawPolyline(
            QPolygonF(
                [QPointF(x - 5, tip + wing), QPointF(x, tip), QPointF(x + 5, tip + wing)],
            )
        )


def _register(painter: QPainter) -> None:
    """A plus in a ring."""
    painter.drawEllipse(QRectF(4, 4, 24, 24))
    painter.drawLine(QPointF(16, 10.5), QPointF(16, 21.5))
    painter.drawLine(QPointF(10.5, 16), QPointF(21.5, 16))


def _export(painter: QPainter) -> None:
    """Out of a tray."""
    painter.drawPolyline(
        QPolygonF([QPointF(4, 17), QPointF(4, 27), QPointF(28, 27), QPointF(28, 17)])
    )
    painter.drawLine(QPointF(16, 20), QPointF(16, 4))
    painter.drawPolyline(QPolygonF([QPointF(10, 10), QPointF(16, 4), QPointF(22, 10)]))


_ACTIONS: dict[str, Callable[[QPainter], None]] = {
    "read": _read,
    "sync": _sync,
    "register": _register,
    "export": _export,
}
