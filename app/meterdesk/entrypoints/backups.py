"""`meterdesk backup` and `meterdesk restore`: the books into a file and back (row M23)."""

from __future__ import annotations

import sys
from argparse import Namespace
from contextlib import closing
from pathlib import Path
from typing import Any

from meterdesk.bootstrap import (
    is_window_open,
    lock_office,
    open_administration,
    open_backups,
    open_office,
    open_places,
)
from meterdesk.domain.backup import Backup
from meterdesk.domain.errors import BadInputError, NotNowError
from meterdesk.entrypoints.administration import is_unlocked
from meterdesk.entrypoints.documents import time
from meterdesk.entrypoints.terminal import local, print_json, say
from meterdesk.services.arrival import advice


async def make_backup(folder: Path, words: Namespace) -> int:
    """Writes the backup; a folder gets a file named by the time. Works while the window runs."""
    backups = open_backups(folder)
    target = words.file / backups.name() if words.file.is_dir() else words.file
    if target.exists() and not words.replace:
        raise BadInputError(f"{target} is there already; name another, or add --replace.")
    made = backups.make(target)
    if words.json:
        print_json(_document(made))
    else:
        print(f"Backed up {_words(made)} into {made.path}; it was opened and read through.")
    return 0


async def restore_backup(folder: Path, words: Namespace) -> int:
    """Replaces the books with those of the backup, after a yes; the old ones are kept."""
    desk = open_administration(folder)
    desk.check_restore(is_unlocked=is_unlocked(desk, words))
    backups = open_backups(folder)
    if is_window_open(folder):
        raise NotNowError(
            "The window of Meterdesk shows this office; restore there (Preferences, Data), or quit "
            "it first. A service makes room by itself."
        )
    with lock_office(folder):
        backup = backups.look_into(words.file)
        if not words.yes and not _is_meant(folder, backup):
            raise NotNowError("Nothing was changed.")
        restored = backups.restore(words.file)
        next_step = "" if words.json else _next_step(folder)
    if words.json:
        kept = None if restored.kept is None else str(restored.kept)
        print_json({**_document(restored.backup), "kept": kept})
        return 0
    print(f"Restored {_words(restored.backup)} of {local(restored.backup.made_at)}.")
    if restored.kept is not None:
        print(f"What was there before is kept: {restored.kept}")
    if next_step:
        print(next_step)
    return 0


def _next_step(folder: Path) -> str:
    """What is to be done with the office as it is now. It was tried out: it opens."""
    with closing(open_office(folder, places=open_places(folder, is_terminal=True))) as office:
        return advice(office.status.now())


def _is_meant(folder: Path, backup: Backup) -> bool:
    if not sys.stdin.isatty():
        raise BadInputError(
            "Restoring replaces what is there; add --yes where nobody can be asked."
        )
    say(f"This replaces what is in {folder} with {_words(backup)}, saved {local(backup.made_at)}.")
    say("What is there now is kept beside it. Restore? [y/N] ")
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _words(backup: Backup) -> str:
    devices = "1 device" if backup.devices == 1 else f"{backup.devices:,} devices"
    readings = "1 reading" if backup.readings == 1 else f"{backup.readings:,} readings"
    return f"{devices} and {readings}"


def _document(backup: Backup) -> dict[str, Any]:
    return {
        "file": str(backup.path),
        "made_at": time(backup.made_at),
        "version": backup.version,
        "devices": backup.devices,
        "readings": backup.readings,
        "last_read": time(backup.last_read),
    }
