"""The place of the window of a data folder, of which there is one, loaded or not."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from meterdesk.adapters.folder_refusals import already_open, unusable

WINDOW = "window.lock"
COLLISION = 1.0
"""Seconds for which a lock may seem taken because others look whether it is."""
_AGAIN = 0.05
"""Seconds between two attempts."""


@contextmanager
def place_of_the_window(folder: Path, patience: float = COLLISION) -> Iterator[None]:
    """Waited for so many seconds. Raises AlreadyOpenError, and StoreError."""
    with _held(folder, patience):
        yield


if sys.platform == "win32":
    from meterdesk.adapters.lock import OfficeLock

    @contextmanager
    def _held(folder: Path, patience: float) -> Iterator[None]:
        lock = OfficeLock(folder, WINDOW)
        lock.acquire(patience)
        try:
            yield
        finally:
            lock.release()

else:
    import fcntl

    @contextmanager
    def _held(folder: Path, patience: float) -> Iterator[None]:
        """As filelock does it, which would load OpenSSL and six megabytes more beside the icon."""
        deadline = time.monotonic() + patience
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            number = os.open(folder / WINDOW, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise unusable(folder, error) from error
        try:
            while not _locks(folder, number):
                if time.monotonic() > deadline:
                    raise already_open(folder)
                time.sleep(_AGAIN)
            yield
        finally:
            os.close(number)

    def _locks(folder: Path, number: int) -> bool:
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            raise unusable(folder, error) from error
        return True
