"""The master key, and what is derived from it: proxy secrets, enrolment keys, the receipts' key.

PasswordDigest needs a secret the server can recover, so no secret is stored: each is an
HMAC-SHA256 of the master key and a public name. Whoever copies the database has no password.

An enrolment key is one string to type or paste, `NAME-SSSSS-SSSSS-SSSSS-SSSSS`: a name of six
characters and a secret of twenty (100 bits), both of Crockford's alphabet, which has no I, L, O
and U. The WS-Security user is the name; the password is the whole text, name and dashes included.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from functools import cached_property
from pathlib import Path

from meterdesk_server.errors import FolderError
from meterdesk_server.receipt_key import ReceiptKey

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_NAME_LENGTH = 6
_GROUPS, _GROUP_LENGTH = 4, 5
_KEY_BYTES = 32


class Keys:
    """Derives every secret of this server from its master key. Has no readable repr on purpose."""

    def __init__(self, master: bytes) -> None:
        self._master = master

    def proxy_secret(self, proxy_id: str) -> str:
        """256 bits in hexadecimal, the same for the same proxy at any time (row M6)."""
        return self._derive(f"proxy {proxy_id}").hex()

    def enrolment_key(self, name: str) -> str:
        """The text that goes into the letter to the office."""
        derived = self._derive(f"enrolment {name}")
        letters = [_ALPHABET[byte & 31] for byte in derived[: _GROUPS * _GROUP_LENGTH]]
        groups = (
            "".join(letters[start : start + _GROUP_LENGTH])
            for start in range(0, len(letters), _GROUP_LENGTH)
        )
        return "-".join([name, *groups])

    @cached_property
    def receipt_key(self) -> ReceiptKey:
        """What receipts are signed with (row B7): the same for every process of this server."""
        return ReceiptKey(self._derive("receipt signing 1"))

    @property
    def check(self) -> str:
        """Tells one master key from another, and nothing else of it."""
        return self._derive("master check 1").hex()

    def csrf(self, token: str) -> str:
        """What a form carries to show that it comes from a page we gave to this browser."""
        return self._derive(f"csrf {token}").hex()

    def _derive(self, name: str) -> bytes:
        return hmac.digest(self._master, name.encode(), hashlib.sha256)


def new_enrolment_name() -> str:
    """Six characters drawn at random."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(_NAME_LENGTH))


def open_keys(folder: Path, file: Path | None = None) -> Keys:
    """The keys of the server in this folder; the first time, draws its master key.

    It is kept in `file` where one is named, as for processes that share it. It is for its owner
    only (0600). Losing it makes every office register again. Raises FolderError.
    """
    path = file or folder / "master.key"
    try:
        if not path.exists():
            write_private(path, secrets.token_hex(_KEY_BYTES).encode())
        master = bytes.fromhex(path.read_text(encoding="ascii"))
    except OSError as error:
        raise FolderError(f"The master key {path} cannot be used: {error.strerror}.") from error
    except ValueError as error:
        raise FolderError(f"{path} is not a master key; restore it from a backup.") from error
    if len(master) != _KEY_BYTES:
        raise FolderError(f"{path} is not a master key; restore it from a backup.")
    return Keys(master)


def write_private(path: Path, content: bytes) -> None:
    """Writes a file only its owner may read, whole or not at all."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
