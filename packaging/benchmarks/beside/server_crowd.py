"""Offices of `bench server` that talk over TLS at once, in a process of their own.

Reads a list of messages (pickled) from its input: `Talk`. Prints how long each answer took, and
how many were none, as JSON. Plain sockets: a client that costs much would measure itself.
"""

from __future__ import annotations

import json
import pickle
import socket
import ssl
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

from beside.server_speech import Said
from meterdesk_contract.names import action


@dataclass(frozen=True, slots=True)
class Talk:
    """Where to, what is said, by how many at once, and whether each message opens a connection."""

    url: str
    ca_file: str
    messages: tuple[Said, ...]
    at_once: int
    is_new_each: bool


class Crowd:
    """So many threads that take the next message until there is none."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._next = iter(talk.messages)
        self._lock = threading.Lock()
        self._place = urlsplit(talk.url)
        self._context = ssl.create_default_context(cafile=talk.ca_file)
        self.seconds: list[float] = []
        self.failures: list[str] = []

    def speak(self) -> float:
        """Says everything; how long that took."""
        threads = [threading.Thread(target=self._one) for _ in range(self._talk.at_once)]
        began = time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return time.perf_counter() - began

    def _one(self) -> None:
        while (line := self._take()) is not None:
            with self._connection() as connection:
                while line is not None:
                    self._say(connection, line)
                    line = None if self._talk.is_new_each else self._take()

    def _take(self) -> Said | None:
        with self._lock:
            return next(self._next, None)

    @contextmanager
    def _connection(self) -> Iterator[ssl.SSLSocket]:
        host, port = str(self._place.hostname), self._place.port
        plain = socket.create_connection((host, port), timeout=30)
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with closing(self._context.wrap_socket(plain, server_hostname=host)) as connection:
            yield connection

    def _say(self, connection: ssl.SSLSocket, said: Said) -> None:
        began = time.perf_counter()
        head = (
            f"POST {self._place.path} HTTP/1.1\r\nHost: {self._place.netloc}\r\n"
            "Content-Type: text/xml; charset=utf-8\r\nAccept-Encoding: gzip\r\n"
            f'SOAPAction: "{action(said.operation)}"\r\nContent-Length: {len(said.content)}\r\n\r\n'
        )
        connection.sendall(head.encode() + said.content)
        first = _answer(connection)
        self.seconds.append(time.perf_counter() - began)
        if b" 200 " not in first:
            self.failures.append(first.decode())


def _answer(connection: ssl.SSLSocket) -> bytes:
    """Reads an answer whole; its first line."""
    told = b""
    while b"\r\n\r\n" not in told:
        told += connection.recv(65536) or b"\r\n\r\n"
    head, _, body = told.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    left = int(lengths[0].partition(b":")[2]) - len(body) if lengths else 0
    while left > 0:
        left -= len(connection.recv(65536)) or left
    return head.partition(b"\r\n")[0]


def main() -> None:
    crowd = Crowd(pickle.load(sys.stdin.buffer))
    wall = crowd.speak()
    print(json.dumps({"wall": wall, "seconds": crowd.seconds, "failures": crowd.failures[:3]}))


if __name__ == "__main__":
    main()
