"""The strip under the table: how the server, the reading and the next sync stand."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from meterdesk.domain.status import Matter, OfficeState, OfficeStatus
from meterdesk.gui import sentences
from meterdesk.gui.icons import state_pixmap
from meterdesk.gui.language import said
from meterdesk.gui.notice import as_text

_SENTENCE = 28
"""Letters of a line of the sentence that are read without effort; with less it gets its own row."""


class Strip(QWidget):
    """One sentence with its mark on the left, times on the right, Resume while paused."""

    resume_requested = Signal()
    pause_requested = Signal()
    troubles_requested = Signal()
    receipts_seen = Signal(tuple)
    """Of which somebody knows now, as in `Concern.about`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = ""
        self._mark = QLabel()
        self._state = QLabel()
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setWordWrap(True)
        self._state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._resume = QPushButton(self.tr("&Resume communication"))
        self._resume.clicked.connect(self.resume_requested)
        self._resume.hide()
        self._pause = QPushButton(self.tr("&Pause"))
        self._pause.setAccessibleName(self.tr("Pause communication"))
        self._pause.setToolTip(self.tr("Nothing leaves this office until you resume"))
        self._pause.clicked.connect(self.pause_requested)
        self._pause.hide()
        self._why = QPushButton(self.tr("W&hat to do..."))
        self._why.clicked.connect(self.troubles_requested)
        self._why.hide()
        self._about: tuple[tuple[str, str], ...] = ()
        self._seen = QPushButton(self.tr("&I have seen this"))
        self._seen.setToolTip(
            self.tr("Nobody is reminded of it any more; it stays in the history and in statements")
        )
        self._seen.clicked.connect(self._tell_seen)
        self._seen.hide()
        self._read = QLabel()
        self._sync = QLabel()
        self._said = QHBoxLayout()
        self._said.setSpacing(8)
        self._said.addWidget(self._mark)
        self._said.addWidget(self._state, 1)
        self._asked = QHBoxLayout()
        self._asked.setSpacing(8)
        for button in (self._resume, self._why, self._seen):
            self._asked.addWidget(button)
        self._asked.addSpacing(12)
        self._asked.addStretch(1)
        self._asked.addLayout(self._times())
        self._asked.addWidget(self._pause)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(12, 7, 12, 7)
        self._parts.setSpacing(8)
        self._parts.addLayout(self._said, 1)
        self._parts.addLayout(self._asked)

    def _times(self) -> QVBoxLayout:
        """One under the other: the sentence has the room."""
        column = QVBoxLayout()
        column.setSpacing(1)
        for label in (self._read, self._sync):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        return column

    def minimumSizeHint(self) -> QSize:
        """One part under the other, so that the window may be that narrow."""
        said, asked = self._said.minimumSize(), self._asked.minimumSize()
        edges = self._parts.contentsMargins()
        wide = max(said.width(), asked.width()) + edges.left() + edges.right()
        return QSize(wide, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._parts.setDirection(self._direction())
        return super().event(event)

    def _direction(self) -> QBoxLayout.Direction:
        """Side by side where the sentence keeps room to be read."""
        sentence = self.fontMetrics().averageCharWidth() * _SENTENCE
        needed = sentence + self._mark.sizeHint().width() + self._asked.minimumSize().width()
        is_wide = needed <= self.width()
        return QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom

    def show_status(self, status: OfficeStatus, now: datetime, *, is_busy: bool) -> None:
        """The office as it stands at this moment."""
        state = OfficeState.WORKING if is_busy else status.state
        self._mark.setPixmap(state_pixmap(state, 18, self.devicePixelRatioF()))
        self._mark.setAccessibleName(sentences.word(state))
        self._sentence = self.tr("Working...") if is_busy else said(status.sentence)
        self._state.setToolTip(as_text(self._sentence))
        self._state.setText(self._sentence)
        self._resume.setVisible(status.is_paused)
        self._pause.setVisible(status.is_registered and not status.is_paused)
        self._why.setVisible(status.trouble is not None and not status.is_paused)
        self._about = () if is_busy else _receipts(status)
        self._seen.setVisible(bool(self._about))
        self._read.setText(sentences.read_line(status, now))
        self._sync.setText(sentences.sync_line(status, now))

    @Slot()
    def _tell_seen(self) -> None:
        self.receipts_seen.emit(self._about)

    @property
    def text(self) -> str:
        """The whole sentence; it wraps where the window is narrow."""
        return self._sentence


def _receipts(status: OfficeStatus) -> tuple[tuple[str, str], ...]:
    """Those that the sentence is about; none where it is about something else."""
    told = (each for each in status.concerns if each.sentence == status.sentence)
    return next((each.about for each in told if each.matter is Matter.RECEIPT), ())
