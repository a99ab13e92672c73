"""What is told at the tray, and when: a tick for each kind, and the hours in which it is quiet."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from PySide6.QtCore import Qt, QTime, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.notice import NIGHT, NoticeKind, QuietHours
from meterdesk.domain.settings import Settings
from meterdesk.gui.notice_words import kind_title
from meterdesk.gui.wizard.field import words


class NoticesPanel(QWidget):
    """Everything below the first tick is greyed where nothing is told at all."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notify = _tick(self.tr("Show &notifications"), settings.notifications)
        self.kinds = {
            kind: _tick(kind_title(kind), kind not in settings.muted_notices) for kind in NoticeKind
        }
        hours = settings.quiet_hours or NIGHT
        self.quiet = _tick(self.tr("&Quiet from"), settings.quiet_hours is not None)
        self.begins = _clock(hours.begins, self.tr("Quiet from"))
        self.ends = _clock(hours.ends, self.tr("Quiet until"))
        self.weekends = _tick(self.tr("Quiet on Saturdays and S&undays"), settings.quiet_weekends)
        self._details = QWidget()
        self._build()
        self.notify.toggled.connect(self._dress)
        self.quiet.toggled.connect(self._dress)
        self._dress()

    def over(self, settings: Settings) -> Settings:
        """The settings with what stands here."""
        hours = QuietHours(_time(self.begins), _time(self.ends))
        return replace(
            settings,
            notifications=self.notify.isChecked(),
            muted_notices=tuple(kind for kind, box in self.kinds.items() if not box.isChecked()),
            quiet_hours=hours if self.quiet.isChecked() else None,
            quiet_weekends=self.weekends.isChecked(),
        )

    def _build(self) -> None:
        ticks = QVBoxLayout()  # one column: in German two are wider than the page
        for box in self.kinds.values():
            ticks.addWidget(box)
        hours = QHBoxLayout()
        for widget in (self.quiet, self.begins, QLabel(self.tr("until")), self.ends):
            hours.addWidget(widget)
        hours.addStretch(1)
        inner = QVBoxLayout(self._details)
        indent = self.style().pixelMetric(self.style().PixelMetric.PM_IndicatorWidth) + 6
        inner.setContentsMargins(indent, 0, 0, 0)
        inner.addLayout(ticks)
        inner.addSpacing(4)
        inner.addLayout(hours)
        inner.addWidget(self.weekends)
        inner.addWidget(
            words(
                self.tr("What comes while it is quiet is told afterwards, in one message."),
                is_quiet=True,
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notify)
        column.addWidget(self._details)

    @Slot()
    def _dress(self) -> None:
        self._details.setEnabled(self.notify.isChecked())
        for clock in (self.begins, self.ends):
            clock.setEnabled(self.quiet.isChecked())


def _tick(title: str, is_ticked: bool) -> QCheckBox:
    box = QCheckBox(title)
    box.setAccessibleName(title.replace("&", ""))
    box.setChecked(is_ticked)
    return box


def _clock(at: time, name: str) -> QTimeEdit:
    clock = QTimeEdit(QTime(at.hour, at.minute))
    clock.setAccessibleName(name)
    clock.setWrapping(True)
    clock.setAlignment(Qt.AlignmentFlag.AlignRight)
    return clock


def _time(clock: QTimeEdit) -> time:
    shown = clock.time()
    return time(shown.hour(), shown.minute())
