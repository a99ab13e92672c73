"""What of a request has left this computer, counted while it leaves: for the archive (row B1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import requests
from urllib3.connection import HTTPSConnection


@dataclass(slots=True)
class Departure:
    """Bytes of HTTP handed over to the connection, without the encryption around them.

    What was handed over may have left only in part where the connection broke; nothing more than
    this has. `way` is the Internet proxy's host:port or "".
    """

    way: str = ""
    head_bytes: int = 0
    body_bytes: int = 0
    is_begun: bool = False

    def begin(self) -> None:
        """The request begins; what is said to a proxy before is none of it."""
        self.is_begun = True

    def hand_over(self, data: bytes) -> None:
        """The first piece of a request is its head."""
        if not self.is_begun:
            return
        if self.head_bytes:
            self.body_bytes += len(data)
        else:
            self.head_bytes = len(data)

    @property
    def has_left(self) -> bool:
        return self.head_bytes > 0


def counting(departure: Departure) -> type[HTTPSConnection]:
    """A class of connections that count what is handed over to them."""

    class CountedConnection(HTTPSConnection):
        def putrequest(self, *args: Any, **kwargs: Any) -> None:
            departure.begin()
            super().putrequest(*args, **kwargs)

        def send(self, data: Any) -> None:
            departure.hand_over(data)
            super().send(data)

    return CountedConnection


def would_leave(url: str, body: bytes, headers: Mapping[str, str]) -> Departure:
    """What a request would hand over, by having it written into a connection to nowhere."""
    departure, parts = Departure(), urlsplit(url)
    with requests.Session() as session:
        session.headers.clear()
        request = session.prepare_request(requests.Request("POST", url, dict(headers), data=body))
    connection: Any = counting(departure)(parts.hostname or "", parts.port)
    connection.sock = _Nowhere()
    connection.request("POST", request.path_url, body=body, headers=dict(request.headers))
    return departure


class _Nowhere:
    """All that is asked of a socket to write into it."""

    def settimeout(self, seconds: float | None) -> None: ...
    def sendall(self, data: bytes) -> None: ...
    def close(self) -> None: ...
