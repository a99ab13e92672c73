"""A clock that stands still, and an office that writes its own envelopes."""

from __future__ import annotations

import base64
import hashlib
import os
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import requests
from lxml import etree
from sqlalchemy import select

from meterdesk_contract.names import (
    NAMESPACE,
    OASIS_1_0,
    SOAP_ENVELOPE,
    XSD,
    Dialect,
    action,
)
from meterdesk_server.server import ServerThread
from meterdesk_server.service import Service
from meterdesk_server.tables import audit

METER = "systemTotals.TotalImpressions"
_SCHEMA = etree.XMLSchema(etree.parse(str(XSD)))


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **how: float) -> None:
        self.now += timedelta(**how)


def stamp(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def security(
    username: str,
    password: str,
    at: datetime,
    nonce: bytes | None = None,
    dialect: Dialect = OASIS_1_0,
) -> str:
    nonce = nonce or os.urandom(16)
    created = stamp(at)
    digest = base64.b64encode(
        hashlib.sha1(nonce + created.encode() + password.encode()).digest()
    ).decode()
    return f"""<wsse:Security soap:mustUnderstand="1" xmlns:wsse="{dialect.security}"
      xmlns:wsu="{dialect.utility}">
      <wsu:Timestamp><wsu:Created>{created}</wsu:Created></wsu:Timestamp>
      <wsse:UsernameToken><wsse:Username>{username}</wsse:Username>
      <wsse:Password Type="{dialect.digest}">{digest}</wsse:Password>
      <wsse:Nonce EncodingType="{dialect.base64}">{base64.b64encode(nonce).decode()}</wsse:Nonce>
      <wsu:Created>{created}</wsu:Created></wsse:UsernameToken></wsse:Security>"""


def envelope(header: str, body: str) -> bytes:
    return (
        f'<soap:Envelope xmlns:soap="{SOAP_ENVELOPE}" xmlns="{NAMESPACE}">'
        f"<soap:Header>{header}</soap:Header><soap:Body>{body}</soap:Body></soap:Envelope>"
    ).encode()


@dataclass
class Said:
    """An answer of the server. What stands in its Body was valid by the schema."""

    status: int
    root: etree._Element
    headers: dict[str, str]
    size: int

    @property
    def body(self) -> etree._Element:
        return self.root.find(f"{{{SOAP_ENVELOPE}}}Body")[0]

    def text(self, name: str) -> str | None:
        return self.root.findtext(f".//{{{NAMESPACE}}}{name}")

    def texts(self, name: str) -> list[str]:
        return [element.text for element in self.root.iter(f"{{{NAMESPACE}}}{name}")]

    @property
    def outcomes(self) -> list[str]:
        return [element.get("State") for element in self.root.iter(f"{{{NAMESPACE}}}Outcome")]

    @property
    def fault(self) -> str | None:
        """The local name of the fault's detail, or the fault's code."""
        code = self.root.findtext(".//faultcode")
        detail = self.root.find(".//detail")
        return code if detail is None else etree.QName(detail[0]).localname

    @property
    def reason(self) -> str:
        return self.root.findtext(".//faultstring")


class Line:
    """Speaks HTTPS to a server and checks what comes back."""

    def __init__(self, url: str, ca_file: Path) -> None:
        self.url = url
        self.http = requests.Session()
        self.http.trust_env = False
        self.http.verify = str(ca_file)

    def post(self, content: bytes, operation: str, **headers: str) -> Said:
        said = self.http.post(
            self.url,
            content,
            headers={
                "Content-Type": "text/xml; charset=utf-8",
                "SOAPAction": f'"{action(operation)}"',
                **{name.replace("_", "-"): value for name, value in headers.items()},
            },
            timeout=20,
        )
        return heard(said.status_code, said.content, dict(said.headers))


class Direct:
    """Speaks to the service itself, without HTTP."""

    def __init__(self, service: Service) -> None:
        self.service = service

    def post(self, content: bytes, operation: str) -> Said:
        reply = self.service.answer(content, action(operation))
        return heard(reply.status, reply.content, {})


def heard(status: int, content: bytes, headers: dict[str, str]) -> Said:
    """What was answered; fails where the schema does not know it."""
    root = etree.fromstring(content)
    detail = root.find(".//detail")
    element = root.find(f"{{{SOAP_ENVELOPE}}}Body")[0] if detail is None else detail[0]
    if not element.tag.endswith("}Fault"):
        _SCHEMA.assertValid(element)
    return Said(
        status, root, {name.lower(): value for name, value in headers.items()}, len(content)
    )


@dataclass
class Office:
    """One registered proxy, and what it says."""

    line: Line | Direct
    clock: Callable[[], datetime]
    proxy_id: str = ""
    secret: str = ""

    def say(self, operation: str, inner: str, proxy_id: str | None = None) -> Said:
        body = f"<{operation}><ProxyId>{proxy_id or self.proxy_id}</ProxyId>{inner}</{operation}>"
        header = security(self.proxy_id, self.secret, self.clock())
        return self.line.post(envelope(header, body), operation)

    def enrol(self, key: str, installation_id: str) -> Said:
        body = (
            f"<RegisterProxy><InstallationId>{installation_id}</InstallationId>"
            "<SoftwareVersion>1.0</SoftwareVersion></RegisterProxy>"
        )
        header = security(key.partition("-")[0], key, self.clock())
        return self.line.post(envelope(header, body), "RegisterProxy")

    def register(self, *serials: str) -> Said:
        return self.say("RegisterProxyDevices", _refs(serials))

    def deregister(self, *serials: str) -> Said:
        return self.say("DeregisterProxyDevices", _refs(serials))

    def sync(self) -> Said:
        return self.say("SyncProxy", "")

    def report(self, command_id: str, serial: str, result: str = "Done") -> Said:
        return self.say(
            "ReportSyncStatus",
            f"<DeviceStatus><CommandId>{command_id}</CommandId>"
            f"<SerialNumber>{serial}</SerialNumber><Result>{result}</Result></DeviceStatus>",
        )

    def submit(self, *devices: str) -> Said:
        submission = f"<SubmissionId>{uuid.uuid4()}</SubmissionId>"
        return self.say("SubmitBillingReads", submission + "".join(devices))

    def supplies(self, serial: str, *supplies: str) -> Said:
        return self.say(
            "SubmitSuppliesUsage",
            f"<SubmissionId>{uuid.uuid4()}</SubmissionId><DeviceSupplies>"
            f"<SerialNumber>{serial}</SerialNumber>{''.join(supplies)}</DeviceSupplies>",
        )

    def reads(
        self, request_id: str, serial: str, value: int = 100, name: str = METER, missing: str = ""
    ) -> str:
        """A DeviceReads element; with `missing`, that meter instead of a value."""
        meter = f'<Meter Name="{name}" Value="{value}" ReadDate="{stamp(self.clock())}"/>'
        gone = f'<MissingMeter Name="{missing}"/>'
        return (
            f"<DeviceReads><BillingRequestId>{request_id}</BillingRequestId>"
            f"<SerialNumber>{serial}</SerialNumber>{gone if missing else meter}</DeviceReads>"
        )


def _refs(serials: tuple[str, ...]) -> str:
    return "".join(f"<Device><SerialNumber>{serial}</SerialNumber></Device>" for serial in serials)


def trail(server: ServerThread, event: str) -> list[str]:
    """What the audit trail of a server says of one kind of event."""
    said = select(audit.c.detail).where(audit.c.event == event).order_by(audit.c.id)
    with server.premises.store.read() as connection:
        return list(connection.execute(said).scalars())
