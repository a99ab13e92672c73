"""Counters packed into an octet string: records of seven octets, `id 01 04` and 32 bits."""

from __future__ import annotations

SIZE = 7
END = b"\xff"


def records(octets: bytes) -> dict[int, int]:
    """The values by record id; empty where the string is framed in another way.

    An older framing exists that does not divide by seven: reading it as this one would invent
    numbers, so a string with a single odd record is not believed at all. The first record of an id
    counts.
    """
    body = octets.removesuffix(END)
    if len(body) % SIZE:
        return {}
    found: dict[int, int] = {}
    for at in range(0, len(body), SIZE):
        record = body[at : at + SIZE]
        if record[1:3] != b"\x01\x04":
            return {}
        found.setdefault(record[0], int.from_bytes(record[3:], "big"))
    return found
