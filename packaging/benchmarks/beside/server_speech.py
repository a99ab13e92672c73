"""What an office of `bench server` says: whole envelopes, each with a token of its own."""

from __future__ import annotations

import base64
import hashlib
import os
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from beside.server_books import METERS, proxy_id, request_id
from meterdesk_contract.names import NAMESPACE, OASIS_1_0, SOAP_ENVELOPE
from meterdesk_server.keys import Keys


@dataclass(frozen=True, slots=True)
class Said:
    """A message: which operation, and its bytes."""

    operation: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Speaker:
    """The office of that number; `machines` is how many each office has."""

    office: int
    machines: int
    keys: Keys

    def sync(self, now: datetime) -> Said:
        return self._say("SyncProxy", "", now)

    def register(self, serials: Sequence[str], now: datetime) -> Said:
        refs = (f"<Device><SerialNumber>{serial}</SerialNumber></Device>" for serial in serials)
        return self._say("RegisterProxyDevices", "".join(refs), now)

    def status(self, now: datetime) -> Said:
        told = (
            f"<DeviceStatus><CommandId>{request_id(machine)}</CommandId>"
            f"<SerialNumber>{serial}</SerialNumber><Result>Refused</Result></DeviceStatus>"
            for machine, serial in self._machines()
        )
        return self._say("ReportSyncStatus", "".join(told), now)

    def reads(self, now: datetime) -> Said:
        """Answers what each machine was asked."""
        at = _stamp(now)
        meters = "".join(f'<Meter Name="{m}" Value="4711" ReadDate="{at}"/>' for m in METERS)
        reads = (
            f"<DeviceReads><BillingRequestId>{request_id(machine)}</BillingRequestId>"
            f"<SerialNumber>{serial}</SerialNumber>{meters}</DeviceReads>"
            for machine, serial in self._machines()
        )
        return self._say("SubmitBillingReads", _submission() + "".join(reads), now)

    def supplies(self, now: datetime) -> Said:
        at = _stamp(now)
        levels = "".join(
            f'<Supply Name="{ink}" Value="50" ReadDate="{at}"/>'
            for ink in ("Black", "Cyan", "Magenta", "Yellow", "Waste")
        )
        usage = (
            f"<DeviceSupplies><SerialNumber>{serial}</SerialNumber>{levels}</DeviceSupplies>"
            for _, serial in self._machines()
        )
        return self._say("SubmitSuppliesUsage", _submission() + "".join(usage), now)

    def _machines(self) -> list[tuple[int, str]]:
        first = self.office * self.machines
        return [(first + at, f"SN{self.office}-{at}") for at in range(self.machines)]

    def _say(self, operation: str, inner: str, now: datetime) -> Said:
        user = proxy_id(self.office)
        header = _security(user, self.keys.proxy_secret(user), _stamp(now))
        body = f"<{operation}><ProxyId>{user}</ProxyId>{inner}</{operation}>"
        content = (
            f'<soap:Envelope xmlns:soap="{SOAP_ENVELOPE}" xmlns="{NAMESPACE}">'
            f"<soap:Header>{header}</soap:Header><soap:Body>{body}</soap:Body></soap:Envelope>"
        )
        return Said(operation, content.encode())


def _security(user: str, password: str, at: str) -> str:
    nonce = os.urandom(16)
    digest = hashlib.sha1(nonce + at.encode() + password.encode()).digest()
    return (
        f'<s:Security soap:mustUnderstand="1" xmlns:s="{OASIS_1_0.security}"'
        f' xmlns:u="{OASIS_1_0.utility}"><u:Timestamp><u:Created>{at}</u:Created></u:Timestamp>'
        f"<s:UsernameToken><s:Username>{user}</s:Username>"
        f'<s:Password Type="{OASIS_1_0.digest}">{base64.b64encode(digest).decode()}</s:Password>'
        f'<s:Nonce EncodingType="{OASIS_1_0.base64}">{base64.b64encode(nonce).decode()}</s:Nonce>'
        f"<u:Created>{at}</u:Created></s:UsernameToken></s:Security>"
    )


def _submission() -> str:
    return f"<SubmissionId>{uuid.uuid4()}</SubmissionId>"


def _stamp(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")
