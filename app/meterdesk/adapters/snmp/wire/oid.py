"""Object identifiers as tuples of integers, and the values that stand at them."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

Oid = tuple[int, ...]


class Unreadable(Enum):
    """What stands in the place of a value of an unknown type, or of one that is malformed."""

    VALUE = "unreadable"


Value = int | bytes | Oid | Unreadable
"""What an agent answered: a number, octets or an object identifier. Absence is no value."""

Index = tuple[int, ...]


@lru_cache(maxsize=4096)
def parse(text: str) -> Oid:
    """The identifier written in dots. Raises ValueError where it is none."""
    oid = tuple(int(part) for part in text.strip(".").split("."))
    if any(not 0 <= part <= 4_294_967_295 for part in oid):
        raise ValueError(f"{text} is no object identifier")
    return oid


@lru_cache(maxsize=4096)
def dotted(oid: Oid) -> str:
    return ".".join(map(str, oid))


def is_under(oid: Oid, root: Oid) -> bool:
    """Whether it stands in the subtree, or is its root."""
    return oid[: len(root)] == root


def before(oid: Oid) -> Oid:
    """An identifier whose successor is this instance, so that GETNEXT can ask for it.

    Asking for the successor is safe for SNMPv1 and for agents that answer no plain GET.
    """
    return oid[:-1] if oid[-1] == 0 else (*oid[:-1], oid[-1] - 1)
