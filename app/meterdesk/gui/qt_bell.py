"""The bell by Qt's local sockets: a named pipe on Windows, a socket of this user elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket


class Bell(QObject):
    """Emits `heard(word)` when a visitor has left; at most `longest` octets of what it said."""

    heard = Signal(object)

    def __init__(self, name: str, longest: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._longest = longest
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(name)  # left behind by a copy that was killed
        self._server.listen(name)

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
        said = bytes(visitor.read(self._longest).data())
        visitor.deleteLater()
        self.heard.emit(said)


def knock(name: str, word: bytes, patience: int) -> bool:
    """Says that word to whoever answers there within so many milliseconds; False where nobody
    does."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    is_answered = socket.waitForConnected(patience)
    if is_answered and word:
        socket.write(word)
        is_answered = socket.waitForBytesWritten(patience)
    socket.disconnectFromServer()
    return is_answered
