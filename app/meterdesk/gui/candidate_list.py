"""The list of printers to choose from: ticked with the space bar, whole where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from meterdesk.gui import palette
from meterdesk.gui.candidates import Candidates

_LEAST = (0, 38, 18, 16, 0)
"""Average characters that a column has room for at least."""


class CandidateList(QTreeView):
    """The list itself: the space bar ticks the line the cursor is on.

    `empty` is the sentence that stands there while there is no printer.
    """

    def __init__(self, candidates: Candidates, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(candidates)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(110)
        header = self.header()
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(30)
        header.setResizeContentsPrecision(0)  # as wide as what is seen, not as a thousand rows
        for column in range(5):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setStyleSheet("QTreeView::item { padding: 5px 3px; }")
        self.setColumnHidden(0, not candidates.has_ticks)
        self.empty = ""
        self._room = QTimer(self)  # once for many printers that are found together
        self._room.setSingleShot(True)
        self._room.setInterval(0)
        self._room.timeout.connect(self._give_room)
        for changed in (candidates.modelReset, candidates.dataChanged, candidates.rowsInserted):
            changed.connect(self._give_room_soon)

    def sizeHintForColumn(self, column: int) -> int:
        """Wide enough before the first printer is there: columns do not jump as they answer."""
        least = self.fontMetrics().averageCharWidth() * _LEAST[column]
        return max(least, super().sizeHintForColumn(column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    @Slot()
    def _give_room_soon(self) -> None:
        self._room.start()

    @Slot()
    def _give_room(self) -> None:
        """The last column has the rest of the width, and its whole text where that is less."""
        header, last = self.header(), self.model().columnCount() - 1
        before = sum(header.sectionSize(column) for column in range(last))
        needed = before + self.sizeHintForColumn(last)
        header.setStretchLastSection(needed <= self.viewport().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.empty and not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(palette.quiet(self.palette()))
            box = self.viewport().rect().adjusted(16, 8, -16, -8)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box, int(flags), self.empty)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
            return
        box = self.currentIndex().siblingAtColumn(0)
        state = box.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            is_ticked = Qt.CheckState(state) is Qt.CheckState.Checked
            turned = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
            self.model().setData(box, turned, Qt.ItemDataRole.CheckStateRole)

    def go_to_first(self) -> None:
        """Puts the cursor where the first tick can be set."""
        rows = self.model().rowCount()
        boxes = [self.model().index(row, 0) for row in range(rows)]
        tickable = (b for b in boxes if b.data(Qt.ItemDataRole.CheckStateRole) is not None)
        first = next(tickable, boxes[0] if boxes else None)
        if first is not None:
            self.setCurrentIndex(first)
