"""The server as it runs: in this process until stopped, or in a thread for a demo or a test."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

import uvicorn
from starlette.applications import Starlette

from meterdesk_server import endpoint
from meterdesk_server.clock import Clock
from meterdesk_server.clock import system_clock as system_clock
from meterdesk_server.desk import Desk
from meterdesk_server.errors import FolderError, PortError, ServerError
from meterdesk_server.keys import Keys, open_keys
from meterdesk_server.people.passwords import Passwords
from meterdesk_server.policy import Policy
from meterdesk_server.rounds.clockwork import Clockwork
from meterdesk_server.rounds.job import Duty
from meterdesk_server.rounds.jobs import JOBS
from meterdesk_server.running.metrics import Metrics
from meterdesk_server.service import Service
from meterdesk_server.store import Store, open_store
from meterdesk_server.tls import Certificate, open_certificate
from meterdesk_server.web import routes as pages
from meterdesk_server.web.site import Site

_START_SECONDS = 10
_STOP_SECONDS = 2
_TICK_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Premises:
    """What a server's folder holds, opened."""

    service: Service
    desk: Desk
    store: Store
    keys: Keys
    policy: Policy
    clock: Clock
    metrics: Metrics = field(default_factory=Metrics)

    @contextmanager
    def rounds(self) -> Iterator[None]:
        """What the server does by itself, for as long as the `with` lasts."""
        duty = Duty(self.store, self.keys, self.policy, self.clock, None, self.metrics)
        clockwork = Clockwork(duty, JOBS)
        clockwork.start()
        try:
            yield
        finally:
            clockwork.stop()

    def site(self, public_url: str, passwords: Passwords | None = None) -> Site:
        """The page, as browsers reach it at that address."""
        passwords = passwords or Passwords()
        return Site(self.store, self.keys, self.policy, self.clock, public_url, passwords)


@contextmanager
def open_premises(
    folder: Path, policy: Policy | None = None, clock: Clock = system_clock
) -> Iterator[Premises]:
    """Opens a server's folder, making what is missing. Raises FolderError."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise FolderError(f"The folder {folder} cannot be made: {error.strerror}.") from error
    policy = policy or Policy()
    keys = open_keys(folder)
    store = open_store(folder, policy.patience.total_seconds())
    try:
        service = Service(store, keys, policy, clock)
        yield Premises(service, Desk(store, keys, clock), store, keys, policy, clock)
    finally:
        store.close()


def run(
    folder: Path,
    host: str = "127.0.0.1",
    port: int = 8443,
    names: Sequence[str] = (),
    started: Callable[[str, Path], None] = lambda url, ca_file: None,
    policy: Policy | None = None,
) -> None:
    """Serves until interrupted. `started` is told the URL and the file of the authority.

    `names` are further names the certificate shall carry. Raises FolderError and PortError.
    """
    with open_premises(folder, policy) as premises, _listen(host, port) as listener:
        said = [name for name in (*names, host) if name not in ("0.0.0.0", "::", "")]
        certificate = open_certificate(folder, said, system_clock())
        url = _url(listener, said)
        server = _Server(_config(premises.service, premises.site(_root(url)), certificate))
        server.when_started = lambda: started(url, certificate.ca_file)
        with premises.rounds():
            server.run(sockets=[listener])


class ServerThread:
    """A server on 127.0.0.1 and a port of the system's choice, for as long as the `with` lasts.

    `url` is where SOAP goes, `ca_file` what a client has to trust, `desk` the supplier's side,
    `site` what the pages work with. With `rounds` it does by itself what the clock asks for.
    """

    url: str
    ca_file: Path
    desk: Desk
    site: Site

    def __init__(
        self,
        folder: Path,
        clock: Clock = system_clock,
        policy: Policy | None = None,
        passwords: Passwords | None = None,
        rounds: bool = False,
    ) -> None:
        self._folder = folder
        self._has_rounds = rounds
        self._clock = clock
        self._policy = policy
        self._passwords = passwords

    def __enter__(self) -> ServerThread:
        with ExitStack() as stack:
            premises = stack.enter_context(open_premises(self._folder, self._policy, self._clock))
            listener = stack.enter_context(_listen("127.0.0.1", 0))
            certificate = open_certificate(self._folder, (), system_clock())
            self.url = _url(listener, ())
            self.site = premises.site(_root(self.url), self._passwords)
            server = _Server(_config(premises.service, self.site, certificate))
            stack.enter_context(_running(server, listener))
            if self._has_rounds:
                stack.enter_context(premises.rounds())
            self.ca_file = certificate.ca_file
            self.desk = premises.desk
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()


@contextmanager
def _running(server: _Server, listener: socket.socket) -> Iterator[None]:
    started = threading.Event()
    server.when_started = started.set
    thread = threading.Thread(
        target=server.run, args=([listener],), name="meterdesk-server", daemon=True
    )
    thread.start()
    try:
        if not started.wait(_START_SECONDS):
            raise ServerError("The server did not start.")
        yield
    finally:
        server.stop()
        thread.join()


class _Server(uvicorn.Server):
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


def application(service: Service, site: Site) -> Starlette:
    """Everything that is served: one list of routes, each subject's own beside the next."""
    return Starlette(routes=[*endpoint.routes(service), *pages.routes(site)])


def _config(service: Service, site: Site, certificate: Certificate) -> uvicorn.Config:
    return uvicorn.Config(
        application(service, site),
        ssl_certfile=certificate.certificate_file,
        ssl_keyfile=certificate.key_file,
        http="h11",
        loop="asyncio",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=_STOP_SECONDS,
    )


def _listen(host: str, port: int) -> socket.socket:
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
        listener.bind(address)
        listener.listen()
    except OSError as error:
        listener.close()
        raise PortError(
            f"Nothing can listen on {host} port {port}: {error.strerror}. "
            "Stop what listens there, or choose another --port."
        ) from error
    return listener


def _url(listener: socket.socket, names: Sequence[str]) -> str:
    host = next(iter(names), "127.0.0.1")
    host = f"[{host}]" if ":" in host else host
    return f"https://{host}:{listener.getsockname()[1]}/soap"


def _root(url: str) -> str:
    return url.removesuffix("/soap")
