"""What a receipt says of billing reads that were accepted: one text, signed, printed and parsed.

Lines end in a line feed and stand in one order, so that a receipt has exactly one text:

    meterdesk receipt 1
    key ID            the first 16 hexadecimal digits of SHA-256 over the public key
    office PROXYID
    device SERIAL     as it was sent
    request ID
    number N          of this device's receipts, from 1
    previous HEX      SHA-256 of the text of the receipt before; 64 zeros in the first
    issued UTC
    meter VALUE READDATE NAME      by name, one line each
    missing NAME                   by name, one line each

The signature is Ed25519 (RFC 8032) over the text in UTF-8. In a statement text and signature stand
together as `mdr1.TEXT.SIGNATURE`, both in base64url without padding (RFC 4648, section 5).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime

NO_PREVIOUS = "0" * 64
"""What the first receipt of a device names as the one before."""

TOKEN = re.compile(r"mdr1\.[A-Za-z0-9_-]{100,16000}\.[A-Za-z0-9_-]{86}(?![A-Za-z0-9_-])")
"""Finds receipts in whatever holds them as text."""

_TITLE = "meterdesk receipt 1"
_TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
_HEAD = re.compile(
    rf"{_TITLE}\n"
    r"key (?P<key_id>[0-9a-f]{16})\n"
    r"office (?P<proxy_id>[A-Za-z0-9-]{1,36})\n"
    r"device (?P<serial_number>[A-Za-z0-9][A-Za-z0-9 ._/-]{0,31})\n"
    r"request (?P<request_id>[A-Za-z0-9-]{1,36})\n"
    r"number (?P<number>[1-9][0-9]{0,9})\n"
    r"previous (?P<previous>[0-9a-f]{64})\n"
    rf"issued (?P<issued_at>{_TIME})\n",
    re.ASCII,
)
_METER = re.compile(rf"meter (0|[1-9][0-9]{{0,19}}) ({_TIME}) (.+)", re.ASCII)
_MISSING = re.compile(r"missing (.+)")


class NotAReceiptError(ValueError):
    """A text or token that is no receipt, or is not written as receipts are."""


@dataclass(frozen=True, slots=True)
class ReceiptMeter:
    """One meter as it was sent; `read_at` is aware UTC in whole seconds."""

    name: str
    value: int
    read_at: datetime


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is signed. Meters and missing names may be given in any order."""

    key_id: str
    proxy_id: str
    serial_number: str
    request_id: str
    number: int
    previous: str
    issued_at: datetime
    meters: tuple[ReceiptMeter, ...]
    missing: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The one text of this receipt."""
        lines = [
            _TITLE,
            f"key {self.key_id}",
            f"office {self.proxy_id}",
            f"device {self.serial_number}",
            f"request {self.request_id}",
            f"number {self.number}",
            f"previous {self.previous}",
            f"issued {_time_text(self.issued_at)}",
            *(
                f"meter {meter.value} {_time_text(meter.read_at)} {meter.name}"
                for meter in sorted(self.meters, key=lambda one: one.name)
            ),
            *(f"missing {name}" for name in sorted(self.missing)),
        ]
        return "\n".join(lines) + "\n"

    @property
    def digest(self) -> str:
        """What the next receipt of this device names as the one before."""
        return digest(self.text)


@dataclass(frozen=True, slots=True)
class Token:
    """A receipt's text and its signature, 64 bytes in Base64 as in the contract."""

    text: str
    signature: str

    def __str__(self) -> str:
        text = _url_safe(self.text.encode())
        return f"mdr1.{text}.{_url_safe(base64.b64decode(self.signature))}"


def digest(text: str) -> str:
    """SHA-256 of a receipt's text, 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def key_id(public: bytes) -> str:
    """How receipts name the key they are signed with, by its 32 public bytes."""
    return hashlib.sha256(public).hexdigest()[:16]


def serial_number(text: str) -> str:
    """Which device a receipt's text is about, as it was sent. Raises NotAReceiptError."""
    return _head(text)["serial_number"]


def parse(text: str) -> Receipt:
    """The receipt of a text; only the text it would have itself is taken. Raises NotAReceiptError.

    Names end at the line feed alone: no other character of Unicode parts lines here.
    """
    head = _head(text)
    meters, missing = [], []
    for line in text[head.end() :].split("\n")[:-1]:
        if found := _METER.fullmatch(line):
            value, read_at, name = found.groups()
            meters.append(ReceiptMeter(name, int(value), _time(read_at)))
        elif found := _MISSING.fullmatch(line):
            missing.append(found[1])
        else:
            raise NotAReceiptError("A line of this receipt is none.")
    receipt = Receipt(
        head["key_id"],
        head["proxy_id"],
        head["serial_number"],
        head["request_id"],
        int(head["number"]),
        head["previous"],
        _time(head["issued_at"]),
        tuple(meters),
        tuple(missing),
    )
    if receipt.text != text:
        raise NotAReceiptError("This is not written as receipts are.")
    return receipt


def parse_token(token: str) -> Token:
    """Text and signature of a token. Raises NotAReceiptError."""
    if not TOKEN.fullmatch(token):
        raise NotAReceiptError("This is not a receipt.")
    _, text, signature = token.split(".")
    try:
        made = Token(
            _of_url_safe(text).decode(), base64.b64encode(_of_url_safe(signature)).decode()
        )
    except (binascii.Error, UnicodeDecodeError) as error:
        raise NotAReceiptError("This is not a receipt.") from error
    if str(made) != token:
        raise NotAReceiptError("This is not written as receipts are.")
    return made


def _head(text: str) -> re.Match[str]:
    head = _HEAD.match(text)
    if head is None or not text.endswith("\n"):
        raise NotAReceiptError("This does not begin as a receipt does.")
    return head


def _time_text(at: datetime) -> str:
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def _time(text: str) -> datetime:
    try:
        return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError as error:
        raise NotAReceiptError("There is no such moment.") from error


def _url_safe(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _of_url_safe(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
