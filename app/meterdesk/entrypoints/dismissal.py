"""`meterdesk-desktop --quit`: whoever installs, repairs or removes has the running copy end."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from meterdesk.bootstrap import is_office_open, is_window_open, resident
from meterdesk.gui.doorbell import END, ring

ENDED, STILL_RUNS, NONE_RAN = 0, 1, 3
"""Exit statuses; 2 is a version of Meterdesk that does not know the word."""

LONGEST = 90.0
"""Seconds: more than the running copy takes for a conversation, longer than a migration mostly."""

BETWEEN_LOOKS = 0.2
"""Seconds."""


def dismiss(folder: Path) -> int:
    """Asks the copy that works in this folder to end and waits for it; the exit status."""
    if not (folder.is_dir() and _is_in_the_way(folder)):
        return NONE_RAN
    if not ring(folder, word=END):
        print(f"A command works with {folder}; wait until it has ended.", file=sys.stderr)
        return STILL_RUNS
    deadline = time.monotonic() + LONGEST
    while is_window_open(folder):
        if time.monotonic() > deadline:
            print(f"The Meterdesk that works with {folder} did not end.", file=sys.stderr)
            return STILL_RUNS
        time.sleep(BETWEEN_LOOKS)
    return ENDED


def _is_in_the_way(folder: Path) -> bool:
    """A window, or a command; a service is ended by whoever started it."""
    return is_window_open(folder) or (is_office_open(folder) and resident(folder) is None)
