"""A screen nobody looks at, for programs with windows."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def a_screen() -> Iterator[str]:
    """Its name as DISPLAY wants it. Raises SystemExit where there is no Xvfb."""
    if not shutil.which("Xvfb"):
        raise SystemExit("Xvfb is missing; on Debian: apt-get install xvfb")
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-noreset"]
    with subprocess.Popen(words, pass_fds=(write,), stderr=subprocess.DEVNULL) as screen:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()  # said when it is ready
        try:
            yield f":{number}"
        finally:
            screen.terminate()
