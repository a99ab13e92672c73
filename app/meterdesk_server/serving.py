"""uvicorn as this server uses it: a socket, HTTP/1.1 with or without TLS, and a quick end."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import uvicorn
from starlette.applications import Starlette

from meterdesk_server.errors import PortError
from meterdesk_server.tls import Certificate

_STOP_SECONDS = 2
_TICK_SECONDS = 0.1


class Server(uvicorn.Server):
    """Tells when it listens, and does not wait for clients when it is asked to stop."""

    when_started: Callable[[], None]

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._loop, self._stopped = asyncio.get_running_loop(), asyncio.Event()
        self.when_started()

    def stop(self) -> None:
        """Asks it to stop, from any thread."""
        self.should_exit = True
        if self.started:
            with suppress(RuntimeError):  # it has ended already
                self._loop.call_soon_threadsafe(self._stopped.set)

    async def main_loop(self) -> None:
        tick = 0
        while not await self.on_tick(tick):
            tick += 1
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopped.wait(), _TICK_SECONDS)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # A TLS connection is not closed until the other side says so too, and a client that
        # keeps one for later never looks. What is being answered has its time to end.
        self._abort(only_idle=True)
        await super().shutdown(sockets)
        self._abort(only_idle=False)
        await asyncio.sleep(0)

    def _abort(self, *, only_idle: bool) -> None:
        connections: Any = list(self.server_state.connections)
        for connection in connections:
            is_idle = connection.cycle is None or connection.cycle.response_complete
            if is_idle or not only_idle:
                connection.transport.abort()


def configuration(
    app: Starlette, certificate: Certificate | None, trusted_proxies: Sequence[str] = ()
) -> uvicorn.Config:
    """HTTPS (TLS 1.2 or newer) with the certificate; without one HTTP, where what the trusted
    proxies say of those they forward for (X-Forwarded-For, X-Forwarded-Proto) is believed.
    """
    made = uvicorn.Config(
        app,
        ssl_certfile=certificate.certificate_file if certificate else None,
        ssl_keyfile=certificate.key_file if certificate else None,
        http="h11",
        loop="asyncio",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=bool(trusted_proxies),
        forwarded_allow_ips=list(trusted_proxies),
        timeout_graceful_shutdown=_STOP_SECONDS,
    )
    made.load()
    if made.ssl is not None:  # what a system's OpenSSL takes by itself differs
        made.ssl.minimum_version = ssl.TLSVersion.TLSv1_2
    return made


def listen(host: str, port: int, *, is_shared: bool = False) -> socket.socket:
    """A socket that listens there; with `is_shared` beside those of other processes, among which
    Linux deals connections out (SO_REUSEPORT). Raises PortError.
    """
    if is_shared and not hasattr(socket, "SO_REUSEPORT"):
        raise PortError("Processes cannot share a port on this system: leave share_port out.")
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM
        )[0]
        listener = socket.socket(family, kind, protocol)
    except (OSError, OverflowError) as error:
        raise PortError(f"{host} is no address of this computer: {error}.") from error
    try:
        if os.name == "posix":  # elsewhere it lets two programs share a port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if is_shared:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        listener.bind(address)
        listener.listen()
    except OSError as error:
        listener.close()
        raise PortError(
            f"Nothing can listen on {host} port {port}: {error.strerror}. "
            "Stop what listens there, or choose another --port."
        ) from error
    return listener
