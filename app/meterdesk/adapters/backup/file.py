"""The backup file: a ZIP of the database, the settings and a sheet that says what it is.

No secret is in it: those lie in the keyring. A backup that was made is opened and read through
before it gets its name, so that a file of that name is one that can be restored.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from meterdesk.adapters.backup import database
from meterdesk.adapters.store.store import FILE
from meterdesk.domain.backup import Backup
from meterdesk.domain.errors import StoreError

DATABASE = FILE
SETTINGS = "settings.toml"
SHEET = "backup.json"
FORMAT = 1
SPACE = ".meterdesk-"
"""How the folders begin in which files are made; what a kill left behind is known by it."""


def back_up(folder: Path, target: Path, clock: Callable[[], datetime], version: str) -> Backup:
    """Makes a backup of the data folder as `target`, replacing a file of that name.

    The program may go on working meanwhile. Raises StoreError; then there is no new file.
    """
    if not (folder / DATABASE).exists():
        raise StoreError(f"There is nothing to back up yet: {folder} holds no database.")
    with _sentences(target), tempfile.TemporaryDirectory(prefix=SPACE, dir=target.parent) as name:
        space = Path(name)
        database.copy(folder / DATABASE, space / DATABASE)
        held = database.contents(space / DATABASE, folder / DATABASE)
        sheet = {
            "format": FORMAT,
            "made_at": clock().isoformat(),
            "version": version,
            "revision": held.revision,
        }
        packed = space / "packed"
        _pack(packed, space / DATABASE, folder / SETTINGS, sheet)
        with unpacked(packed, space, target) as (made, _):
            os.replace(packed, target)
    return made


@contextmanager
def unpacked(file: Path, beside: Path, name: Path | None = None) -> Iterator[tuple[Backup, Path]]:
    """What a backup holds, and a folder inside `beside` with its files, gone afterwards.

    `name` is what the user calls the file. Raises StoreError where it is no backup, damaged, or
    of a format this program does not know.
    """
    known_as = name or file
    with _sentences(known_as), tempfile.TemporaryDirectory(prefix=SPACE, dir=beside) as made:
        space = Path(made)
        sheet = _unpack(file, space, known_as)
        held = database.contents(space / DATABASE, known_as)
        backup = Backup(
            path=known_as,
            made_at=datetime.fromisoformat(sheet["made_at"]),
            version=str(sheet["version"]),
            revision=held.revision,
            devices=held.devices,
            readings=held.readings,
            last_read=held.last_read,
        )
        yield backup, space


def _pack(packed: Path, books: Path, settings: Path, sheet: dict[str, Any]) -> None:
    with packed.open("wb") as stream:
        packed.chmod(0o600)
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
            file.writestr(SHEET, json.dumps(sheet, indent=2))
            file.write(books, DATABASE)
            if settings.exists():
                file.write(settings, SETTINGS)
        stream.flush()
        os.fsync(stream.fileno())


def _unpack(file: Path, space: Path, known_as: Path) -> dict[str, Any]:
    with zipfile.ZipFile(file) as packed:
        inside = set(packed.namelist())
        if not {SHEET, DATABASE} <= inside:
            raise StoreError(f"{known_as} is no backup of Meterdesk.")
        sheet = json.loads(packed.read(SHEET))
        if sheet["format"] != FORMAT:
            raise StoreError(
                f"{known_as} was made by a newer version of Meterdesk ({sheet['version']}); "
                "install that version or a later one."
            )
        for name in {DATABASE, SETTINGS} & inside:  # by our names: no path of theirs is followed
            with packed.open(name) as source, (space / name).open("wb") as target:
                shutil.copyfileobj(source, target)
    return dict(sheet)


@contextmanager
def _sentences(known_as: Path) -> Iterator[None]:
    """What zipfile, SQLite and the file system say, as our error."""
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, TypeError, ValueError) as error:
        raise StoreError(f"{known_as} is no backup of Meterdesk, or it is damaged.") from error
    except sqlite3.Error as error:
        raise StoreError(f"The database could not be copied: {error}.") from error
    except OSError as error:
        raise StoreError(f"{known_as} cannot be used: {error.strerror or error}.") from error
