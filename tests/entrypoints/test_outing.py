"""An outing as a process: what it hears and says on its pipes (M3, M13; decision 40)."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from meterdesk import __version__
from meterdesk.adapters.turns import turn_of_a_command
from meterdesk.bootstrap import open_office
from meterdesk.services.collecting.frames import Frames, framed
from meterdesk.services.collecting.outing_words import Order, Word

APP = Path(__file__).parents[2] / "app"
SECONDS = 60


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    open_office(tmp_path).close()
    return tmp_path


def begin(folder: Path, version: str = __version__) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "meterdesk.entrypoints.outing", version, str(folder)],
        env={**os.environ, "PYTHONPATH": str(APP)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def told(folder: Path, octets: bytes, version: str = __version__) -> list[tuple[object, ...]]:
    """All it says where it is told that, and nobody leaves."""
    with begin(folder, version) as process:
        pipe: IO[bytes] | None = process.stdin
        assert pipe is not None
        assert process.stdout is not None
        pipe.write(octets)
        pipe.flush()
        said = process.stdout.read()
        assert process.wait(SECONDS) == 0
    words: Iterator[tuple[object, ...]] = Frames().feed(said)
    return list(words)


def names(words: list[tuple[object, ...]]) -> list[object]:
    return [word[0] for word in words]


def test_m13_a_pause_is_in_the_books_when_it_is_said_to_be_heard(folder: Path) -> None:
    words = told(folder, framed(b"") + Order.PAUSE.value)

    assert (Word.HEARD, Order.PAUSE) in words
    assert words[-1][0] is Word.RESTED
    office = open_office(folder)
    assert office.communication.is_paused
    office.close()


def test_what_cannot_be_done_beside_a_command_is_not_said_to_be_heard(folder: Path) -> None:
    with turn_of_a_command(folder):
        words = told(folder, framed(b"what was known"))

    assert Word.HEARD not in names(words)
    assert words[-1][0] is Word.RESTED
    assert words[-1][2] == b"what was known"


def test_another_version_says_so_first(folder: Path) -> None:
    assert told(folder, framed(b""), "0.0.1") == [(Word.OTHER_VERSION,)]


def test_where_nobody_is_there_any_more_nothing_is_begun(folder: Path) -> None:
    with begin(folder) as process:
        said, _ = process.communicate(timeout=SECONDS)

    assert (said, process.returncode) == (b"", 0)


SPEAKS = """
import sys
from pathlib import Path
from meterdesk.entrypoints.outing import Mouth
mouth = Mouth()
mouth.say(bytes(1_000_000))
Path(sys.argv[1]).touch()
mouth.close()
"""


def test_it_waits_for_nobody_who_does_not_read_its_pipe(tmp_path: Path) -> None:
    """The icon that loads the rest reads nothing, and waits for the turn that this one has."""
    goes_on = tmp_path / "goes on"
    with subprocess.Popen(
        [sys.executable, "-c", SPEAKS, str(goes_on)],
        env={**os.environ, "PYTHONPATH": str(APP)},
        stdout=subprocess.PIPE,
    ) as process:
        deadline = time.monotonic() + SECONDS
        while not goes_on.exists() and time.monotonic() < deadline:
            time.sleep(0.01)
        is_free = goes_on.exists()
        said, _ = process.communicate(timeout=SECONDS)

    assert is_free
    assert list(Frames().feed(said)) == [(bytes(1_000_000),)]
