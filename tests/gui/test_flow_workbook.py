"""The window goes on answering while a large workbook is written (M23, decision 24).

How long a turn takes by the clock on the wall is what `bench workbook` prints: here other programs
would decide it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from meterdesk.adapters.sheets.file import write_sheet
from meterdesk.domain.sheet import Cell, Heading, Kind, Sheet
from meterdesk.gui.undertaking import Undertaking

ROWS = 30_000
HEADINGS = (
    Heading("printer", "Printer"),
    Heading("read_utc", "Read (UTC)", Kind.MOMENT),
    Heading("value", "Value", Kind.WHOLE),
)


@pytest.mark.skipif(os.name != "posix", reason="Only here a process tells what its children took.")
def test_m23_a_workbook_is_written_by_another_process_and_hardly_anything_of_it_here(
    tmp_path: Path, qtbot: QtBot
) -> None:
    """A thread of this process would have the interpreter when the window wants it. Both are
    measured in the processor's time, at the same moment: a busy machine changes both alike."""
    parent = QWidget()
    qtbot.addWidget(parent)
    undertaking = Undertaking(parent)
    sheet = Sheet("Readings", "Readings", HEADINGS, _rows(), ROWS)
    before = _spent()

    with qtbot.waitSignal(undertaking.finished, timeout=100_000):
        undertaking.begin_apart(partial(write_sheet, sheet, tmp_path / "a.xlsx"))
    here, elsewhere = (now - then for now, then in zip(_spent(), before, strict=True))

    assert (tmp_path / "a.xlsx").stat().st_size > ROWS
    assert elsewhere > 2 * here


def _spent() -> tuple[float, float]:
    """The processor's seconds of this process's other threads, and of processes it has ended."""
    times = os.times()
    return time.process_time() - time.thread_time(), times.children_user + times.children_system


def _rows() -> Iterator[tuple[Cell, ...]]:
    began = datetime(2026, 1, 1, tzinfo=UTC)
    for at in range(ROWS):
        yield "Copier", began + timedelta(minutes=at), at
