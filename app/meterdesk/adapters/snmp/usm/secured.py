"""SNMPv3 messages as bytes and back: header, security parameters, scoped PDU. No keys, no I/O.

RFC 3412 section 6 and RFC 3414 section 2.4.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntFlag

from meterdesk.adapters.snmp.wire import ber
from meterdesk.adapters.snmp.wire.ber import MalformedError, encoded, encoded_number
from meterdesk.adapters.snmp.wire.message import Pdu, Response, read_pdu

NUMBER = 3
"""The version field (RFC 3412 section 6)."""

USM = 3
"""The user-based security model (RFC 3411 section 5)."""

LARGEST = 65_507
"""Octets we can take: as many as a datagram has (RFC 3412 section 6.2)."""


class Flags(IntFlag):
    """msgFlags (RFC 3412 section 6.4)."""

    AUTH = 1
    PRIVACY = 2
    REPORTABLE = 4


@dataclass(frozen=True, slots=True)
class Parameters:
    """msgSecurityParameters of the user-based model (RFC 3414 section 2.4).

    `boots` and `time` are the agent's: how often it started, and seconds since then.
    """

    engine_id: bytes = b""
    boots: int = 0
    time: int = 0
    user: bytes = field(default=b"", repr=False)
    auth: bytes = b""
    privacy: bytes = b""

    def encoded(self) -> bytes:
        octets = (self.user, self.auth, self.privacy)
        return encoded(
            ber.SEQUENCE,
            encoded(ber.OCTET_STRING, self.engine_id)
            + encoded_number(self.boots)
            + encoded_number(self.time)
            + b"".join(encoded(ber.OCTET_STRING, one) for one in octets),
        )


@dataclass(frozen=True, slots=True)
class Message:
    """A message taken apart. `data` is a scoped PDU, or its encrypted octets where `flags` say so.

    `unsigned` is the whole message with zeros where its digest stands: what the digest is made of.
    """

    message_id: int
    flags: Flags
    parameters: Parameters
    data: bytes
    unsigned: bytes = field(default=b"", repr=False)


def packed(message_id: int, flags: Flags, parameters: Parameters, data: bytes) -> bytes:
    """The message; `data` is an element: a scoped PDU or the octets of an encrypted one."""
    head = encoded(
        ber.SEQUENCE,
        encoded_number(message_id)
        + encoded_number(LARGEST)
        + encoded(ber.OCTET_STRING, bytes((flags,)))
        + encoded_number(USM),
    )
    security = encoded(ber.OCTET_STRING, parameters.encoded())
    return encoded(ber.SEQUENCE, encoded_number(NUMBER) + head + security + data)


def unpacked(datagram: bytes) -> Message:
    """Takes a message apart. Raises MalformedError for anything else than SNMPv3 with users."""
    match ber.elements(datagram, only_first=True):
        case [(ber.SEQUENCE, body)]:
            whole = datagram[: len(body) + _head_length(datagram)]
        case _:
            raise MalformedError("it is no SNMP message")
    match ber.elements(body):
        case [
            (ber.INTEGER, version),
            (ber.SEQUENCE, head),
            (ber.OCTET_STRING, security),
            (ber.SEQUENCE | ber.OCTET_STRING as kind, data),
        ] if ber.integer(version) == NUMBER:
            message_id, flags = _header(head)
            parameters = _parameters(security)
        case _:
            raise MalformedError("it is no message of SNMPv3")
    if (kind == ber.OCTET_STRING) != (Flags.PRIVACY in flags):
        raise MalformedError("it says that it is encrypted and is not, or the other way round")
    return Message(message_id, flags, parameters, data, _unsigned(whole, security, parameters))


def scoped(engine_id: bytes, context: bytes, pdu: bytes) -> bytes:
    """A PDU for one context of one engine (RFC 3412 section 6.8)."""
    where = encoded(ber.OCTET_STRING, engine_id) + encoded(ber.OCTET_STRING, context)
    return encoded(ber.SEQUENCE, where + pdu)


def content(octets: bytes) -> bytes:
    """What is inside a scoped PDU as it was encrypted, padding left alone. Raises MalformedError.

    A wrong key makes anything of it.
    """
    match ber.elements(octets, only_first=True):
        case [(ber.SEQUENCE, inside)]:
            return inside
    raise MalformedError("it was encrypted with another key")


def read_scoped(octets: bytes) -> tuple[Pdu, Response]:
    """The Response or Report inside a scoped PDU. Raises MalformedError for anything else."""
    match ber.elements(octets):
        case [
            (ber.OCTET_STRING, _engine_id),
            (ber.OCTET_STRING, _context),
            (Pdu.RESPONSE | Pdu.REPORT as kind, pdu),
        ]:
            return Pdu(kind), read_pdu(pdu)
    raise MalformedError("it holds neither a response nor a report")


def _header(octets: bytes) -> tuple[int, Flags]:
    match ber.elements(octets):
        case [
            (ber.INTEGER, number),
            (ber.INTEGER, _largest),
            (ber.OCTET_STRING, flags),
            (ber.INTEGER, model),
        ] if len(flags) == 1 and ber.integer(model) == USM:
            return ber.integer(number), Flags(flags[0] & 7)
    raise MalformedError("its header is none of the user-based security model")


def _parameters(octets: bytes) -> Parameters:
    match ber.elements(octets):
        case [(ber.SEQUENCE, fields)]:
            kinds, values = zip(*ber.elements(fields), strict=True) if fields else ((), ())
        case _:
            raise MalformedError("its security parameters are no sequence")
    if kinds != _KINDS:
        raise MalformedError("its security parameters are not the six of the user-based model")
    engine_id, boots, time, user, auth, privacy = values
    return Parameters(engine_id, ber.unsigned(boots), ber.unsigned(time), user, auth, privacy)


def _unsigned(whole: bytes, security: bytes, parameters: Parameters) -> bytes:
    """Zeros for the digest, wherever it stands: it is the last but one of the parameters.

    What was found in a wrong place by somebody's intent has a digest that does not fit.
    """
    digest, behind = parameters.auth, len(security) - len(parameters.privacy)
    at = whole.find(security) + security.rfind(digest, 0, behind)
    return whole[:at] + bytes(len(digest)) + whole[at + len(digest) :]


def _head_length(datagram: bytes) -> int:
    """Octets of the first element's tag and length."""
    return 2 + (datagram[1] & 0x7F if datagram[1] > 0x7F else 0)


_KINDS = (
    ber.OCTET_STRING,
    ber.INTEGER,
    ber.INTEGER,
    ber.OCTET_STRING,
    ber.OCTET_STRING,
    ber.OCTET_STRING,
)
