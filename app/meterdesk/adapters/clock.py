"""The clock on this computer's wall."""

from __future__ import annotations

import time
from datetime import UTC, datetime


def utc_now() -> datetime:
    """The time in whole seconds, as everything that is kept or sent has it."""
    return datetime.fromtimestamp(int(time.time()), UTC)
