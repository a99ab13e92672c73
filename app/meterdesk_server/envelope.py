"""SOAP 1.1 envelopes: taken apart without trusting them, and put together.

No entity is resolved, no DOCTYPE accepted, nothing fetched, and depth and size are bounded.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from lxml import etree

from meterdesk_contract.names import DIALECTS, NAMESPACE, SOAP_ENVELOPE
from meterdesk_server import codec
from meterdesk_server.faults import FaultError, invalid

MAX_DEPTH = 32
_DEPTH_SENTENCE = f"The message is nested deeper than {MAX_DEPTH} elements."
_NEXT_ACTOR = "http://schemas.xmlsoap.org/soap/actor/next"
_TOO_DEEP = etree.XPath(f"boolean({'/*' * (MAX_DEPTH + 1)})")
_SECURITIES = frozenset(f"{{{dialect.security}}}Security" for dialect in DIALECTS.values())
_BEFORE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    f'<soap:Envelope xmlns:soap="{SOAP_ENVELOPE}"><soap:Body>'
)
_AFTER = "</soap:Body></soap:Envelope>"

Check = Callable[[etree._Element], None]
"""Raises where an element of ours is not what the schema says."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """A request: its WS-Security header, or None, and the one element of its body."""

    security: etree._Element | None
    body: etree._Element

    @property
    def operation(self) -> str:
        """The local name of the body's element if it is the contract's, else an empty text."""
        name = etree.QName(self.body)
        return name.localname if name.namespace == NAMESPACE else ""


def open_envelope(content: bytes) -> Envelope:
    """Takes an envelope apart. Raises FaultError for anything that is not one."""
    root = _parse(content)
    name = etree.QName(root)
    if name.localname != "Envelope":
        raise invalid("The message is not a SOAP envelope.")
    if name.namespace != SOAP_ENVELOPE:
        raise FaultError("VersionMismatch", "The envelope is not one of SOAP 1.1.")
    parts = [child for child in root if isinstance(child.tag, str)]
    tags = [part.tag for part in parts]
    if tags not in (
        [_soap("Header"), _soap("Body")],
        [_soap("Body")],
    ):
        raise invalid("The envelope does not have one Body, after at most one Header.")
    header = parts[0] if len(parts) == 2 else None
    children = list(parts[-1])
    if len(children) != 1:
        raise invalid("The Body does not hold exactly one element.", codec.line_of(parts[-1]))
    return Envelope(_security(header), children[0])


def answer_envelope(answer: Any, check: Check) -> bytes:
    """The envelope of an answer. `check` sees what the schema speaks of, as it is sent."""
    said = codec.write(answer)
    check(etree.fromstring(said))
    return f"{_BEFORE}{said}{_AFTER}".encode()


def fault_envelope(fault: FaultError, check: Check = lambda detail: None) -> bytes:
    """The envelope of a fault: unqualified children in this order (SOAP 1.1 section 4.4)."""
    root = etree.fromstring(f"{_BEFORE}<soap:Fault/>{_AFTER}".encode())
    element = root[0][0]
    etree.SubElement(element, "faultcode").text = f"soap:{fault.code}"
    etree.SubElement(element, "faultstring").text = fault.reason
    if fault.detail is not None:
        detail = etree.fromstring(codec.write(fault.detail))
        check(detail)
        etree.SubElement(element, "detail").append(detail)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _parse(content: bytes) -> etree._Element:
    try:
        # UTF-16 is the other encoding of WS-I BP 1.1 (R1012); read as text, it hides nothing.
        is_utf16 = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        text = content.decode("utf-16" if is_utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise invalid("The message is not written in UTF-8.") from error
    if "<!DOCTYPE" in text:
        raise invalid("The message has a DOCTYPE, which SOAP forbids.")
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _not_well_formed(error) from error
    if _TOO_DEEP(root):
        raise invalid(_DEPTH_SENTENCE)
    return root


def _not_well_formed(error: Exception) -> FaultError:
    # The parser has a depth of its own at which it gives up before ours can be looked at.
    if "Excessive depth" in str(error):
        return invalid(_DEPTH_SENTENCE)
    message = str(error).partition(" (<string>")[0]
    line = getattr(error, "lineno", None) or None
    return invalid(f"The message is not well-formed XML: {message}.", line)


def _security(header: etree._Element | None) -> etree._Element | None:
    found = []
    for child in () if header is None else header:
        is_ours = child.get(_soap("actor"), "") in ("", _NEXT_ACTOR)
        if is_ours and child.tag in _SECURITIES:
            found.append(child)
        elif is_ours and child.get(_soap("mustUnderstand"), "0").strip() in ("1", "true"):
            raise FaultError(
                "MustUnderstand", "A header that must be understood is not known here."
            )
    if len(found) > 1:
        raise invalid("The envelope has more than one Security header.", codec.line_of(found[1]))
    return found[0] if found else None


def _soap(name: str) -> str:
    return f"{{{SOAP_ENVELOPE}}}{name}"
