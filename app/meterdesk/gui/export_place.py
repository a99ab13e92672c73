"""Where what is taken along goes: the folder it went to last, under a name that says what it is."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from meterdesk.gui.own_settings import to_read, to_write

_KEY = "exports/folder"
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST = 120


class ExportPlace:
    """Remembers the folder in a file, where there is one; else for as long as the program runs."""

    def __init__(self, file: str | None = None) -> None:
        self._file = file
        self._folder: Path | None = None

    def propose(self, *parts: str, suffix: str) -> Path:
        """A path in the folder used last. What no file system takes is left out of the name."""
        words = (_FORBIDDEN.sub(" ", part) for part in parts)
        stem = " ".join(" ".join(words).split())[:_LONGEST].strip(" .")
        return self.folder() / f"{stem}{suffix}"

    def folder(self) -> Path:
        """Where the last one went, else the user's documents."""
        kept = self._folder or self._kept()
        if kept is not None and kept.is_dir():
            return kept
        where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(where)

    def remember(self, path: Path) -> None:
        """The next one is offered the same folder."""
        self._folder = path.parent
        if self._file is not None:
            to_write(self._file).setValue(_KEY, str(path.parent))

    def _kept(self) -> Path | None:
        if self._file is None:
            return None
        told = to_read(self._file).value(_KEY)
        return Path(told) if isinstance(told, str) and told else None


def show_in_folder(path: Path) -> None:
    """Opens the folder, with the file selected where the system can do that."""
    native = str(path)
    if sys.platform == "win32":
        QProcess.startDetached("explorer", ["/select,", native])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", native])
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
