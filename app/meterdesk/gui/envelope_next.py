"""The tab of what would be sent next: each message of the next sync, before it leaves."""

from __future__ import annotations

import asyncio
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import (
    QListWidget,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from meterdesk.gui.envelope_details import Details
from meterdesk.gui.envelope_message import paragraph
from meterdesk.gui.language import said
from meterdesk.gui.local_time import spoken
from meterdesk.gui.undertaking import Undertaking
from meterdesk.services.ports.clock import Clock
from meterdesk.services.preview import Plan, Preview


class NextTab(QWidget):
    """Reads the plan when it is looked at, and when somebody asks again."""

    def __init__(self, preview: Preview, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._plan: Plan | None = None
        self._preview = preview
        self._foresight = Undertaking(self)
        self._foresight.finished.connect(self.show_plan)
        self._foresight.failed.connect(self._fail)
        self.headline = paragraph(is_bold=True)
        self.remarks = paragraph()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Messages of the next sync"))
        self.list.setAlternatingRowColors(True)
        self.list.setWordWrap(True)
        self.list.setStyleSheet("QListWidget::item { padding: 5px 4px; }")
        self.list.selectionModel().currentRowChanged.connect(self._show)
        self.details = Details(has_answer=False)
        again = QPushButton(self.tr("Look &again"))
        again.setAutoDefault(False)
        again.clicked.connect(self.refresh)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(self.details)
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 5)
        halves.setSizes([3000, 8000])
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.headline)
        column.addWidget(self.remarks)
        column.addWidget(halves, 1)
        column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def refresh(self) -> None:
        """Has the plan made anew: to load the contract takes a second the first time."""
        if self._plan is None:
            self.headline.setText(self.tr("Being put together…"))
        if not self._foresight.is_busy:
            self._foresight.call_apart(partial(_plan, self._preview))

    @Slot(Plan)
    def show_plan(self, plan: Plan) -> None:
        """Shows it; the message somebody looks at stays."""
        row = max(0, self.list.currentRow())
        self._plan = plan
        self.headline.setText(self._headline(plan))
        self.remarks.setText("\n".join(map(said, plan.remarks)))
        self.list.clear()
        self.list.addItems([f"{n}. {said(m.sentence)}" for n, m in enumerate(plan.messages, 1)])
        if plan.messages:
            self.list.setCurrentRow(min(row, len(plan.messages) - 1))
        else:
            self.details.clear(self.tr("Nothing would be sent."))

    @Slot(str, str)
    def _fail(self, title: str, message: str) -> None:
        self.headline.setText(said(message))

    def _headline(self, plan: Plan) -> str:
        number = len(plan.messages)
        if plan.is_paused:
            return self.tr("What waits while communication is paused")
        if plan.at is None or not number:
            return self.tr("What would be sent next")
        text = self.tr("With the next sync, %1").replace("%1", spoken(plan.at, self._clock()))
        return text if plan.at > self._clock() else self.tr("With the next sync, which is due")

    @Slot(QModelIndex, QModelIndex)
    def _show(self, current: QModelIndex, previous: QModelIndex) -> None:
        if self._plan is not None and current.isValid():
            self.details.show_next(self._plan.messages[current.row()])


def _plan(preview: Preview) -> Plan:
    return asyncio.run(preview.plan())
