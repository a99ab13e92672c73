"""A program in the tray of a screen: how soon its icon is seen, what it holds, what it costs."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.end_to_end.screen import Screen, until

from beside.bundle_parts import files

LARGEST_ICON = 64
"""Points; a window that is smaller is the icon."""

SETTLED = 15.0
"""Seconds after which a program that was started has done what it does at first."""

_FIELDS = {"rss": "Rss", "pss": "Pss", "clean": "Private_Clean", "dirty": "Private_Dirty"}


@dataclass(frozen=True, slots=True)
class Held:
    """Megabytes (10^6): resident, its fair share of that, and what is its alone."""

    rss: float
    pss: float
    uss: float


@dataclass(frozen=True, slots=True)
class Program:
    """How it is started, and by what name the screen knows its windows."""

    name: str
    words: tuple[str, ...]

    @property
    def folder(self) -> Path:
        return Path(self.words[0]).parent


Look = Callable[[Screen, Program], bool]
"""Whether it is on the screen as it is wanted."""


@contextmanager
def started(screen: Screen, program: Program) -> Iterator[subprocess.Popen[bytes]]:
    """Runs it for as long as the `with` lasts."""
    process = screen.start(program.name, program.words)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        until(lambda: not windows(screen, program), f"{program.name} gone")


def until_seen(screen: Screen, program: Program, look: Look, *, is_cold: bool) -> float:
    """Seconds from its start until that is on the screen."""
    if is_cold:
        forget(program.folder)
    began = time.perf_counter()
    with started(screen, program):
        until(lambda: look(screen, program), f"{program.name} on the screen")
        return time.perf_counter() - began


def forget(folder: Path) -> None:
    """Asks the kernel to keep nothing of these files in memory (posix_fadvise)."""
    for path in files(folder):
        number = os.open(path, os.O_RDONLY)
        try:
            os.fsync(number)
            os.posix_fadvise(number, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(number)


def has_icon(screen: Screen, program: Program) -> bool:
    return any(1 < size <= LARGEST_ICON for size in windows(screen, program))


def has_window(screen: Screen, program: Program) -> bool:
    return any(size > LARGEST_ICON for size in windows(screen, program))


def windows(screen: Screen, program: Program) -> list[int]:
    """The longer sides of what it shows."""
    found = screen.xdotool("search", "--onlyvisible", "--class", f"^{program.name}$") or ""
    sizes = []
    for window in found.split():
        told = screen.xdotool("getwindowgeometry", "--shell", window) or ""
        sizes.append(
            max((int(each) for each in re.findall(r"(?:WIDTH|HEIGHT)=(\d+)", told)), default=0)
        )
    return sizes


def held(process: int) -> Held:
    """What the kernel says in smaps_rollup, of it and of all that it started."""
    sums = dict.fromkeys(_FIELDS, 0.0)
    for number in family(process):
        with suppress(OSError):
            text = Path(f"/proc/{number}/smaps_rollup").read_text(encoding="ascii")
            for name, title in _FIELDS.items():
                sums[name] += sum(map(int, re.findall(rf"^{title}:\s+(\d+)", text, re.M))) * 1024
    return Held(sums["rss"] / 1e6, sums["pss"] / 1e6, (sums["clean"] + sums["dirty"]) / 1e6)


def processor(process: int) -> float:
    """Seconds that it, its ended children, and those of it that live were on a processor (proc(5),
    stat); in hundredths on most systems."""
    ticks = sum(_ticks(number, ended=number == process) for number in family(process))
    return ticks / os.sysconf("SC_CLK_TCK")


def _ticks(process: int, *, ended: bool) -> int:
    with suppress(OSError):
        fields = (
            Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        )
        return sum(map(int, fields[11 : 15 if ended else 13]))
    return 0


def family(process: int) -> Sequence[int]:
    """It, and those that it started."""
    children = Path(f"/proc/{process}/task").glob("*/children")
    found = [process]
    with suppress(OSError):
        for path in children:
            for each in path.read_text(encoding="ascii").split():
                found += family(int(each))
    return found
