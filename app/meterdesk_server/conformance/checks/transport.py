"""HTTP around the messages: the contract handed out, headers, gzip."""

from __future__ import annotations

import gzip
import zlib

from lxml import etree

from meterdesk_contract.names import NAMESPACE, OPERATIONS, action
from meterdesk_server.conformance.answer import read
from meterdesk_server.conformance.check import Check
from meterdesk_server.conformance.message import http_headers
from meterdesk_server.conformance.office import answered
from meterdesk_server.conformance.trial import Trial
from meterdesk_server.conformance.verdict import FailedError, SkippedError, demand
from meterdesk_server.conformance.wire import Heard

_WSDL = "{http://schemas.xmlsoap.org/wsdl/}"


def https(trial: Trial) -> None:
    if not trial.wire.is_secure:
        raise SkippedError("It is tried over plain HTTP; offices talk to https:// alone.")


def wsdl(trial: Trial) -> None:
    heard = trial.wire.get("?wsdl")
    if heard.status != 200:
        raise SkippedError(f"No WSDL is served at ?wsdl (HTTP {heard.status}), and none has to be.")
    try:
        root = etree.fromstring(heard.body)
    except etree.XMLSyntaxError as error:
        raise FailedError("What is served at ?wsdl is no XML.") from error
    operations = {it.get("name") for it in root.iterfind(f"{_WSDL}portType/{_WSDL}operation")}
    demand(
        root.get("targetNamespace") == NAMESPACE and operations == set(OPERATIONS),
        "What is served at ?wsdl is not this contract.",
    )


def content_type(trial: Trial) -> None:
    for message, what in ((_sync(trial), "An answer"), (b"<a/>", "A fault")):
        kind = _post(trial, message).headers.get("content-type", "")
        media, _, rest = kind.lower().replace(" ", "").replace('"', "").partition(";")
        demand(
            media == "text/xml" and "charset=utf-8" in rest,
            f"{what} has the Content-Type {kind!r}.",
        )


def soap_action_quoted(trial: Trial) -> None:
    answered(trial.office.post(_sync(trial), "SyncProxy"), "SyncProxy")


def soap_action_bare(trial: Trial) -> None:
    answer = trial.office.post(_sync(trial), "SyncProxy", SOAPAction=action("SyncProxy"))
    demand(
        answer.status in (200, 500),
        f"A SOAPAction without quotes was answered with HTTP {answer.status}.",
    )


def gzip_in(trial: Trial) -> None:
    packed = gzip.compress(_sync(trial))
    heard = _post(trial, packed, Content_Encoding="gzip")
    if heard.status in (400, 415):
        raise SkippedError(
            f"Packed messages are refused with HTTP {heard.status}; offices then send them plain."
        )
    answered(read(heard), "SyncProxy")


def gzip_damaged(trial: Trial) -> None:
    heard = _post(trial, gzip.compress(_sync(trial))[:-4], Content_Encoding="gzip")
    demand(heard.status != 200, "A message whose gzip breaks off was answered.")


def gzip_out_unasked(trial: Trial) -> None:
    encoding = _post(trial, _sync(trial)).headers.get("content-encoding", "identity")
    demand(
        encoding.lower() == "identity",
        f"The answer is packed ({encoding}) though the request did not ask for it.",
    )


def gzip_out_asked(trial: Trial) -> None:
    heard = _post(trial, _sync(trial), Accept_Encoding="gzip")
    encoding = heard.headers.get("content-encoding", "identity").lower()
    if encoding == "identity":
        raise SkippedError("The answer is not packed where the request asks for it; it may be so.")
    demand(encoding == "gzip", f"The answer is packed as {encoding}; gzip was asked for.")
    try:
        plain = zlib.decompress(heard.body, wbits=31)
    except zlib.error as error:
        raise FailedError("The answer says it is gzip and is not.") from error
    answered(read(Heard(heard.status, heard.headers, plain)), "SyncProxy")


def _sync(trial: Trial) -> bytes:
    return trial.office.write("SyncProxy", "")


def _post(trial: Trial, message: bytes, **headers: str) -> Heard:
    return trial.wire.post(message, http_headers("SyncProxy", **headers))


CHECKS = (
    Check("https", "row M14", https, "Put a server that speaks TLS 1.2 or newer in front."),
    Check("wsdl", "WSDL 1.1", wsdl, "Serve the contract's own WSDL at ?wsdl, or none at all."),
    Check(
        "content-type",
        "WS-I BP 1.1 R1019, R1018",
        content_type,
        "Send Content-Type: text/xml; charset=utf-8 with answers and with faults.",
    ),
    Check(
        "soapaction-quoted",
        "WS-I BP 1.1 R2744",
        soap_action_quoted,
        'Take the quotes off before comparing: the header is SOAPAction: "urn:...".',
    ),
    Check(
        "soapaction-bare",
        "WS-I BP 1.1 R2744",
        soap_action_bare,
        "Answer it, or refuse it with a fault and HTTP 500.",
    ),
    Check(
        "gzip-in",
        "RFC 9110, 8.4 and 15.5.16",
        gzip_in,
        "Inflate the body where Content-Encoding is gzip, or answer with HTTP 415.",
    ),
    Check(
        "gzip-damaged",
        "RFC 1952, 2.3.1",
        gzip_damaged,
        "Answer with a fault, 400 or 415 where the body cannot be inflated to its end.",
    ),
    Check(
        "gzip-out-unasked",
        "RFC 9110, 12.5.3",
        gzip_out_unasked,
        "Pack answers only where Accept-Encoding of the request names gzip.",
    ),
    Check(
        "gzip-out-asked",
        "RFC 9110, 12.5.3",
        gzip_out_asked,
        "Pack the whole body with gzip and say so in Content-Encoding, or do neither.",
    ),
)
