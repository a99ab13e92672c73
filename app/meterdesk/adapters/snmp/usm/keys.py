"""From a user's passwords to the keys of one agent (RFC 3414 appendix A.2, RFC 7860, drafts).

Keys are secrets: nothing here has a repr that tells one.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache

from meterdesk.domain.access import Auth, Privacy, User

MEBIBYTE = 1024 * 1024

HASHES = {
    Auth.MD5: ("md5", 12),
    Auth.SHA: ("sha1", 12),
    Auth.SHA224: ("sha224", 16),
    Auth.SHA256: ("sha256", 24),
    Auth.SHA384: ("sha384", 32),
    Auth.SHA512: ("sha512", 48),
}
"""The hash, and the octets of its digest that are sent (RFC 3414 sections 6 and 7, RFC 7860)."""

LENGTHS = {Privacy.DES: 16, Privacy.AES128: 16, Privacy.AES192: 24, Privacy.AES256: 32}
"""Octets of a privacy key; of DES the second half is its pre-IV (RFC 3414 section 8.2.1)."""


class Extension(Enum):
    """How a key is made longer than the hash it comes from. No RFC says it; two drafts do.

    BLUMENTHAL is draft-blumenthal-aes-usm-04 (net-snmp), REEDER draft-reeder-snmpv3-usm-3desede-00
    (Cisco, and most agents of devices).
    """

    BLUMENTHAL = 1
    REEDER = 2


@dataclass(frozen=True, slots=True)
class Keys:
    """What signs and what encrypts at one agent; empty where the user does not."""

    auth: bytes = field(default=b"", repr=False)
    privacy: bytes = field(default=b"", repr=False)


def localised(user: User, engine_id: bytes, extension: Extension) -> Keys:
    """The user's keys at the agent with that engine id."""
    if user.auth is None:
        return Keys()
    name, _length = HASHES[user.auth]
    auth = _local(name, _from_password(name, user.auth_password), engine_id)
    if user.privacy is None:
        return Keys(auth)
    privacy = _local(name, _from_password(name, user.privacy_password), engine_id)
    wanted = LENGTHS[user.privacy]
    if len(privacy) < wanted:
        privacy += _EXTENDED[extension](name, privacy, engine_id)
    return Keys(auth, privacy[:wanted])


def is_extended(user: User) -> bool:
    """Whether the privacy key is longer than the hash, so that two ways have to be tried."""
    if user.auth is None or user.privacy is None:
        return False
    return hashlib.new(HASHES[user.auth][0]).digest_size < LENGTHS[user.privacy]


def digest(auth: Auth, key: bytes, message: bytes) -> bytes:
    """What a message is signed with, in the length that is sent."""
    name, length = HASHES[auth]
    return hmac.digest(key, message, name)[:length]


@lru_cache(maxsize=32)
def _from_password(name: str, password: str) -> bytes:
    """The hash of the password, repeated to a mebibyte: kept, for it takes milliseconds."""
    octets = password.encode(errors="surrogateescape")
    repeated = octets * (MEBIBYTE // len(octets) + 1)
    return hashlib.new(name, repeated[:MEBIBYTE]).digest()


def _local(name: str, key: bytes, engine_id: bytes) -> bytes:
    return hashlib.new(name, key + engine_id + key).digest()


def _reeder(name: str, key: bytes, engine_id: bytes) -> bytes:
    """The key taken for a password again."""
    repeated = key * (MEBIBYTE // len(key) + 1)
    return _local(name, hashlib.new(name, repeated[:MEBIBYTE]).digest(), engine_id)


_EXTENDED = {
    Extension.BLUMENTHAL: lambda name, key, _engine_id: hashlib.new(name, key).digest(),
    Extension.REEDER: _reeder,
}
"""The octets behind a key. One step is enough: no hash is shorter than half the longest key."""
