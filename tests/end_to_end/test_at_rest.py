"""The program at rest on a real screen: an icon, outings when something is due, and the window when
somebody wants it (rows M3, M4; decision 40).
"""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from tests.end_to_end import clocked
from tests.end_to_end.screen import Screen, needs_screen, open_screen, until

if sys.platform == "linux":
    from tests.end_to_end.outside import Outside, open_outside
    from tests.end_to_end.settled import settle

from meterdesk.adapters.lock import LOCK_FILE, is_held
from meterdesk.adapters.store.store import FILE
from meterdesk.adapters.turns import OUTING
from meterdesk.bootstrap import is_window_open

pytestmark = [needs_screen, pytest.mark.xdist_group("screen"), pytest.mark.timeout(300)]

APP = Path(__file__).parents[2] / "app"
OF_THE_REST = re.compile(r"sqlalchemy|_sqlite3|libcrypto|libssl|_asyncio")
"""Files that the whole program has mapped into its memory, and the icon has not."""


class Desk:
    """A computer with a settled office; the program was started with its session."""

    def __init__(self, outside: Outside, screen: Screen, data: Path) -> None:
        self.outside = outside
        self.screen = screen
        self.data = data
        self.program = self.start("--hidden")

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        return self.screen.start(
            "desktop",
            [sys.executable, clocked.__file__, *words, "--data-dir", str(self.data)],
            PYTHONPATH=str(APP),
            **self.outside.hours.environment(),
        )

    @property
    def is_icon_alone(self) -> bool:
        """It is up, nothing of the rest is loaded, and nothing is out."""
        maps = Path(f"/proc/{self.program.pid}/maps").read_text("utf-8")
        is_up = is_window_open(self.data) and "libQt6Widgets" in maps
        return is_up and not OF_THE_REST.search(maps) and not is_held(self.data, OUTING)

    @property
    def is_window_seen(self) -> bool:
        found = self.screen.xdotool("search", "--onlyvisible", "--name", "^Meterdesk$")
        return bool(found and found.strip())

    def rounds(self) -> int:
        """How often the printer that was read most was read."""
        with closing(sqlite3.connect(f"file:{self.data / FILE}?mode=ro", uri=True)) as books:
            counted = books.execute("SELECT count(*) FROM reading GROUP BY device_id")
            return int(max(number for (number,) in counted))

    def passes(self, hours: float) -> None:
        self.outside.hours.pass_by(timedelta(hours=hours))

    def log(self) -> str:
        return "".join(path.read_text("utf-8") for path in sorted(self.data.glob("*.log")))


@contextmanager
def open_desk(folder: Path) -> Iterator[Desk]:
    data = folder / "data"
    data.mkdir()
    with open_outside(folder) as outside, open_screen(folder) as screen:
        settle(data, outside)
        yield Desk(outside, screen, data)


def test_m3_a_day_of_the_program_at_rest(tmp_path: Path) -> None:
    with open_desk(tmp_path) as desk:
        until(lambda: desk.is_icon_alone and desk.rounds(), "the icon alone")
        an_outing_reads_what_is_due(desk)
        a_command_finds_the_turn_free(desk)
        a_second_copy_opens_the_window(desk)
        it_rests_again_once_the_window_was_closed(desk)
        it_ends_when_it_is_asked_to(desk)
        an_outing_whose_icon_is_killed_leaves_the_books_whole(desk)


def an_outing_reads_what_is_due(desk: Desk) -> None:
    before = desk.rounds()
    desk.passes(hours=3)
    until(lambda: desk.rounds() == before + 1, "a round")
    until(lambda: desk.is_icon_alone, "the icon alone")
    assert desk.rounds() == before + 1
    desk.screen.picture("at-rest")


def a_command_finds_the_turn_free(desk: Desk) -> None:
    assert not is_held(desk.data, LOCK_FILE)
    done = subprocess.run(
        [sys.executable, str(APP), "status", "--data-dir", str(desk.data)],
        env={**desk.screen.environment, "PYTHONPATH": str(APP)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def a_second_copy_opens_the_window(desk: Desk) -> None:
    second = desk.start()
    assert second.wait(30) == 0
    until(lambda: desk.is_window_seen, "the window")
    desk.screen.picture("window")


def it_rests_again_once_the_window_was_closed(desk: Desk) -> None:
    """In the same process, which is the one that the session knows."""
    window = ("search", "--onlyvisible", "--name", "^Meterdesk$", "windowactivate", "--sync")
    desk.screen.xdotool(*window, "key", "alt+F4")
    until(lambda: not desk.is_window_seen, "the window gone")
    until(lambda: desk.is_icon_alone, "the icon alone")
    assert desk.program.poll() is None


def it_ends_when_it_is_asked_to(desk: Desk) -> None:
    assert desk.start("--quit").wait(60) == 0
    assert desk.program.wait(30) == 0
    assert not is_held(desk.data, LOCK_FILE)


def an_outing_whose_icon_is_killed_leaves_the_books_whole(desk: Desk) -> None:
    desk.passes(hours=3)
    before = desk.rounds()
    desk.program = desk.start("--hidden")
    until(lambda: is_held(desk.data, OUTING), "an outing")
    os.kill(desk.program.pid, 9)
    until(lambda: not is_held(desk.data, OUTING), "its end")
    with closing(sqlite3.connect(desk.data / FILE)) as books:
        assert books.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert desk.rounds() <= before + 1
    assert "Traceback" not in desk.log()
