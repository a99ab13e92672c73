"""A file or folder made beside its place and moved there when it is whole; else nothing is left."""

from __future__ import annotations

import errno
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from meterdesk.domain.errors import ExportError

_REASONS = {
    errno.ENOSPC: "The disk is full; {path} was not written. Make room, or choose another disk.",
    errno.EDQUOT: "Your share of the disk is used up; {path} was not written. Choose another disk.",
    errno.EROFS: "{path.parent} is read-only; choose another folder.",
    errno.EACCES: "You may not write into {path.parent}; choose another folder.",
    errno.EPERM: "You may not write into {path.parent}; choose another folder.",
    errno.ENOENT: "There is no folder {path.parent}; choose another one.",
    errno.ENOTDIR: "There is no folder {path.parent}; choose another one.",
    errno.ENAMETOOLONG: "The name {path.name} is too long; choose a shorter one.",
}


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """Where to write; what stands there at the end takes the place of `path` at once.

    Raises ExportError, with what to do.
    """
    try:
        if _is_protected(path):
            raise ExportError(f"{path} is write-protected; choose another name.")
        room = Path(tempfile.mkdtemp(prefix=".meterdesk-", dir=path.parent))
        try:
            part = room / path.name
            yield part
            _move(part, path)
        finally:
            with suppress(OSError):
                shutil.rmtree(room)
    except OSError as error:
        raise ExportError(sentence(error, path)) from error


def keep_file(path: Path, contents: bytes) -> None:
    """Writes a file, whole or not at all. Raises ExportError."""
    with beside(path) as part:
        part.write_bytes(contents)


def sentence(error: OSError, path: Path) -> str:
    """Why it was not written, and what to do."""
    number = error.errno or 0
    if number == errno.ENOENT and path.parent.is_dir():
        number = errno.EACCES  # a folder that is there and takes no files, such as /proc
    known = _REASONS.get(number)
    if known is not None:
        return known.format(path=path)
    return f"{path} cannot be written ({error.strerror or error}); choose another place."


def _move(part: Path, path: Path) -> None:
    if part.is_dir() and path.is_dir():
        path.rmdir()
    try:
        part.replace(path)
    except PermissionError as error:
        if not path.exists():
            raise
        raise ExportError(
            f"{path.name} is open in another program, such as Excel. Close it there and save "
            "again, or choose another name."
        ) from error


def _is_protected(path: Path) -> bool:
    """Renaming would go over a file that somebody made read-only."""
    try:
        return path.is_file() and not path.stat().st_mode & stat.S_IWUSR
    except OSError:
        return False
