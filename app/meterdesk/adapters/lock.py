"""Locks in a data folder, which the operating system lifts when their holder dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType

import filelock

from meterdesk.adapters.folder_refusals import already_open, unusable
from meterdesk.domain.errors import AlreadyOpenError, StoreError

LOCK_FILE = "office.lock"
MIGRATION_LOCK_FILE = "migration.lock"


class OfficeLock:
    """Held from `acquire` to `release`, or as a context manager."""

    def __init__(self, folder: Path, name: str = LOCK_FILE) -> None:
        self._folder = folder
        # One thread may take the lock and another give it back when the window closes.
        self._lock = filelock.FileLock(folder / name, mode=0o600, thread_local=False)

    @property
    def is_held(self) -> bool:
        """Whether by this one."""
        return self._lock.is_locked

    def attempt(self) -> bool:
        """Never waits; whether it is held now. Raises StoreError."""
        try:
            self.acquire()
        except AlreadyOpenError:
            return False
        return True

    def acquire(self, patience: float = 0.0) -> None:
        """Waits so many seconds at most.

        Raises AlreadyOpenError, and StoreError where the folder cannot be used.
        """
        if self._lock.is_locked:
            return
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock.acquire(timeout=patience, blocking=patience > 0)
        except filelock.Timeout:
            raise already_open(self._folder) from None
        except (OSError, NotImplementedError) as error:
            raise unusable(self._folder, error) from error

    def release(self) -> None:
        """Lets the next one in; nothing happens where it is not held."""
        self._lock.release(force=True)

    def __enter__(self) -> OfficeLock:
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.release()


def is_held(folder: Path, name: str) -> bool:
    """Whether a program holds it now: tries, so that for a moment it may seem taken to others."""
    path = folder / name
    if sys.platform != "win32":
        return _is_locked(path)
    return path.exists() and _refuses(OfficeLock(folder, name))


if sys.platform != "win32":
    import fcntl

    def _is_locked(path: Path) -> bool:
        """Asked again and again: by flock(2) itself, shared, so lookers do not collide."""
        try:
            descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            return False
        try:
            fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        except OSError:
            return False
        finally:
            os.close(descriptor)
        return False


def _refuses(lock: OfficeLock) -> bool:
    try:
        if not lock.attempt():
            return True
    except StoreError:
        return False
    lock.release()
    return False
