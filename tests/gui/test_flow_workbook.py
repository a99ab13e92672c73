"""The window goes on answering while a large workbook is written (M23, decision 24)."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QTimer
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from meterdesk.adapters.sheets.file import write_sheet
from meterdesk.domain.sheet import Cell, Heading, Kind, Sheet
from meterdesk.gui.undertaking import Undertaking

Index = QModelIndex | QPersistentModelIndex
ROWS = 60_000
LONGEST = 0.05
SPANS = 4
"""What is ours is met in each of these; what the machine does otherwise is not."""
MOST_OF_A_ROW = 30e-6
"""Seconds of the processor that a row may cost in this process; writing it takes 60 and more."""
HEADINGS = (
    Heading("printer", "Printer"),
    Heading("read_utc", "Read (UTC)", Kind.MOMENT),
    Heading("value", "Value", Kind.WHOLE),
)


class Cells(QAbstractTableModel):
    """A table that asks Python for each of its cells, as that of the printers does."""

    def rowCount(self, parent: Index | None = None) -> int:
        return 1000

    def columnCount(self, parent: Index | None = None) -> int:
        return 8

    def data(self, index: Index, role: int = 0) -> str | None:
        return f"{index.row()}" if role == 0 else None


class Turns(QObject):
    """By the clock on the wall: who waits for the interpreter takes no processor's time."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self.ended: list[tuple[float, float]] = []
        self._table = table
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        self._last = time.perf_counter()
        self._timer.start()

    def end(self) -> list[float]:
        """The longest turn of each span."""
        self._timer.stop()
        first, last = self.ended[0][0], self.ended[-1][0]
        spans: list[list[float]] = [[] for _ in range(SPANS)]
        for at, took in self.ended:
            spans[min(int((at - first) / (last - first) * SPANS), SPANS - 1)].append(took)
        return [max(span, default=math.inf) for span in spans]

    def _tick(self) -> None:
        now = time.perf_counter()
        self.ended.append((now, now - self._last))
        self._last = now
        self._table.viewport().update()


def test_m23_a_turn_is_not_held_up_while_60_000_rows_become_a_workbook(
    tmp_path: Path, qtbot: QtBot
) -> None:
    """A thread of this process would have the interpreter when the window wants it."""
    table, parent = QTableView(), QWidget()
    for widget in (table, parent):
        qtbot.addWidget(widget)
    table.setModel(Cells(table))
    table.resize(300, 120)
    table.show()
    qtbot.waitExposed(table)
    turns, undertaking = Turns(table), Undertaking(parent)
    sheet = Sheet("Readings", "Readings", HEADINGS, _rows(), ROWS)
    before = time.process_time() - time.thread_time()

    with qtbot.waitSignal(undertaking.finished, timeout=100_000):
        undertaking.begin_apart(partial(write_sheet, sheet, tmp_path / "a.xlsx"))
        turns.begin()
    longest = turns.end()
    beside = time.process_time() - time.thread_time() - before

    assert min(longest) < LONGEST
    assert beside < ROWS * MOST_OF_A_ROW


def _rows() -> Iterator[tuple[Cell, ...]]:
    began = datetime(2026, 1, 1, tzinfo=UTC)
    for at in range(ROWS):
        yield "Copier", began + timedelta(minutes=at), at
