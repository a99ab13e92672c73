"""Two thousand answers that no server should give: each is an UplinkError with a cause, in time."""

from __future__ import annotations

import gc
import gzip
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from tests.adapters.internet.asking import Build
from tests.adapters.servers import Received, WebServer

from meterdesk.adapters.internet import client
from meterdesk.adapters.internet.client import Patience
from meterdesk.adapters.soap.uplink import SoapUplink
from meterdesk.domain.cause import REMEDIES
from meterdesk.domain.conversation import Credentials, Synced, SyncProxy
from meterdesk.domain.errors import UplinkError
from meterdesk.domain.settings import Settings

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
PROXY = "6f1c7d9e-2b4a-4e0f-9a57-3f1d2c8b7a60"
PATIENCE = Patience(timedelta(seconds=2), timedelta(seconds=2), timedelta(seconds=3))
ANSWER = (
    b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>'
    b'<SyncProxyResponse xmlns="urn:meterdesk:communication:1">'
    b"<ServerTime>2026-03-02T12:00:00Z</ServerTime><NextSync>2026-03-03T12:00:00Z</NextSync>"
    b"</SyncProxyResponse></s:Body></s:Envelope>"
)
FAULT = ANSWER.replace(b"SyncProxyResponse", b"s:Fault")
EXAMPLES = 2000


@dataclass
class Mangler:
    """A server that says whatever it is given next."""

    server: WebServer | None = None
    next: bytes = b""
    asked: list[bytes] = field(default_factory=list)

    def __call__(self, request: Received) -> bytes:
        self.asked.append(request.head)
        return self.next


@pytest.fixture(scope="module")
def mangler() -> Mangler:
    return Mangler()


bodies = some.one_of(
    some.sampled_from(
        [
            ANSWER,
            FAULT,
            gzip.compress(ANSWER),
            gzip.compress(ANSWER)[:30],
            b"",
            b"{}",
            b"<html/>",
            b"<?xml version='1.0' encoding='utf-16'?><a/>",
            b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
            b"<a>" * 2000,
            ANSWER.replace(b"communication:1", b"communication:7"),
        ]
    ),
    some.binary(max_size=200),
    some.text(max_size=100).map(str.encode),
)
names = some.sampled_from(
    [
        b"Content-Length",
        b"Content-Type",
        b"Content-Encoding",
        b"Transfer-Encoding",
        b"Location",
        b"Retry-After",
        b"Date",
        b"Set-Cookie",
        b"Connection",
        b"\xff",
        b"",
    ]
)
values = some.one_of(
    some.sampled_from(
        [
            b"0", b"7", b"-1", b"99999999999999999999", b"chunked", b"gzip", b"text/html",
            b"text/xml", b"https://[::1", b"//", b"http://\xe9.example/", b"close",
            b"Mon, 99 Foo 2026 99:99:99 GMT", b"Mon, 02 Mar 2026 12:00:00 +9999",
        ]
    ),
    some.binary(max_size=30),
)  # fmt: skip
statuses = some.one_of(
    some.sampled_from([200, 500, 302, 404, 407, 503, 100, 101, 204, 304, 0, 999]),
    some.integers(-10, 10_000),
)


@some.composite
def replies(draw: some.DrawFn) -> bytes:
    """A head and a body that fit each other or do not, then cut, or with bytes exchanged."""
    body = draw(bodies)
    fields = draw(some.lists(some.tuples(names, values), max_size=5))
    if draw(some.booleans()):
        fields.append((b"Content-Length", str(len(body)).encode()))
    start = draw(some.sampled_from([b"HTTP/1.1", b"HTTP/1.0", b"HTTP/9", b"ICY", b""]))
    head = start + b" %d Said\r\n" % draw(statuses)
    head += b"".join(name + b": " + value + b"\r\n" for name, value in fields)
    whole = bytearray(head + b"\r\n" + body)
    for place, byte in draw(some.lists(some.tuples(some.integers(0), some.integers(0, 255)))):
        whole[place % len(whole)] = byte
    return bytes(whole[: draw(some.integers(0, len(whole)))] if draw(some.booleans()) else whole)


@pytest.fixture
def speak(
    mangler: Mangler,
    serve: Callable[..., WebServer],
    internet: Build,
    direct: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[bytes], object]:
    """Certificates are checked elsewhere; loading the system's two thousand times takes minutes."""
    context = ssl.create_default_context(cafile=direct.private_ca)
    monkeypatch.setattr(client, "trust", lambda _: context)
    server = serve(mangler)
    chosen = replace(direct, server_url=server.url)
    uplink = SoapUplink(internet(chosen, patience=PATIENCE), lambda: chosen, lambda: NOW)

    def speak(reply: bytes) -> object:
        mangler.next = reply
        return uplink.send(SyncProxy(PROXY), Credentials(PROXY, "secret"), lambda _: None)

    return speak


def test_the_answer_that_is_mangled_is_a_good_one_to_begin_with(
    speak: Callable[[bytes], object],
) -> None:
    whole = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(ANSWER) + ANSWER

    assert isinstance(speak(whole), Synced)


@pytest.mark.parametrize(
    "fields",
    [
        b"Content-Length: 7\r\nContent-Length: 8\r\n",
        b"Content-Length: 7\r\nContent-Length: 8\r\nConnection: close\r\n",
        b"Set-Cookie: a=b; expires=\xff\r\nLocation: https://[::1\r\nContent-Length: 0\r\n",
        b"Transfer-Encoding: chunked\r\n",
    ],
)
def test_no_line_outlives_an_answer_that_cannot_be_read(
    speak: Callable[[bytes], object], fields: bytes
) -> None:
    """The garbage collector would end it, some time."""
    with pytest.raises(UplinkError) as caught:
        speak(b"HTTP/1.1 200 OK\r\n" + fields + b"\r\n<a>nothing</a>")

    lines = [it for it in gc.get_objects() if isinstance(it, ssl.SSLSocket) and not it.server_side]
    assert caught.value.cause in REMEDIES
    assert [line for line in lines if line.fileno() >= 0] == []


@pytest.mark.timeout(600)
def test_a_mangled_answer_is_an_error_with_a_cause_and_comes_in_time(
    speak: Callable[[bytes], object],
) -> None:
    """Nothing else is raised, nothing hangs, and no sentence holds mark-up or has no end."""
    slowest = 0.0

    def failure_of(reply: bytes) -> UplinkError | None:
        try:
            assert isinstance(speak(reply), Synced)
        except UplinkError as error:
            return error
        return None

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(replies())
    def mangle(reply: bytes) -> None:
        nonlocal slowest
        began = time.monotonic()
        error = failure_of(reply)
        slowest = max(slowest, time.monotonic() - began)
        if error is None:
            return
        assert error.cause in REMEDIES
        assert error.message
        assert len(error.message) < 1000
        assert not set("<>\r\n\x00") & set(error.message)
        assert len(error.diagnosis.detail) <= 2000

    mangle()

    assert slowest < 2 * PATIENCE.overall.total_seconds() + 4  # packed, then once more plain
