"""A process of our own beside this one, from the source and from a frozen program."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import meterdesk


def own_process(word: str, module: str) -> Sequence[str]:
    """What starts it: a frozen program says `word` to itself, Python is told the module."""
    if not getattr(sys, "frozen", False):
        return (sys.executable, "-P", "-m", module)
    here = Path(sys.executable)
    terminal = here.with_name(f"meterdesk-cli{here.suffix}")  # which has streams on Windows too
    return (str(terminal if terminal.exists() else here), word)


def imprint() -> object:
    """Another value once another version was installed over this program, which runs on."""
    frozen = getattr(sys, "frozen", False)
    try:
        seen = os.stat(sys.executable if frozen else meterdesk.__file__)
    except OSError:
        return None
    return (seen.st_dev, seen.st_ino, seen.st_size, seen.st_mtime_ns)
