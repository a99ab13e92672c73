"""One window a data folder: a second copy rings, and the first shows its window, opens
the file that the second was to open, or ends.

The bell is a local socket of this user (a named pipe on Windows), not a network one (row M12).
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, Signal, Slot

if sys.platform == "linux":
    from meterdesk.gui.unix_bell import Bell, knock
else:
    from meterdesk.gui.qt_bell import Bell, knock

PATIENCE = 1000
"""Milliseconds the first copy gets to answer the door."""

BETWEEN_RINGS = 0.05
"""Seconds."""

SHOW, END, OPEN = b"", b"end", b"open "
"""What a visitor says before it leaves: nothing, to see the window; OPEN has a path behind it."""

LONGEST_WORD = 8192
"""Octets; more is thrown away."""


class Doorbell(QObject):
    """Held by the copy that holds the folder's lock. `file_brought` comes after `rung`."""

    rung = Signal()
    dismissed = Signal()
    file_brought = Signal(Path)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bell = Bell(_name(folder), LONGEST_WORD, self)
        self._bell.heard.connect(self._pass_on)

    @Slot(object)
    def _pass_on(self, said: bytes) -> None:
        (self.dismissed if said == END else self.rung).emit()
        if said.startswith(OPEN):
            self.file_brought.emit(Path(os.fsdecode(said.removeprefix(OPEN))))


def to_open(file: Path) -> bytes:
    """The word by which the first copy opens that file, wherever it was started itself."""
    return OPEN + os.fsencode(file.absolute())


def ring(folder: Path, patience: float = 3.0, word: bytes = SHOW) -> bool:
    """Asks the copy that works in this folder to show itself, or with END to end; False where
    nobody answers.

    For so many seconds it rings again: one that has just been started holds the folder's lock a
    moment before it has a bell, and the session may start one while somebody clicks on another.
    """
    deadline = time.monotonic() + patience
    while not (is_answered := knock(_name(folder), word, PATIENCE)) and time.monotonic() < deadline:
        time.sleep(BETWEEN_RINGS)
    return is_answered


def _name(folder: Path) -> str:
    spelling = os.path.normcase(folder.resolve()).encode()  # hashlib would load all of OpenSSL
    digest = QCryptographicHash.hash(spelling, QCryptographicHash.Algorithm.Sha256)
    return f"meterdesk-{digest.toHex().toStdString()[:24]}"
