"""What an IT administrator locks (row M16): by a password, or by a policy for the whole computer.

A password protects against mistakes, not against somebody who may write the settings file: that
is said wherever it is set.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from meterdesk.domain.errors import BadInputError
from meterdesk.domain.settings import Settings

SHORTEST_PASSWORD = 8
_COST, _BLOCK, _LANES = 14, 8, 1
"""Logarithm of N, r and p of scrypt (RFC 7914): 16 MiB and some hundredths of a second."""
_MOST_COST = 20
_SALT, _KEY = 16, 32
"""Octets."""
FREE_ATTEMPTS = 3
LONGEST_WAIT = timedelta(minutes=5)

BY_POLICY = "Set by your administrator."
BY_PASSWORD = "Locked by your administrator."


class Area(StrEnum):
    """What is locked together."""

    DISCOVERY = "discovery"
    INTERNET = "internet"
    SERVER = "server"
    DEREGISTRATION = "deregistration"
    RESTORE = "restore"
    UPGRADES = "upgrades"
    ADMINISTRATION = "administration"


COMMUNITIES, USERS, PROXY_PASSWORD = "communities", "users", "proxy_password"
"""What is kept with the secrets and locked as if it were a setting."""

FIELDS: Mapping[Area, tuple[str, ...]] = MappingProxyType(
    {
        Area.DISCOVERY: (
            *("networks", "exclusions", "snmp_ports", "follow_hints", "packets_per_second"),
            *(COMMUNITIES, USERS),
        ),
        Area.INTERNET: (
            *("internet_proxy", "internet_proxy_url", "internet_proxy_user", PROXY_PASSWORD),
        ),
        Area.SERVER: ("server_url", "private_ca", "security_dialect"),
        Area.DEREGISTRATION: (),
        Area.RESTORE: (),
        Area.UPGRADES: ("tell_new_versions", "releases_url"),
        Area.ADMINISTRATION: ("secret_store", "administration_lock"),
    }
)
"""The settings of each area. Ending registrations has none, and so has restoring a backup, which
would bring back the settings from before the lock."""

_AREAS = {name: area for area, names in FIELDS.items() for name in names}


@dataclass(frozen=True, slots=True)
class Policy:
    """What a file that only an administrator can write fixes: `fixed` by the settings' fields."""

    fixed: Mapping[str, Any] = field(default_factory=dict)
    locked: frozenset[Area] = frozenset()
    problems: tuple[str, ...] = ()

    def over(self, settings: Settings) -> Settings:
        """The settings with what is fixed in their place."""
        return replace(settings, **self.fixed)


@dataclass(frozen=True, slots=True)
class Restraint:
    """What may not be changed now: by the policy never, by a password until it was typed."""

    fixed: frozenset[str] = frozenset()
    by_policy: frozenset[Area] = frozenset()
    by_password: frozenset[Area] = frozenset()

    def why(self, name: str) -> str:
        """The sentence why that setting may not be changed; "" where it may."""
        area = _AREAS.get(name)
        if name in self.fixed or area in self.by_policy:
            return BY_POLICY
        return BY_PASSWORD if area in self.by_password else ""

    def why_not(self, area: Area) -> str:
        """The same for a whole area."""
        if area in self.by_policy:
            return BY_POLICY
        return BY_PASSWORD if area in self.by_password else ""

    def broken(self, names: Iterable[str]) -> dict[str, str]:
        """Those of these that may not be changed, with the sentence."""
        return {name: why for name in names if (why := self.why(name))}


UNRESTRAINED = Restraint()
"""Everything may be changed."""


def restraint(settings: Settings, policy: Policy, *, is_unlocked: bool = False) -> Restraint:
    """What holds now. A password locks every area."""
    by_password = frozenset(Area) if settings.administration_lock and not is_unlocked else ()
    return Restraint(frozenset(policy.fixed), policy.locked, frozenset(by_password) - policy.locked)


def changed(before: Settings, after: Settings) -> tuple[str, ...]:
    """The names of the settings that differ."""
    return tuple(
        each.name
        for each in fields(Settings)
        if getattr(before, each.name) != getattr(after, each.name)
    )


@dataclass(frozen=True, slots=True)
class Attempts:
    """Wrong passwords one after the other, and when the last was."""

    wrong: int = 0
    last_at: datetime | None = None

    def wait(self, now: datetime) -> timedelta:
        """How long until the next may be tried: twice as long each time, five minutes at most."""
        if self.last_at is None or self.wrong < FREE_ATTEMPTS:
            return timedelta(0)
        pause = min(timedelta(seconds=2 ** min(self.wrong - FREE_ATTEMPTS + 1, 9)), LONGEST_WAIT)
        passed = now - self.last_at
        return max(pause - passed, timedelta(0)) if passed >= timedelta(0) else pause

    def failed(self, now: datetime) -> Attempts:
        return Attempts(self.wrong + 1, now)


def check_password(password: str) -> str:
    """A new password. Raises BadInputError for one that is too short."""
    if len(password) < SHORTEST_PASSWORD:
        raise BadInputError(f"A password has at least {SHORTEST_PASSWORD} characters.")
    return password


def lock_of(password: str, salt: bytes) -> str:
    """What is kept of a password: parameters, salt (16 random octets) and key of scrypt."""
    key = _key(password, salt, _COST, _BLOCK, _LANES)
    told = (str(_COST), str(_BLOCK), str(_LANES), *map(_text, (salt, key)))
    return "$".join(("scrypt", *told))


def opens(lock: str, password: str) -> bool:
    """Whether that password was locked with. Raises BadInputError where the lock is none."""
    cost, block, lanes, salt, key = _parsed(lock)
    return hmac.compare_digest(_key(password, salt, cost, block, lanes), key)


def check_lock(lock: str) -> str:
    """A lock as it stands in a file, or "" for none. Raises BadInputError."""
    if lock:
        _parsed(lock)
    return lock


def _parsed(lock: str) -> tuple[int, int, int, bytes, bytes]:
    try:
        kind, cost, block, lanes, salt, key = lock.split("$")
        numbers = int(cost), int(block), int(lanes)
        octets = base64.b64decode(salt, validate=True), base64.b64decode(key, validate=True)
    except (ValueError, binascii.Error):
        raise BadInputError("It is no lock that Meterdesk wrote.") from None
    is_right = kind == "scrypt" and 10 <= numbers[0] <= _MOST_COST and numbers[1:] == (8, 1)
    if not is_right or len(octets[0]) < 8 or len(octets[1]) != _KEY:
        raise BadInputError("It is no lock that Meterdesk wrote.")
    return *numbers, *octets


def _key(password: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    return hashlib.scrypt(
        password.encode(),
        salt=salt,
        n=2**cost,
        r=block,
        p=lanes,
        maxmem=2 * 128 * block * 2**cost,
        dklen=_KEY,
    )


def _text(octets: bytes) -> str:
    return base64.b64encode(octets).decode("ascii")
