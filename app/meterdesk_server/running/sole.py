"""One server at a folder with an SQLite database: a second would answer beside the first.

The operating system lifts the lock when its holder dies, so that a killed server is in nobody's
way; the file stays, and means nothing by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import filelock

from meterdesk_server.errors import FolderError

LOCK_FILE = "run.lock"
_PATIENCE_SECONDS = 3.0
"""For one that is ending while the next is started."""


@contextmanager
def alone_in(folder: Path, patience_seconds: float = _PATIENCE_SECONDS) -> Iterator[None]:
    """Nobody else runs a server there as long as the `with` lasts. Raises FolderError."""
    lock = filelock.FileLock(folder / LOCK_FILE, mode=0o600, thread_local=False)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock.acquire(timeout=patience_seconds)
    except filelock.Timeout:
        raise FolderError(
            f"Another meterdesk-server already runs in {folder.absolute()}; several work together "
            "at one PostgreSQL database: --database."
        ) from None
    except (OSError, NotImplementedError) as error:
        why = getattr(error, "strerror", None) or "it cannot be locked"
        raise FolderError(f"The folder {folder} cannot be used: {why}.") from error
    try:
        yield
    finally:
        lock.release()
