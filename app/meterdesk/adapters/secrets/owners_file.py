"""A JSON file of texts by name that only its owner can read, in a folder that is closed as well."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import stat
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import filelock

from meterdesk.adapters.files import replace_file
from meterdesk.domain.errors import SecretsError

log = logging.getLogger(__name__)

_LOCK_SECONDS = 10.0
_OTHERS = 0o077
CloseFolder = Callable[[Path], None]
"""Keeps everybody but the owner out of a folder. Raises OSError."""


class OwnersFile:
    """Read and written whole, by one program at a time. Fails with a sentence, never with contents.

    On POSIX file and folder have the modes 0600 and 0700, and a file that others could read is
    refused: whoever opened it knows what stands in it. On Windows the folder's access list names
    its owner alone.
    """

    def __init__(self, path: Path, close_folder: CloseFolder | None = None) -> None:
        self._path = path
        self._close_folder = close_folder or _CLOSERS[os.name]

    def read(self) -> dict[str, str]:
        """What stands in it, nothing where there is no file. Raises SecretsError."""
        try:
            with open(self._path, encoding="utf-8", opener=_open) as file:
                self._check(os.fstat(file.fileno()))
                entries = json.load(file)
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise SecretsError(
                f"The file of secrets {self._path} cannot be read ({_kind(error)}); repair it, or "
                "move it away and type the secrets again."
            ) from None
        if not isinstance(entries, dict) or not all(isinstance(it, str) for it in entries.values()):
            raise SecretsError(
                f"The file of secrets {self._path} is none of ours; move it away and type the "
                "secrets again."
            )
        return entries

    def change(self, change: Callable[[dict[str, str]], Mapping[str, str]]) -> None:
        """Replaces what stands in it by what `change` makes of it. Raises SecretsError."""
        with self._writing():
            before = self.read()
            after = change(dict(before))
            if after == before:
                return
            if after:
                text = json.dumps(dict(after), indent=1, sort_keys=True)
                replace_file(self._path, text.encode(), 0o600)
            else:
                self._path.unlink(missing_ok=True)

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        folder = self._path.parent
        try:
            folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with contextlib.suppress(FileExistsError):
                folder.mkdir(mode=0o700)
                self._close_folder(folder)
            with filelock.FileLock(self._path.with_suffix(".lock"), timeout=_LOCK_SECONDS):
                yield
        except filelock.Timeout:
            raise SecretsError(
                f"Another program keeps the file of secrets {self._path} to itself; try again in "
                "a moment."
            ) from None
        except (OSError, NotImplementedError) as error:
            raise SecretsError(
                f"The file of secrets {self._path} cannot be written ({_kind(error)}); check the "
                "folder's permissions and free space."
            ) from None

    def _check(self, status: os.stat_result) -> None:
        """Raises SecretsError where somebody else could have read it, or put it there."""
        if os.name != "posix":
            return
        if status.st_uid != os.geteuid():
            raise SecretsError(
                f"The file of secrets {self._path} belongs to another user of this computer and "
                "is not read; move it away and type the secrets again."
            )
        for path, mode, wanted in (
            (self._path, status.st_mode, "600"),
            (self._path.parent, self._path.parent.stat().st_mode, "700"),
        ):
            if stat.S_IMODE(mode) & _OTHERS:
                log.warning("%s is open to others (mode %o)", path, stat.S_IMODE(mode))
                raise SecretsError(
                    f"Others on this computer can read {path}, so the secrets in it are not used; "
                    f"close it with chmod {wanted} and, if somebody may have read it, ask your "
                    "supplier for a new enrolment key."
                )


def close_windows_folder(folder: Path) -> None:
    """An access list with its owner and nobody else, inherited by what is made inside."""
    owner = "\\".join(filter(None, (os.environ.get("USERDOMAIN"), os.environ["USERNAME"])))
    words = ["icacls", str(folder), "/inheritance:r", "/grant:r", f"{owner}:(OI)(CI)F"]
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    done = subprocess.run(words, capture_output=True, check=False, creationflags=no_window)
    if done.returncode:
        folder.rmdir()  # empty still; the next try closes it or says so again
        raise OSError(None, "others could not be kept out of its folder")


def close_posix_folder(folder: Path) -> None:
    """Its mode, whatever the umask was."""
    folder.chmod(0o700)


_CLOSERS: dict[str, CloseFolder] = {"posix": close_posix_folder, "nt": close_windows_folder}


def _open(path: str, flags: int) -> int:
    """A link is not followed: it could lead to a file of somebody else's choice."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0))


def _kind(error: Exception) -> str:
    """Why, without the contents: a JSON error would quote them."""
    return error.strerror or "no access" if isinstance(error, OSError) else "it is no JSON"
