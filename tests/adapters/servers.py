"""Small servers on loopback that behave as badly as real ones: HTTPS, and a CONNECT proxy."""

from __future__ import annotations

import contextlib
import gzip
import select
import socket
import ssl
import threading
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self


@dataclass(frozen=True)
class Certificates:
    """Contexts of servers: one good, each other wrong in one way. `ca` is the good one's issuer."""

    ca: Path
    good: ssl.SSLContext
    expired: ssl.SSLContext
    not_yet_valid: ssl.SSLContext
    other_host: ssl.SSLContext
    unknown_ca: ssl.SSLContext
    self_signed: ssl.SSLContext
    old: ssl.SSLContext


@dataclass(frozen=True)
class Received:
    """One HTTP request: header names in lower case, the body as it travelled.

    `stopping` is set when the server ends: what a slow reply waits for.
    """

    head: bytes
    headers: dict[str, str]
    body: bytes
    stopping: threading.Event

    @property
    def plain(self) -> bytes:
        packed = self.headers.get("content-encoding") == "gzip"
        return gzip.decompress(self.body) if packed else self.body


Reply = Callable[[Received], "bytes | Iterable[bytes]"]


def http(
    body: bytes,
    status: int = 200,
    kind: str = "text/xml; charset=utf-8",
    **headers: str,
) -> bytes:
    """A whole HTTP response."""
    fields = {"Content-Type": kind, "Content-Length": str(len(body)), "Connection": "close"}
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status} Status\r\n{head}\r\n".encode() + body


class LoopbackServer:
    """Accepts connections in a thread each. `stopping` wakes whatever waits inside a reply."""

    def __init__(self) -> None:
        self.stopping = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
            pass
        for thread in self._threads:
            thread.join(5)
        self._listener.close()

    def _start(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self.stopping.is_set():
            connection, _ = self._listener.accept()
            connection.settimeout(10)
            self._start(self._talk, connection)

    def _talk(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError, ValueError):
            self.serve(connection)

    def serve(self, connection: socket.socket) -> None:
        raise NotImplementedError

    def _read(self, connection: socket.socket) -> Received | None:
        head = b""
        while b"\r\n\r\n" not in head:
            piece = connection.recv(65_536)
            if not piece:
                return None
            head += piece
        head, _, body = head.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")[1:]
        headers = {
            name.lower(): value.strip() for name, _, value in (it.partition(":") for it in lines)
        }
        while len(body) < int(headers.get("content-length", "0")):
            body += connection.recv(65_536)
        return Received(head + b"\r\n\r\n", headers, body, self.stopping)


@dataclass(eq=False)
class WebServer(LoopbackServer):
    """Answers each request with the next reply, the last one again and again."""

    replies: list[Reply]
    context: ssl.SSLContext | None = None
    received: list[Received] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}/soap"

    def serve(self, connection: socket.socket) -> None:
        if self.context is None:
            return self._answer(connection)
        with self.context.wrap_socket(connection, server_side=True) as secured:
            self._answer(secured)

    def _answer(self, connection: socket.socket) -> None:
        request = self._read(connection)
        if request is None:
            return
        self.received.append(request)
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        answer = reply(request)
        for piece in (answer,) if isinstance(answer, bytes) else answer:
            connection.sendall(piece)


@dataclass(eq=False)
class ConnectProxy(LoopbackServer):
    """An Internet proxy for CONNECT: open, with `credentials` (Basic), or always `status`."""

    credentials: tuple[str, str] | None = None
    status: int | None = None
    refusal: int = 407
    context: ssl.SSLContext | None = None
    targets: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    @property
    def url(self) -> str:
        return f"{'https' if self.context else 'http'}://127.0.0.1:{self.port}"

    def serve(self, connection: socket.socket) -> None:
        if self.context is None:
            return self._tunnel(connection)
        with self.context.wrap_socket(connection, server_side=True) as secured:
            self._tunnel(secured)

    def _tunnel(self, connection: socket.socket) -> None:
        request = self._read(connection)
        if request is None:
            return
        target = request.head.split()[1].decode()
        self.targets.append(target)
        status = self._judge(request)
        if status != 200:
            connection.sendall(f"HTTP/1.1 {status} No\r\nContent-Length: 0\r\n\r\n".encode())
            return
        host, _, port = target.rpartition(":")
        with socket.create_connection((host, int(port)), 5) as far:
            connection.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            self._relay(connection, far)

    def _judge(self, request: Received) -> int:
        if self.status is not None:
            return self.status
        if self.credentials is None:
            return 200
        wanted = "Basic " + b64encode(":".join(self.credentials).encode()).decode()
        return 200 if request.headers.get("proxy-authorization") == wanted else self.refusal

    def _relay(self, near: socket.socket, far: socket.socket) -> None:
        while not self.stopping.is_set():
            for ready in select.select([near, far], [], [], 0.2)[0]:
                piece = ready.recv(65_536)
                if not piece:
                    return
                (far if ready is near else near).sendall(piece)


def drip(request: Received, text: bytes) -> Iterator[bytes]:
    """One byte now and then, so that no single read ever times out."""
    for byte in text:
        if request.stopping.wait(0.05):
            return
        yield bytes([byte])
