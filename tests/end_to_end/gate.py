"""A door on one port to a server: shut, nobody answers there; open, everything passes."""

from __future__ import annotations

import contextlib
import socket
import threading
from types import TracebackType
from urllib.parse import urlsplit


class Gate:
    """Stands before the server of that URL; `url` stays the same however often it opens."""

    def __init__(self, server_url: str) -> None:
        parts = urlsplit(server_url)
        self._server = (parts.hostname or "", parts.port or 0)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._port = self._listener.getsockname()[1]
        self.url = f"https://127.0.0.1:{self._port}{parts.path}"
        self._open: set[socket.socket] = set()
        self._pumps: list[threading.Thread] = []
        self._start()

    def shut(self) -> None:
        """From now on a connection is refused, as where no server runs."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()
        for each in tuple(self._open):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for pump in self._pumps:
            pump.join()
        self._pumps.clear()

    def reopen(self) -> None:
        """The server is back at the same address."""
        self._listener = socket.create_server(("127.0.0.1", self._port))
        self._start()

    def __enter__(self) -> Gate:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._thread.is_alive():
            self.shut()

    def _start(self) -> None:
        self._thread = threading.Thread(target=self._accept, args=(self._listener,), daemon=True)
        self._thread.start()

    def _accept(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = listener.accept()
                server = socket.create_connection(self._server)
                self._open |= {client, server}
                for one, other in ((client, server), (server, client)):
                    pump = threading.Thread(target=self._pump, args=(one, other), daemon=True)
                    pump.start()
                    self._pumps.append(pump)

    def _pump(self, one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while piece := one.recv(65_536):
                other.sendall(piece)
        with contextlib.suppress(OSError):
            other.shutdown(socket.SHUT_RDWR)
        one.close()
        self._open.discard(one)
