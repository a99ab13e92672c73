"""The button "Test connection" with what it finds under it, stage by stage, while it happens."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from meterdesk.domain.connection import Course, Stage, StageReport
from meterdesk.domain.status import OfficeState
from meterdesk.gui.diagnosis_panel import DiagnosisPanel
from meterdesk.gui.icons import state_pixmap
from meterdesk.gui.language import said
from meterdesk.gui.wizard.field import words

_STATES = {
    Course.UNDER_WAY: OfficeState.WORKING,
    Course.PASSED: OfficeState.UP_TO_DATE,
    Course.FAILED: OfficeState.OFFLINE,
}
_COURSES: dict[Course, Any] = {
    Course.UNDER_WAY: QT_TRANSLATE_NOOP("ConnectionTrial", "under way"),
    Course.PASSED: QT_TRANSLATE_NOOP("ConnectionTrial", "passed"),
    Course.FAILED: QT_TRANSLATE_NOOP("ConnectionTrial", "failed"),
}


class ConnectionTrial(QWidget):
    """Asks by `requested` and `cancel_requested`; what comes in by the slots is shown, and `grown`
    says that more is shown now.

    Reports that come while it asked for nothing belong to another one and are left alone.
    """

    requested = Signal()
    cancel_requested = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_testing = False
        self._titles = {
            Stage.NAME: self.tr("Name"),
            Stage.LINE: self.tr("Connection"),
            Stage.PROXY: self.tr("Internet proxy"),
            Stage.TLS: self.tr("Encryption"),
            Stage.SERVER: self.tr("Server"),
        }
        self.button = QPushButton(self.tr("Test &connection"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._press)
        self._rows: dict[Stage, tuple[QLabel, QLabel, QLabel]] = {}
        self.result = words("")
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.hide()
        self.panel = DiagnosisPanel()
        self._build()

    @Slot(StageReport)
    def report(self, report: StageReport) -> None:
        """A stage began or ended."""
        if not self.is_testing:
            return
        mark, _, text = self._rows[report.stage]
        mark.setPixmap(state_pixmap(_STATES[report.course], 16, self.devicePixelRatioF()))
        told = said(report.diagnosis.title if report.diagnosis else report.sentence)
        text.setText(told)
        course = self.tr(_COURSES[report.course])
        text.setAccessibleName(f"{self._titles[report.stage]}: {course}, {told}")
        for widget in self._rows[report.stage]:
            widget.show()
        if report.course is Course.FAILED:
            self.panel.show_diagnosis(report.diagnosis)
        self.grown.emit()

    @Slot(str)
    def finish(self, problem: str) -> None:
        """It is over; `problem` is why it could not even begin, or had to end."""
        if not self.is_testing:
            return
        self._stop()
        if problem:
            self._say(f"⚠ {said(problem)}")
        elif self.panel.isHidden():
            self._say(self.tr("The server can be reached. Nothing of this office was sent."))

    def forget(self) -> None:
        """What was tried is no longer what stands there."""
        if self.is_testing:
            self.cancel_requested.emit()
        self._clear()
        self._stop()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(2, 1)
        for at, stage in enumerate(Stage):
            mark, title, text = QLabel(), QLabel(self._titles[stage]), words("")
            text.setTextFormat(Qt.TextFormat.PlainText)
            self._rows[stage] = (mark, title, text)
            for column, widget in enumerate(self._rows[stage]):
                grid.addWidget(widget, at, column, Qt.AlignmentFlag.AlignTop)
                widget.hide()
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(6)
        column_.addLayout(row)
        column_.addLayout(grid)
        column_.addWidget(self.result)
        column_.addWidget(self.panel)

    @Slot()
    def _press(self) -> None:
        if self.is_testing:
            self.cancel_requested.emit()
            self._stop()
            self._say(self.tr("Stopped."))
            return
        self._clear()
        self.is_testing = True
        self.button.setText(self.tr("Stop"))
        self.requested.emit()

    def _clear(self) -> None:
        self.panel.show_diagnosis(None)
        self.result.hide()
        for widgets in self._rows.values():
            for widget in widgets:
                widget.hide()

    def _stop(self) -> None:
        self.is_testing = False
        self.button.setText(self.tr("Test &connection"))

    def _say(self, sentence: str) -> None:
        self.result.setText(sentence)
        self.result.show()
        self.grown.emit()
