"""How the inside of a message is encrypted: DES in CBC (RFC 3414 section 8), AES in CFB (RFC 3826).

Both are what the standard has; `cryptography` calls them decrepit, and it is right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from meterdesk.adapters.snmp.wire.ber import MalformedError
from meterdesk.domain.access import Privacy

if TYPE_CHECKING:
    from cryptography.hazmat.decrepit.ciphers.modes import CFB
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.modes import CBC

BLOCK = 8
"""Octets of a block of DES."""

SALT = 8
"""Octets of msgPrivacyParameters."""


def encrypted(
    privacy: Privacy, key: bytes, moment: tuple[int, int], number: int, plain: bytes
) -> tuple[bytes, bytes]:
    """The octets and the salt to be sent with them.

    `moment` is the agent's boots and time, `number` one that is not used again with this key.
    """
    salt = _salt(privacy, moment, number)
    if privacy is Privacy.DES:
        plain += bytes(-len(plain) % BLOCK)
    encryptor = _cipher(privacy, key, moment, salt).encryptor()
    return encryptor.update(plain) + encryptor.finalize(), salt


def decrypted(
    privacy: Privacy, key: bytes, moment: tuple[int, int], salt: bytes, octets: bytes
) -> bytes:
    """What was encrypted, and after DES up to seven octets more. Raises MalformedError."""
    if len(salt) != SALT or (privacy is Privacy.DES and len(octets) % BLOCK):
        raise MalformedError("it is encrypted in no way that can be read")
    decryptor = _cipher(privacy, key, moment, salt).decryptor()
    return decryptor.update(octets) + decryptor.finalize()


def _salt(privacy: Privacy, moment: tuple[int, int], number: int) -> bytes:
    """RFC 3414 section 8.1.1.1: boots and a number. RFC 3826 section 3.1.2.1: any 64 bits."""
    if privacy is Privacy.DES:
        return moment[0].to_bytes(4, "big") + (number % 2**32).to_bytes(4, "big")
    return (number % 2**64).to_bytes(SALT, "big")


def _cipher(
    privacy: Privacy, key: bytes, moment: tuple[int, int], salt: bytes
) -> Cipher[CBC] | Cipher[CFB]:
    # here: it is 12 MB, and most offices have no printer that speaks SNMPv3
    from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
    from cryptography.hazmat.decrepit.ciphers.modes import CFB
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    if privacy is Privacy.DES:
        start = bytes(left ^ right for left, right in zip(key[8:16], salt, strict=True))
        return Cipher(TripleDES(key[:8] * 3), CBC(start))  # three times the same key is DES
    return Cipher(AES(key), CFB(b"".join(part.to_bytes(4, "big") for part in moment) + salt))
