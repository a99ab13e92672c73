"""What came back over HTTP, and whether a Communication Server can have said it."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

from meterdesk.domain.cause import Cause
from meterdesk.domain.diagnosis import diagnose, quoted
from meterdesk.domain.errors import busy, failed

RETRY_AFTER_SECONDS = 900
"""How long to wait where a busy server does not say."""

_TOO_MANY = 429
_PORTAL = 511
"""Network Authentication Required (RFC 6585, 6): what a captive portal ought to say."""
_LONGEST_HOST = 100
_HTML = re.compile(
    rb"[\xef\xbb\xbf\s]*(<\?xml[^>]*>\s*)?<(!doctype\s+html|html|head|body|script|meta)", re.I
)


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
        return kind in {"text/html", "application/xhtml+xml"} or bool(_HTML.match(self.body[:400]))

    @property
    def is_json(self) -> bool:
        """By how it begins; the type is often wrong."""
        return self.body[:200].lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"["))

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
    facts: dict[str, object] = {"host": answer.host, "status": answer.status}
    detail = _detail(answer)
    if 300 <= answer.status < 400:
        target = quoted(_target(answer) or "nowhere", _LONGEST_HOST)
        raise failed(diagnose(Cause.REDIRECT, detail, target=target, **facts))
    if answer.is_xml:
        return
    if answer.status == _TOO_MANY or (answer.status >= 500 and answer.status != _PORTAL):
        seconds = retry_after(answer.headers) or RETRY_AFTER_SECONDS
        facts["wait"] = spoken(seconds)
        raise busy(diagnose(Cause.NOT_READY, detail, **facts), seconds)
    if answer.is_html or answer.status == _PORTAL:
        raise failed(diagnose(Cause.WEB_PAGE, detail, **facts))
    if answer.status < 300 and not answer.body.strip():
        raise failed(diagnose(Cause.EMPTY, detail, **facts))
    why = f"HTTP status {answer.status}" + (", JSON" if answer.is_json else "")
    raise failed(diagnose(Cause.NOT_A_SERVER, detail, why=why, **facts))


def retry_after(headers: Mapping[str, str]) -> int | None:
    """Seconds to wait: a number of them, or a date (RFC 9110, 10.2.3); None where neither is told.

    A date is taken against the server's own, for the clock of this PC may be wrong.
    """
    said = headers.get("retry-after", "").strip()
    if said.isascii() and said.isdigit() and len(said) < 10:
        return int(said)
    try:
        then, now = (parsedate_to_datetime(it) for it in (said, headers.get("date", "")))
        return max(0, round((then - now).total_seconds()))
    except (TypeError, ValueError, OverflowError):
        return None


def spoken(seconds: int) -> str:
    """A wait as people say it."""
    for size, word in ((86_400, "days"), (3_600, "hours"), (60, "minutes")):
        if seconds >= 2 * size:
            return f"{round(seconds / size)} {word}"
    return f"{seconds} seconds"


def _target(answer: HttpAnswer) -> str:
    try:
        return urlsplit(urljoin(answer.url, answer.headers.get("location", ""))).netloc
    except ValueError:
        return ""


def _detail(answer: HttpAnswer) -> str:
    """What came back, for IT: how it was called and how it begins."""
    beginning = quoted(answer.body[:400].decode("utf-8", "replace"), 200)
    kind = quoted(answer.headers.get("content-type", "none"), 80)
    return "\n".join(
        (
            f"server: {answer.host}",
            f"HTTP status: {answer.status}",
            f"Content-Type: {kind}",
            f"bytes: {answer.bytes_received}",
            f"begins: {beginning}" if answer.body else "empty",
        )
    )
