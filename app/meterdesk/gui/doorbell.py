"""One window a data folder: a second copy rings, and the first shows its window, opens
the file that the second was to open, or ends.

The bell is a local socket of this user (a named pipe on Windows), not a network one (row M12).
"""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

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
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(_name(folder))  # left behind by a copy that was killed
        self._server.listen(_name(folder))

    @Slot()
    def _answer(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.disconnected.connect(self._hear)
            if visitor.state() is not QLocalSocket.LocalSocketState.ConnectedState:
                self._hear_out(visitor)

    @Slot()
    def _hear(self) -> None:
        visitor = self.sender()
        if isinstance(visitor, QLocalSocket):
            self._hear_out(visitor)

    def _hear_out(self, visitor: QLocalSocket) -> None:
        """It has left, and with it all is said."""
        visitor.disconnected.disconnect(self._hear)
        said = bytes(visitor.read(LONGEST_WORD).data())
        visitor.deleteLater()
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
    while not (is_answered := _ring_once(folder, word)) and time.monotonic() < deadline:
        time.sleep(BETWEEN_RINGS)
    return is_answered


def _ring_once(folder: Path, word: bytes) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    is_answered = socket.waitForConnected(PATIENCE)
    if is_answered and word:
        socket.write(word)
        is_answered = socket.waitForBytesWritten(PATIENCE)
    socket.disconnectFromServer()
    return is_answered


def _name(folder: Path) -> str:
    digest = hashlib.sha256(os.path.normcase(folder.resolve()).encode()).hexdigest()
    return f"meterdesk-{digest[:24]}"
