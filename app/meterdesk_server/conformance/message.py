"""Messages as text, written by hand: right ones, and wrong ones on purpose."""

from __future__ import annotations

import base64
import hashlib
import os
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from meterdesk_contract.names import NAMESPACE, OASIS_1_0, SOAP_ENVELOPE, Dialect, action

DIGEST, TEXT = OASIS_1_0.digest, OASIS_1_0.digest.replace("#PasswordDigest", "#PasswordText")


@dataclass(frozen=True, slots=True)
class Header:
    """A Security header. `stamped` is in the Timestamp, `created` in the token; both aware UTC."""

    username: str
    password: str = field(repr=False)
    stamped: datetime
    created: datetime
    nonce: bytes = field(default_factory=lambda: os.urandom(16))
    dialect: Dialect = OASIS_1_0
    is_text: bool = False

    def text(self) -> str:
        """The element, with its namespaces declared."""
        it = self.dialect
        wsse, wsu = it.security_prefix, it.utility_prefix
        digest = hashlib.sha1(self.nonce + when(self.created).encode() + self.password.encode())
        said = self.password if self.is_text else base64.b64encode(digest.digest()).decode()
        kind = TEXT if self.is_text else it.digest
        expires = self.stamped + timedelta(minutes=5)
        return (
            f'<{wsse}:Security xmlns:{wsse}="{it.security}" xmlns:{wsu}="{it.utility}">'
            f"<{wsu}:Timestamp><{wsu}:Created>{when(self.stamped)}</{wsu}:Created>"
            f"<{wsu}:Expires>{when(expires)}</{wsu}:Expires></{wsu}:Timestamp>"
            f"<{wsse}:UsernameToken><{wsse}:Username>{self.username}</{wsse}:Username>"
            f'<{wsse}:Password Type="{kind}">{said}</{wsse}:Password>'
            f'<{wsse}:Nonce EncodingType="{it.base64}">{_base64(self.nonce)}</{wsse}:Nonce>'
            f"<{wsu}:Created>{when(self.created)}</{wsu}:Created></{wsse}:UsernameToken>"
            f"</{wsse}:Security>"
        )


def when(at: datetime) -> str:
    """A time as the contract writes it."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def envelope(header: str, body: str) -> bytes:
    """An envelope with the contract's namespace as the default one."""
    return (
        f'<s:Envelope xmlns:s="{SOAP_ENVELOPE}" xmlns="{NAMESPACE}">'
        f"<s:Header>{header}</s:Header><s:Body>{body}</s:Body></s:Envelope>"
    ).encode()


def http_headers(operation: str, **more: str) -> dict[str, str]:
    """Content-Type and SOAPAction, and more headers with _ for -."""
    return {
        "Content-Type": "text/xml; charset=utf-8",
        "SOAPAction": f'"{action(operation)}"',
        **{name.replace("_", "-"): value for name, value in more.items()},
    }


def devices(*serials: str) -> str:
    """The Device elements of a registration."""
    return "".join(f"<Device><SerialNumber>{it}</SerialNumber></Device>" for it in serials)


def status(command_id: str, serial: str, result: str = "Done") -> str:
    """A DeviceStatus element."""
    return (
        f"<DeviceStatus><CommandId>{command_id}</CommandId>"
        f"<SerialNumber>{serial}</SerialNumber><Result>{result}</Result></DeviceStatus>"
    )


def reads(request_id: str, serial: str, values: dict[str, int], at: datetime) -> str:
    """A DeviceReads element."""
    meters = "".join(
        f'<Meter Name="{name}" Value="{value}" ReadDate="{when(at)}"/>'
        for name, value in values.items()
    )
    return (
        f"<DeviceReads><BillingRequestId>{request_id}</BillingRequestId>"
        f"<SerialNumber>{serial}</SerialNumber>{meters}</DeviceReads>"
    )


def supplies(serial: str, value: str, at: datetime) -> str:
    """A DeviceSupplies element with one supply."""
    return (
        f"<DeviceSupplies><SerialNumber>{serial}</SerialNumber>"
        f'<Supply Name="Black Toner" Value="{value}" ReadDate="{when(at)}"/></DeviceSupplies>'
    )


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode()
