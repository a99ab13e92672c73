"""Lines that hang, drip, flood or break off, at every stage: one cause each, within the time."""

from __future__ import annotations

import errno
import os
import socket
import ssl
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.adapters.internet.asking import ANSWER, Build, Serve, failure, post
from tests.adapters.servers import ConnectProxy, LoopbackServer, Received, drip, http

from meterdesk.adapters.internet import connection, names, route
from meterdesk.adapters.internet.client import Internet, Patience
from meterdesk.adapters.internet.system_proxy import SystemProxy
from meterdesk.domain.cause import Cause
from meterdesk.domain.settings import InternetProxy, Settings

SHORT = Patience(timedelta(seconds=5), timedelta(seconds=5), timedelta(seconds=0.7))
AT_ONCE = 15.0
"""Seconds, on however busy a machine: deadlines here are under one, and nobody who is waited for
says anything within twenty.
"""
MEGABYTE = 1024 * 1024


class Mute(LoopbackServer):
    """Takes connections and says nothing, or what it is told to say, a byte now and then."""

    def __init__(self, said: bytes = b"") -> None:
        super().__init__()
        self._said = said

    def serve(self, connection: socket.socket) -> None:
        for byte in self._said:
            if self.stopping.wait(0.05):
                return
            connection.sendall(bytes([byte]))
        self.stopping.wait(20)


def through(address: str, direct: Settings) -> Settings:
    return replace(direct, internet_proxy=InternetProxy.MANUAL, internet_proxy_url=address)


def test_a_handshake_that_never_ends_meets_the_deadline(
    running: ExitStack, internet: Build, direct: Settings
) -> None:
    server = running.enter_context(Mute())
    began = time.monotonic()

    error = failure(internet(direct, patience=SHORT), f"https://127.0.0.1:{server.port}/")

    assert error.cause is Cause.TIMEOUT
    assert "failed at: encryption" in error.diagnosis.detail
    assert time.monotonic() - began < AT_ONCE


@pytest.mark.parametrize(
    "said", [b"", b"HTTP/1.1 200 Con", b"HTTP/1.1 200 OK\r\n" + b"X-Y: z\r\n" * 200]
)
def test_a_proxy_that_hangs_in_connect_meets_the_deadline(
    said: bytes, running: ExitStack, internet: Build, direct: Settings
) -> None:
    proxy = running.enter_context(Mute(said))
    began = time.monotonic()
    settings = through(f"http://127.0.0.1:{proxy.port}", direct)

    error = failure(internet(settings, patience=SHORT), "https://127.0.0.1:1/")

    assert error.cause is Cause.PROXY_SILENT
    assert time.monotonic() - began < AT_ONCE


def test_a_name_server_that_keeps_silent_meets_the_deadline(
    internet: Build, direct: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's look-up cannot be broken off: it is left alone, and goes on in its thread."""
    answered = threading.Event()
    monkeypatch.setattr(names.socket, "getaddrinfo", lambda *_, **__: answered.wait(20) or [])
    began = time.monotonic()

    error = failure(internet(direct, patience=SHORT), "https://meters.example/")
    answered.set()

    assert error.cause is Cause.DNS_DOWN
    assert time.monotonic() - began < AT_ONCE


@pytest.mark.parametrize(
    ("number", "cause"),
    [(socket.EAI_AGAIN, Cause.DNS_DOWN), (socket.EAI_NONAME, Cause.DNS)],
)
def test_a_name_nobody_knows_is_told_from_nobody_answering(
    number: int, cause: Cause, internet: Build, direct: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(number, "as the resolver says")

    monkeypatch.setattr(names.socket, "getaddrinfo", fail)

    assert failure(internet(direct), "https://meters.example/").cause is cause


@pytest.mark.parametrize(
    ("number", "is_online", "cause"),
    [
        (errno.ENETUNREACH, True, Cause.UNREACHABLE),
        (errno.EHOSTUNREACH, True, Cause.UNREACHABLE),
        (errno.ENETUNREACH, False, Cause.NO_NETWORK),
        (errno.ETIMEDOUT, True, Cause.TIMEOUT),
    ],
)
def test_a_network_without_a_way_is_told_from_no_network(
    number: int,
    is_online: bool,
    cause: Cause,
    internet: Build,
    direct: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As the system says it; no test can take the network away for real."""

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(connection, "create_connection", fail)

    error = failure(internet(direct, is_online=lambda: is_online), "https://127.0.0.1:1/")

    assert error.cause is cause


def test_a_proxy_that_is_told_by_a_script_is_asked_for_where_the_direct_way_fails(
    internet: Build, direct: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = SystemProxy(script="http://wpad.example/proxy.pac")
    monkeypatch.setattr(route, "system_proxy", lambda host: found)
    settings = replace(direct, internet_proxy=InternetProxy.SYSTEM)

    error = failure(internet(settings), "https://127.0.0.1:1/")

    assert error.cause is Cause.PROXY_SCRIPT
    assert "Preferences, Internet" in error.message


def test_the_second_address_is_tried_where_the_first_takes_no_connection(
    serve: Serve, internet: Build, direct: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(lambda _: http(b"<answer/>"))
    rows = [(2, 1, 6, "", (host, server.port)) for host in ("127.0.0.2", "127.0.0.1")]
    monkeypatch.setattr(names.socket, "getaddrinfo", lambda *_, **__: rows)

    internet(direct).post(server.url, b"<request/>", {})

    assert len(server.received) == 1


def broken(piece: bytes) -> Callable[[Received], Iterable[bytes]]:
    """Sends this and hangs up."""
    return lambda _: iter([piece])


@pytest.mark.parametrize(
    "piece",
    [
        pytest.param(b"", id="before the headers"),
        pytest.param(b"HTTP/1.1 20", id="in the status line"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Le", id="in a header"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n", id="before the body"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<a>", id="in the body"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<a", id="in a chunk"
        ),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<a>\r\n",
            id="before the last chunk",
        ),
    ],
)
def test_an_answer_that_breaks_off_anywhere_is_no_answer(
    piece: bytes, serve: Serve, internet: Build, direct: Settings
) -> None:
    server = serve(broken(piece))

    error = failure(internet(direct), server.url)

    assert error.cause in (Cause.BROKEN_OFF, Cause.NOT_A_SERVER, Cause.EMPTY)
    assert len(server.received) == 1


def test_a_connection_that_is_reset_is_broken_off(
    running: ExitStack, internet: Build, direct: Settings
) -> None:
    class Resetting(LoopbackServer):
        def serve(self, connection: socket.socket) -> None:
            connection.recv(100)
            linger_no_more = b"\x01\x00\x00\x00\x00\x00\x00\x00"
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger_no_more)

    server = running.enter_context(Resetting())

    error = failure(internet(direct), f"https://127.0.0.1:{server.port}/")

    assert error.cause is Cause.BROKEN_OFF


GIGABYTE = 1024 * MEGABYTE
FLOODS = {
    "a body": b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % GIGABYTE,
    "a body without a length": b"HTTP/1.1 200 OK\r\n\r\n",
    "one chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40000000\r\n",
    "the size of a chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
    "a header": b"HTTP/1.1 200 OK\r\nX-Long: ",
    "the status line": b"",
}


@pytest.mark.parametrize("start", FLOODS.values(), ids=FLOODS.keys())
def test_a_gigabyte_costs_little_memory_wherever_it_is_put(
    start: bytes, serve: Serve, internet: Build, direct: Settings
) -> None:
    """The largest answer is 8 MB here: twice that is held, once as pieces and once as a whole."""
    piece = b"1" * MEGABYTE
    sent = 0

    def flood(request: Received) -> Iterable[bytes]:
        nonlocal sent
        yield start
        while sent < GIGABYTE and not request.stopping.is_set():
            yield piece
            sent += len(piece)

    server = serve(flood)
    tracemalloc.start()
    try:
        error = failure(internet(direct, largest_answer=8 * MEGABYTE), server.url)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert error.cause in (Cause.TOO_LARGE, Cause.NOT_A_SERVER)
    assert peak < 32 * MEGABYTE
    assert sent < 64 * MEGABYTE


def test_hanging_up_ends_what_is_under_way(serve: Serve, internet: Build, direct: Settings) -> None:
    asked = threading.Event()

    def slowly(request: Received) -> Iterable[bytes]:
        asked.set()
        return drip(request, b"HTTP/1.1 200 OK" * 1000)

    server, line = serve(slowly), internet(direct)

    def hang_up() -> None:
        asked.wait(10)
        line.hang_up()

    threading.Thread(target=hang_up, daemon=True).start()
    began = time.monotonic()

    failure(line, server.url)

    assert time.monotonic() - began < AT_ONCE


def test_hanging_up_while_the_keyring_is_asked_lets_nothing_leave(
    serve: Serve, running: ExitStack, direct: Settings
) -> None:
    """A keyring that is locked waits for a person, who may press Pause meanwhile (M13)."""
    proxy = running.enter_context(ConnectProxy(credentials=("ann", "secret")))
    settings = replace(
        direct,
        internet_proxy=InternetProxy.MANUAL,
        internet_proxy_url=proxy.url,
        internet_proxy_user="ann",
    )

    def unlocked() -> str:
        line.hang_up()
        return "secret"

    line = Internet(lambda: settings, unlocked)

    failure(line, serve(lambda _: http(ANSWER)).url)

    assert proxy.targets == []
    post(Internet(lambda: settings, lambda: "secret"), serve(lambda _: http(ANSWER)).url)
    assert len(proxy.targets) == 1


def test_a_proxy_with_windows_sign_in_alone_is_told_from_a_wrong_password(
    running: ExitStack, internet: Build, direct: Settings
) -> None:
    """Told where Python tells what a proxy answered (3.12 and later), else as a wrong password."""

    class Negotiating(ConnectProxy):
        def serve(self, connection: socket.socket) -> None:
            self._read(connection)
            connection.sendall(
                b"HTTP/1.1 407 Sign in\r\nProxy-Authenticate: Negotiate\r\n"
                b"Proxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n"
            )

    proxy = running.enter_context(Negotiating())

    error = failure(internet(through(proxy.url, direct)), "https://127.0.0.1:1/")

    assert error.cause in (Cause.PROXY_SIGN_IN, Cause.PROXY_PASSWORD)


@pytest.mark.parametrize(
    ("said", "cause"),
    [
        (b"HTTP/1.1 405 No\r\n\r\n", Cause.PROXY_STRANGE),
        (b"SSH-2.0-OpenSSH_9.2\r\n", Cause.PROXY_STRANGE),
        (b"", Cause.PROXY_STRANGE),
        (b"HTTP/1.1 302 Found\r\nLocation: https://portal.example/\r\n\r\n", Cause.PROXY_STRANGE),
        (b"HTTP/1.1 403 No\r\n\r\n", Cause.PROXY_REFUSES),
        (b"HTTP/1.1 429 Slow down\r\n\r\n", Cause.PROXY_REFUSES),
        (b"HTTP/1.1 500 Unable to connect\r\n\r\n", Cause.PROXY_TARGET),
    ],
)
def test_what_answers_instead_of_a_proxy_is_told(
    said: bytes, cause: Cause, running: ExitStack, internet: Build, direct: Settings
) -> None:
    class Strange(ConnectProxy):
        def serve(self, connection: socket.socket) -> None:
            self._read(connection)
            connection.sendall(said)

    proxy = running.enter_context(Strange())

    error = failure(internet(through(proxy.url, direct)), "https://127.0.0.1:1/")

    assert error.cause is cause


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_the_detail_tells_how_far_it_came(
    version: ssl.TLSVersion, serve: Serve, internet: Build, direct: Settings
) -> None:
    """What IT wants to know: address, encryption, whose certificate, and what was said."""
    server = serve(broken(b""))
    server.context.minimum_version = server.context.maximum_version = version

    detail = failure(internet(direct), server.url).diagnosis.detail
    server.context.minimum_version = ssl.TLSVersion.TLSv1_2
    server.context.maximum_version = ssl.TLSVersion.MAXIMUM_SUPPORTED

    assert f"server: 127.0.0.1:{server.port}, directly" in detail
    assert f"127.0.0.1, port {server.port}, takes the connection" in detail
    assert version.name.replace("TLSv1_", "TLS 1.") in detail
    assert "issued by" in detail
    assert "failed at: server" in detail
    assert "RemoteDisconnected" in detail
