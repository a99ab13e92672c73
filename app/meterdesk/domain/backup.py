"""A backup: everything the office's books hold in one file, and what a restore did (row M23)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Backup:
    """What a backup file holds. Times are aware UTC.

    `version` is of the program that made it, `revision` the schema of its database.
    """

    path: Path
    made_at: datetime
    version: str
    revision: str
    devices: int
    readings: int
    last_read: datetime | None = None


@dataclass(frozen=True, slots=True)
class Restored:
    """What is in the books now. `kept` is where the books from before lie; None: there were none.

    `is_kept_raw` where those could not be read any more and were kept as they were.
    """

    backup: Backup
    kept: Path | None = None
    is_kept_raw: bool = False
