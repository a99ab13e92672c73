"""Both sides check what they say and what they hear against the schema: zeep alone would not (M5).

Each wrong message here is one that zeep writes or reads without a word.
"""

from __future__ import annotations

import ssl
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme
from lxml import etree
from tests.adapters.servers import Received, WebServer, http
from tests.contract import kit
from zeep import Client

from meterdesk.adapters.internet.client import Internet
from meterdesk.adapters.soap.requests import content
from meterdesk.adapters.soap.uplink import SoapUplink
from meterdesk.domain import conversation as c
from meterdesk.domain.cause import Cause
from meterdesk.domain.errors import UplinkError
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk_contract.names import EXAMPLES, WSDL
from meterdesk_server.conformance.office import refused
from meterdesk_server.server import ServerThread

ZEEP = Client(str(WSDL))
(PORT,) = next(iter(ZEEP.wsdl.services.values())).ports.values()
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
ME = c.Credentials("p1", "s" * 64)
LONG = "S" * 33

REQUESTS: dict[str, c.Request] = {
    "an id that is too long": c.RegisterProxy("i" * 37, "1.0"),
    "a version that is too long": c.RegisterProxy("i1", "1" * 33),
    "a serial number that is too long": c.RegisterProxyDevices("p1", (LONG,)),
    "a serial number with a sign it cannot have": c.RegisterProxyDevices("p1", ("S#1",)),
    "a serial number of nothing": c.DeregisterProxyDevices("p1", ("",)),
    "an id with a space": c.SyncProxy("p 1"),
    "a command without an id": c.ReportSyncStatus(
        "p1", (c.CommandStatus("", "S1", c.CommandResult.DONE),)
    ),
    "a count below zero": c.SubmitBillingReads(
        "p1", "s1", (c.BillingReads("r1", "S1", (c.BilledMeter("m", -1, NOW),)),)
    ),
    "a meter without a name": c.SubmitBillingReads(
        "p1", "s1", (c.BillingReads("r1", "S1", (c.BilledMeter("", 1, NOW),)),)
    ),
    "a level of 101 percent": c.SubmitSuppliesUsage(
        "p1", "s1", (c.SuppliesUsage("S1", (c.SupplyValue("Black", "101", NOW),)),)
    ),
}
ASKED: dict[str, c.Request] = {
    "RegisterProxy": c.RegisterProxy("i1", "1.0"),
    "RegisterProxyDevices": c.RegisterProxyDevices("p1", ("XNA123456",)),
    "DeregisterProxyDevices": c.DeregisterProxyDevices("p1", ("XNA123456",)),
    "SyncProxy": c.SyncProxy("p1"),
    "ReportSyncStatus": c.ReportSyncStatus(
        "p1", (c.CommandStatus("c1", "S1", c.CommandResult.DONE),)
    ),
    "SubmitBillingReads": c.SubmitBillingReads(
        "p1", "s1", (c.BillingReads("r1", "S1", (c.BilledMeter("m", 1, NOW),)),)
    ),
    "SubmitSuppliesUsage": c.SubmitSuppliesUsage(
        "p1", "s1", (c.SuppliesUsage("S1", (c.SupplyValue("Black", "1", NOW),)),)
    ),
}
ANSWERS = (
    ("RegisterProxy.response", "<ProxySecret>", f"<ProxySecret>{'x' * 128}"),
    ("RegisterProxyDevices.response", ">Registered<", ">Registred<"),
    ("RegisterProxyDevices.response", "<SerialNumber>", "<SerialNumber>#"),
    ("DeregisterProxyDevices.response", ">Deregistered<", ">Gone<"),
    ("SyncProxy.response", "<NextSync>2026-03", "<NextSync>2026-13"),
    ("SyncProxy.response", "<ServerTime>2026-03-02T13:00:00Z", "<ServerTime>2026-03-02T13:00:00"),
    ("SyncProxy.TurnOnService.response", "<CommandId>", "<CommandId>an id of more words "),
    ("SyncProxy.TurnOffService.response", "<SerialNumber>", f"<SerialNumber>{LONG}"),
    ("SyncProxy.RequestBillingReads.response", "<DueDate>2026-03", "<DueDate>2026-00"),
    ("SyncProxy.RequestBillingReads.response", "<MeterName>", f"<MeterName>{'m' * 97}"),
    ("SyncProxy.RequestSupplies.response", "<CommandId>", "<CommandId>#"),
    ("ReportSyncStatus.response", 'State="Accepted"', 'State="Perhaps"'),
    ("SubmitBillingReads.response", 'State="Accepted"', 'State=""'),
    ("SubmitSuppliesUsage.response", 'State="Accepted"', 'State="accepted"'),
)
FAULTS = (
    ("InvalidRequestFault", "<Line>1<", "<Line>-1<"),
    ("NotAuthorizedFault", "</Reason>", "</Reason><ServerTime>yesterday</ServerTime>"),
    ("UnknownDeviceFault", "<SerialNumber>", f"<SerialNumber>{LONG}"),
    ("ServerBusyFault", "<RetryAfterSeconds>60", "<RetryAfterSeconds>a minute"),
)


def wrong(example: str, right: str, wrong: str) -> bytes:
    """A recorded message with its first such place changed."""
    text = (EXAMPLES / f"{example}.xml").read_text(encoding="utf-8")
    assert right in text
    changed = text.replace(right, wrong, 1)
    return (
        changed.replace("</ProxySecret>\n", "-->\n", 1) if "<!--" in wrong else changed
    ).encode()


@dataclass
class Echo:
    """A server that answers with whatever it was given last, and counts what it heard."""

    answer: bytes = b""
    status: int = 200
    heard: list[Received] = field(default_factory=list)

    def __call__(self, received: Received) -> bytes:
        self.heard.append(received)
        return http(self.answer, self.status)


@pytest.fixture(scope="module")
def line(tmp_path_factory) -> Iterator[tuple[SoapUplink, Echo]]:
    """The client's way to a server, over TLS, and that server."""
    folder: Path = tmp_path_factory.mktemp("echo")
    authority, echo = trustme.CA(), Echo()
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with WebServer([echo], context) as server:
        settings = replace(
            Settings(),
            server_url=server.url,
            private_ca=str(folder / "ca.pem"),
            internet_proxy=InternetProxy.NONE,
        )
        internet = Internet(lambda: settings, lambda: None)
        yield SoapUplink(internet, lambda: settings, lambda: NOW), echo


def refusal(uplink: SoapUplink, request: c.Request) -> UplinkError:
    with pytest.raises(UplinkError) as caught:
        uplink.send(request, ME, lambda exchange: None)
    return caught.value


@pytest.mark.parametrize("request_", REQUESTS.values(), ids=REQUESTS)
def test_the_client_does_not_say_what_is_not_valid(line, request_):
    uplink, echo = line
    echo.heard.clear()
    operation = type(request_).__name__

    error = refusal(uplink, request_)

    ZEEP.create_message(ZEEP.service, operation, **content(request_))  # zeep finds it good
    assert error.cause is Cause.CONTRACT
    assert "not sent" in error.message
    assert echo.heard == []


@pytest.mark.parametrize(("example", "right", "bad"), ANSWERS)
def test_the_client_uses_nothing_of_an_answer_that_is_not_valid(line, example, right, bad):
    uplink, echo = line
    echo.answer, echo.status = wrong(example, right, bad), 200
    operation = example.partition(".")[0]

    error = refusal(uplink, ASKED[operation])

    PORT.binding.get(operation).process_reply(etree.fromstring(echo.answer))  # zeep finds it good
    assert error.cause is Cause.CONTRACT


@pytest.mark.parametrize(("example", "right", "bad"), FAULTS)
def test_the_client_believes_no_fault_that_is_not_valid(line, example, right, bad):
    """Not a clock to set, not a time to wait: the words of a broken fault are not acted upon."""
    uplink, echo = line
    echo.answer, echo.status = wrong(example, right, bad), 500

    error = refusal(uplink, ASKED["SyncProxy"])

    assert error.cause is Cause.CONTRACT


@pytest.fixture(scope="module")
def trial(tmp_path_factory):
    with ServerThread(tmp_path_factory.mktemp("server")) as server:
        yield kit.trial_of(server)


def submission(inner: str) -> str:
    """With an id of its own that is always the same: it stands in the name of a test."""
    return f"<SubmissionId>{uuid.UUID(int=1)}</SubmissionId>{inner}"


def read(attributes: str) -> str:
    return submission(
        "<DeviceReads><BillingRequestId>r1</BillingRequestId><SerialNumber>S1</SerialNumber>"
        f"<Meter {attributes}/></DeviceReads>"
    )


HEARD = (
    ("RegisterProxyDevices", f"<Device><SerialNumber>{LONG}</SerialNumber></Device>"),
    ("RegisterProxyDevices", ""),
    ("DeregisterProxyDevices", "<Device><SerialNumber>S#1</SerialNumber></Device>"),
    ("SyncProxy", "<LastSync>2026-13-02T12:00:00Z</LastSync>"),
    ("SyncProxy", "<LastSync>2026-03-02T12:00:00</LastSync>"),
    (
        "ReportSyncStatus",
        "<DeviceStatus><CommandId>c1</CommandId><SerialNumber>S1</SerialNumber>"
        "<Result>Perhaps</Result></DeviceStatus>",
    ),
    ("SubmitBillingReads", read('Name="m" Value="-1" ReadDate="2026-03-02T12:00:00Z"')),
    ("SubmitBillingReads", read('Name="" Value="1" ReadDate="2026-03-02T12:00:00Z"')),
    ("SubmitBillingReads", read('Name="m" Value="1"')),
    (
        "SubmitSuppliesUsage",
        submission(
            "<DeviceSupplies><SerialNumber>S1</SerialNumber>"
            '<Supply Name="Black" Value="plenty" ReadDate="2026-03-02T12:00:00Z"/>'
            "</DeviceSupplies>"
        ),
    ),
)


@pytest.mark.parametrize(("operation", "inner"), HEARD)
def test_the_server_refuses_a_request_that_is_not_valid(trial, operation, inner):
    answer = trial.office.ask(operation, inner)

    refused(answer, "InvalidRequestFault", operation)
    assert answer.text("Line") == "1"


def test_the_server_refuses_a_registration_that_is_not_valid(trial):
    _ = trial.office

    with pytest.raises(Exception, match="InvalidRequestFault"):
        trial.enrol_again(version="1" * 33)
