"""The bell by a Unix socket, where Qt has its own: a copy of another version hears this one.

Qt's network library is 6 MB of memory, and Linux needs it for nothing else (decision 0033).
"""

from __future__ import annotations

import os
import socket
import weakref
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QSocketNotifier, Signal, Slot

_READS = QSocketNotifier.Type.Read
_WAITING = 16
"""Visitors that may stand at the door before it is opened."""


class Bell(QObject):
    """Emits `heard(word)` when a visitor has left; at most `longest` octets of what it said.

    Where the socket cannot be made it stays silent, and a second copy says that one runs.
    """

    heard = Signal(object)

    def __init__(self, name: str, longest: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._longest = longest
        self._visitors: set[_Visitor] = set()
        self._door = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._door.setblocking(False)
        path = place(name)
        with suppress(OSError):
            path.unlink(missing_ok=True)  # left behind by a copy that was killed
            self._door.bind(str(path))
            path.chmod(0o600)  # nobody can knock before it listens
            self._door.listen(_WAITING)
            self._watch = QSocketNotifier(self._door.fileno(), _READS, self)
            self._watch.activated.connect(self._answer)
            weakref.finalize(self, _take_down, path)
        weakref.finalize(self, self._door.close)

    @Slot()
    def _answer(self) -> None:
        with suppress(OSError):  # nobody stands there any more
            while True:
                visitor = _Visitor(self._door.accept()[0], self._longest, self)
                visitor.left.connect(self._hear)
                self._visitors.add(visitor)

    @Slot(object)
    def _hear(self, said: bytes) -> None:
        visitor = self.sender()
        if isinstance(visitor, _Visitor):
            self._visitors.discard(visitor)
            visitor.deleteLater()
        self.heard.emit(said)


class _Visitor(QObject):
    """Listens until it has left, and with it all is said."""

    left = Signal(object)

    def __init__(self, line: socket.socket, longest: int, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        self._line.setblocking(False)
        self._longest = longest
        self._said = b""
        self._watch = QSocketNotifier(line.fileno(), _READS, self)
        self._watch.activated.connect(self._listen)
        weakref.finalize(self, line.close)

    @Slot()
    def _listen(self) -> None:
        try:
            more = self._line.recv(self._longest)
        except BlockingIOError:
            return
        except OSError:
            more = b""
        self._said = (self._said + more)[: self._longest]
        if not more:
            self._watch.setEnabled(False)
            self.left.emit(self._said)


def knock(name: str, word: bytes, patience: int) -> bool:
    """Says that word to whoever answers there within so many milliseconds; False where nobody
    does."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(patience / 1000)
        try:
            line.connect(str(place(name)))
            line.sendall(word)
        except OSError:
            return False
    return True


def place(name: str) -> Path:
    """Where Qt puts a local socket of that name."""
    return Path(QDir.tempPath()) / name


def _take_down(path: Path) -> None:
    with suppress(OSError):
        os.unlink(path)
