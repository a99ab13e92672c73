"""One window a data folder: a second copy rings, and the first shows its window.

The bell is a local socket of this user (a named pipe on Windows), not a network one (row M12).
"""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 1000
"""Milliseconds the first copy gets to answer the door."""

BETWEEN_RINGS = 0.05
"""Seconds."""


class Doorbell(QObject):
    """Held by the copy that holds the folder's lock."""

    rung = Signal()

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
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.disconnectFromServer()
            self.rung.emit()


def ring(folder: Path, patience: float = 3.0) -> bool:
    """Asks the copy that works in this folder to show itself; False where nobody answers.

    For so many seconds it rings again: one that has just been started holds the folder's lock a
    moment before it has a bell, and the session may start one while somebody clicks on another.
    """
    deadline = time.monotonic() + patience
    while not (is_answered := _ring_once(folder)) and time.monotonic() < deadline:
        time.sleep(BETWEEN_RINGS)
    return is_answered


def _ring_once(folder: Path) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    is_answered = socket.waitForConnected(PATIENCE)
    socket.disconnectFromServer()
    return is_answered


def _name(folder: Path) -> str:
    digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()
    return f"meterdesk-{digest[:24]}"
