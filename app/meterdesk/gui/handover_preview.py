"""What a sheet that came back asks for: a sentence and a list, or every line that is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.handover import Plan
from meterdesk.gui.handover_model import Rows, fault_rows, plan_rows
from meterdesk.gui.wizard.field import heading, words


class HandoverPreview(QWidget):
    """Hidden until there is something to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = heading("")
        self.headline.setWordWrap(True)
        self.lead = words("")
        self.rows: Rows | None = None
        self.list = QTableView()
        self.list.setShowGrid(False)
        self.list.setCornerButtonEnabled(False)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.setAlternatingRowColors(True)
        self.list.setWordWrap(True)
        self.list.setTabKeyNavigation(False)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setStyleSheet("QTableView::item { padding: 4px 3px; }")
        self.list.setMinimumHeight(120)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.list.horizontalHeader().setDefaultAlignment(left)
        self.list.horizontalHeader().setHighlightSections(False)
        self.copy = QPushButton(self.tr("Copy t&his list"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.headline)
        column.addWidget(self.lead)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.hide()

    def show_plan(self, plan: Plan, file: str) -> None:
        """What would be done, or what is wrong."""
        before = self.rows
        if plan.faults:
            self._say_faults(len(plan.faults), file)
            self.rows = fault_rows(plan.faults, self)
            self.list.setAccessibleName(self.tr("What is wrong with the sheet"))
        else:
            self._say_plan(plan, file)
            self.rows = plan_rows(plan, self)
            self.list.setAccessibleName(self.tr("What would be done"))
        self.list.setModel(self.rows)
        if before is not None:
            before.deleteLater()
        header = self.list.horizontalHeader()
        header.setStretchLastSection(True)
        for column in range(self.rows.columnCount() - 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.show()
        self.list.setFocus()

    def _say_faults(self, count: int, file: str) -> None:
        text = (
            self.tr("Nothing of %1 is taken: one thing is wrong.")
            if count == 1
            else self.tr("Nothing of %1 is taken: %2 things are wrong.")
        )
        self.headline.setText(text.replace("%2", str(count)).replace("%1", file))
        self.lead.setText(
            self.tr("Correct them in the file, or have a new sheet ticked, and read it again.")
        )

    def _say_plan(self, plan: Plan, file: str) -> None:
        said = (
            (
                len(plan.to_register),
                self.tr("1 printer will be registered"),
                self.tr("%1 printers will be registered"),
            ),
            (
                len(plan.staying_out) + len(plan.missing),
                self.tr("1 stays out"),
                self.tr("%1 stay out"),
            ),
            (
                len(plan.registered),
                self.tr("1 is registered already"),
                self.tr("%1 are registered already"),
            ),
        )
        parts = [(one if n == 1 else many).replace("%1", str(n)) for n, one, many in said if n]
        self.headline.setText(f"{', '.join(parts)}.")
        self.lead.setText(
            self.tr("That is what %1 asks for. Nothing is done yet.").replace("%1", file)
            if plan.to_register
            else self.tr("%1 asks for nothing that is not done already.").replace("%1", file)
        )

    @Slot()
    def _copy(self) -> None:
        if self.rows is not None:
            QGuiApplication.clipboard().setText(self.rows.text)
