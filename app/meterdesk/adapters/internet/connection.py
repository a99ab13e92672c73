"""Connections that the deadline can cut and that tell how far they have come."""

from __future__ import annotations

import contextlib
import errno
import socket
import ssl
from typing import Any
from urllib.parse import urlsplit

from requests.adapters import HTTPAdapter
from urllib3 import HTTPSConnectionPool
from urllib3.util.connection import create_connection

from meterdesk.adapters.internet.departure import counting
from meterdesk.adapters.internet.names import resolve
from meterdesk.adapters.internet.trip import Trip, spoken_tls
from meterdesk.domain.connection import Stage

NOWHERE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, 10050, 10051, 10065})
"""No way to that address; the last three are how Windows counts them."""


class VerifiedAdapter(HTTPAdapter):
    """Uses our trust and no other, our proxy credentials, and the connections of this trip."""

    def __init__(self, context: ssl.SSLContext, trip: Trip) -> None:
        self._context = context
        self._trip = trip
        self._pools = {"https": _pool_class(trip)}
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs, ssl_context=self._context)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(
            proxy, **kwargs, ssl_context=self._context, proxy_ssl_context=self._context
        )
        manager.pool_classes_by_scheme = self._pools
        return manager

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        authorization = self._trip.route.authorization
        return {"Proxy-Authorization": authorization} if authorization else {}

    def close(self) -> None:
        """Ends every line of this trip: an answer that could not be built keeps its own open."""
        super().close()
        while self._trip.lines:
            _end(self._trip.lines.pop())

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Adds nothing: requests would add the authorities of certifi to those of the system."""
        conn.cert_reqs = "CERT_REQUIRED"


def _pool_class(trip: Trip) -> type[HTTPSConnectionPool]:
    """A pool whose connections belong to this trip."""

    class TracedConnection(counting(trip.departure)):  # type: ignore[misc]  # a class made here
        def connect(self) -> None:
            try:
                super().connect()
            finally:
                if self.sock is not None:
                    trip.lines.append(self.sock)
            trip.passed(spoken_tls(self.sock, _host(trip)))
            trip.begin(Stage.SERVER, f"asking {trip.host}")

        def _new_conn(self) -> Any:
            return _line(trip, self._dns_host, self.port, self.timeout, self.socket_options)

        def _tunnel(self) -> None:
            try:
                super()._tunnel()
            finally:
                trip.proxy_schemes = _schemes(self)
            if trip.deadline.has_passed:  # a status line that was cut off reads like a whole one
                raise TimeoutError("the time is over")
            trip.passed(f"{trip.route.name} reaches {trip.host}")
            trip.begin(Stage.TLS, f"agreeing on encryption with {trip.host}")

    class TracedPool(HTTPSConnectionPool):
        ConnectionCls = TracedConnection

    return TracedPool


def _host(trip: Trip) -> str:
    """The server that is asked, without its port."""
    return urlsplit(f"//{trip.host}").hostname or trip.host


def _line(trip: Trip, host: str, port: int, timeout: Any, options: Any) -> Any:
    """A connected socket to the first address that takes it."""
    trip.begin(Stage.NAME, f"looking up {host}")
    addresses = resolve(host, port, trip.deadline.left)
    trip.passed(f"{host} was found at {', '.join(addresses[:4])}" if addresses[0] != host else host)
    trip.begin(Stage.LINE, f"connecting to {trip.next_host}")
    failures: list[OSError] = []
    for address in addresses:
        limit = min(timeout, trip.deadline.left)
        if limit <= 0:
            break
        try:
            connected = create_connection((address, port), limit, socket_options=options)
        except OSError as error:
            failures.append(error)
            continue
        trip.lines.append(connected)
        trip.deadline.watch(connected)
        connected.settimeout(timeout)
        trip.passed(f"{address}, port {port}, takes the connection")
        if trip.route.proxy:
            trip.begin(Stage.PROXY, f"asking {trip.route.name} for {trip.host}")
        else:
            trip.begin(Stage.TLS, f"agreeing on encryption with {trip.host}")
        return connected
    telling = [error for error in failures if error.errno not in NOWHERE]
    raise next(iter([*telling, *failures]), TimeoutError("the time is over"))


def _end(line: Any) -> None:
    """Closes the socket itself: `close` waits for readers that only the garbage collector ends."""
    inner = getattr(line, "socket", line)  # TLS through an https proxy has it inside
    with contextlib.suppress(OSError):
        number = inner.detach()
        if number >= 0:
            socket.close(number)


def _schemes(connection: Any) -> tuple[str, ...]:
    """How a proxy that refused wants to be asked (RFC 9110, 11.7.1); Python 3.12 and later tell."""
    headers: Any = None
    with contextlib.suppress(Exception):
        headers = connection.get_proxy_response_headers()
    values = (headers or {}).get(b"Proxy-Authenticate", ())
    found = (value.decode("latin-1").split(" ")[0].strip(",") for value in values)
    return tuple(dict.fromkeys(word for word in found if word.isalpha()))
