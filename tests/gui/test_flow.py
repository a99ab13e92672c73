"""The window goes on answering while the collector reads: no turn of its loop takes 50 ms."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
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

from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.bootstrap import assemble
from meterdesk.domain.device import Address
from meterdesk.domain.reading import Cost, Reading
from meterdesk.gui.desktop import Desktop
from meterdesk.gui.history import HistoryWindow
from meterdesk.services.census import enter
from meterdesk.services.office import Office

DEVICES, READINGS, OPENED = 1000, 6, 3
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
    """A thousand printers with a life behind them, that go on printing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = Clock()
        self.printers = FakePrinters(self.clock)
        store = SqlStore(folder)
        with store.begin() as records:
            for _ in range(READINGS):
                self.print_on(1)
                enter(records, self.told(1))
        store.close()
        multiply(folder, DEVICES)

    def print_on(self, devices: int = DEVICES) -> None:
        """Everybody printed for two hours."""
        self.clock.advance(hours=2)
        pages = self.clock.now.toordinal() * 24 + self.clock.now.hour
        for number in range(1, devices + 1):
            self.printers.put(host(number), f"SN{number:04}", pages * 10)

    def told(self, number: int) -> Reading:
        identity, meters, supplies = self.printers.told[host(number)]
        return Reading(
            *(Address(host(number)), self.clock.now, "2c", identity, meters, supplies),
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
        return made


def host(number: int) -> str:
    return f"10.0.{number // 250}.{number % 250 + 1}"


def multiply(folder: Path, devices: int) -> None:
    """The one printer that was entered becomes many, each with the same life."""
    with closing(sqlite3.connect(folder / FILE)) as books:
        books.execute("PRAGMA foreign_keys=OFF")
        books.execute("CREATE TEMP TABLE other (n INTEGER)")
        books.executemany("INSERT INTO other VALUES (?)", ((n,) for n in range(1, devices)))
        books.create_function("host_of", 1, host)
        books.create_function("serial_of", 1, lambda number: f"SN{number:04}")
        for table, changed in CHANGED.items():
            names = [row[1] for row in books.execute(f"PRAGMA table_info({table})")]
            values = ", ".join(changed.get(name, name) for name in names)
            books.execute(f"INSERT INTO {table} SELECT {values} FROM {table}, other")
        books.commit()


HOST, DEVICE = "host_of(device_id + n)", "device_id + n"
CHANGED = {
    "device": {"id": "id + n", "host": "host_of(id + n)", "serial_number": "serial_of(id + n)"},
    "device_address": {"host": HOST, "device_id": DEVICE},
    "device_clue": {"value": "serial_of(device_id + n)", "device_id": DEVICE},
    "reading": {"device_id": DEVICE, "host": HOST},
    "meter": {"id": "id + n", "device_id": DEVICE},
    "meter_value": {"meter_id": "meter_id + n"},
    "supply": {"id": "id + n", "device_id": DEVICE},
    "supply_level": {"supply_id": "supply_id + n"},
}
"""What is another one's in each table; a printer has one meter, one supply and one clue."""


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


def test_the_loop_is_never_blocked_while_a_thousand_printers_are_read(
    setting: Setting, desktop: Desktop, qtbot: QtBot
) -> None:
    """Histories are opened meanwhile.

    Judged is the processor's time that a turn takes of the window's thread. All is done at least
    three times, so what is ours is seen three times; the two longest turns are the machine's.
    """
    probe = Probe()
    qtbot.waitUntil(lambda: desktop.reader.is_idle, timeout=20_000)
    setting.print_on()

    probe.begin()
    desktop.collector.poll_now()
    for number in range(1, OPENED + 1):
        desktop.window.open_history(number)
        qtbot.waitUntil(lambda: desktop.reader.is_idle, timeout=20_000)
        desktop.window.findChildren(HistoryWindow)[-1].close()
    qtbot.waitUntil(lambda: _is_shown(desktop, setting), timeout=60_000)

    assert sorted(probe.turns)[-OPENED] < LONGEST


def _is_shown(desktop: Desktop, setting: Setting) -> bool:
    """Whether the table has the newest reading of every printer."""
    model = desktop.window.devices.model
    if not model.rowCount():
        return False
    rows = [model.row(at) for at in range(model.rowCount())]
    return all(row.latest and row.latest.read_at == setting.clock.now for row in rows)


def _work(seconds: float) -> None:
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass
