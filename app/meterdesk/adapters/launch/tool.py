"""Programs of the operating system that are told what to start: systemctl, schtasks, launchctl."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence

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
