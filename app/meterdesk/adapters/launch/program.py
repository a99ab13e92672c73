"""The line that starts the collector here: the frozen program, an installed command, a clone."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from meterdesk import paths


def collect_command(folder: Path) -> tuple[str, ...]:
    """What starts the collector of that folder, with absolute paths.

    A service's environment is not this terminal's: a folder that only this one knows is named.
    """
    is_known = folder.resolve() == paths.data_dir().resolve() and "XDG_DATA_HOME" not in os.environ
    return (*_program(), "collect", *(() if is_known else ("--data-dir", str(folder.resolve()))))


def _program() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
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
