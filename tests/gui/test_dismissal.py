"""`--quit`: an installer has the running copy end, and no conversation is cut short (M1, M18)."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.gui.office import Books, opener

from meterdesk.adapters.lock import OfficeLock
from meterdesk.adapters.window_place import place_of_the_window
from meterdesk.domain.search import search
from meterdesk.entrypoints import desktop
from meterdesk.entrypoints.desktop import main
from meterdesk.entrypoints.dismissal import ENDED, NONE_RAN, STILL_RUNS
from meterdesk.gui.collector import Collector
from meterdesk.gui.doorbell import END, Doorbell, ring

pytestmark = pytest.mark.xdist_group("desktop")
APP = Path(__file__).parents[2] / "app"


def test_a_running_copy_ends_when_another_asks_it_to(tmp_path: Path, qtbot: QtBot) -> None:
    environment = {**os.environ, "PYTHONPATH": str(APP), "QT_QPA_PLATFORM": "offscreen"}
    code = "import sys; from meterdesk.entrypoints.desktop import main; sys.exit(main())"
    command = [sys.executable, "-c", code, "--data-dir", str(tmp_path)]
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as first:
        try:
            qtbot.waitUntil(lambda: ring(tmp_path, patience=0), timeout=60_000)

            asking = subprocess.run([*command, "--quit"], env=environment, timeout=60)
            ended = first.wait(30)
        finally:
            first.kill()

    assert (asking.returncode, ended) == (ENDED, 0)


def test_m18_a_copy_in_its_first_moments_is_known_and_ends_as_soon_as_it_hears(
    tmp_path: Path, qtbot: QtBot
) -> None:
    """Whoever installs over it must not be told that none runs while it still loads."""
    environment = {**os.environ, "PYTHONPATH": str(APP), "QT_QPA_PLATFORM": "offscreen"}
    code = (
        "import sys, time\n"
        "from meterdesk.entrypoints import desktop, window\n"
        "opens = window.open_window\n"
        "def slow(*words, **more):\n"
        "    print('loading', flush=True)\n"
        "    time.sleep(1)\n"
        "    return opens(*words, **more)\n"
        "window.open_window = slow\n"
        "sys.exit(desktop.main())\n"
    )
    words = ["--data-dir", str(tmp_path)]
    with subprocess.Popen(
        [sys.executable, "-c", code, *words],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as first:
        try:
            assert first.stdout is not None
            assert first.stdout.readline() == b"loading\n"
            asked = subprocess.run(
                [sys.executable, str(APP), *words, "--quit"], env=environment, timeout=60
            )
            ended = first.wait(30)
        finally:
            first.kill()

    assert (asked.returncode, ended) == (ENDED, 0)


def test_where_none_runs_nothing_is_made(tmp_path: Path) -> None:
    status = main(["--data-dir", str(tmp_path / "none"), "--quit"])

    assert status == NONE_RAN
    assert not (tmp_path / "none").exists()


def test_a_command_that_works_is_named_and_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with OfficeLock(tmp_path):
        status = main(["--data-dir", str(tmp_path), "--quit"])

    assert status == STILL_RUNS
    assert "A command works with" in capsys.readouterr().err


def test_who_asks_it_to_end_does_not_bring_the_window_up(tmp_path: Path, qtbot: QtBot) -> None:
    bell = Doorbell(tmp_path)
    rung: list[bool] = []
    bell.rung.connect(lambda: rung.append(True))
    answers: list[bool] = []
    ringing = threading.Thread(target=lambda: answers.append(ring(tmp_path, word=END)))

    with qtbot.waitSignal(bell.dismissed):
        ringing.start()
    ringing.join()

    assert answers == [True]
    assert not rung


def test_a_second_start_with_the_session_leaves_the_window_alone(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop, "SECONDS_TO_LEAVE", 0.0)
    bell = Doorbell(tmp_path)
    rung: list[bool] = []
    bell.rung.connect(lambda: rung.append(True))
    with place_of_the_window(tmp_path):
        status = main(["--data-dir", str(tmp_path), "--hidden"])

    with qtbot.waitSignal(bell.rung):
        ring(tmp_path)  # whoever comes later is heard later

    assert (status, len(rung)) == (0, 1)


def test_what_is_said_to_the_server_is_said_to_its_end(qtbot: QtBot) -> None:
    books, said = Books(), []
    entered, release = threading.Event(), threading.Event()
    open_office = opener(books)

    async def slow(*, by_hand: bool = False) -> object:
        entered.set()
        await asyncio.to_thread(release.wait, 20)
        said.append("all")
        return None

    def open_with_slow_sync():  # type: ignore[no-untyped-def]
        office = open_office()
        object.__setattr__(office.sync, "run", slow)
        return office

    collector = Collector(open_with_slow_sync)
    collector.start()
    collector.sync_now()
    assert entered.wait(5)

    with qtbot.waitSignal(collector.ended):
        collector.finish()
        before = list(said)
        release.set()
    collector.stop()

    assert (before, said) == ([], ["all"])


def test_a_sweep_is_no_conversation_and_is_broken_off(qtbot: QtBot) -> None:
    books = Books(sweep_delay=0.2)
    collector = Collector(opener(books))
    collector.start()
    with qtbot.waitSignal(collector.discovery_progressed):
        collector.discover(search(["192.0.2.0/24"]))

    began = time.monotonic()
    with qtbot.waitSignal(collector.ended):
        collector.finish()
    took = time.monotonic() - began
    collector.stop()

    assert took < 2
    assert books.closed == books.opened == 1
