"""Envelopes and bodies: what must be read however it is written, and what must be refused."""

from __future__ import annotations

from collections.abc import Callable

from meterdesk_contract.names import NAMESPACE, SOAP_ENVELOPE, action
from meterdesk_server.conformance.answer import read
from meterdesk_server.conformance.check import Check
from meterdesk_server.conformance.message import (
    devices,
    envelope,
    http_headers,
    status,
    supplies,
    when,
)
from meterdesk_server.conformance.office import answered, refused, submission
from meterdesk_server.conformance.trial import Trial
from meterdesk_server.conformance.verdict import demand
from meterdesk_server.conformance.wire import Heard


def bom(trial: Trial) -> None:
    _answered(trial, b"\xef\xbb\xbf" + trial.office.write("SyncProxy", ""))


def declaration(trial: Trial) -> None:
    start = b'<?xml version="1.0" encoding="UTF-8"?>\r\n'
    _answered(trial, start + trial.office.write("SyncProxy", ""))


def prefixes(trial: Trial) -> None:
    """Other prefixes, other quotes, white space, comments: the same message."""
    header = trial.office.header().text().replace("o:", "sec:").replace(":o=", ":sec=")
    message = (
        f"<Envelope xmlns='{SOAP_ENVELOPE}' xmlns:m='{NAMESPACE}'>\r\n <Header>\n{header}\n"
        f" </Header>\n <Body><!-- -->\n  <m:SyncProxy >\n   <m:ProxyId\t>{trial.office.user}"
        "</m:ProxyId>\n  </m:SyncProxy></Body>\n</Envelope>\n"
    )
    _answered(trial, message.encode())


def attribute_order(trial: Trial) -> None:
    at = when(trial.clock())
    supply = f"<Supply ReadDate='{at}' Value='55'\n Name='Cyan &#84;oner'/>"
    inner = (
        f"<DeviceSupplies><SerialNumber> {trial.serial} </SerialNumber>{supply}</DeviceSupplies>"
    )
    answer = trial.office.submit("SubmitSuppliesUsage", inner)
    outcome = answer.outcome()
    demand(outcome == "Accepted", f"Supplies usage was {outcome} and not Accepted.")


def doctype(trial: Trial) -> None:
    _not_answered(trial, b"<!DOCTYPE x>" + trial.office.write("SyncProxy", ""), "a DOCTYPE")


def entity(trial: Trial) -> None:
    user = trial.office.user
    start = f'<!DOCTYPE x [<!ENTITY who "{user}">]>'.encode()
    message = trial.office.write("SyncProxy", "")
    inside = message.replace(f"<ProxyId>{user}<".encode(), b"<ProxyId>&who;<")
    _not_answered(trial, start + inside, "an entity of its own")


def nonsense(trial: Trial) -> None:
    for message in (b"", b"hello", b"<a><b></a>", b"\xff\xfe\xfd"):
        _not_answered(trial, message, "no XML")


def soap_1_2(trial: Trial) -> None:
    message = trial.office.write("SyncProxy", "")
    newer = message.replace(SOAP_ENVELOPE.encode(), b"http://www.w3.org/2003/05/soap-envelope")
    _not_answered(trial, newer, "an envelope of SOAP 1.2")


def must_understand(trial: Trial) -> None:
    riddle = '<r:Riddle xmlns:r="urn:conformance:riddle" s:mustUnderstand="1"/>'
    answer = trial.office.post(_with_header(trial, riddle), "SyncProxy")
    demand(
        answer.status == 500 and answer.code == "MustUnderstand",
        f"An unknown header that must be understood was answered with {answer.outline}.",
    )


def may_ignore(trial: Trial) -> None:
    riddle = '<r:Riddle xmlns:r="urn:conformance:riddle" s:mustUnderstand="0">?</r:Riddle>'
    _answered(trial, _with_header(trial, riddle))


def unknown_operation(trial: Trial) -> None:
    message = trial.office.write("EraseProxy", "")
    heard = trial.wire.post(message, http_headers("SyncProxy"))
    demand(heard.status != 200, "A Body with no operation of the contract was answered.")


def wrong_namespace(trial: Trial) -> None:
    message = trial.office.write("SyncProxy", "")
    newer = message.replace(NAMESPACE.encode(), b"urn:meterdesk:communication:999")
    heard = trial.wire.post(newer, http_headers("SyncProxy"))
    demand(heard.status != 200, "A message of another version of the contract was answered.")


Body = Callable[[Trial], tuple[str, str]]
"""An operation, and what follows the ProxyId in it."""


def _refuses(body: Body) -> Callable[[Trial], None]:
    def run(trial: Trial) -> None:
        operation, inner = body(trial)
        answer = trial.office.ask(operation, inner)
        refused(answer, "InvalidRequestFault", f"{operation} that is not valid by the schema")

    return run


def _read(value: str, at: str = "2026-03-02T12:00:00Z") -> Body:
    """Billing reads with one meter that shows this, then."""
    meter = f'<Meter Name="m" Value="{value}" ReadDate="{at}"/>'
    inner = (
        "<DeviceReads><BillingRequestId>r1</BillingRequestId><SerialNumber>S1</SerialNumber>"
        f"{meter}</DeviceReads>"
    )
    return lambda trial: ("SubmitBillingReads", submission(inner))


_INVALID: tuple[tuple[str, Body], ...] = (
    ("missing-element", lambda trial: ("RegisterProxyDevices", "")),
    ("unknown-element", lambda trial: ("SyncProxy", "<HostName>pc1</HostName>")),
    ("unknown-attribute", _read('1" Owner="x')),
    (
        "wrong-order",
        lambda trial: (
            "ReportSyncStatus",
            "<DeviceStatus><SerialNumber>S1</SerialNumber><CommandId>c1</CommandId>"
            "<Result>Done</Result></DeviceStatus>",
        ),
    ),
    ("long-serial", lambda trial: ("RegisterProxyDevices", devices("S" * 33))),
    ("empty-serial", lambda trial: ("RegisterProxyDevices", devices(""))),
    ("unknown-word", lambda trial: ("ReportSyncStatus", status("c1", "S1", "Perhaps"))),
    ("bad-date", _read("1", "2026-02-30T12:00:00Z")),
    ("local-time", _read("1", "2026-03-02T12:00:00+01:00")),
    ("negative-count", _read("-1")),
    ("count-with-fraction", _read("1.5")),
    (
        "level-of-101",
        lambda trial: ("SubmitSuppliesUsage", submission(supplies("S1", "101", trial.clock()))),
    ),
)


def two_bodies(trial: Trial) -> None:
    body = f"<SyncProxy><ProxyId>{trial.office.user}</ProxyId></SyncProxy>"
    _not_answered(
        trial, envelope(trial.office.header().text(), body + body), "two elements in its Body"
    )


def _with_header(trial: Trial, more: str) -> bytes:
    message = trial.office.write("SyncProxy", "")
    return message.replace(b"</s:Header>", more.encode() + b"</s:Header>")


def _answered(trial: Trial, message: bytes) -> None:
    answered(trial.office.post(message, "SyncProxy"), "SyncProxy")


def _not_answered(trial: Trial, message: bytes, what: str) -> None:
    heard = trial.wire.post(message, http_headers("SyncProxy"))
    demand(heard.status in (400, 500), f"A message with {what} was answered with {_told(heard)}.")
    if heard.status == 500:
        demand(read(heard).code, f"A message with {what} brought HTTP 500 and no fault.")


def _told(heard: Heard) -> str:
    return f"HTTP {heard.status}"


_SCHEMA_ADVICE = (
    "Validate the Body's element against communication.xsd before anything else, and answer with "
    "InvalidRequestFault and HTTP 500."
)
_XML_ADVICE = "Read messages with an XML parser that knows namespaces; compare no text."

CHECKS = (
    Check("utf-8-bom", "WS-I BP 1.1 R4001", bom, "Skip the three bytes EF BB BF at the start."),
    Check("xml-declaration", "WS-I BP 1.1 R1010", declaration, _XML_ADVICE),
    Check("prefixes", "Namespaces in XML", prefixes, _XML_ADVICE),
    Check("attributes", "XML 1.0, 3.1", attribute_order, _XML_ADVICE),
    Check("doctype", "SOAP 1.1, 3", doctype, "Refuse every message that has a DOCTYPE."),
    Check("entity", "SOAP 1.1, 3", entity, "Refuse every message that has a DOCTYPE."),
    Check("no-xml", "SOAP 1.1, 6.2", nonsense, "Answer with a fault and HTTP 500, or with 400."),
    Check(
        "soap-1.2",
        "SOAP 1.1, 4.1.2",
        soap_1_2,
        "Answer another envelope namespace with the fault VersionMismatch.",
    ),
    Check("one-body", "WS-I BP 1.1 R9981", two_bodies, "Refuse a Body with several elements."),
    Check(
        "must-understand",
        "SOAP 1.1, 4.2.3",
        must_understand,
        "Answer unknown headers with mustUnderstand=1 with the fault code MustUnderstand.",
    ),
    Check("may-ignore", "SOAP 1.1, 4.2.3", may_ignore, "Ignore other headers you do not know."),
    Check("unknown-operation", "WSDL", unknown_operation, "Answer with InvalidRequestFault."),
    Check(
        "other-version",
        "schema",
        wrong_namespace,
        f"Answer only elements of {NAMESPACE}, such as {action('SyncProxy')}.",
    ),
    *(
        Check(f"invalid-{name}", "schema", _refuses(body), _SCHEMA_ADVICE)
        for name, body in _INVALID
    ),
)
