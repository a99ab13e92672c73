"""A person before the screen on which Windows programs run: keys, and pictures of what is seen."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from course import wait
from setup_program import Machine

TASKS, READY, FINISHED = 9, 10, 14
"""Pages: Inno's wpSelectTasks, wpReady, wpFinished."""
PATIENCE = 90.0
"""Seconds, with which a setup writes its files."""
HEARD_WITHIN = 5.0
"""Seconds in which a key that was heard shows."""
PAGE = b"  page "
"""How a line of a setup's log begins, behind its time."""
KINDS = "setup|_iu|unins"
"""What their windows are called by: the programs' own names."""
PROGRAMS = ("openbox", "xdotool", "scrot")


@dataclass(frozen=True, slots=True)
class Hands:
    """At the display of a machine, which has a window manager."""

    machine: Machine

    def press(self, key: str) -> None:
        """A key by xdotool's name, in the window of the setup; again until a window came or went,
        or the setup logged a page: Meterdesk, started again, may take the focus from under it."""
        before, deadline = self._seen(), time.monotonic() + PATIENCE
        while self._seen() == before:
            assert time.monotonic() < deadline, f"{key} was pressed, and nothing came of it"
            if self.window:
                self._told("key", key)
            self._await_other_than(before)

    def _await_other_than(self, before: object) -> None:
        deadline = time.monotonic() + HEARD_WITHIN
        while self._seen() == before and time.monotonic() < deadline:
            time.sleep(0.2)

    def _seen(self) -> tuple[frozenset[str], int]:
        """The setup's windows, and how many pages were shown by what the logs say."""
        logs = self.machine.shared.glob("*.log")
        return frozenset(self._mine()), sum(each.read_bytes().count(PAGE) for each in logs)

    def _mine(self) -> list[str]:
        return self._told("search", "--onlyvisible", "--class", KINDS).split()

    @property
    def window(self) -> str:
        """The setup's or the removal's window that has the focus; nothing where none has it."""
        mine = self._mine()
        focused = self._told("getactivewindow").strip()
        if focused in mine:
            return focused
        if mine:  # Meterdesk itself, which has been started again, came before it
            self._told("windowactivate", mine[-1])
        return ""

    def front(self) -> str:
        """That window, once it has the focus."""
        wait(lambda: self.window != "", "the focus")
        return self.window

    def another(self, before: str) -> str:
        """Waits for a window that is not the one before, and until it stands still: a key that is
        pressed while it is drawn is lost."""
        wait(lambda: self.window not in ("", before), "another window")
        with tempfile.TemporaryDirectory() as folder:
            self.picture(Path(folder) / "seen.png")
        return self.front()

    def picture(self, path: Path) -> None:
        """Of the window with the focus, once it stands still."""
        path.parent.mkdir(parents=True, exist_ok=True)
        deadline, last = time.monotonic() + 10, b""
        while time.monotonic() < deadline:
            self._run("scrot", "--focused", "--overwrite", str(path))
            if (seen := path.read_bytes() if path.exists() else b"") and seen == last:
                return
            last = seen
            time.sleep(0.3)

    def page(self, number: int, log: str = "setup.log") -> None:
        """Waits until the setup shows that page, by what it logs."""
        line = f"page {number}\r\n"
        wait(lambda: line in self.machine.log(log), f"page {number} in {log}", PATIENCE)
        self.another("")

    @contextmanager
    def setup(
        self, version: str, *words: str, log: str = "setup.log"
    ) -> Iterator[subprocess.Popen[bytes]]:
        """The setup of that version at the screen; inside somebody brings it to its end."""
        machine = self.machine
        (machine.shared / log).unlink(missing_ok=True)
        program = rf"Z:\w\{machine.project}\dist\meterdesk-{version}-setup.exe"
        with self.before(program, rf"/LOG=Z:\w\{machine.project}\{log}", *words) as running:
            yield running

    @contextmanager
    def before(self, program: str, *words: str) -> Iterator[subprocess.Popen[bytes]]:
        """A program at the screen; inside it is brought to its end."""
        with subprocess.Popen(
            [str(self.machine.place.folder / "win"), program, *words],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DISPLAY": self.machine.display},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as running:
            try:
                yield running
                running.wait(PATIENCE)
            finally:
                running.kill()

    def _told(self, *words: str) -> str:
        return self._run("xdotool", *words).stdout

    def _run(self, *words: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "DISPLAY": self.machine.display}
        return subprocess.run(words, env=environment, capture_output=True, text=True, check=False)


@contextmanager
def hands_at(machine: Machine) -> Iterator[Hands]:
    """A window manager on the machine's display, which gives the focus. SystemExit without one."""
    if missing := [name for name in PROGRAMS if not shutil.which(name)]:
        raise SystemExit(f"Programs are missing; on Debian: apt-get install {' '.join(missing)}")
    environment = {**os.environ, "DISPLAY": machine.display}
    with subprocess.Popen(
        ["openbox", "--sm-disable"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as manager:
        hands = Hands(machine)
        try:
            wait(lambda: bool(hands._told("get_num_desktops")), "a window manager")
            yield hands
        finally:
            manager.terminate()
