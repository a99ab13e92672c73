"""TLS in front of a server that speaks plain HTTP: bytes in, bytes out, nothing understood."""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import suppress
from pathlib import Path
from socketserver import BaseRequestHandler, ThreadingTCPServer
from types import TracebackType

import trustme


class TlsFront:
    """`url` is where the server behind `port` is reached over TLS, `ca_file` what to trust."""

    def __init__(self, port: int, path: str, folder: Path) -> None:
        self._behind = ("127.0.0.1", port)
        self._path = path
        self.ca_file = folder / "front-ca.pem"

    def __enter__(self) -> TlsFront:
        authority = trustme.CA()
        authority.cert_pem.write_to_path(self.ca_file)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
        self._server = ThreadingTCPServer(("127.0.0.1", 0), _handler(context, self._behind))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        self.url = f"https://127.0.0.1:{self._server.server_address[1]}{self._path}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _handler(context: ssl.SSLContext, behind: tuple[str, int]) -> type[BaseRequestHandler]:
    class Handler(BaseRequestHandler):
        def handle(self) -> None:
            with (
                suppress(OSError),  # either side may hang up whenever it likes
                context.wrap_socket(self.request, server_side=True) as outside,
                socket.create_connection(behind) as inside,
            ):
                answers = threading.Thread(target=_pump, args=(inside, outside))
                answers.start()
                _pump(outside, inside)
                answers.join()

    return Handler


def _pump(source: socket.socket, target: socket.socket) -> None:
    """Until the source ends; then the conversation has ended."""
    with suppress(OSError):
        while piece := source.recv(65536):
            target.sendall(piece)
    with suppress(OSError):
        target.shutdown(socket.SHUT_RDWR)
