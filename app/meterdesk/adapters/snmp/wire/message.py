"""SNMPv1 and v2c messages as bytes and back (RFC 1157 section 4, RFC 3416 section 3). No I/O."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum
from functools import lru_cache

from meterdesk.adapters.snmp.wire import ber
from meterdesk.adapters.snmp.wire.ber import MalformedError as MalformedError
from meterdesk.adapters.snmp.wire.ber import encoded, encoded_number
from meterdesk.adapters.snmp.wire.oid import Oid
from meterdesk.adapters.snmp.wire.varbinds import Varbind, read_varbinds


class Version(Enum):
    """The protocol version, in the word a user knows."""

    V1 = "v1"
    V2C = "v2c"
    V3 = "v3"


class Status(IntEnum):
    """error-status of a response (RFC 3416 section 3)."""

    OK = 0
    TOO_BIG = 1
    NO_SUCH_NAME = 2
    GEN_ERR = 5


@dataclass(slots=True)
class Response:
    """What an agent answered. `error_index` counts from 1; a varbind without a value holds None."""

    request_id: int
    status: int
    error_index: int
    varbinds: tuple[Varbind, ...]


class Pdu(IntEnum):
    """A PDU is a SEQUENCE under a tag of its own (RFC 3416 section 3)."""

    GET = 0xA0
    GET_NEXT = 0xA1
    RESPONSE = 0xA2
    GET_BULK = 0xA5
    REPORT = 0xA8


class NoResponseError(MalformedError):
    """It is an SNMP message, and no answer: some agents send the request back."""


NUMBERS = {Version.V1: 0, Version.V2C: 1}
"""The version field of messages with a community (RFC 1157 section 4, RFC 1901 section 3)."""

REQUESTS = frozenset(range(0xA0, 0xA9)) - {Pdu.RESPONSE}
"""The tags of all other PDUs (RFC 3416 section 3)."""

NULL = encoded(ber.NULL, b"")


def get_next(version: Version, community: str, request_id: int, oids: tuple[Oid, ...]) -> bytes:
    """A GetNextRequest for the successors of these identifiers."""
    return message(version, community, request_pdu(Pdu.GET_NEXT, (request_id, 0, 0), oids))


def message(version: Version, community: str, pdu: bytes) -> bytes:
    """A PDU with version and community before it."""
    return encoded(ber.SEQUENCE, _head(version, community) + pdu)


def request_pdu(kind: Pdu, numbers: tuple[int, int, int], oids: tuple[Oid, ...]) -> bytes:
    """The three numbers are request-id, and error-status and error-index or GetBulk's two."""
    number, *others = numbers
    return encoded(kind, encoded_number(number) + pdu_tail((others[0], others[1]), oids))


def pdu_tail(numbers: tuple[int, int], oids: tuple[Oid, ...]) -> bytes:
    """What stands behind the request-id."""
    return b"".join(map(encoded_number, numbers)) + names(oids)


def decode(datagram: bytes, singles: int | None = None) -> Response:
    """The response in a datagram. Raises MalformedError for anything else.

    Octets after the message are left alone: some agents send their whole buffer. `singles` are
    the varbinds before rows of a table, which are read faster then.
    """
    match ber.elements(datagram, only_first=True):
        case [(ber.SEQUENCE, message)]:
            return _response(message, singles)
    raise MalformedError("it is no SNMP message")


def number_of(datagram: bytes) -> int | None:
    """What an answer is matched by: request-id, or msgID of SNMPv3 (RFC 3412 section 6.2).

    Read from the head alone, so that it is known of an answer that is cut off or damaged behind.
    """
    try:
        _tag, start, _end = _opened(datagram, 0)
        _tag, _version, start = _opened(datagram, start)
        tag, inner, end = _opened(datagram, start)
        if tag == ber.OCTET_STRING:
            _tag, inner, _end = _opened(datagram, end)
        tag, at, end = _opened(datagram, inner)
        return ber.integer(datagram[at:end]) if tag == ber.INTEGER else None
    except (IndexError, MalformedError):
        return None


def _opened(octets: bytes, at: int) -> tuple[int, int, int]:
    """Tag, start and end of the content of the element there; the end is not checked."""
    length, start = octets[at + 1], at + 2
    if length > 0x7F:
        start += length & 0x7F
        length = int.from_bytes(octets[at + 2 : start], "big")
    return octets[at], start, start + length


def _response(message: bytes, singles: int | None) -> Response:
    match ber.elements(message):
        case [(ber.INTEGER, version), (ber.OCTET_STRING, _community), (Pdu.RESPONSE, pdu)]:
            if ber.integer(version) not in NUMBERS.values():
                raise MalformedError("it is of another version than v1 and v2c")
        case [(ber.INTEGER, _), (ber.OCTET_STRING, _), (kind, _)] if kind in REQUESTS:
            raise NoResponseError("it is no response")
        case _:
            raise MalformedError("it is no response")
    return read_pdu(pdu, singles)


def read_pdu(pdu: bytes, singles: int | None = None) -> Response:
    """What a Response-PDU or Report-PDU holds (RFC 3416 section 3). Raises MalformedError."""
    match ber.elements(pdu):
        case [
            (ber.INTEGER, request_id),
            (ber.INTEGER, status),
            (ber.INTEGER, error_index),
            (ber.SEQUENCE, varbinds),
        ]:
            return Response(
                ber.integer(request_id),
                ber.integer(status),
                ber.integer(error_index),
                read_varbinds(varbinds, singles),
            )
    raise MalformedError("a response is not three numbers and the varbinds")


@lru_cache(maxsize=64)
def _head(version: Version, community: str) -> bytes:
    return encoded_number(NUMBERS[version]) + encoded(ber.OCTET_STRING, community.encode())


@lru_cache(maxsize=256)
def names(oids: tuple[Oid, ...]) -> bytes:
    """The varbinds of a request, NULL for each value. Kept: every printer is asked the same."""
    rows = (encoded(ber.SEQUENCE, ber.encoded_object_id(oid) + NULL) for oid in oids)
    return encoded(ber.SEQUENCE, b"".join(rows))
