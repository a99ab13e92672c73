"""Who speaks SNMPv3 here: the question without a user, and the report that answers it. No I/O.

RFC 3414 section 4: a request to no engine is reported with the id of the engine that got it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from meterdesk.adapters.snmp.usm import secured
from meterdesk.adapters.snmp.usm.secured import Flags, Parameters
from meterdesk.adapters.snmp.wire.ber import MalformedError
from meterdesk.adapters.snmp.wire.message import Pdu, Response, request_pdu
from meterdesk.adapters.snmp.wire.oid import Oid, parse

LONGEST_ID = 32
"""Octets of an engine id; the shortest has five (RFC 3411 section 5), and none is none."""


class Report(Enum):
    """Why an engine does not answer a request: the counter it reports, with its scalar's 0.

    usmStats (RFC 3414 section 5), snmpTargetObjects (RFC 3413 section 4.1.1) and snmpMPDStats
    (RFC 3412 section 5).
    """

    UNSUPPORTED_LEVEL = parse("1.3.6.1.6.3.15.1.1.1.0")
    NOT_IN_TIME_WINDOW = parse("1.3.6.1.6.3.15.1.1.2.0")
    UNKNOWN_USER = parse("1.3.6.1.6.3.15.1.1.3.0")
    UNKNOWN_ENGINE = parse("1.3.6.1.6.3.15.1.1.4.0")
    WRONG_DIGEST = parse("1.3.6.1.6.3.15.1.1.5.0")
    DECRYPTION = parse("1.3.6.1.6.3.15.1.1.6.0")
    UNAVAILABLE_CONTEXT = parse("1.3.6.1.6.3.12.1.4.0")
    UNKNOWN_CONTEXT = parse("1.3.6.1.6.3.12.1.5.0")
    UNKNOWN_SECURITY_MODEL = parse("1.3.6.1.6.3.11.2.1.1.0")
    OTHER = None


@dataclass(frozen=True, slots=True)
class EngineReport:
    """The engine behind an address: its id, how often it started and for how many seconds it runs.

    `message_id` is the one of the question.
    """

    message_id: int
    engine_id: bytes
    boots: int
    time: int


def engine_probe(message_id: int, request_id: int) -> bytes:
    """A GET of nothing by nobody: every engine reports that it is another one (RFC 3414 s. 4)."""
    pdu = request_pdu(Pdu.GET, (request_id, 0, 0), ())
    data = secured.scoped(b"", b"", pdu)
    return secured.packed(message_id, Flags.REPORTABLE, Parameters(), data)


def read_report(datagram: bytes) -> EngineReport | None:
    """The engine that reports, or None where the datagram is anything else."""
    try:
        message = secured.unpacked(datagram)
        if Flags.PRIVACY in message.flags or not is_engine_id(message.parameters.engine_id):
            return None
        kind, _response = secured.read_scoped(message.data)
    except MalformedError:
        return None
    if kind is not Pdu.REPORT:
        return None
    said = message.parameters
    return EngineReport(message.message_id, said.engine_id, said.boots, said.time)


def is_engine_id(octets: bytes) -> bool:
    return 0 < len(octets) <= LONGEST_ID


def report_of(response: Response) -> Report:
    """Which counter a report holds; some leave out the 0 behind it."""
    for oid, _value in response.varbinds[:1]:
        return _BY_COUNTER.get(oid[:-1] if oid[-1] == 0 else oid, Report.OTHER)
    return Report.OTHER


_BY_COUNTER: dict[Oid, Report] = {
    report.value[:-1]: report for report in Report if report.value is not None
}
