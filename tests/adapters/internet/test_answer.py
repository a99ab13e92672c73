"""What came back: whether a Communication Server can have said it (row B5)."""

from __future__ import annotations

import gzip

import pytest
from tests.adapters.internet.asking import ANSWER, Build, Serve, failure, post
from tests.adapters.servers import (
    http,
)

from meterdesk.domain.cause import Cause
from meterdesk.domain.errors import ServerBusyError
from meterdesk.domain.settings import Settings


def test_a_gzip_answer_is_inflated_and_counted_as_it_travelled(
    serve: Serve, internet: Build, direct: Settings
) -> None:
    packed = gzip.compress(ANSWER * 100)
    server = serve(lambda _: http(packed, Content_Encoding="gzip"))

    answer = post(internet(direct), server.url)

    assert answer.body == ANSWER * 100
    assert answer.bytes_received == len(packed)


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        pytest.param(gzip.compress(b"0" * 10_000_000), Cause.TOO_LARGE, id="bomb"),
        pytest.param(gzip.compress(ANSWER)[:-9], Cause.DAMAGED, id="cut"),
        (b"no gzip", Cause.DAMAGED),
        (b"", Cause.DAMAGED),
    ],
)
def test_a_gzip_bomb_or_a_damaged_one_is_refused(
    body: bytes, cause: Cause, serve: Serve, internet: Build, direct: Settings
) -> None:
    server = serve(lambda _: http(body, Content_Encoding="gzip"))

    error = failure(internet(direct, largest_answer=1_000_000), server.url)

    assert error.cause is cause


PORTAL = b"<html><head><title>Guest Wi-Fi</title></head><body>Log in</body></html>"


@pytest.mark.parametrize(
    ("reply", "cause", "words"),
    [
        (http(PORTAL, kind="text/html"), Cause.WEB_PAGE, "web page"),
        (http(PORTAL, kind="text/html", status=511), Cause.WEB_PAGE, "web browser"),
        (http(b"\n<!DOCTYPE html><html/>", kind="text/xml"), Cause.WEB_PAGE, "web page"),
        (http(b"", status=302, Location="https://portal.example/"), Cause.REDIRECT, "portal.exa"),
        (http(b"", status=301, Location="/elsewhere"), Cause.REDIRECT, "sends visitors on"),
        (http(b"", status=307, Location="https://[::1"), Cause.REDIRECT, "to nowhere"),
        (http(b"", status=302, Location="https://\xff.example/"), Cause.REDIRECT, "visitors"),
        (http(b"", status=304), Cause.REDIRECT, "visitors"),
        (http(b"not found", status=404, kind="text/plain"), Cause.NOT_A_SERVER, "404"),
        (http(b'{"error": 1}', kind="application/json"), Cause.NOT_A_SERVER, "JSON"),
        (http(b"", status=404), Cause.NOT_A_SERVER, "404"),
        (http(b"", status=200), Cause.EMPTY, "nothing"),
        (http(b" \r\n", status=204), Cause.EMPTY, "nothing"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", Cause.NOT_A_SERVER, "does not speak HTTP"),
        (b"HTTP/1.1 200 OK\r\n" + b"x" * 70_000, Cause.NOT_A_SERVER, "does not speak HTTP"),
    ],
)
def test_what_is_no_communication_server_is_said_to_be_none(
    reply: bytes, cause: Cause, words: str, serve: Serve, internet: Build, direct: Settings
) -> None:
    server = serve(lambda _: reply)

    error = failure(internet(direct), server.url)

    assert error.cause is cause
    assert words in error.message
    assert len(server.received) == 1


@pytest.mark.parametrize(
    ("fields", "seconds"),
    [
        ({"Retry_After": "120"}, 120),
        (
            {
                "Retry_After": "Mon, 02 Mar 2026 12:10:00 GMT",
                "Date": "Mon, 02 Mar 2026 12:00:00 GMT",
            },
            600,
        ),
        (
            {
                "Retry_After": "Mon, 02 Mar 2026 11:00:00 GMT",
                "Date": "Mon, 02 Mar 2026 12:00:00 GMT",
            },
            900,
        ),
        ({"Retry_After": "Mon, 02 Mar 2026 12:10:00 GMT"}, 900),
        ({"Retry_After": "-5"}, 900),
        ({"Retry_After": "9" * 5000}, 900),
        ({}, 900),
    ],
)
@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_server_that_is_not_ready_says_when_to_come_back(
    status: int,
    fields: dict[str, str],
    seconds: int,
    serve: Serve,
    internet: Build,
    direct: Settings,
) -> None:
    """Seconds or a date (RFC 9110, 10.2.3); a date counts by the server's clock, not this PC's."""
    server = serve(lambda _: http(b"<html/>", status=status, kind="text/html", **fields))

    error = failure(internet(direct), server.url)

    assert isinstance(error, ServerBusyError)
    assert error.cause is Cause.NOT_READY
    assert error.retry_after_seconds == seconds
