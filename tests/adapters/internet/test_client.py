"""One request over real sockets: what gets through, within its time and its size."""

from __future__ import annotations

import socket
from datetime import timedelta

import pytest
from tests.adapters.internet.asking import ANSWER, Build, Serve, failure, fine, post
from tests.adapters.servers import (
    drip,
    http,
)

from meterdesk.adapters.internet.client import Patience
from meterdesk.domain.cause import Cause
from meterdesk.domain.settings import Settings


def test_request_and_answer_get_through(serve: Serve, internet: Build, direct: Settings) -> None:
    server = serve(fine)

    answer = post(internet(direct), server.url)

    assert (answer.status, answer.body, answer.bytes_received) == (200, ANSWER, len(ANSWER))
    assert server.received[0].body == b"<request/>"


def test_headers_tell_nothing_of_the_pc(serve: Serve, internet: Build, direct: Settings) -> None:
    """Row M15: what the contract names is sent, nothing else."""
    server = serve(fine)

    post(internet(direct), server.url)

    assert server.received[0].headers == {
        "host": f"127.0.0.1:{server.port}",
        "user-agent": "Meterdesk",
        "accept-encoding": "gzip",
        "content-type": "text/xml",
        "content-length": "10",
    }


def test_a_closed_port_is_named(internet: Build, direct: Settings) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

    error = failure(internet(direct), f"https://127.0.0.1:{port}/soap")

    assert error.cause is Cause.CONNECT
    assert f"127.0.0.1:{port} takes no connections" in error.message


@pytest.mark.parametrize(("is_online", "cause"), [(True, Cause.DNS), (False, Cause.NO_NETWORK)])
def test_an_unknown_name_is_told_from_a_pc_without_network(
    is_online: bool,
    cause: Cause,
    internet: Build,
    direct: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)

    error = failure(internet(direct, is_online=lambda: is_online), "https://meters.example/soap")

    assert error.cause is cause


@pytest.mark.parametrize("host", ["a b", "x" * 64 + ".example", "*.example"])
def test_an_impossible_name_is_named(host: str, internet: Build, direct: Settings) -> None:
    error = failure(internet(direct), f"https://{host}/soap")

    assert error.cause is Cause.ADDRESS
    assert host in error.message


@pytest.mark.parametrize("start", [b"", b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<a>"])
def test_a_dripping_server_meets_the_deadline(
    start: bytes, serve: Serve, internet: Build, direct: Settings
) -> None:
    """One deadline over headers and body: no single read is ever late."""
    server = serve(lambda request: drip(request, start + b"HTTP/1.1 200 OK" * 100))
    patience = Patience(overall=timedelta(seconds=1))

    error = failure(internet(direct, patience=patience), server.url)

    assert error.cause is Cause.SLOW
    assert "within 1 seconds" in error.message


def test_a_silent_server_is_a_time_out(serve: Serve, internet: Build, direct: Settings) -> None:
    server = serve(lambda request: (b"" for _ in [request.stopping.wait(10)]))
    patience = Patience(read=timedelta(seconds=0.3))

    error = failure(internet(direct, patience=patience), server.url)

    assert error.cause is Cause.TIMEOUT
    assert "does not answer" in error.message


def test_an_answer_that_breaks_off_is_no_answer(
    serve: Serve, internet: Build, direct: Settings
) -> None:
    server = serve(lambda _: http(ANSWER * 10)[:-20])

    error = failure(internet(direct), server.url)

    assert error.cause is Cause.BROKEN_OFF
    assert "broke off" in error.message


def test_an_answer_that_is_too_large_is_not_read_to_its_end(
    serve: Serve, internet: Build, direct: Settings
) -> None:
    server = serve(lambda _: http(b"<" * 300_000))

    error = failure(internet(direct, largest_answer=100_000), server.url)

    assert error.cause is Cause.TOO_LARGE
