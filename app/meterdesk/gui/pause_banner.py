"""That communication is paused, wherever somebody looks at what is sent (row M13)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from meterdesk.domain.status import OfficeState, OfficeStatus
from meterdesk.gui import palette, sentences
from meterdesk.gui.icons import state_pixmap


class PauseBanner(QFrame):
    """Hidden unless paused; it cannot be closed, only resumed."""

    resume_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paused")
        self._sign = QLabel()
        self._text = QLabel(
            self.tr(
                "<b>Communication is paused.</b> Nothing leaves this office; what falls due is "
                "sent when it is resumed. Meters are still read."
            )
        )
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._resume = QPushButton(self.tr("&Resume"))
        self._resume.setAccessibleName(self.tr("Resume communication"))
        self._resume.setAutoDefault(False)
        self._resume.clicked.connect(self.resume_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 8, 6)
        row.setSpacing(9)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._resume)
        self.hide()

    @Slot(OfficeStatus)
    def show_status(self, status: OfficeStatus) -> None:
        """There while paused, gone otherwise."""
        if status.is_paused and self.isHidden():
            self._paint()
        self.setVisible(status.is_paused)

    def _paint(self) -> None:
        is_dark = palette.is_dark(self.palette())
        ground, edge = ("#2b3440", "#4d5d70") if is_dark else ("#e9eef4", "#b7c5d4")
        self.setStyleSheet(
            f"QFrame#paused {{ background: {ground}; border: 1px solid {edge};"
            " border-radius: 5px; }"
        )
        self._sign.setPixmap(state_pixmap(OfficeState.PAUSED, 18, self.devicePixelRatioF()))
        self._sign.setAccessibleName(sentences.word(OfficeState.PAUSED))
