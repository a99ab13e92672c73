"""Programs that tests start."""

from __future__ import annotations

import os
import signal


def hear_interrupts() -> None:
    """For `preexec_fn`: what was started in the background of a script ignores Ctrl+C else."""
    if os.name == "posix":
        signal.signal(signal.SIGINT, signal.SIG_DFL)
