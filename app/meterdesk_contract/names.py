"""The contract's names: namespaces, actions, the WS-Security dialect, published sizes, files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

NAMESPACE = "urn:meterdesk:communication:1"
SOAP_ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
OPERATIONS = (
    "RegisterProxy",
    "RegisterProxyDevices",
    "DeregisterProxyDevices",
    "SyncProxy",
    "ReportSyncStatus",
    "SubmitBillingReads",
    "SubmitSuppliesUsage",
)
WSDL = Path(__file__).with_name("communication.wsdl")
XSD = Path(__file__).with_name("communication.xsd")
EXAMPLES = Path(__file__).with_name("examples")
"""A recorded message of every kind, one a file."""


def action(operation: str) -> str:
    """The SOAPAction of an operation, without its quotes (WS-I BP 1.1, R2744)."""
    return f"{NAMESPACE}/{operation}"


@dataclass(frozen=True, slots=True)
class Dialect:
    """The strings in which the drafts and the standard of WS-Security differ.

    `digest` and `base64` are URIs in the standard; in the drafts they are QNames, written with
    the prefixes given here: early software compared the text and did not resolve it.
    """

    title: str
    security: str
    utility: str
    digest: str
    base64: str
    security_prefix: str = "wsse"
    utility_prefix: str = "wsu"


def _draft(title: str, year_and_month: str) -> Dialect:
    """A dialect from before the standard, by the part of its namespaces that tells when."""
    root = f"http://schemas.xmlsoap.org/ws/{year_and_month}"
    names = (f"{root}/secext", f"{root}/utility")
    return Dialect(title, *names, "wsse:PasswordDigest", "wsse:Base64Binary")


_OASIS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-"
OASIS_1_0 = Dialect(
    title="OASIS WS-Security 1.0 (2004)",
    security=f"{_OASIS}wssecurity-secext-1.0.xsd",
    utility=f"{_OASIS}wssecurity-utility-1.0.xsd",
    digest=f"{_OASIS}username-token-profile-1.0#PasswordDigest",
    base64=f"{_OASIS}soap-message-security-1.0#Base64Binary",
    security_prefix="o",
    utility_prefix="u",
)
"""OASIS Web Services Security 1.0: what is emitted if nobody says otherwise."""

DIALECTS = {
    "oasis-1.0": OASIS_1_0,
    "draft-2003-06": _draft("Draft with the namespace of 2003/06", "2003/06"),
    "draft-2002-12": _draft("Draft with the namespace of 2002/12", "2002/12"),
    "draft-2002-07": _draft("Draft with the namespace of 2002/07", "2002/07"),
    "draft-2002-xx": _draft("OASIS working drafts, with the namespace 2002/xx", "2002/xx"),
}
"""Every dialect by the name it has in settings: the standard first, then from new to old."""


@dataclass(frozen=True, slots=True)
class Budget:
    """The published size of a message: bytes, and bytes for each device (row M10)."""

    base: int
    each_device: int = 0

    def size(self, devices: int) -> int:
        """The most bytes the message may have for so many devices."""
        return self.base + self.each_device * devices


BUDGETS = {
    "RegisterProxy": Budget(1526),
    "RegisterProxyDevices": Budget(1503, 393),
    "SyncProxy": Budget(1425),
    "SyncProxyResponse": Budget(1425, 1510),
    "ReportSyncStatus": Budget(1247, 260),
    "SubmitBillingReads": Budget(1993, 1314),
}
"""By element name. Messages without a published size are not here."""
