"""What opens an SNMP agent: a community (v1, v2c) or a user (v3). Both are secrets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from meterdesk.domain.errors import BadInputError

SHORTEST_PASSWORD = 8
"""Characters of a user's password (RFC 3414 section 11.2); agents refuse shorter ones."""

LONGEST_NAME = 32
"""Octets of a user's name and of a context's (RFC 3414 section 5, RFC 3415 section 4)."""


class Auth(StrEnum):
    """How a user's messages are signed (RFC 3414 section 6 and 7, RFC 7860)."""

    MD5 = "MD5"
    SHA = "SHA"
    SHA224 = "SHA-224"
    SHA256 = "SHA-256"
    SHA384 = "SHA-384"
    SHA512 = "SHA-512"


class Privacy(StrEnum):
    """How a user's messages are encrypted (RFC 3414 section 8, RFC 3826 and its longer keys)."""

    DES = "DES"
    AES128 = "AES-128"
    AES192 = "AES-192"
    AES256 = "AES-256"


@dataclass(frozen=True, slots=True)
class Community:
    """A community of SNMPv1 and v2c (RFC 1157 section 3.2.5)."""

    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class User:
    """A user of SNMPv3's security model (RFC 3414); without `auth` nothing is signed.

    `context` is the part of the agent that is asked (RFC 3411 section 3.3.1), such as "Jetdirect";
    empty for the default one.
    """

    name: str = field(repr=False)
    auth: Auth | None = None
    auth_password: str = field(default="", repr=False)
    privacy: Privacy | None = None
    privacy_password: str = field(default="", repr=False)
    context: str = ""


Access = Community | User
"""One thing to try at an agent's door."""


PUBLIC: tuple[Access, ...] = (Community("public"),)
"""What opens most printers as they come."""


def communities(names: Iterable[str]) -> tuple[Access, ...]:
    """Each name as a community, in order."""
    return tuple(Community(name) for name in names)


def questions(access: Iterable[Access]) -> int:
    """How many of them a sweep asks for: one user stands for all, an engine answers anybody."""
    kinds = [type(one) for one in access]
    return kinds.count(Community) + (User in kinds)


def check_user(user: User) -> User:
    """The user as it is kept: without what its choices leave unused. Raises BadInputError."""
    for sentence in user_problems(user).values():
        raise BadInputError(sentence)
    return replace(
        user,
        auth_password=user.auth_password if user.auth else "",
        privacy_password=user.privacy_password if user.privacy else "",
    )


def user_problems(user: User) -> dict[str, str]:
    """A sentence for each field that no agent would take, by the field's name."""
    found = {}
    if not _fits(user.name, shortest=1):
        found["name"] = "A user's name has 1 to 32 characters."
    if user.auth and len(user.auth_password) < SHORTEST_PASSWORD:
        found["auth_password"] = "The authentication password has at least 8 characters."
    if user.privacy and not user.auth:
        found["privacy"] = "Privacy needs authentication; choose how messages are signed too."
    if user.privacy and len(user.privacy_password) < SHORTEST_PASSWORD:
        found["privacy_password"] = "The privacy password has at least 8 characters."
    if not _fits(user.context):
        found["context"] = "A context has at most 32 characters; most printers need none."
    return found


def _fits(text: str, shortest: int = 0) -> bool:
    octets = text.encode(errors="replace")
    return shortest <= len(octets) <= LONGEST_NAME and text.isprintable()
