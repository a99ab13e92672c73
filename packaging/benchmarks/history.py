"""How fast the history of a printer opens and moves: twelve meters, read every two hours.

A year of readings, and ten years thinned as the program thins them. Medians of several runs,
offscreen, from the double-click until the chart is painted. Judged is the processor's time of the
window's thread, as others may keep the machine busy; the wall's stands beside it. Ends with 1 where
a limit is exceeded.
"""

from __future__ import annotations

import gc
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar, cast

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication

from beside.life import BEGAN, Printer, introduce, live
from beside.turns import Took, heading, show, timed
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.gui.axis import Period
from meterdesk.gui.books import Of, Reader
from meterdesk.gui.chart import Chart
from meterdesk.gui.history import HistoryWindow
from meterdesk.gui.meters_tab import MetersTab
from meterdesk.gui.plot import Style
from meterdesk.services.history import History
from meterdesk.services.office import Office

RUNS, FRAMES = 7, 40
METERS, SUPPLIES, JOBS = 12, 4, 30
OPEN, FRAME, TEN_YEARS = 150.0, 50.0, 300.0
"""Milliseconds until a year is painted, for a frame while it moves or any turn of the loop, and
until ten years are painted."""


_T = TypeVar("_T")


def books(folder: Path, years: int) -> datetime:
    """One printer read for so long; returns when it was read last."""
    printer = Printer(1, JOBS, [1000] * METERS, [100.0] * SUPPLIES)
    chance, at = random.Random(7), BEGAN
    with closing(SqlStore(folder)) as store:
        introduce(store, folder, [printer])
        for year in range(1, years + 1):
            with closing(sqlite3.connect(folder / FILE)) as database:
                at = live(database, [printer], at, BEGAN + timedelta(days=365.25 * year), chance)
            if years > 1:
                _thin(store, at)
    return at


def _thin(store: SqlStore, now: datetime) -> None:
    gone: int | None = 0
    while gone is not None:
        with store.begin() as records:
            gone = records.thinning.thin(1, now, UTC)


def opened(history: History, now: datetime) -> HistoryWindow:
    """What a double-click does, until it is painted."""
    window = HistoryWindow(history, 1, lambda: now)
    window.show()
    QApplication.processEvents()
    return window


def chart_of(window: HistoryWindow) -> Chart:
    return cast(MetersTab, window.tab(0)).pane.chart


def every_meter(window: HistoryWindow, at: int) -> None:
    """Ticks all of them and shows one of the ranges."""
    tab = cast(MetersTab, window.tab(0))
    tab.meters.chosen = {meter.name for meter in tab.meters.rows}
    tab.pane.choose_range(at)
    QApplication.processEvents()


def repeated(work: Callable[[], _T], after: Callable[[_T], object]) -> list[Took]:
    """Does it several times; `after` undoes what it returned, untimed."""
    found = []
    for _ in range(RUNS):
        took, made = timed(work)
        found.append(took)
        after(made)
    return found


def close(window: HistoryWindow) -> None:
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def frames(chart: Chart, move: Callable[[int], None]) -> list[Took]:
    """How long each picture takes while somebody moves or zooms."""

    def picture(number: int) -> None:
        move(number)
        chart.repaint()

    return [timed(partial(picture, number))[0] for number in range(FRAMES)]


def turns(folder: Path, now: datetime) -> list[Took]:
    """What blocks the window while all meters of a life are asked for, as bars a day: each turn of
    its loop, the books read and bars worked out in a thread of their own, as in the program.
    """
    collecting = gc.isenabled()
    gc.collect()
    gc.disable()  # nor does the program let another thread collect what belongs to the window
    reader = Reader(lambda: cast(Office, SimpleNamespace(**_shelf(folder))))
    with closing(SqlStore(folder)) as store:
        window = HistoryWindow(
            History(store, cast(Any, None)),
            1,
            lambda: now,
            Of(reader, lambda office: office.history),
        )
        window.show()
        _settle(reader)  # fonts and styles are loaded once
        every_meter(window, 3)
        _settle(reader)
        took = [timed(lambda: chart_of(window).set_style(Style.BARS, Period.DAY))[0]]
        took += _settle(reader)
        close(window)
    reader.stop()
    if collecting:
        gc.enable()
    return took


def _shelf(folder: Path) -> dict[str, Any]:
    """What the reader asks of an office."""
    store = SqlStore(folder)
    return {"history": History(store, cast(Any, None)), "close": store.close}


def _settle(reader: Reader) -> list[Took]:
    took = []
    while not reader.is_idle:
        took.append(timed(QApplication.processEvents)[0])
        time.sleep(0.001)
    return [*took, timed(QApplication.processEvents)[0]]


def peer(chart: Chart) -> list[Took]:
    """What a picture costs that leaves nothing out, as a chart that is drawn as it is told."""
    size, plot, (start, end) = chart.size(), chart.plot, chart.plot.span or (0.0, 1.0)
    across, high = size.width() / (end - start), size.height() / 20_000

    def picture() -> None:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("black"), 1.8))
        for series in plot.series:
            spots = [
                QPointF((at.timestamp() - start) * across, size.height() - (value or 0) * high)
                for at, value in series.points
            ]
            painter.drawPolyline(QPolygonF(spots))
        painter.end()

    return [timed(picture)[0] for _ in range(RUNS)]


def measured(years: int, limit: float, pages: float) -> list[bool]:
    """All of it for a life of so many years; `pages` is the limit for 365 bars a year and meter."""
    place = 2 if years == 1 else 3
    name = f"{years} year{'s' * (years > 1)}"
    with tempfile.TemporaryDirectory() as folder:
        now = books(Path(folder), years) + timedelta(minutes=10)
        with closing(SqlStore(Path(folder))) as store:
            history = History(store, cast(Any, None))
            close(opened(history, now))  # fonts and styles are loaded once
            kept = [show(f"{name}: opened", repeated(lambda: opened(history, now), close), limit)]
            window = opened(history, now)
            drawn = repeated(lambda: every_meter(window, place), lambda _: None)
            kept.append(show(f"{name}: twelve meters drawn", drawn, limit))
            chart = chart_of(window)
            kept.append(show(f"{name}: peer, every reading painted", peer(chart), None))
            to_and_fro = frames(chart, lambda at: chart.pan(0.02 if at % 2 else -0.02))
            in_and_out = frames(chart, lambda at: chart.zoom(0.9 if at % 2 else 1 / 0.9))
            chart.set_style(Style.BARS, Period.DAY)
            bars = repeated(lambda: every_meter(window, place), lambda _: None)
            moved = frames(chart, lambda at: chart.pan(0.02 if at % 2 else -0.02))
            kept.append(show(f"{name}: a frame while it is moved", to_and_fro, FRAME))
            kept.append(show(f"{name}: a frame while it is zoomed", in_and_out, FRAME))
            kept.append(show(f"{name}: pages per day of twelve meters", bars, pages))
            kept.append(show(f"{name}: a frame of these while moved", moved, FRAME))
            close(window)
        longest = [max(turns(Path(folder), now)) for _ in range(RUNS)]
        kept.append(show(f"{name}: the longest turn of these", longest, FRAME))
    return kept


def main() -> int:
    """A year and ten; 1 where a limit was exceeded."""
    application = QApplication.instance() or QApplication([])
    heading("ms, medians")
    kept = [*measured(1, OPEN, OPEN), *measured(10, TEN_YEARS, 2 * TEN_YEARS)]
    del application
    return 0 if all(kept) else 1


if __name__ == "__main__":
    raise SystemExit(main())
