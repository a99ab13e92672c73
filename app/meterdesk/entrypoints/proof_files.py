"""What a proof is read from: a statement saved as CSV, and a file with a public key."""

from __future__ import annotations

import base64
import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from meterdesk.domain.errors import BadInputError, NotNowError

_DELIMITERS = ",;\t"
"""Ours, and what spreadsheets make of it when they save it again."""
_LONGEST_KEY_FILE = 10_000
_PLAIN_KEY = re.compile(r"[A-Za-z0-9+/]{43}=")


def csv_rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """The line each row ends on, and its cells. Raises NotNowError and BadInputError."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise NotNowError(f"{path} cannot be read: {error.strerror or error}.") from error
    if content[:2] == b"PK":
        raise BadInputError(f"{path.name} is a workbook; save it as .csv to have it checked.")
    text = io.StringIO(_text(content), newline="")  # no line ends inside a quoted cell
    heading = text.readline()
    text.seek(0)
    rows = csv.DictReader(text, delimiter=max(_DELIMITERS, key=heading.count), restval="")
    try:
        for row in rows:
            yield rows.line_num, {key: cell for key, cell in row.items() if key is not None}
    except csv.Error as error:
        raise BadInputError(f"{path.name} is no table: {error}.") from error


def read_public_key(path: Path) -> str:
    """The key of a file in Base64: PEM as a server hands it out, or the 44 characters themselves.

    Raises NotNowError and BadInputError.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        with path.open("rb") as file:
            content = file.read(_LONGEST_KEY_FILE)
    except OSError as error:
        raise NotNowError(f"{path} cannot be read: {error.strerror or error}.") from error
    plain = content.strip().decode("ascii", "replace")
    if _PLAIN_KEY.fullmatch(plain):
        return plain
    try:
        key = load_pem_public_key(content)
    except (ValueError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, Ed25519PublicKey):
        raise BadInputError(f"{path} is no key of receipts: neither PEM nor 44 characters Base64.")
    return base64.b64encode(key.public_bytes_raw()).decode()


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")  # as spreadsheets on Windows save it
