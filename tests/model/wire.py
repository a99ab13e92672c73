"""What may stand on the wire (row M15): every element and attribute by name, and its values."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from lxml import etree

from meterdesk_contract.names import NAMESPACE, OASIS_1_0, SOAP_ENVELOPE

UUID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
DATE = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
BASE64 = r"[A-Za-z0-9+/]+=*"
CONTRACT = {
    "ProxyId": UUID,
    "InstallationId": UUID,
    "SubmissionId": UUID,
    "CommandId": UUID,
    "BillingRequestId": UUID,
    "SoftwareVersion": r"\d+\.\d+\.\d+",
    "LastSync": DATE,
    "Result": "Done|Refused|Failed",
    "@Value": r"\d+|some|low|out|unknown|unlimited",
    "@ReadDate": DATE,
}
"""Texts by the element or @attribute they stand in, beside serial numbers and names."""
SECURITY = {
    "Username": rf"{UUID}|[0-9A-Z]{{6}}",
    "Password": BASE64,
    "Nonce": BASE64,
    "Created": DATE,
    "Expires": DATE,
    "@Type": re.escape(OASIS_1_0.digest),
    "@EncodingType": re.escape(OASIS_1_0.base64),
}
NAMESPACES = {
    SOAP_ENVELOPE: {},
    NAMESPACE: CONTRACT,
    OASIS_1_0.security: SECURITY,
    OASIS_1_0.utility: SECURITY,
}


def strange(message: bytes, serials: Collection[str], names: Collection[str]) -> list[str]:
    """What is none of the contract's data items, each as a sentence."""
    known = {
        "SerialNumber": "|".join(map(re.escape, serials)),
        "@Name": "|".join(map(re.escape, names)),
    }
    return [
        f"{where} says {text!r}"
        for namespace, where, text in texts(message)
        if not re.fullmatch({**known, **NAMESPACES[namespace]}.get(where, "(?!)"), text)
    ]


def texts(message: bytes) -> Iterator[tuple[str, str, str]]:
    """Namespace, element or @attribute, and text of everything in the envelope that says a word."""
    for element in etree.fromstring(message).iter():
        assert isinstance(element.tag, str), "a comment or an instruction"
        name = etree.QName(element)
        for text in (element.text, element.tail):
            if text is not None:
                yield str(name.namespace), name.localname, text
        for attribute, value in element.attrib.items():
            yield str(name.namespace), f"@{attribute!s}", str(value)
