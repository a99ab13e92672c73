"""The Basic Encoding Rules as far as SNMP uses them: elements, numbers, object identifiers. No I/O.

X.690, narrowed by RFC 3417 section 8: lengths are definite, simple types are primitive.
"""

from __future__ import annotations

from meterdesk.adapters.snmp.wire.oid import Oid, dotted

INTEGER = 0x02
OCTET_STRING = 0x04
NULL = 0x05
OBJECT_ID = 0x06
SEQUENCE = 0x30

MOST_PARTS = 128
"""Parts of an object identifier; none of them reaches `MOST` (RFC 2578 section 3.5)."""

MOST = 2**32

LONGEST = 9
"""Octets of the longest number there is: a Counter64 with its sign."""


class MalformedError(Exception):
    """The datagram is no SNMP response that can be read."""


def elements(octets: bytes, *, only_first: bool = False) -> list[tuple[int, bytes]]:
    """The elements that follow one another in these octets, or the first alone: tag and content.

    A length may have more octets than it needs (RFC 3417 section 8, X.690 section 8.1.3.5).
    Raises MalformedError where one is indefinite or reaches past the end.
    """
    found: list[tuple[int, bytes]] = []
    at, end = 0, len(octets)
    while at < end:
        start = at + 2
        if start > end:
            raise MalformedError("an element is cut off")
        length = octets[at + 1]
        if length > 0x7F:
            size = length & 0x7F
            if size in (0, 0x7F):
                raise MalformedError("a length is indefinite or reserved")
            length = int.from_bytes(octets[start : start + size], "big")
            start += size
        stop = start + length
        if stop > end:
            raise MalformedError("a length reaches past its end")
        found.append((octets[at], octets[start:stop]))
        at = end if only_first else stop
    return found


def integer(octets: bytes) -> int:
    """An Integer32, signed (X.690 section 8.3). Octets it need not have change no value."""
    value = int.from_bytes(octets, "big", signed=True)
    if not 0 < len(octets) <= LONGEST or not -(2**31) <= value < 2**31:
        raise MalformedError("an INTEGER has no octets or more than 32 bits")
    return value


def unsigned(octets: bytes, width: int = 4) -> int:
    """A Counter32, Gauge32 or TimeTicks; 8 octets wide a Counter64 (RFC 2578 section 7.1).

    They are encoded as signed numbers, so the upper half needs a zero octet in front. Agents forget
    it (etingof/pysnmp issues 114 and 190): at full width that can mean one value only. A shorter
    number that looks negative can mean two: 80 E8 was sent for 33000 (troglobit/mini-snmpd issue
    8), and net-snmp reads it as 4294934760. No meter is guessed: it is malformed.
    """
    if len(octets) == width:
        return int.from_bytes(octets, "big")
    value = int.from_bytes(octets, "big", signed=True)
    if not 0 < len(octets) <= LONGEST or not 0 <= value < 1 << 8 * width:
        raise MalformedError("a counter has no octets, too many, or a sign")
    return value


def object_id(octets: bytes) -> Oid:
    """An object identifier; the first two parts share a number (X.690 section 8.19)."""
    parts = octets if octets.isascii() else _long_parts(octets)
    if not 0 < len(parts) < MOST_PARTS:
        raise MalformedError("an object identifier has no part or more than 128")
    first = 2 if parts[0] >= 80 else parts[0] // 40
    return (first, parts[0] - 40 * first, *parts[1:])


def _long_parts(octets: bytes) -> list[int]:
    """The numbers of an identifier: seven bits an octet, the eighth says that more follow."""
    parts = []
    part = 0
    for octet in octets:
        if octet < 0x80:
            parts.append(part | octet)
            part = 0
        elif octet == 0x80 and not part:
            raise MalformedError("a part of an object identifier begins with nothing")
        else:
            part = (part | octet & 0x7F) << 7
            if part >= MOST:
                raise MalformedError("a part of an object identifier has more than 32 bits")
    if part:
        raise MalformedError("an object identifier is cut off")
    return parts


def encoded(tag: int, content: bytes) -> bytes:
    """An element: tag, length in the shortest form, content."""
    length = len(content)
    if length < 0x80:
        return bytes((tag, length)) + content
    octets = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(octets))) + octets + content


def encoded_number(value: int) -> bytes:
    """A number from 0 up in the fewest octets that keep its sign (X.690 section 8.3)."""
    return encoded(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def encoded_object_id(oid: Oid) -> bytes:
    """Raises ValueError where it is none: 0, 1 or 2, a second part, and 32 bits each."""
    if not 2 <= len(oid) <= MOST_PARTS or oid[0] > 2 or (oid[0] < 2 and oid[1] > 39):
        raise ValueError(f"{dotted(oid)} is no object identifier")
    parts = (oid[0] * 40 + oid[1], *oid[2:])
    if min(oid) < 0 or max(parts) >= MOST:
        raise ValueError(f"{dotted(oid)} has a part that does not fit into 32 bits")
    octets = bytes(parts) if max(parts) < 0x80 else b"".join(map(_base128, parts))
    return encoded(OBJECT_ID, octets)


def _base128(part: int) -> bytes:
    octets = [part & 0x7F]
    while part := part >> 7:
        octets.append(part & 0x7F | 0x80)
    return bytes(reversed(octets))
