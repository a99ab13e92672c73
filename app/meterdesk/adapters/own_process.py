"""A process of our own beside this one, from the source and from a frozen program."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def own_process(word: str, module: str) -> Sequence[str]:
    """What starts it: a frozen program says `word` to itself, Python is told the module."""
    if not getattr(sys, "frozen", False):
        return (sys.executable, "-P", "-m", module)
    here = Path(sys.executable)
    terminal = here.with_name(f"meterdesk-cli{here.suffix}")  # which has streams on Windows too
    return (str(terminal if terminal.exists() else here), word)
