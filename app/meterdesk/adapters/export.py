"""Files a person takes along: a ZIP, a folder or one file, whole or not at all."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from meterdesk.adapters.beside import beside
from meterdesk.domain.errors import ExportError


class ZipTarget:
    """Texts as members of a ZIP."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive

    def put(self, name: str, text: str) -> None:
        """Adds a member, UTF-8."""
        self._archive.writestr(name, text.encode())


class FolderTarget:
    """Texts as files of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, name: str, text: str) -> None:
        """Adds a file, UTF-8."""
        (self._folder / name).write_bytes(text.encode())


class FileTarget:
    """One text, whatever its name; with a mark by which spreadsheets know UTF-8."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def put(self, name: str, text: str) -> None:
        """Writes the file."""
        self._path.write_bytes(text.encode("utf-8-sig"))


@contextmanager
def open_target(path: Path) -> Iterator[ZipTarget | FolderTarget | FileTarget]:
    """What the ending names: .zip, .csv, else a folder that must be new or empty.

    It is written beside its place and moved there when all is done; broken off, nothing is left.
    Raises ExportError.
    """
    kind = path.suffix.lower()
    if kind not in (".zip", ".csv") and path.is_dir() and any(path.iterdir()):
        raise ExportError(f"The folder {path} is not empty; choose a new one.")
    with beside(path) as part:
        if kind == ".zip":
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
                yield ZipTarget(archive)
        elif kind == ".csv":
            yield FileTarget(part)
        else:
            part.mkdir()
            yield FolderTarget(part)
