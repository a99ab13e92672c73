"""The program in the place of itself: begun anew it holds no more than its icon needs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from meterdesk.gui.wish import Wanted


def begin_anew(folder: Path, wanted: Wanted) -> int:
    """Does not come back on POSIX, where the process stays the one that the session knows; on
    Windows another one is started, which waits until this one has left. 1 where there is no program
    any more."""
    words = [*_program(), *_said(wanted), "--data-dir", str(folder.absolute())]
    # PyInstaller: a program of its own, no helper of this one
    environment = {**os.environ, "PYINSTALLER_RESET_ENVIRONMENT": "1"}
    try:
        if sys.platform != "win32":
            os.execve(words[0], words, environment)
        subprocess.Popen(words, env=environment, close_fds=True)
    except OSError as error:
        print(f"Meterdesk cannot begin anew: {error}", file=sys.stderr)
        return 1
    return 0


def _said(wanted: Wanted) -> list[str]:
    """What it is begun for; nobody knows any more what a message was about, but the window does."""
    wishes = [wish for wish in (*wanted.besides, wanted.wish) if wish.is_of_the_tray]
    said = [f"--wish={wish}" for wish in wishes] or ["--hidden"]
    return [*said, str(wanted.file)] if wanted.file else said


def _program() -> Sequence[str]:
    """As this process was started, without the words that were for the program."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    own = len(sys.orig_argv) - len(sys.argv[1:])
    return (sys.executable, *sys.orig_argv[1:own])
