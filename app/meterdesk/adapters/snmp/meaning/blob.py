"""Figures packed into an octet string: an identifier, 01, the size of the rest, and the rest."""

from __future__ import annotations

HEAD = 3
NUMBER = b"\x01\x04"
LEVEL = b"\x01\x02"
END = b"\xff"


def records(octets: bytes) -> dict[int, int]:
    """32-bit numbers by record id; empty where the string is framed in another way.

    An older framing exists: reading it as this one would invent numbers, so a string with a single
    odd record is not believed at all. The first record of an id counts.
    """
    return {key: int.from_bytes(rest, "big") for key, rest in _framed(octets, NUMBER, 4).items()}


def shares(octets: bytes) -> dict[int, tuple[int, int]]:
    """The older framing: how much is left and of how much, an octet each, by record id."""
    return {key: (rest[0], rest[1]) for key, rest in _framed(octets, LEVEL, 2).items()}


def _framed(octets: bytes, mark: bytes, size: int) -> dict[int, bytes]:
    body = octets.removesuffix(END)
    step = HEAD + size
    parts = [body[at : at + step] for at in range(0, len(body), step)]
    if any(len(part) != step or part[1:HEAD] != mark for part in parts):
        return {}
    return {part[0]: part[HEAD:] for part in reversed(parts)}
