"""`meterdesk collect --stop`: the service of a folder, as whoever installs programs sees it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from meterdesk.adapters.turns import dismiss
from meterdesk.bootstrap import resident
from meterdesk.entrypoints.terminal import say

ENDED, STILL_RUNS, NONE_RAN = 0, 1, 3
"""Exit statuses, the same as of `meterdesk-desktop --quit`."""

LONGEST = 90.0
"""Seconds: more than a conversation with the server takes."""


def stop(folder: Path, words: Namespace) -> int:
    """Has the service end, after the conversation under way, and waits until it did."""
    if resident(folder) is None:
        return NONE_RAN
    if not dismiss(folder, LONGEST):
        say(f"meterdesk: The service that collects in {folder} did not end.")
        return STILL_RUNS
    return ENDED
