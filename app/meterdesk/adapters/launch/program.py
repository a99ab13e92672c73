"""The line that starts the collector here: the frozen program, an installed command, a clone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from meterdesk import paths

PATIENCE = 60.0
"""Seconds a program of the operating system gets to answer."""

ABSENT = 127
"""The exit status of what cannot be run, as shells have it."""

Tool = Callable[[Sequence[str]], tuple[int, str]]
"""Runs a program of the operating system; its exit status, and what it said."""


def ask(words: Sequence[str]) -> tuple[int, str]:
    """A `Tool` that waits for the answer; `ABSENT` where there is no such program."""
    try:
        done = subprocess.run(
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=PATIENCE,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return ABSENT, f"{words[0]}: {getattr(error, 'strerror', None) or 'no answer'}"
    return done.returncode, done.stdout.decode(errors="replace").strip()


def collect_command(folder: Path) -> tuple[str, ...]:
    """What starts the collector of that folder, with absolute paths.

    A service's environment is not this terminal's: a folder that only this one knows is named.
    """
    is_known = folder.resolve() == paths.data_dir().resolve() and "XDG_DATA_HOME" not in os.environ
    return (*_program(), "collect", *(() if is_known else ("--data-dir", str(folder.resolve()))))


def _program() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        if appimage := os.environ.get("APPIMAGE"):
            return (appimage,)
        name = "meterdesk-cli.exe" if sys.platform == "win32" else "meterdesk-cli"
        return (_named(Path(sys.executable).with_name(name)),)
    beside = shutil.which("meterdesk", path=str(Path(sys.executable).parent))
    if beside:
        return (str(Path(beside).absolute()),)
    return (sys.executable, str(Path(paths.__file__).parents[1]))


def _named(program: Path) -> str:
    """By the name on the PATH where that is the same file: it outlives the next version."""
    known = shutil.which("meterdesk")
    is_same = known is not None and Path(known).resolve() == program.resolve()
    return str(Path(known).absolute()) if known and is_same else str(program)
