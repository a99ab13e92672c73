"""The transport over real sockets: what gets through, and one clear cause for what does not."""

from __future__ import annotations

import gzip
import logging
import socket
import ssl
import warnings
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.adapters.servers import (
    Certificates,
    ConnectProxy,
    LoopbackServer,
    Received,
    WebServer,
    drip,
    http,
)

from meterdesk.adapters.internet.answer import HttpAnswer, check
from meterdesk.adapters.internet.client import Internet, Patience
from meterdesk.domain.errors import Cause, SecretsError, ServerBusyError, UplinkError
from meterdesk.domain.settings import InternetProxy, Settings

Serve = Callable[..., WebServer]
Build = Callable[..., Internet]
ANSWER = b"<answer/>"


def fine(_: Received) -> bytes:
    return http(ANSWER)


def post(internet: Internet, url: str) -> HttpAnswer:
    return internet.post(url, b"<request/>", {"Content-Type": "text/xml"})


def failure(internet: Internet, url: str) -> UplinkError:
    with pytest.raises(UplinkError) as caught:
        check(post(internet, url))
    return caught.value


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


@pytest.mark.parametrize(
    ("certificate", "words"),
    [
        ("expired", "has expired"),
        ("not_yet_valid", "not valid yet"),
        ("other_host", "belongs to another host name"),
        ("unknown_ca", "not issued by anybody this PC trusts"),
        ("self_signed", "not issued by anybody this PC trusts"),
    ],
)
def test_a_wrong_certificate_is_refused_with_its_own_sentence(
    certificate: str,
    words: str,
    serve: Serve,
    internet: Build,
    direct: Settings,
    certificates: Certificates,
) -> None:
    """Row M14: always verified, and nothing of the request leaves."""
    server = serve(fine, context=getattr(certificates, certificate))

    error = failure(internet(direct), server.url)

    assert error.cause is Cause.CERTIFICATE
    assert words in error.message
    assert server.received == []


def test_a_private_authority_is_needed_where_the_system_does_not_know_it(
    serve: Serve, internet: Build, direct: Settings
) -> None:
    error = failure(internet(replace(direct, private_ca="")), serve(fine).url)

    assert error.cause is Cause.CERTIFICATE


def test_environment_cannot_replace_the_trust(
    serve: Serve,
    internet: Build,
    direct: Settings,
    certificates: Certificates,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, direct.private_ca)

    error = failure(internet(replace(direct, private_ca="")), serve(fine).url)

    assert error.cause is Cause.CERTIFICATE


def test_a_private_authority_that_cannot_be_read_is_named(
    internet: Build, direct: Settings
) -> None:
    error = failure(internet(replace(direct, private_ca="/no/ca.pem")), "https://127.0.0.1:1/")

    assert error.cause is Cause.CERTIFICATE
    assert "/no/ca.pem" in error.message


def test_tls_older_than_1_2_is_refused(
    serve: Serve, internet: Build, direct: Settings, certificates: Certificates
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        certificates.old.minimum_version = ssl.TLSVersion.TLSv1
        certificates.old.maximum_version = ssl.TLSVersion.TLSv1_1

    error = failure(internet(direct), serve(fine, context=certificates.old).url)

    assert error.cause is Cause.CERTIFICATE
    assert "TLS 1.2" in error.message


def test_a_port_without_tls_is_a_clear_error(internet: Build, direct: Settings) -> None:
    class PlainServer(LoopbackServer):
        def serve(self, connection: socket.socket) -> None:
            connection.recv(100)
            connection.sendall(http(b"Bad Request", status=400))

    with PlainServer() as server:
        error = failure(internet(direct), f"https://127.0.0.1:{server.port}/soap")

    assert error.cause is Cause.CERTIFICATE
    assert "TLS 1.2" in error.message


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

    assert error.cause is Cause.DNS
    assert host in error.message


@pytest.mark.parametrize("start", [b"", b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<a>"])
def test_a_dripping_server_meets_the_deadline(
    start: bytes, serve: Serve, internet: Build, direct: Settings
) -> None:
    """One deadline over headers and body: no single read is ever late."""
    server = serve(lambda request: drip(request, start + b"HTTP/1.1 200 OK" * 100))
    patience = Patience(overall=timedelta(seconds=1))

    error = failure(internet(direct, patience=patience), server.url)

    assert error.cause is Cause.TIMEOUT
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

    assert error.cause is Cause.CONNECT
    assert "broke off" in error.message


def test_an_answer_that_is_too_large_is_not_read_to_its_end(
    serve: Serve, internet: Build, direct: Settings
) -> None:
    server = serve(lambda _: http(b"<" * 300_000))

    error = failure(internet(direct, largest_answer=100_000), server.url)

    assert error.cause is Cause.NOT_A_SERVER


def test_a_gzip_answer_is_inflated_and_counted_as_it_travelled(
    serve: Serve, internet: Build, direct: Settings
) -> None:
    packed = gzip.compress(ANSWER * 100)
    server = serve(lambda _: http(packed, Content_Encoding="gzip"))

    answer = post(internet(direct), server.url)

    assert answer.body == ANSWER * 100
    assert answer.bytes_received == len(packed)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(gzip.compress(b"0" * 10_000_000), id="bomb"),
        pytest.param(gzip.compress(ANSWER)[:-9], id="cut"),
        b"no gzip",
        b"",
    ],
)
def test_a_gzip_bomb_or_a_damaged_one_is_refused(
    body: bytes, serve: Serve, internet: Build, direct: Settings
) -> None:
    server = serve(lambda _: http(body, Content_Encoding="gzip"))

    error = failure(internet(direct, largest_answer=1_000_000), server.url)

    assert error.cause is Cause.NOT_A_SERVER


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (http(b"<html><body>Log in</body></html>", kind="text/html"), "web page"),
        (http(b"\n<!DOCTYPE html><html/>", kind="text/xml"), "web page"),
        (http(b"", status=302, Location="https://portal.example/login"), "portal.example"),
        (http(b"", status=301, Location="/elsewhere"), "sends visitors on"),
        (http(b"not found", status=404, kind="text/plain"), "404"),
        (http(b"", status=200), "no Communication Server"),
    ],
)
def test_what_is_no_communication_server_is_said_to_be_none(
    reply: bytes, words: str, serve: Serve, internet: Build, direct: Settings
) -> None:
    server = serve(lambda _: reply)

    error = failure(internet(direct), server.url)

    assert error.cause is Cause.NOT_A_SERVER
    assert words in error.message
    assert len(server.received) == 1


def test_a_gateway_that_says_later_is_a_busy_server(
    serve: Serve, internet: Build, direct: Settings
) -> None:
    server = serve(lambda _: http(b"<html/>", status=503, kind="text/html", Retry_After="120"))

    error = failure(internet(direct), server.url)

    assert isinstance(error, ServerBusyError)
    assert error.retry_after_seconds == 120


def through(proxy: ConnectProxy, direct: Settings, user: str = "") -> Settings:
    return replace(
        direct,
        internet_proxy=InternetProxy.MANUAL,
        internet_proxy_url=proxy.url,
        internet_proxy_user=user,
    )


def test_a_manual_proxy_with_a_password_is_used(
    serve: Serve, proxy: Callable[..., ConnectProxy], internet: Build, direct: Settings
) -> None:
    server, way = serve(fine), proxy(credentials=("jürgen", "pä:ss/wörd"))

    answer = post(internet(through(way, direct, "jürgen"), "pä:ss/wörd"), server.url)

    assert answer.body == ANSWER
    assert way.targets == [f"127.0.0.1:{server.port}"]
    assert "proxy-authorization" not in server.received[0].headers


@pytest.mark.parametrize("refusal", [407, 401])
@pytest.mark.parametrize(
    ("user", "words"), [("", "wants a password"), ("jo", "does not accept its user name")]
)
def test_a_proxy_without_its_password_is_told_from_one_with_a_wrong_one(
    refusal: int,
    user: str,
    words: str,
    proxy: Callable[..., ConnectProxy],
    internet: Build,
    direct: Settings,
) -> None:
    way = proxy(credentials=("jo", "right-secret"), refusal=refusal)

    error = failure(internet(through(way, direct, user), "wrong-secret"), "https://127.0.0.1:1/")

    assert error.cause is Cause.PROXY_PASSWORD
    assert words in error.message
    assert "secret" not in error.message + repr(error.__cause__)


def test_a_proxy_that_speaks_tls_is_verified_too(
    serve: Serve,
    proxy: Callable[..., ConnectProxy],
    internet: Build,
    direct: Settings,
    certificates: Certificates,
) -> None:
    server = serve(fine)
    good, bad = proxy(context=certificates.good), proxy(context=certificates.expired)

    answer = post(internet(through(good, direct)), server.url)
    error = failure(internet(through(bad, direct)), server.url)

    assert answer.body == ANSWER
    assert error.cause is Cause.CERTIFICATE
    assert f"The certificate of 127.0.0.1:{bad.port} has expired" in error.message


def test_no_log_line_holds_the_proxys_password(
    serve: Serve,
    proxy: Callable[..., ConnectProxy],
    internet: Build,
    direct: Settings,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    way = proxy(credentials=("jo", "hush-hush"))

    post(internet(through(way, direct, "jo"), "hush-hush"), serve(fine).url)

    assert "hush" not in caplog.text
    assert b64encode(b"jo:hush-hush").decode() not in caplog.text


def test_a_locked_keyring_is_told_where_the_proxys_password_lies(
    proxy: Callable[..., ConnectProxy], direct: Settings
) -> None:
    def locked() -> str:
        raise SecretsError("The keyring is locked; unlock it.")

    settings = through(proxy(), direct, "jo")

    error = failure(Internet(lambda: settings, locked), "https://127.0.0.1:1/soap")

    assert (error.cause, error.message) == (
        Cause.PROXY_PASSWORD,
        "The keyring is locked; unlock it.",
    )


@pytest.mark.parametrize(
    ("status", "cause", "words"),
    [
        (403, Cause.PROXY, "does not let this PC reach"),
        (502, Cause.CONNECT, "works, but it cannot reach"),
        (504, Cause.CONNECT, "works, but it cannot reach"),
    ],
)
def test_a_proxy_that_refuses_is_told_from_a_target_that_is_down_behind_it(
    status: int,
    cause: Cause,
    words: str,
    proxy: Callable[..., ConnectProxy],
    internet: Build,
    direct: Settings,
) -> None:
    error = failure(internet(through(proxy(status=status), direct)), "https://127.0.0.1:1/soap")

    assert error.cause is cause
    assert words in error.message


def test_a_proxy_that_is_down_is_named(
    proxy: Callable[..., ConnectProxy], internet: Build, direct: Settings
) -> None:
    with ConnectProxy() as way:
        settings = through(way, direct)

    error = failure(internet(settings), "https://127.0.0.1:1/soap")

    assert error.cause is Cause.PROXY
    assert settings.internet_proxy_url.partition("://")[2] in error.message


def test_a_wrong_certificate_behind_a_proxy_is_still_refused(
    serve: Serve,
    proxy: Callable[..., ConnectProxy],
    internet: Build,
    direct: Settings,
    certificates: Certificates,
) -> None:
    server = serve(fine, context=certificates.other_host)

    error = failure(internet(through(proxy(), direct)), server.url)

    assert error.cause is Cause.CERTIFICATE


@pytest.mark.parametrize(
    "address", ["", "socks5://127.0.0.1:1", "http://h:99999", "ftp://x", "http://[::1"]
)
def test_an_impossible_proxy_address_is_named(
    address: str, internet: Build, direct: Settings
) -> None:
    settings = replace(direct, internet_proxy=InternetProxy.MANUAL, internet_proxy_url=address)

    error = failure(internet(settings), "https://127.0.0.1:1/soap")

    assert error.cause is Cause.PROXY
    assert address in error.message


def test_the_systems_proxy_is_found(
    serve: Serve,
    proxy: Callable[..., ConnectProxy],
    internet: Build,
    direct: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server, way = serve(fine), proxy(credentials=("jo", "a b"))
    monkeypatch.setenv("https_proxy", way.url.replace("//", "//jo:a%20b@"))
    monkeypatch.delenv("no_proxy", raising=False)
    settings = replace(direct, internet_proxy=InternetProxy.SYSTEM)

    answer = post(internet(settings), server.url)

    assert answer.status == 200
    assert len(way.targets) == 1


def test_without_a_proxy_the_systems_one_is_not_used(
    serve: Serve, internet: Build, direct: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")

    answer = post(internet(direct), serve(fine).url)

    assert answer.status == 200
