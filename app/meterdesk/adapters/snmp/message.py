"""SNMPv1 and v2c messages as bytes and back (RFC 1157, RFC 3416). No I/O.

pysnmp and pyasn1 are the codec and are named in this file alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Any

from pyasn1.codec.ber import decoder, encoder
from pyasn1.error import PyAsn1Error
from pyasn1.type import univ
from pysnmp.error import PySnmpError
from pysnmp.proto.api import v1, v2c

from meterdesk.adapters.snmp.oid import Oid, Value


class Version(Enum):
    """The protocol version, in the word a user knows."""

    V1 = "v1"
    V2C = "v2c"


class Status(IntEnum):
    """error-status of a response (RFC 3416 section 3)."""

    OK = 0
    TOO_BIG = 1
    NO_SUCH_NAME = 2
    GEN_ERR = 5


@dataclass(frozen=True, slots=True)
class Response:
    """What an agent answered. `error_index` counts from 1; a varbind without a value holds None."""

    request_id: int
    status: int
    error_index: int
    varbinds: tuple[tuple[Oid, Value | None], ...]


class MalformedError(Exception):
    """The datagram is no SNMP response that can be read."""


_API: dict[Version, Any] = {Version.V1: v1, Version.V2C: v2c}
_TAGS: dict[int, Version] = {0: Version.V1, 1: Version.V2C}


def get_next(version: Version, community: str, request_id: int, oids: tuple[Oid, ...]) -> bytes:
    """A GetNextRequest for the successors of these identifiers."""
    api = _API[version]
    pdu = api.GetNextRequestPDU()
    api.apiPDU.set_defaults(pdu)
    api.apiPDU.set_request_id(pdu, request_id)
    api.apiPDU.set_varbinds(pdu, [(oid, api.null) for oid in oids])
    return _wrap(api, community, pdu)


def get_bulk(community: str, request_id: int, oids: tuple[Oid, ...], repetitions: int) -> bytes:
    """A GetBulkRequest (SNMPv2c only) without non-repeaters."""
    pdu = v2c.GetBulkRequestPDU()
    v2c.apiBulkPDU.set_defaults(pdu)
    v2c.apiBulkPDU.set_request_id(pdu, request_id)
    v2c.apiBulkPDU.set_non_repeaters(pdu, 0)
    v2c.apiBulkPDU.set_max_repetitions(pdu, repetitions)
    v2c.apiBulkPDU.set_varbinds(pdu, [(oid, v2c.null) for oid in oids])
    return _wrap(v2c, community, pdu)


def decode(datagram: bytes) -> Response:
    """The response in a datagram. Raises MalformedError for anything else."""
    try:
        return _decode(datagram)
    except (PyAsn1Error, PySnmpError, ValueError, KeyError, IndexError, TypeError) as error:
        raise MalformedError(str(error)) from error


def _wrap(api: Any, community: str, pdu: Any) -> bytes:
    message = api.Message()
    api.apiMessage.set_defaults(message)
    api.apiMessage.set_community(message, community.encode())
    api.apiMessage.set_pdu(message, pdu)
    return bytes(encoder.encode(message))


def _decode(datagram: bytes) -> Response:
    api = _API[_version(datagram)]
    message, _rest = decoder.decode(datagram, asn1Spec=api.Message())
    pdu = api.apiMessage.get_pdu(message)
    if not isinstance(pdu, api.GetResponsePDU):
        raise MalformedError("it is no response")
    pairs = api.apiPDU.get_varbinds(pdu)
    return Response(
        int(api.apiPDU.get_request_id(pdu)),
        int(api.apiPDU.get_error_status(pdu)),
        int(api.apiPDU.get_error_index(pdu, muteErrors=True)),
        tuple((tuple(oid), _value(value)) for oid, value in pairs),
    )


def _version(datagram: bytes) -> Version:
    """Read from the two or three fixed octets before it, so that nothing is decoded twice."""
    if len(datagram) < 8 or datagram[0] != 0x30:
        raise MalformedError("it is no SNMP message")
    at = 2 if datagram[1] < 0x80 else 2 + (datagram[1] & 0x7F)
    if datagram[at : at + 2] != b"\x02\x01":
        raise MalformedError("it has no version")
    return _TAGS[datagram[at + 2]]


def _value(value: Any) -> Value | None:
    """The plain value; None for NULL, noSuchObject, noSuchInstance and endOfMibView."""
    if isinstance(value, univ.Null):
        return None
    if isinstance(value, univ.Integer):
        return int(value)
    if isinstance(value, univ.ObjectIdentifier):
        return tuple(value)
    return bytes(value)
