"""The program in the place of itself: begun anew it holds no more than its icon needs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


def begin_anew(folder: Path) -> int:
    """Does not come back on POSIX, where the process stays the one that the session knows; on
    Windows another one is started, which waits until this one has left. Raises OSError."""
    words = [*_program(), "--hidden", "--data-dir", str(folder.absolute())]
    # PyInstaller: a program of its own, no helper of this one
    environment = {**os.environ, "PYINSTALLER_RESET_ENVIRONMENT": "1"}
    if sys.platform != "win32":
        os.execve(words[0], words, environment)
    subprocess.Popen(words, env=environment, close_fds=True)
    return 0


def _program() -> Sequence[str]:
    """As this process was started, without the words that were for the program."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    own = len(sys.orig_argv) - len(sys.argv[1:])
    return (sys.executable, *sys.orig_argv[1:own])
