"""The window goes on answering while the collector reads: no turn of its loop takes 50 ms."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from tests.fakes import (
    Clock,
    FakeHints,
    FakePrinters,
    FakeServer,
    MemoryAutostart,
    MemorySecrets,
    MemorySettings,
)

from meterdesk.adapters.store.store import SqlStore
from meterdesk.bootstrap import assemble
from meterdesk.domain.device import Address
from meterdesk.domain.reading import Cost, Reading
from meterdesk.gui.desktop import Desktop
from meterdesk.gui.history import HistoryWindow
from meterdesk.services.census import enter
from meterdesk.services.office import Office

DEVICES, READINGS, ROUNDS = 12, 30, 3
LONGEST = 0.05
"""Seconds in which nobody notices that the window was busy."""


class Probe(QObject):
    """How long the turns of the event loop take, by the processor's time of this thread.

    What other programs and threads do meanwhile is not counted: on a busy computer the wall clock
    says nothing about us.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.turns: list[float] = []
        self._last = time.thread_time()
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        self.turns.clear()
        self._last = time.thread_time()
        self._timer.start()

    def _tick(self) -> None:
        now = time.thread_time()
        self.turns.append(now - self._last)
        self._last = now


class Setting:
    """An office with a life behind it; its printers go on printing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = Clock()
        self.printers = FakePrinters(self.clock)
        self.opened: list[Office] = []
        store = SqlStore(folder)
        with store.begin() as records:
            for _ in range(READINGS):
                for each in self.told():
                    enter(records, each)
        store.close()

    def told(self) -> Iterator[Reading]:
        """Everybody printed for two hours."""
        self.clock.advance(hours=2)
        pages = self.clock.now.toordinal() * 24 + self.clock.now.hour
        for number in range(1, DEVICES + 1):
            host = f"192.0.2.{number}"
            self.printers.put(host, f"SN{number:04}", pages * 10 + number)
            identity, meters, supplies = self.printers.told[host]
            yield Reading(
                *(Address(host), self.clock.now, "2c", identity, meters, supplies),
                *(self.printers.state, (), Cost()),
            )

    def office(self) -> Office:
        secrets, settings, store = MemorySecrets(), MemorySettings(), SqlStore(self.folder)
        made = assemble(
            settings=settings.settings,
            settings_file=settings,
            secrets=secrets,
            place=lambda _: secrets,
            autostart=MemoryAutostart(),
            check_authority=lambda _: None,
            printers=self.printers,
            uplink=FakeServer(self.clock),
            store=store,
            clock=self.clock,
            close=store.close,
            sources=FakeHints().sources(),
        )
        self.opened.append(made)
        return made


@pytest.fixture
def setting(tmp_path: Path) -> Setting:
    return Setting(tmp_path)


@pytest.fixture
def desktop(setting: Setting, qtbot: QtBot) -> Iterator[Desktop]:
    made = Desktop(setting.office, setting.office())
    qtbot.addWidget(made.window)
    made.start()
    yield made
    made.stop()


def test_a_turn_that_takes_long_is_seen(qtbot: QtBot) -> None:
    """Else the promise below would hold whatever happens."""
    probe = Probe()
    probe.begin()

    QTimer.singleShot(5, lambda: _work(2 * LONGEST))
    qtbot.waitUntil(lambda: any(turn > LONGEST for turn in probe.turns))


def test_the_loop_is_never_blocked_while_every_printer_is_read(
    setting: Setting, desktop: Desktop, qtbot: QtBot
) -> None:
    """With a history open, which is drawn anew as well.

    Where painting two windows alone takes long, the machine is slow or busy: then twice that.
    """
    desktop.window.open_history(1)
    probe, longest = Probe(), []
    allowed = max(LONGEST, 2 * _painting(desktop))

    for _ in range(ROUNDS):
        tuple(setting.told())
        before = desktop.office.history.latest(1)
        probe.begin()
        desktop.collector.poll_now()
        qtbot.waitUntil(lambda: _is_shown(desktop, setting), timeout=20_000)
        longest.append(max(probe.turns))
        assert before != desktop.office.history.latest(1)

    assert min(longest) < allowed


def _painting(desktop: Desktop) -> float:
    """Seconds of the processor that both windows need to be painted, with nothing new in them."""
    windows = [desktop.window, *desktop.window.findChildren(HistoryWindow)]
    took = []
    for _ in range(ROUNDS):
        began = time.thread_time()
        for each in windows:
            each.grab()
        took.append(time.thread_time() - began)
    return max(took)


def _is_shown(desktop: Desktop, setting: Setting) -> bool:
    """Whether the table has the newest reading of every printer."""
    model = desktop.window.devices.model
    rows = [model.row(at) for at in range(model.rowCount())]
    return all(row.latest and row.latest.read_at == setting.clock.now for row in rows)


def _work(seconds: float) -> None:
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass
