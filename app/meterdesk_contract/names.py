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


def action(operation: str) -> str:
    """The SOAPAction of an operation, without its quotes (WS-I BP 1.1, R2744)."""
    return f"{NAMESPACE}/{operation}"


@dataclass(frozen=True, slots=True)
class Dialect:
    """The four strings in which the drafts and the standard of WS-Security differ."""

    security: str
    utility: str
    digest: str
    base64: str


_OASIS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-"
OASIS_1_0 = Dialect(
    security=f"{_OASIS}wssecurity-secext-1.0.xsd",
    utility=f"{_OASIS}wssecurity-utility-1.0.xsd",
    digest=f"{_OASIS}username-token-profile-1.0#PasswordDigest",
    base64=f"{_OASIS}soap-message-security-1.0#Base64Binary",
)
"""OASIS Web Services Security 1.0: what is emitted."""


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
