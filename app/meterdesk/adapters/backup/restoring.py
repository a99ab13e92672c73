"""Restoring a backup: tried out aside first, what was there is kept, a failure changes nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from meterdesk.adapters.backup.file import DATABASE, SETTINGS, SPACE, back_up, unpacked
from meterdesk.adapters.files import replace_file
from meterdesk.adapters.settings import TomlSettings
from meterdesk.adapters.store.store import SqlStore
from meterdesk.domain.backup import Backup, Restored
from meterdesk.domain.errors import SettingsError, StoreError

_LOGS = tuple(f"{DATABASE}{suffix}" for suffix in ("-wal", "-shm"))


def look_into(file: Path, folder: Path) -> Backup:
    """What the backup holds, after reading it through. Raises StoreError."""
    _prepare(folder)
    with unpacked(file, folder) as (backup, _):
        return backup


def restore(folder: Path, file: Path, clock: Callable[[], datetime], version: str) -> Restored:
    """Puts a backup in the place of the data folder's database and settings.

    Nobody else may work with the folder: the caller holds its lock. The backup is opened, brought
    to this program's schema and read before anything is touched; what was there is kept beside it
    as a backup of its own. Raises StoreError and NewerDatabaseError; then all is as it was.
    """
    _prepare(folder)
    _clear_away(folder)
    with unpacked(file, folder) as (backup, space):
        _try_out(space, file)
        kept, is_raw = _keep(folder, clock, version)
        _swap(folder, space)
    return Restored(backup, kept, is_raw)


def _prepare(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"The data folder {folder} cannot be used: {error.strerror or error}."
        ) from error


def _clear_away(folder: Path) -> None:
    """What a restore that was killed left behind."""
    for left in folder.glob(f"{SPACE}*"):
        shutil.rmtree(left, ignore_errors=True)


def _try_out(folder: Path, name: Path) -> None:
    """Opens settings and books as the program would, migration included. Raises StoreError.

    How often somebody asked the server within the hour was so when the backup was made.
    """
    try:
        TomlSettings(folder / SETTINGS).read()
    except SettingsError as error:
        raise StoreError(f"The settings in {name} cannot be read; nothing was changed.") from error
    store = SqlStore(folder)
    try:
        with store.begin() as records:
            proxy = records.installation.proxy()
            records.installation.keep(replace(proxy, own_syncs=None))
            records.devices.all()
    finally:
        store.close()
    _empty_log(folder / DATABASE)


def _keep(folder: Path, clock: Callable[[], datetime], version: str) -> tuple[Path | None, bool]:
    """The books that are there now, as a backup; raw where they cannot be read any more."""
    if not (folder / DATABASE).exists():
        return None, False
    stamp = clock().astimezone().strftime("%Y%m%d-%H%M%S")
    try:
        target = folder / f"meterdesk-before-restore-{stamp}.zip"
        return back_up(folder, target, clock, version).path, False
    except StoreError:
        aside = folder / f"meterdesk-damaged-{stamp}"
        aside.mkdir(mode=0o700)
        for name in (DATABASE, SETTINGS, *_LOGS):
            if (folder / name).exists():
                shutil.copy2(folder / name, aside / name)
        return aside, True


def _swap(folder: Path, space: Path) -> None:
    """One rename decides. A log of the old database must never meet the new one."""
    books, settings = folder / DATABASE, folder / SETTINGS
    before = settings.read_bytes() if settings.exists() else None
    try:
        if books.exists():
            _forget_log(books)
        if (space / SETTINGS).exists():
            replace_file(settings, (space / SETTINGS).read_bytes(), 0o600)
        os.replace(space / DATABASE, books)
    except OSError as error:
        with suppress(OSError):
            settings.unlink() if before is None else replace_file(settings, before, 0o600)
        raise StoreError(
            f"The backup could not take the place of {books}: {error.strerror or error}. "
            "Nothing was changed."
        ) from error


def _forget_log(path: Path) -> None:
    try:
        _empty_log(path)
    except sqlite3.DatabaseError:  # damaged: it was kept raw, log and all
        for name in _LOGS:
            path.with_name(name).unlink(missing_ok=True)
    if any(path.with_name(name).exists() for name in _LOGS):
        raise StoreError(
            f"Another program looks at {path}; close it and restore again. Nothing was changed."
        )


def _empty_log(path: Path) -> None:
    """Moves what is in the write-ahead log into the file; whoever leaves last removes the log."""
    with closing(sqlite3.connect(path)) as books:
        books.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
