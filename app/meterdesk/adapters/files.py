"""Files of the data folder: replaced at once, never half of one, and their owner's alone."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

OWNERS = 0o600
"""Read and written by its owner, by nobody else (POSIX; on Windows the folder's access list)."""


def keep_closed(path: Path) -> None:
    """Makes the file where there is none, its owner's alone, and closes one that others may read.

    The folder may be somebody's own and open to all. Of a file of somebody else, the mode stays.
    Raises OSError where it cannot be made.
    """
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNERS))
    with suppress(PermissionError, FileNotFoundError):
        if path.stat().st_mode & 0o077:
            path.chmod(OWNERS)


def replace_file(path: Path, contents: bytes, mode: int) -> None:
    """Writes beside it, to the disk, then renames (POSIX rename, MoveFileEx). Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(contents)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
