"""Hostile HTTP: each connection gets an answer or is closed, and others are served."""

from __future__ import annotations

import shutil
import socket
import ssl
from contextlib import closing
from urllib.parse import urlsplit

import pytest
from tests.server.speech import Clock

from meterdesk_server import endpoint
from meterdesk_server.server import ServerThread

SOAP = "POST /soap HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\n"
PAGE = "GET {} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
REFUSED = (b"", b"4", b"5")
"""Closed without a word, or the first digit of a status that refuses."""


@pytest.fixture(scope="module")
def server(tmp_path_factory, new_folder):
    folder = tmp_path_factory.mktemp("hostile") / "server"
    shutil.copytree(new_folder, folder)
    with ServerThread(folder, Clock()) as server:
        yield server


@pytest.fixture
def clock(server) -> Clock:
    return Clock()


@pytest.fixture
def say(server):
    """A function that says bytes on a connection of its own, and returns all that came back."""
    url = urlsplit(server.url)
    context = ssl.create_default_context(cafile=str(server.ca_file))

    def said(content: bytes, seconds: float = 5) -> bytes:
        plain = socket.create_connection((url.hostname, url.port), timeout=seconds)
        heard = b""
        with closing(context.wrap_socket(plain, server_hostname=url.hostname)) as line:
            try:
                line.sendall(content)
                while part := line.recv(65536):
                    heard += part
            except (OSError, ssl.SSLError):  # closed in the middle, or kept open and silent
                pass
        return heard

    return said


@pytest.mark.parametrize(
    "content",
    [
        b"\x16\x03\x01" * 1000,
        b"GET\r\n\r\n",
        b"POST /soap HTTP/9.9\r\nHost: x\r\n\r\n",
        b"POST /soap HTTP/1.1\r\n\r\n",
        f"{SOAP}Content-Length: -1\r\n\r\n".encode(),
        f"{SOAP}Content-Length: 1e3\r\n\r\n".encode(),
        f"{SOAP}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!".encode(),
        f"{SOAP}Transfer-Encoding: chunked\r\n\r\nZZ\r\nhello\r\n".encode(),
        f"{SOAP}Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n".encode(),
        f"{SOAP}X-Bad: a\x00b\r\nContent-Length: 0\r\n\r\n".encode(),
        f"{SOAP}Bad Name: a\r\nContent-Length: 0\r\n\r\n".encode(),
    ],
    ids=range(11),
)
def test_what_is_no_http_is_refused(say, office, content) -> None:
    heard = say(content, seconds=1)

    assert heard[9:10] in REFUSED
    assert office.sync().status == 200


def test_flood_of_headers_is_cut_off(say, office) -> None:
    flood = "".join(f"X-{number}: {'a' * 1000}\r\n" for number in range(10_000))

    heard = say(f"{SOAP}{flood}\r\n".encode())

    assert heard[9:10] in REFUSED
    assert office.sync().status == 200


def test_one_endless_header_is_cut_off(say, office) -> None:
    heard = say(f"{SOAP}X: ".encode() + b"a" * 5_000_000)

    assert heard[9:10] in REFUSED
    assert office.sync().status == 200


def test_body_that_never_ends_is_given_up(say, office, monkeypatch) -> None:
    monkeypatch.setattr(endpoint, "_BODY_SECONDS", 0.2)

    heard = say(f"{SOAP}Content-Length: 1000\r\n\r\n<a".encode(), seconds=2)

    assert b"did not arrive within" in heard
    assert office.sync().status == 200


def test_requests_in_one_breath_are_answered_in_order(say, office) -> None:
    one = f"{SOAP}Content-Length: 4\r\n\r\n<a/>"
    last = one.replace("Host: x", "Host: x\r\nConnection: close")

    heard = say((one * 5 + last).encode(), seconds=10)

    assert heard.count(b"HTTP/1.1 500") == 6
    assert heard.count(b"<faultstring>The message is not a SOAP envelope") == 6


def test_second_request_hidden_in_the_first_is_not_heard(say) -> None:
    """A proxy that believes the other length takes it for somebody else's (RFC 9112, 11.2)."""
    hidden = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
    both = f"{SOAP}Content-Length: {len(hidden) + 5}\r\nTransfer-Encoding: chunked\r\n\r\n"

    heard = say(f"{both}0\r\n\r\n{hidden}".encode(), seconds=1)

    assert heard.count(b"HTTP/1.1 ") == 1
    assert b"healthy" not in heard


@pytest.mark.parametrize(
    "path",
    [
        *("/../../etc/passwd", "/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd"),
        *("/static/../../../etc/passwd", "/static/%00", "/soap/", "/soap%00", "//soap", "/\\soap"),
        *("/%ff%fe", "/%", "/%zz", "/accounts/99999999999999999999999999", "/devices/-1"),
        *("/accounts/%27%20OR%201=1--", "/devices/1e9", "/people/0x10", "/" + "a" * 8000),
        *("/accounts/9223372036854775808", "/devices/%F0%9F%98%80", "/devices/\u0661"),
    ],
    ids=range(21),
)
def test_tricks_with_paths_open_nothing(say, path) -> None:
    heard = say(PAGE.format(path).encode("utf-8"))

    status = heard[9:12]
    assert status in (b"303", b"307", b"400", b"404", b"405", b"414", b"431")
    assert b"root:" not in heard
    assert b"Traceback" not in heard
