"""A person before the screen on which Windows programs run: keys, and pictures of what is seen."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from course import wait
from setup_program import Machine

PROGRAMS = ("openbox", "xdotool", "scrot")


@dataclass(frozen=True, slots=True)
class Hands:
    """At the display of a machine, which has a window manager."""

    machine: Machine

    def press(self, *keys: str) -> None:
        """Keys by xdotool's names, one after the other, in the window that has the focus."""
        for key in keys:
            self._told("key", key)

    @property
    def window(self) -> str:
        """Which window has the focus; nothing where there is none."""
        return self._told("getactivewindow").strip()

    def another(self, before: str) -> str:
        """Waits for a window that is not the one before."""
        wait(lambda: self.window not in ("", before), "another window")
        return self.window

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

    def page(self, number: int, log: str) -> None:
        """Waits until the setup shows that page (Inno's wp... constants), by what it logs."""
        line = f"page {number}\r\n"
        wait(lambda: line in self.machine.log(log), f"page {number} in {log}", 240)

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
                running.wait(240)
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
        ["openbox", "--sm-disable"], env=environment, stderr=subprocess.DEVNULL
    ) as manager:
        hands = Hands(machine)
        try:
            wait(lambda: bool(hands._told("get_num_desktops")), "a window manager")
            yield hands
        finally:
            manager.terminate()
