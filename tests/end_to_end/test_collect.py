"""`meterdesk collect` as real processes: one for each folder, ends quickly, gives way (M4, M18)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from tests.end_to_end.test_session_end import Silent, desktop, end, is_whole, office
from tests.end_to_end.test_session_end import printer as printer
from tests.end_to_end.test_session_end import server as server

from meterdesk.adapters.lock import LOCK_FILE, is_held
from meterdesk.adapters.turns import DISMISSAL, GuestTurn
from meterdesk.adapters.window_place import WINDOW
from meterdesk.bootstrap import resident
from meterdesk.entrypoints.collect import ALREADY

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="SIGTERM and SIGKILL are POSIX."),
    pytest.mark.xdist_group("desktop"),
]
APP = Path(__file__).parents[2] / "app"
LONGEST = 2.0
START = "import sys; from meterdesk.entrypoints.start import main; sys.exit(main())"


def command(folder: Path, *words: str) -> list[str]:
    return [sys.executable, "-c", START, *words, "--data-dir", str(folder)]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(APP), "PYTHONUNBUFFERED": "1"}


@contextmanager
def service(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Runs, and has the turn, when this begins."""
    with subprocess.Popen(
        command(folder, "collect"), env=environment(), stdout=subprocess.DEVNULL
    ) as process:
        try:
            wait(lambda: resident(folder) is not None and is_held(folder, LOCK_FILE))
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def wait(is_so: Callable[[], bool], seconds: float = 30.0) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, "it never came to that"
        time.sleep(0.05)


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(folder, *words),
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_second_one_ends_with_a_sentence_and_a_status_of_its_own(tmp_path: Path) -> None:
    with service(tmp_path):
        second = run(tmp_path, "collect")

    assert second.returncode == ALREADY
    assert second.stderr.startswith("meterdesk: A service already collects in")
    assert len(second.stderr.splitlines()) == 1


def test_one_that_was_killed_leaves_nothing_in_the_way(tmp_path: Path) -> None:
    with service(tmp_path) as first:
        first.send_signal(signal.SIGKILL)
        first.wait(10)

    assert resident(tmp_path) is None
    with service(tmp_path) as second:
        assert second.poll() is None


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_within_two_seconds_in_the_middle_of_a_sync(
    tmp_path: Path, server: Silent, printer: Silent, number: signal.Signals
) -> None:
    office(tmp_path, server, printer, 0)
    with service(tmp_path) as process:
        assert server.was_asked.wait(30), "it never began"

        began = time.monotonic()
        process.send_signal(number)
        code, took = process.wait(10), time.monotonic() - began

    assert code == 0
    assert took < LONGEST, f"{took:.1f} s"
    assert is_whole(tmp_path)
    assert not (tmp_path / "collect.json").exists()


def test_whoever_installs_has_it_end_and_waits_until_it_did(tmp_path: Path) -> None:
    """Row M23: no file of the program is in use when this returns, and no turn is held."""
    with service(tmp_path) as process:
        asked = run(tmp_path, "collect", "--stop")
        code = process.wait(5)

    again = run(tmp_path, "collect", "--stop")
    assert (asked.returncode, code, again.returncode) == (0, 0, 3)
    assert not is_held(tmp_path, LOCK_FILE)


def test_a_conversation_under_way_ends_before_a_dismissed_service_does(
    tmp_path: Path, server: Silent, printer: Silent
) -> None:
    office(tmp_path, server, printer, 0)
    with service(tmp_path) as process:
        assert server.was_asked.wait(30), "it never began"

        with subprocess.Popen(
            command(tmp_path, "collect", "--stop"), env=environment()
        ) as installer:
            wait(lambda: is_held(tmp_path, DISMISSAL))
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(LONGEST)
            process.terminate()

            assert installer.wait(30) == 0


def test_a_command_has_its_turn_and_the_service_goes_on_after_it(tmp_path: Path) -> None:
    with service(tmp_path) as process:
        done = run(tmp_path, "internet-proxy", "none")

        assert done.returncode == 0, done.stderr
        assert process.poll() is None
        wait(lambda: is_held(tmp_path, LOCK_FILE))


def test_it_gives_way_within_two_seconds_and_goes_on_as_soon_as_it_may(tmp_path: Path) -> None:
    """It looks once a minute: it hears who comes, and who goes."""
    guest = GuestTurn(tmp_path)
    with service(tmp_path):
        began = time.monotonic()
        wait(lambda: guest.take(is_asked=True))
        given = time.monotonic()
        guest.give()
        wait(lambda: is_held(tmp_path, LOCK_FILE))
        took = time.monotonic() - given

    assert given - began < LONGEST
    assert took < LONGEST


def test_books_of_a_newer_version_end_it_with_a_sentence(tmp_path: Path) -> None:
    """Row M23: whoever started it may start a newer program instead."""
    import sqlite3
    from contextlib import closing

    run(tmp_path, "internet-proxy", "none")
    with closing(sqlite3.connect(tmp_path / "meterdesk.sqlite3")) as books, books:
        books.execute("UPDATE alembic_version SET version_num = '9999'")

    done = run(tmp_path, "collect")

    assert done.returncode == 1
    assert "newer version of Meterdesk" in done.stderr


def test_no_qt_and_no_simulator_is_loaded(tmp_path: Path) -> None:
    code = (
        "import sys, meterdesk.entrypoints.collect\n"
        "print(*sorted(n for n in sys.modules if n.startswith(('PySide6', 'meterdesk.gui', "
        "'meterdesk_server', 'meterdesk_simulator'))))"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(), capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == ""


def test_a_window_beside_it_takes_over_when_it_is_killed_and_hands_back(tmp_path: Path) -> None:
    with ExitStack() as stack:
        process = stack.enter_context(service(tmp_path))
        window = stack.enter_context(desktop(tmp_path))
        wait(lambda: is_held(tmp_path, WINDOW))
        assert not GuestTurn(tmp_path).take(is_asked=False), "the service still has the turn"
        process.send_signal(signal.SIGKILL)
        process.wait(10)

        wait(lambda: is_held(tmp_path, LOCK_FILE))
        assert window.poll() is None
        stack.enter_context(service(tmp_path))  # says that it runs; the turn may be the window's
        wait(lambda: "begins its turn" in log(tmp_path), 60)
        assert end(window)[0] == 0


def log(folder: Path) -> str:
    return (
        (folder / "meterdesk-collect.log").read_text(encoding="utf-8").rpartition("collects in")[2]
    )
