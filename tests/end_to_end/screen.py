"""A real screen for one test: X server, window manager, a task bar with a tray, assistive bus."""

from __future__ import annotations

import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

import pytest

PROGRAMS = ("Xvfb", "openbox", "tint2", "xdotool", "scrot", "dbus-daemon")
ACCESSIBILITY = (Path("/usr/libexec/at-spi-bus-launcher"),)
SIZE = "1280x900x24"
PATIENCE = 30.0
PAUSE = 0.05
_PR_SET_PDEATHSIG = 1
MARK = "METERDESK_TEST_SCREEN"
Given = TypeVar("Given")

_BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=FOLDER</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""A session's bus that starts nothing by itself: there is no keyring and no notification area."""

_TASK_BAR = """\
panel_items = TSC
panel_size = 100% 34
panel_position = bottom center horizontal
panel_background_id = 1
systray_padding = 4 4 4
systray_icon_size = 24
time1_format = %H:%M
time1_font = DejaVu Sans 10
clock_font_color = #ffffff 100
task_font = DejaVu Sans 10
task_text = 1
task_icon = 1
rounded = 0
border_width = 0
background_color = #2b3440 100
"""

missing = [name for name in PROGRAMS if not shutil.which(name)]
missing += [path.name for path in ACCESSIBILITY if not path.exists()]
needs_screen = pytest.mark.skipif(
    sys.platform != "linux" or bool(missing),
    reason=f"the walk needs a desktop of its own; missing here: {', '.join(missing) or 'Linux'}",
)


def until(look: Callable[[], Given | None], what: str, patience: float = PATIENCE) -> Given:
    """Looks until there is something to see; AssertionError with `what` when it never came."""
    deadline = time.monotonic() + patience
    while True:
        found = look()
        if found is not None and found is not False:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f"It never came to be: {what}")
        time.sleep(PAUSE)


def _die_with_the_test() -> None:
    """Asks the kernel to end this process when the test's is killed: see prctl(2)."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


class Screen:
    """Programs started on it die with it. `environment` is that of a session on it."""

    def __init__(self, folder: Path, pictures: Path) -> None:
        self.folder = folder
        self._pictures = pictures
        self._started: list[subprocess.Popen[bytes]] = []
        self._taken = 0
        home, run = folder / "home", folder / "run"
        for each in (home, run):
            each.mkdir(mode=0o700)
        kept = ("PATH", "LANG", "LC_ALL", "TMPDIR", "LD_LIBRARY_PATH")
        self.environment = {
            **{name: os.environ[name] for name in kept if name in os.environ},
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(run),
            "XDG_CURRENT_DESKTOP": "Openbox",
            "XDG_SESSION_TYPE": "x11",
            "GSETTINGS_BACKEND": "memory",
            "TZ": "UTC",
            "LC_ALL": "C.UTF-8",
            MARK: str(folder),
        }

    def begin(self) -> None:
        """Starts the desktop and waits until each part of it answers."""
        self.environment["DISPLAY"] = self._x_server()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus()
        self.start("at-spi-bus-launcher", [str(ACCESSIBILITY[0]), "--launch-immediately"])
        self.start("openbox", ["openbox", "--sm-disable"])
        until(lambda: self.xdotool("get_num_desktops"), "a window manager")
        settings = self.folder / "tint2rc"
        settings.write_text(_TASK_BAR, encoding="utf-8")
        self.start("tint2", ["tint2", "-c", str(settings)])
        until(lambda: self.xdotool("search", "--onlyvisible", "--class", "tint2"), "a task bar")

    def start(self, name: str, words: Sequence[str], **environment: str) -> subprocess.Popen[bytes]:
        """Starts a program on this screen; what it prints lies in `NAME.log` of the folder."""
        with (self.folder / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(
                words,
                env={**self.environment, **environment},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=_die_with_the_test,
            )
        self._started.append(process)
        return process

    def xdotool(self, *words: str) -> str | None:
        """What it printed (or a blank); None where it had nothing to say but an error."""
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        return (done.stdout.strip() or " ") if done.returncode == 0 else None

    def picture(self, name: str) -> Path:
        """The whole screen as it looks now."""
        self._taken += 1
        path = self._pictures / f"{self._taken:02}-{name}.png"
        words = ["scrot", "--overwrite", "--silent", str(path)]
        with suppress(subprocess.TimeoutExpired):
            subprocess.run(
                words, env=self.environment, capture_output=True, timeout=20, check=False
            )
        return path

    def said(self, name: str) -> str:
        """What a program started here printed."""
        return (self.folder / f"{name}.log").read_text("utf-8", "replace")

    def end(self) -> None:
        """Ends everything that was started here, and what those started in turn."""
        for process in reversed(self._started):
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        for number in self._left():
            with suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)

    def _left(self) -> list[int]:
        """Processes that carry the mark of this screen: some put themselves into a new session."""
        mark = f"{MARK}={self.folder}".encode()
        found = []
        for path in Path("/proc").glob("[0-9]*/environ"):
            with suppress(OSError):
                if mark in path.read_bytes().split(b"\0"):
                    found.append(int(path.parent.name))
        return found

    def _x_server(self) -> str:
        """Its display, of which it chooses the number."""
        words = ["Xvfb", "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset", "-displayfd"]
        return f":{self._told('Xvfb', words, is_number=True)}"

    def _bus(self) -> str:
        config = self.folder / "bus.conf"
        config.write_text(_BUS.replace("FOLDER", str(self.folder)), "utf-8")
        words = ["dbus-daemon", f"--config-file={config}", "--nofork"]
        return self._told("dbus", words, is_number=False)

    def _told(self, name: str, words: list[str], *, is_number: bool) -> str:
        """Starts a program that says the first thing it knows on a pipe, and returns that."""
        ours, its = os.pipe()
        words = [*words, str(its)] if is_number else [*words, f"--print-address={its}"]
        with (self.folder / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(
                words,
                env=self.environment,
                pass_fds=(its,),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=_die_with_the_test,
            )
        self._started.append(process)
        os.close(its)
        try:
            told = b""
            deadline = time.monotonic() + PATIENCE
            while not told.endswith(b"\n"):
                left = max(deadline - time.monotonic(), 0)
                assert select.select([ours], [], [], left)[0], f"{name} said nothing"
                more = os.read(ours, 4096)
                assert more, f"{name} ended: {self.said(name)}"
                told += more
        finally:
            os.close(ours)
        return told.decode().strip()


@contextmanager
def open_screen(pictures: Path) -> Iterator[Screen]:
    """A screen for as long as the `with` lasts; its pictures lie where they are told to."""
    folder = Path(tempfile.mkdtemp(prefix="mds"))  # short: it becomes the name of a socket
    screen = Screen(folder, pictures)
    try:
        screen.begin()
        yield screen
    finally:
        screen.end()
        shutil.rmtree(folder, ignore_errors=True)
