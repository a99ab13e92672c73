"""Each due round is read once, counted at the printers: a service, a window, and kill -9 (M4)."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.end_to_end import clocked
from tests.end_to_end.outside import Hours
from tests.end_to_end.test_collect import environment, wait

from meterdesk.adapters.settings import TomlSettings
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.adapters.turns import GuestTurn
from meterdesk.bootstrap import SETTINGS_FILE, is_window_open, resident
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.settings import SecretStore, Settings
from meterdesk_simulator.agent import Listening
from meterdesk_simulator.floorplan import Seat
from meterdesk_simulator.thread import OfficeThread

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX."),
    pytest.mark.xdist_group("desktop"),
]
SEATS = (
    Seat("accounts", "hp-laserjet-m404dn"),
    Seat("corridor", "ricoh-im-c3000"),
    Seat("east wing", "kyocera-taskalfa-3252ci"),
    Seat("goods inward", "brother-hl-l6400dw"),
)
ROUND = timedelta(hours=3)
"""After so long the next round is due."""
DELAY, LONG_DELAY = timedelta(milliseconds=60), timedelta(milliseconds=700)
"""Of each answer: a round takes long enough for somebody to come in the middle of it, or even for
a program to be started."""


class Askers:
    """Who asked each printer, by the socket it asked from, in the order in which they came."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked: dict[int, list[int]] = {}

    def note(self, printer: int, asker: int) -> None:
        with self._lock:
            askers = self._asked.setdefault(printer, [])
            if not askers or askers[-1] != asker:
                askers.append(asker)

    def of_this_round(self) -> list[list[int]]:
        """A row for each printer that was asked since the last call."""
        with self._lock:
            asked, self._asked = self._asked, {}
        return list(asked.values())

    @property
    def is_any(self) -> bool:
        with self._lock:
            return bool(self._asked)


class Office:
    """Books in which four printers are due at each round, and the programs that open them."""

    def __init__(self, folder: Path, printers: OfficeThread, hours: Hours, askers: Askers) -> None:
        self.folder = folder
        self._printers = printers
        self.hours = hours
        self.askers = askers

    def slow_down(self, delay: timedelta) -> None:
        for each in self._printers.printers():
            self._printers.slow_down(each.name, delay)

    @contextmanager
    def program(self, *words: str) -> Iterator[subprocess.Popen[bytes]]:
        with subprocess.Popen(
            [sys.executable, clocked.__file__, *words, "--data-dir", str(self.folder)],
            env={**environment(), **self.hours.environment(), "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            try:
                yield process
            finally:
                if process.poll() is None:
                    process.kill()

    def readings(self) -> int:
        """Of all printers together."""
        with closing(sqlite3.connect(self.folder / FILE)) as books:
            return int(books.execute("SELECT count(*) FROM reading").fetchone()[0])

    def wait_for_rounds(self, number: int) -> None:
        wait(lambda: self.readings() >= number * len(SEATS))


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    askers, send = Askers(), Listening._send

    def noted(self: Listening, response: bytes, sender: tuple[str, int]) -> None:
        askers.note(hash((self.host, self.port)), sender[1])
        send(self, response, sender)

    monkeypatch.setattr(Listening, "_send", noted)
    folder = tmp_path / "office"
    with OfficeThread(SEATS) as printers:
        settings = replace(Settings(), secret_store=SecretStore.FILE, follow_hints=False)
        TomlSettings(folder / SETTINGS_FILE).write(settings)
        hours = Hours(tmp_path)
        with closing(SqlStore(folder)) as store, store.begin() as records:
            for each in printers.printers():
                address = Address(each.host, each.port)
                records.devices.add(address, Identity(serial_number=each.serial), hours())
        opened = Office(folder, printers, hours, askers)
        opened.slow_down(DELAY)
        yield opened


def assert_each_printer_had_one_asker(office: Office) -> None:
    rounds = office.askers.of_this_round()
    assert [len(askers) for askers in rounds] == [1] * len(SEATS), rounds


def test_a_round_is_read_once_whoever_comes_in_the_middle_of_it(office: Office) -> None:
    guest = GuestTurn(office.folder)
    with office.program("collect"):
        wait(lambda: office.askers.is_any)

        wait(lambda: guest.take(is_asked=True))

        assert office.readings() == len(SEATS), "the round was ended, not left"
        assert_each_printer_had_one_asker(office)
        office.hours.pass_by(ROUND)
        guest.give()
        office.wait_for_rounds(2)
        assert_each_printer_had_one_asker(office)
    assert office.readings() == 2 * len(SEATS)


def test_a_round_that_falls_due_beside_a_window_is_the_service_s_alone(office: Office) -> None:
    office.slow_down(LONG_DELAY)
    with office.program("--hidden") as window:
        wait(lambda: is_window_open(office.folder) and office.askers.is_any)
        with office.program("collect") as service:  # begins in the middle of the window's round
            office.wait_for_rounds(1)
            wait(lambda: resident(office.folder) is not None)
            log = office.folder / "meterdesk-collect.log"
            wait(lambda: "begins its turn" in log.read_text("utf-8"))
            office.slow_down(DELAY)
            assert_each_printer_had_one_asker(office)

            service.send_signal(signal.SIGKILL)
            service.wait(10)
            office.hours.pass_by(ROUND)
            office.wait_for_rounds(2)

        assert window.poll() is None
        assert_each_printer_had_one_asker(office)
    assert office.readings() == 2 * len(SEATS)


def test_what_a_killed_service_did_not_write_is_read_by_the_next_one(office: Office) -> None:
    with office.program("collect") as killed:
        wait(lambda: office.askers.is_any)
        killed.send_signal(signal.SIGKILL)
        killed.wait(10)
    known = office.readings()

    with office.program("collect"):
        office.wait_for_rounds(1)

    askers = office.askers.of_this_round()
    assert known < len(SEATS), "it was killed before the round had ended"
    assert office.readings() == len(SEATS)
    assert all(len(each) == len(set(each)) <= 2 for each in askers), "one after the other"
    assert sum(len(each) == 1 for each in askers) >= known, "what was written is not read again"
