"""The file from the supplier, for the set-up: server, enrolment key and authority, not typed.

TOML with a checksum as its last line, described in docs/server.md. Nobody has signed it: what it
says is shown before anything is sent, and the fingerprint can be compared with the letter.
"""

from __future__ import annotations

import binascii
import hashlib
import hmac
import re
import ssl
import tomllib
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from meterdesk.domain.enrolment import credentials
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.settings import check_server_url

MOST_BYTES = 64 * 1024
FORMAT = 1
_MARK = "meterdesk_enrolment"
_LONGEST = 200
_CHECKSUM = re.compile(rb'\A(.*\n)checksum = "([0-9a-f]{64})"\n*\Z', re.DOTALL)
_AUTHORITY = re.compile(
    r"-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]+-----END CERTIFICATE-----\n?"
)

_NONE = (
    "That is no file for the set-up of Meterdesk; your supplier sends one whose name ends in "
    ".meterdesk."
)
_NEWER = "This file is for a newer Meterdesk; install that first, then open the file again."
_CHANGED = (
    "This file was changed or damaged on its way, so nothing of it was used; ask your supplier to "
    "send it again."
)
_UNUSABLE = "This file is not as a supplier's server writes it; ask your supplier for another one."


@dataclass(frozen=True, slots=True)
class EnrolmentFile:
    """What it says. `authority` is one certificate as PEM, "" where the server needs none."""

    server_url: str
    enrolment_key: str = field(repr=False)
    customer: str
    office: str
    valid_until: datetime
    authority: str = field(default="", repr=False)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the authority's certificate, as the letter prints it; "" without one."""
        if not self.authority:
            return ""
        octets = hashlib.sha256(ssl.PEM_cert_to_DER_cert(self.authority)).digest()
        return octets.hex(":").upper()


def read_file(contents: bytes, now: datetime) -> EnrolmentFile:
    """What a file holds. Raises BadInputError with one sentence where it cannot be used."""
    whole = contents.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
    table = _table(whole)
    if table[_MARK] != FORMAT:
        raise BadInputError(_NEWER)
    _check_whole(whole)
    try:
        file = _file(table)
    except (BadInputError, KeyError, TypeError, ValueError, binascii.Error):
        raise BadInputError(_UNUSABLE) from None
    if now >= file.valid_until:
        day = f"{file.valid_until:%Y-%m-%d}"
        raise BadInputError(
            f"This file could be used until {day}; ask your supplier for a new one."
        )
    return file


def _table(whole: bytes) -> dict[str, Any]:
    """It says of itself what it is, or it is none."""
    if len(whole) > MOST_BYTES:
        raise BadInputError(_NONE)
    try:
        table = tomllib.loads(whole.decode("utf-8"))
    except (ValueError, RecursionError):  # of TOML, of UTF-8, and nested beyond any sense
        # one that begins rightly was cut off or mangled
        is_ours = re.search(rb"^meterdesk_enrolment = ", whole, re.MULTILINE) is not None
        raise BadInputError(_CHANGED if is_ours else _NONE) from None
    if type(table.get(_MARK)) is not int:
        raise BadInputError(_NONE)
    return table


def _check_whole(whole: bytes) -> None:
    found = _CHECKSUM.match(whole)
    said = found[2].decode() if found else ""
    if not found or not hmac.compare_digest(hashlib.sha256(found[1]).hexdigest(), said):
        raise BadInputError(_CHANGED)


def _file(table: dict[str, Any]) -> EnrolmentFile:
    """Raises one of several errors where a value is missing or none."""
    key, until = _line(table["enrolment_key"]), table["valid_until"]
    credentials(key)
    if not isinstance(until, datetime) or until.tzinfo is None:
        raise BadInputError(_UNUSABLE)
    file = EnrolmentFile(
        server_url=check_server_url(_line(table["server"])),
        enrolment_key=key,
        customer=_line(table["customer"]),
        office=_line(table["office"]),
        valid_until=until,
        authority=_authority(table["authority"]),
    )
    len(file.fingerprint)  # its base 64 is read here
    return file


def _line(value: Any) -> str:
    """Text that can be shown as it is: nothing that turns round, hides or breaks what follows."""
    if not isinstance(value, str) or len(value) > _LONGEST or not value.isprintable():
        raise BadInputError(_UNUSABLE)
    return value


def _authority(value: Any) -> str:
    if not isinstance(value, str) or (value and not _AUTHORITY.fullmatch(value)):
        raise BadInputError(_UNUSABLE)
    return value
