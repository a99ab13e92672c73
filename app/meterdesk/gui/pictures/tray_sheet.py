"""A sheet of the tray's icons: every state in every size, on light and dark task bars."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from meterdesk.domain.status import OfficeState, OfficeStatus
from meterdesk.gui import icons, sentences
from meterdesk.services.office import Office

BAR_SIZES = (16, 22, 32, 64)
_BARS = {"light": "#f0f2f4", "dark": "#1d2630"}


def tray_sheet(status: OfficeStatus, office: Office) -> QPixmap:
    """Every state in every size on both bars, with its word, and the tooltip of this office."""
    line, left = 92, 20
    sheet = QPixmap(920, line * len(OfficeState) + 110)
    sheet.fill(QApplication.palette().color(QPalette.ColorRole.Window))
    painter = QPainter(sheet)
    ink = QApplication.palette().color(QPalette.ColorRole.WindowText)
    for number, state in enumerate(OfficeState):
        top = 16 + number * line
        painter.setPen(ink)
        painter.drawText(
            QRectF(left, top, 220, line - 12), Qt.AlignmentFlag.AlignVCenter, sentences.word(state)
        )
        for bar, (scheme, ground) in enumerate(_BARS.items()):
            box = QRectF(left + 230 + bar * 330, top, 310, line - 12)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, 6, 6)
            x = box.left() + 24
            for size in BAR_SIZES:
                picture = icons.tray_pixmap(state, size, on_dark=scheme == "dark")
                painter.drawPixmap(QPointF(round(x), round(box.center().y() - size / 2)), picture)
                x += size + 42
    bottom = 16 + len(OfficeState) * line
    _tooltip(
        painter, QPointF(left, bottom + 14), sentences.tooltip(status, status.state, office.clock())
    )
    painter.end()
    return sheet


def _tooltip(painter: QPainter, at: QPointF, text: str) -> None:
    painter.setFont(QFont(QApplication.font()))
    box = painter.fontMetrics().boundingRect(text).toRectF()
    frame = QRectF(at.x(), at.y(), box.width() + 26, box.height() + 18)
    colors = QApplication.palette()
    painter.setPen(colors.color(QPalette.ColorRole.Mid))
    painter.setBrush(colors.color(QPalette.ColorRole.ToolTipBase))
    painter.drawRoundedRect(frame, 4, 4)
    painter.setPen(colors.color(QPalette.ColorRole.ToolTipText))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, text)
