"""The three steps across the head of the wizard, with the one that is being done."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from meterdesk.gui import palette
from meterdesk.gui.wizard.field import quiet_on_window
from meterdesk.services.setup import Step


class StepsHeader(QWidget):
    """Numbers in rings joined by a line; what is done carries a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = Step.INSTALL
        self._titles = {
            Step.INSTALL: self.tr("Install"),
            Step.CONFIGURE: self.tr("Configure"),
            Step.SIGN_UP: self.tr("Sign up"),
        }
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(self._step)

    def show_step(self, step: Step) -> None:
        self._step = step
        text = self.tr("Step %1 of 3: %2").replace("%1", str(int(step)))
        self.setAccessibleName(text.replace("%2", self._titles[step]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, max(46, self.fontMetrics().height() * 2 + 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bold = QFont(self.font())
        bold.setBold(True)
        ring = self.fontMetrics().height() + 10.0
        middle = self.height() / 2
        gap, x = 34.0, 2.0
        accent = palette.legible("#17629f", self.palette().color(QPalette.ColorRole.Window))
        quiet = quiet_on_window(self.palette())
        for step, title in self._titles.items():
            is_reached = step <= self._step
            color = accent if is_reached else quiet
            self._ring(painter, QRectF(x, middle - ring / 2, ring, ring), step, color)
            painter.setFont(bold if step is self._step else self.font())
            is_current = step is self._step
            painter.setPen(
                self.palette().color(QPalette.ColorRole.WindowText) if is_current else quiet
            )
            width = QFontMetrics(bold).horizontalAdvance(title)
            painter.drawText(
                QRectF(x + ring + 9, 0, width + 4, self.height()),
                Qt.AlignmentFlag.AlignVCenter,
                title,
            )
            x += ring + 9 + width + 14
            if step is not Step.SIGN_UP:
                painter.setPen(QPen(accent if step < self._step else quiet, 1))
                painter.drawLine(QPointF(x, middle), QPointF(x + gap, middle))
                x += gap + 14
        painter.end()

    def _ring(self, painter: QPainter, box: QRectF, step: Step, color: QColor) -> None:
        is_reached = step <= self._step
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(color if is_reached else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        base = self.palette().color(QPalette.ColorRole.Window)
        painter.setPen(base if is_reached else color)
        painter.setFont(self.font())
        text = "✓" if step < self._step else str(int(step))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
