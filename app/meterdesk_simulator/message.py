"""SNMP v1 and v2c messages as an agent sees them: requests decoded, responses encoded.

BER by hand (X.690, RFC 1157, RFC 3416): an agent knows its answers beforehand, so that a reply
is a dictionary look-up and a few joined bytes.
"""

from __future__ import annotations

from typing import Final, NamedTuple

Oid = tuple[int, ...]
Content = int | bytes | Oid | None

VERSION_1: Final = 0
VERSION_2C: Final = 1

GET: Final = 0xA0
GETNEXT: Final = 0xA1
RESPONSE: Final = 0xA2
SET: Final = 0xA3
GETBULK: Final = 0xA5

INTEGER: Final = 0x02
OCTETS: Final = 0x04
NULL: Final = 0x05
OBJECT_ID: Final = 0x06
SEQUENCE: Final = 0x30
IP_ADDRESS: Final = 0x40
COUNTER32: Final = 0x41
GAUGE32: Final = 0x42
TIMETICKS: Final = 0x43
OPAQUE: Final = 0x44
COUNTER64: Final = 0x46

NO_SUCH_INSTANCE: Final = b"\x81\x00"
END_OF_MIB_VIEW: Final = b"\x82\x00"

NO_ERROR: Final = 0
TOO_BIG: Final = 1
NO_SUCH_NAME: Final = 2
NOT_WRITABLE: Final = 17

_UNSIGNED: Final = frozenset({COUNTER32, GAUGE32, TIMETICKS, COUNTER64})
_REQUESTS: Final = frozenset({GET, GETNEXT, SET, GETBULK})


class MalformedError(ValueError):
    """A datagram that is no SNMP request; RFC 1157 section 4.1 has the agent discard it."""


class Request(NamedTuple):
    """One request; `oids` are the encoded names, `bindings` the list as it arrived."""

    version: int
    community: bytes
    kind: int
    request_id: bytes
    non_repeaters: int
    max_repetitions: int
    oids: list[bytes]
    bindings: bytes


def decode_request(datagram: bytes) -> Request:
    """Read a GET, GETNEXT, SET or GETBULK of v1 or v2c; raises MalformedError for all else."""
    try:
        return _request(datagram)
    except IndexError:
        raise MalformedError("the datagram ends too early") from None


def encode_response(
    request: Request, bindings: bytes, error: int = NO_ERROR, error_index: int = 0
) -> bytes:
    """Answer `request` with already encoded variable bindings."""
    body = b"".join(
        (
            _wrap(INTEGER, request.request_id),
            encode_value(INTEGER, error),
            encode_value(INTEGER, error_index),
            _wrap(SEQUENCE, bindings),
        )
    )
    head = b"\x02\x01\x01" if request.version else b"\x02\x01\x00"
    return _wrap(SEQUENCE, head + _wrap(OCTETS, request.community) + _wrap(RESPONSE, body))


def encode_binding(name: bytes, value: bytes) -> bytes:
    """One variable binding from the encoded name (without its tag) and an encoded value."""
    return _wrap(SEQUENCE, _wrap(OBJECT_ID, name) + value)


def encode_value(tag: int, content: Content) -> bytes:
    """Encode one value; raises ValueError where the content does not fit the tag."""
    if tag == INTEGER or tag in _UNSIGNED:
        if not isinstance(content, int):
            raise ValueError("a number is needed")
        return _wrap(tag, _number(tag, content))
    if tag == OBJECT_ID:
        if not isinstance(content, tuple):
            raise ValueError("an object identifier is needed")
        return _wrap(tag, encode_oid(content))
    if tag == NULL:
        return b"\x05\x00"
    if not isinstance(content, bytes):
        raise ValueError("octets are needed")
    return _wrap(tag, content)


def encode_oid(oid: Oid) -> bytes:
    """Encode an object identifier without tag and length (X.690 section 8.19)."""
    if len(oid) < 2 or oid[0] > 2 or (oid[0] < 2 and oid[1] > 39) or min(oid) < 0:
        raise ValueError("an object identifier begins with 0, 1 or 2 and a second number")
    octets = bytearray()
    for part in (oid[0] * 40 + oid[1], *oid[2:]):
        octets += _base128(part)
    return bytes(octets)


def decode_oid(octets: bytes) -> Oid:
    """Read an encoded object identifier; raises MalformedError (X.690 section 8.19)."""
    parts: list[int] = []
    part = start = 0
    for at, octet in enumerate(octets):
        if octet == 0x80 and at == start:
            raise MalformedError("a part of an object identifier is longer than it need be")
        part = part << 7 | octet & 0x7F
        if octet < 0x80:
            parts.append(part)
            part, start = 0, at + 1
    if not octets or start != len(octets):
        raise MalformedError("an object identifier ends too early")
    if max(parts) >= 2**32 + 80:
        raise MalformedError("a part of an object identifier is over 32 bits")
    first = min(parts[0] // 40, 2)
    return (first, parts[0] - first * 40, *parts[1:])


def _request(data: bytes) -> Request:
    at, end = _expect(data, 0, len(data), SEQUENCE)
    start, at = _expect(data, at, end, INTEGER)
    version = int.from_bytes(data[start:at], "big")
    start, at = _expect(data, at, end, OCTETS)
    community = data[start:at]
    kind = data[at]
    if kind not in _REQUESTS or version > VERSION_2C or (kind == GETBULK and version == VERSION_1):
        raise MalformedError("not a request of SNMP v1 or v2c")
    at, end = _expect(data, at, end, kind)
    start, at = _expect(data, at, end, INTEGER)
    request_id = data[start:at]
    start, at = _expect(data, at, end, INTEGER)
    first = int.from_bytes(data[start:at], "big", signed=True)
    start, at = _expect(data, at, end, INTEGER)
    second = int.from_bytes(data[start:at], "big", signed=True)
    start, at = _expect(data, at, end, SEQUENCE)
    names = _names(data, start, at)
    return Request(version, community, kind, request_id, first, second, names, data[start:at])


def _names(data: bytes, at: int, end: int) -> list[bytes]:
    names = []
    while at < end:
        inner, at = _expect(data, at, end, SEQUENCE)
        start, stop = _expect(data, inner, at, OBJECT_ID)
        _span(data, stop, at)  # the value: absent from a request's meaning, not from its form
        names.append(data[start:stop])
    return names


def _expect(data: bytes, at: int, end: int, tag: int) -> tuple[int, int]:
    if data[at] != tag:
        raise MalformedError("another type was expected")
    start, stop = _span(data, at, end)
    if tag == INTEGER and not 1 <= stop - start <= 4:
        raise MalformedError("an INTEGER of SNMP has one to four octets")
    return start, stop


def _span(data: bytes, at: int, end: int) -> tuple[int, int]:
    length = data[at + 1]
    at += 2
    if length >= 0x80:
        octets = length & 0x7F
        if not 1 <= octets <= 4:
            raise MalformedError("an indefinite or overlong length")
        length = int.from_bytes(data[at : at + octets], "big")
        at += octets
    if at + length > end:
        raise MalformedError("a length reaches past its end")
    return at, at + length


def _wrap(tag: int, content: bytes) -> bytes:
    length = len(content)
    if length < 0x80:
        return bytes((tag, length)) + content
    octets = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(octets))) + octets + content


def _number(tag: int, value: int) -> bytes:
    lowest, highest = (-(2**31), 2**31 - 1) if tag == INTEGER else (0, 2**32 - 1)
    if tag == COUNTER64:
        highest = 2**64 - 1
    if not lowest <= value <= highest:
        raise ValueError(f"a number from {lowest} to {highest} is needed")
    bits = value.bit_length() if value >= 0 else (value + 1).bit_length()
    return value.to_bytes(bits // 8 + 1, "big", signed=True)


def _base128(part: int) -> bytes:
    octets = [part & 0x7F]
    while part := part >> 7:
        octets.append(part & 0x7F | 0x80)
    return bytes(reversed(octets))
