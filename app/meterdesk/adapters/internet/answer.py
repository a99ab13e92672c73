"""What came back over HTTP, and whether a Communication Server can have said it."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from meterdesk.domain.errors import Cause, ServerBusyError, UplinkError

RETRY_AFTER_SECONDS = 900
"""How long to wait where a busy server does not say."""

_BUSY = frozenset({429, 502, 503, 504})
_HTML = (b"<!doctype html", b"<html", b"<head", b"<body")


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """`body` is inflated, `bytes_received` is its size as it travelled; header names lower case."""

    url: str
    status: int
    headers: dict[str, str]
    body: bytes
    bytes_received: int

    @property
    def host(self) -> str:
        return urlsplit(self.url).netloc

    @property
    def is_html(self) -> bool:
        """By its type or, where that is missing or wrong, by how it begins."""
        kind = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        return kind in {"text/html", "application/xhtml+xml"} or self.body[:200].lstrip(
            b"\xef\xbb\xbf \t\r\n"
        ).lower().startswith(_HTML)

    @property
    def is_xml(self) -> bool:
        return self.body[:200].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and not self.is_html


def inflate(body: bytes, limit: int) -> bytes | None:
    """A gzip body unpacked; None where it would be larger than `limit` bytes.

    Raises ValueError where it is no gzip or ends too early.
    """
    unpacker = zlib.decompressobj(wbits=31)
    try:
        plain = unpacker.decompress(body, limit + 1)
    except zlib.error as error:
        raise ValueError(str(error)) from error
    if len(plain) > limit:
        return None
    if not unpacker.eof:
        raise ValueError("the gzip stream ends too early")
    return plain


def check(answer: HttpAnswer) -> None:
    """Raises UplinkError where no Communication Server speaks.

    A redirect, a web page (a captive portal in a hotel, a proxy's block page) or an error of the
    HTTP server; ServerBusyError where a gateway or the server says to come back.
    """
    host = answer.host
    if 300 <= answer.status < 400:
        target = urlsplit(urljoin(answer.url, answer.headers.get("location", ""))).netloc
        raise UplinkError(
            f"{host} sends visitors on to {target or 'nowhere'}, which a Communication Server "
            "never does; open a web browser in case this network wants a log-in, else check the "
            "server address.",
            Cause.NOT_A_SERVER,
        )
    if answer.status in _BUSY and not answer.is_xml:
        seconds = answer.headers.get("retry-after", "")
        raise ServerBusyError(
            f"The server at {host} is not ready (HTTP status {answer.status}); it will be asked "
            "again later, nothing needs to be done.",
            int(seconds)
            if seconds.isascii() and seconds.isdigit() and len(seconds) < 10
            else RETRY_AFTER_SECONDS,
        )
    if answer.is_html:
        raise UplinkError(
            f"A web page came back instead of an answer from {host}; open a web browser in case "
            "this network wants a log-in, else check the server address.",
            Cause.NOT_A_SERVER,
        )
    if not answer.is_xml:
        raise UplinkError(
            f"{host} is no Communication Server at this address (HTTP status {answer.status}); "
            "check the server address in Preferences, Server.",
            Cause.NOT_A_SERVER,
        )
