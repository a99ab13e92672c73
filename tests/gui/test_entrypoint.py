"""`meterdesk-desktop`: one program a folder, and one sentence where it cannot begin."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.processes import hear_interrupts

from meterdesk.entrypoints import window
from meterdesk.entrypoints.desktop import main

pytestmark = pytest.mark.xdist_group("desktop")
APP = Path(__file__).parents[2] / "app"


def test_a_folder_that_is_none_is_said_in_one_sentence(
    tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.write_text("not a folder")

    code = main(["--data-dir", str(file)])

    said = capsys.readouterr().err.strip()
    assert code == 1
    assert str(file) in said
    assert "Traceback" not in said
    assert "\n" not in said


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_the_command_line_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    code = main(["--data-dir", str(tmp_path)])

    assert code == 1
    assert "use the command meterdesk instead" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_a_second_copy_shows_the_first_one_s_window_and_ends(tmp_path: Path, qtbot: QtBot) -> None:
    environment = {**os.environ, "PYTHONPATH": str(APP), "QT_QPA_PLATFORM": "offscreen"}
    command = [
        sys.executable,
        "-c",
        "import sys; from meterdesk.entrypoints.desktop import main; sys.exit(main())",
        "--data-dir",
        str(tmp_path),
    ]
    with subprocess.Popen(
        command,
        env=environment,
        stderr=subprocess.DEVNULL,
        preexec_fn=hear_interrupts,
    ) as first:
        from meterdesk.gui.doorbell import ring

        qtbot.waitUntil(lambda: ring(tmp_path, patience=0), timeout=20_000)

        second = subprocess.run(command, env=environment, timeout=30, capture_output=True)
        is_running = first.poll() is None
        first.send_signal(signal.SIGINT)
        ended = first.wait(30)

    assert (second.returncode, is_running, ended) == (0, True, 0)


def test_a_copy_that_has_no_bell_yet_is_rung_until_it_has(tmp_path: Path, qtbot: QtBot) -> None:
    """The session starts one while somebody clicks: the second comes before the first is ready."""
    from meterdesk.gui.doorbell import Doorbell, ring

    answers: list[bool] = []
    ringing = threading.Thread(target=lambda: answers.append(ring(tmp_path, patience=20)))
    ringing.start()
    is_early = not answers

    bell = Doorbell(tmp_path)
    with qtbot.waitSignal(bell.rung):
        pass
    ringing.join()

    assert is_early
    assert answers == [True]


def test_a_second_copy_is_heard_before_the_first_has_opened_its_office(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A migration of large books takes longer than anybody rings."""
    from meterdesk.gui.doorbell import ring

    def open_window(*words: object, is_hidden: bool) -> int:
        answers.append(ring(tmp_path, patience=0))
        return 0

    answers: list[bool] = []
    monkeypatch.setattr(window, "open_window", open_window)

    main(["--data-dir", str(tmp_path)])

    assert answers == [True]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_two_copies_started_at_once_are_one(tmp_path: Path, qtbot: QtBot) -> None:
    environment = {**os.environ, "PYTHONPATH": str(APP), "QT_QPA_PLATFORM": "offscreen"}
    code = "import sys; from meterdesk.entrypoints.desktop import main; sys.exit(main())"
    command = [sys.executable, "-c", code, "--hidden", "--data-dir", str(tmp_path)]
    copies = [
        subprocess.Popen(
            command, env=environment, stderr=subprocess.DEVNULL, preexec_fn=hear_interrupts
        )
        for _ in range(2)
    ]
    try:
        qtbot.waitUntil(lambda: sum(c.poll() is None for c in copies) == 1, timeout=30_000)
        (rest,) = (copy for copy in copies if copy.poll() is None)
        (other,) = (copy for copy in copies if copy is not rest)
        rest.send_signal(signal.SIGTERM)
        ended = rest.wait(30)  # it may have been rung long before it has a window
    finally:
        for copy in copies:
            copy.kill()
            copy.wait()

    assert (other.returncode, ended) == (0, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM for one process")
def test_a_program_that_is_told_to_end_while_it_loads_ends_well(tmp_path: Path) -> None:
    """Its icon is to be seen already, so somebody may end it, or a package may be removed."""
    environment = {**os.environ, "PYTHONPATH": str(APP), "QT_QPA_PLATFORM": "offscreen"}
    code = (
        "import os, signal, sys, time, types\n"
        "def open_window(*words, **more):\n"
        "    os.kill(os.getpid(), signal.SIGTERM)\n"
        "    time.sleep(30)\n"
        "slow = types.ModuleType('meterdesk.entrypoints.window')\n"
        "slow.open_window = open_window\n"
        "sys.modules[slow.__name__] = slow\n"
        "from meterdesk.entrypoints.desktop import main\n"
        "sys.exit(main())\n"
    )

    ended = subprocess.run(
        [sys.executable, "-c", code, "--data-dir", str(tmp_path)], env=environment, timeout=60
    )

    assert ended.returncode == 0
