"""The uplink over real HTTPS: what travels is the contract's, what comes back is checked."""

from __future__ import annotations

import gzip
import hashlib
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from lxml import etree
from tests.adapters.servers import Received, Reply, WebServer, http

from meterdesk.adapters.internet.client import Internet
from meterdesk.adapters.soap.envelope import MASK
from meterdesk.adapters.soap.uplink import SoapUplink
from meterdesk.domain import conversation as say
from meterdesk.domain.errors import Cause, RefusedError, ServerBusyError, UplinkError
from meterdesk.domain.exchange import Exchange, ExchangeState
from meterdesk.domain.settings import Settings
from meterdesk_contract.names import BUDGETS, NAMESPACE, OASIS_1_0, SOAP_ENVELOPE, XSD

NOW = datetime(2026, 11, 30, 21, 40, 7, 654321, tzinfo=UTC)
THEN = datetime(2026, 11, 30, 21, 40, 7, tzinfo=UTC)
PROXY = "6f1c7d9e-2b4a-4e0f-9a57-3f1d2c8b7a60"
ME = say.Credentials(PROXY, "correct horse battery staple")
SCHEMA = etree.XMLSchema(etree.parse(XSD))
METERS = tuple(
    f"{service}.{counter}"
    for service in ("systemTotals", "print", "copy", "faxIn")
    for counter in ("MonochromeImpressions", "FullColorImpressions")
)
SUPPLIES = ("Black toner", "Cyan toner", "Magenta toner", "Yellow toner", "Waste toner box")


def serials(devices: int) -> tuple[str, ...]:
    return tuple(f"VNB3K{number:05}" for number in range(devices))


def ids(devices: int) -> tuple[str, ...]:
    return tuple(f"0f9d3c52-7a1e-4a53-8d2b-{number:012}" for number in range(devices))


def billing(devices: int) -> say.SubmitBillingReads:
    reads = (
        say.BillingReads(id_, serial, tuple(say.BilledMeter(it, 184_467, NOW) for it in METERS))
        for id_, serial in zip(ids(devices), serials(devices), strict=True)
    )
    return say.SubmitBillingReads(PROXY, ids(1)[0], tuple(reads))


def usage(devices: int) -> say.SubmitSuppliesUsage:
    levels = tuple(say.SupplyValue(name, "73", NOW) for name in SUPPLIES)
    usages = tuple(say.SuppliesUsage(serial, levels) for serial in serials(devices))
    return say.SubmitSuppliesUsage(PROXY, ids(1)[0], usages)


def statuses(devices: int) -> say.ReportSyncStatus:
    rows = zip(ids(devices), serials(devices), strict=True)
    return say.ReportSyncStatus(
        PROXY, tuple(say.CommandStatus(*row, say.CommandResult.DONE) for row in rows)
    )


REQUESTS: dict[str, Callable[[int], say.Request]] = {
    "RegisterProxy": lambda _: say.RegisterProxy(PROXY, "1.0.0"),
    "RegisterProxyDevices": lambda devices: say.RegisterProxyDevices(PROXY, serials(devices)),
    "DeregisterProxyDevices": lambda devices: say.DeregisterProxyDevices(PROXY, serials(devices)),
    "SyncProxy": lambda _: say.SyncProxy(PROXY, NOW),
    "ReportSyncStatus": statuses,
    "SubmitBillingReads": billing,
    "SubmitSuppliesUsage": usage,
}
ACCEPTED = (
    "<{}Response><ServerTime>2026-11-30T21:40:07Z</ServerTime>"
    '<Outcome Id="a" SerialNumber="VNB3K1" State="AlreadyAccepted"/>'
    '<Outcome Id="b" SerialNumber="VNB3K2" State="Refused" Reason="not yours"/></{}Response>'
)
DEVICES = (
    "<{}Response><ServerTime>2026-11-30T21:40:07Z</ServerTime><Device><SerialNumber> VNB3K1 "
    "</SerialNumber><State>Registered</State><SignUpFrom>2026-11-30T21:40:07Z</SignUpFrom>"
    "</Device><Device><SerialNumber>VNB3K2</SerialNumber><State>NotEligible</State></Device>"
    "</{}Response>"
)
SECRET = "s3cr3t-" + "x" * 40
ANSWERS = {
    "RegisterProxy": (
        f"<RegisterProxyResponse><ProxyId>{PROXY}</ProxyId><ProxySecret>{SECRET}</ProxySecret>"
        "<ServerTime>2026-11-30T21:40:07Z</ServerTime><NextSync>2026-11-30T21:40:07Z</NextSync>"
        "</RegisterProxyResponse>"
    ),
    "SyncProxy": (
        "<SyncProxyResponse><ServerTime>2026-11-30T21:40:07Z</ServerTime>"
        "<NextSync>2026-11-30T21:40:07Z</NextSync>"
        "<DeviceCommand><CommandId>1</CommandId><SerialNumber>A</SerialNumber><TurnOnService/>"
        "</DeviceCommand>"
        "<DeviceCommand><CommandId>2</CommandId><SerialNumber>B</SerialNumber><TurnOnService/>"
        "</DeviceCommand>"
        "<DeviceCommand><CommandId>3</CommandId><SerialNumber>C</SerialNumber><TurnOffService/>"
        "</DeviceCommand>"
        "<DeviceCommand><CommandId>4</CommandId><SerialNumber>D</SerialNumber>"
        "<RequestBillingReads><BillingRequestId>5</BillingRequestId>"
        "<DueDate>2026-11-30T21:40:07Z</DueDate><MeterName>x</MeterName><MeterName>y</MeterName>"
        "</RequestBillingReads></DeviceCommand>"
        "<DeviceCommand><CommandId>6</CommandId><SerialNumber>E</SerialNumber><RequestSupplies/>"
        "</DeviceCommand></SyncProxyResponse>"
    ),
    **{
        name: DEVICES.format(name, name)
        for name in ("RegisterProxyDevices", "DeregisterProxyDevices")
    },
    **{
        name: ACCEPTED.format(name, name)
        for name in ("ReportSyncStatus", "SubmitBillingReads", "SubmitSuppliesUsage")
    },
}
OUTCOMES = say.Accepted(
    THEN,
    (
        say.Outcome("a", "VNB3K1", say.OutcomeState.ALREADY_ACCEPTED),
        say.Outcome("b", "VNB3K2", say.OutcomeState.REFUSED, "not yours"),
    ),
)
REGISTERED = say.DevicesRegistered(
    THEN,
    (
        say.DeviceRegistration("VNB3K1", say.DeviceState.REGISTERED, THEN),
        say.DeviceRegistration("VNB3K2", say.DeviceState.NOT_ELIGIBLE),
    ),
)
READ: dict[str, say.Answer] = {
    "RegisterProxy": say.ProxyRegistered(PROXY, SECRET, THEN, THEN),
    "RegisterProxyDevices": REGISTERED,
    "DeregisterProxyDevices": REGISTERED,
    "SyncProxy": say.Synced(
        THEN,
        THEN,
        (
            say.TurnOnService("1", "A"),
            say.TurnOnService("2", "B"),
            say.TurnOffService("3", "C"),
            say.RequestBillingReads("4", "D", "5", THEN, ("x", "y")),
            say.RequestSupplies("6", "E"),
        ),
    ),
    "ReportSyncStatus": OUTCOMES,
    "SubmitBillingReads": OUTCOMES,
    "SubmitSuppliesUsage": OUTCOMES,
}


def envelope(content: str, doctype: str = "") -> bytes:
    content = content.replace(">", f' xmlns="{NAMESPACE}">', 1) if content[1:2] != "s" else content
    return (
        f"<?xml version='1.0'?>{doctype}<s:Envelope xmlns:s='{SOAP_ENVELOPE}'>"
        f"<s:Body>{content}</s:Body></s:Envelope>"
    ).encode()


def fault(detail: str = "", code: str = "s:Client", reason: str = "No.") -> bytes:
    if detail:
        typed = detail.replace(">", f' xmlns="{NAMESPACE}">', 1)
        detail = f"<detail>{typed}</detail>"
    return http(
        envelope(
            f"<s:Fault><faultcode>{code}</faultcode><faultstring>{reason}</faultstring>"
            f"{detail}</s:Fault>"
        ),
        status=500,
    )


def answer(operation: str) -> Reply:
    return lambda _: http(envelope(ANSWERS[operation]))


def always(reply: bytes) -> Reply:
    return lambda _: reply


@dataclass
class Line:
    """An uplink to one server, and what it recorded: before each attempt, and after it."""

    uplink: SoapUplink
    server: WebServer
    begun: list[Exchange] = field(default_factory=list)
    exchanges: list[Exchange] = field(default_factory=list)

    def ask(self, request: say.Request) -> say.Answer:
        return self.uplink.send(request, ME, self.record)

    def record(self, exchange: Exchange) -> None:
        is_begun = exchange.state is ExchangeState.SENDING
        (self.begun if is_begun else self.exchanges).append(exchange)

    def fail(self, request: say.Request) -> UplinkError:
        with pytest.raises(UplinkError) as caught:
            self.ask(request)
        return caught.value


@pytest.fixture
def line(
    serve: Callable[..., WebServer], internet: Callable[..., Internet], direct: Settings
) -> Callable[..., Line]:
    def connect(*replies: Reply, clock: Callable[[], datetime] = lambda: NOW) -> Line:
        server = serve(*replies)
        settings = replace(direct, server_url=server.url)
        return Line(SoapUplink(internet(settings), lambda: settings, clock), server)

    return connect


def inside(received: Received) -> tuple[etree._Element, etree._Element]:
    """Header and body of a request as a server reads it."""
    root = etree.fromstring(received.plain)
    return root[0], root[1][0]


def nonce_of(received: Received) -> str | None:
    return inside(received)[0].findtext(".//{*}Nonce")


@pytest.mark.parametrize("name", REQUESTS)
def test_every_request_is_valid_and_its_answer_becomes_a_value(
    name: str, line: Callable[..., Line]
) -> None:
    connection = line(answer(name))

    read = connection.ask(REQUESTS[name](3))

    _, element = inside(connection.server.received[0])
    SCHEMA.assertValid(element)
    assert element.tag == f"{{{NAMESPACE}}}{name}"
    assert connection.server.received[0].headers["soapaction"] == f'"{NAMESPACE}/{name}"'
    assert read == READ[name]


def test_times_are_utc_and_whole_seconds_ending_in_z(line: Callable[..., Line]) -> None:
    """Row M15: the date of reading, in one spelling only."""
    connection = line(answer("SubmitBillingReads"))
    in_paris = NOW.astimezone(timezone(timedelta(hours=1)))

    connection.ask(
        say.SubmitBillingReads(
            PROXY,
            "1",
            (say.BillingReads("2", "A", (say.BilledMeter("m", 7, in_paris),), ("n",)),),
        )
    )

    _, element = inside(connection.server.received[0])
    assert [dict(it.attrib) for it in element[2] if it.attrib] == [
        {"Name": "m", "Value": "7", "ReadDate": "2026-11-30T21:40:07Z"},
        {"Name": "n"},
    ]


def test_the_token_proves_the_password_and_is_fresh_each_time(line: Callable[..., Line]) -> None:
    """UsernameToken Profile 1.0, section 3.1: Base64(SHA-1(nonce + created + password))."""
    connection = line(answer("SyncProxy"))

    for _ in range(2):
        connection.ask(say.SyncProxy(PROXY))

    nonces = set()
    for received in connection.server.received:
        header, _ = inside(received)
        names = {"o": OASIS_1_0.security, "u": OASIS_1_0.utility}
        user = header.find("o:Security/o:UsernameToken", names)
        assert user is not None
        nonce = user.findtext("o:Nonce", "", names)
        created = user.findtext("u:Created", "", names)
        hashed = hashlib.sha1(b64decode(nonce) + created.encode() + ME.password.encode()).digest()
        assert user.findtext("o:Password", "", names) == b64encode(hashed).decode()
        assert user.findtext("o:Username", "", names) == PROXY
        stamp = header.find("o:Security/u:Timestamp", names)
        assert stamp is not None
        assert [it.text for it in stamp] == ["2026-11-30T21:40:07Z", "2026-11-30T21:45:07Z"]
        nonces.add(nonce)
    assert len(nonces) == 2


def test_the_archive_holds_what_travelled_without_any_secret(line: Callable[..., Line]) -> None:
    """Row B1: secrets never appear, not even their length."""
    connection = line(answer("RegisterProxy"))

    connection.ask(say.RegisterProxy(PROXY, "1.0.0"))

    (exchange,) = connection.exchanges
    received = connection.server.received[0]
    header, _ = inside(received)
    kept = exchange.request + exchange.response
    for hidden in (ME.password, SECRET, header.findtext(".//{*}Password"), nonce_of(received)):
        assert hidden
        assert hidden not in kept
    assert exchange.request.count(f">{MASK}<") == 2
    assert f"<ProxySecret>{MASK}</ProxySecret>" in exchange.response
    assert exchange.operation == "RegisterProxy"
    assert exchange.bytes_sent == len(received.body)
    assert exchange.bytes_received == len(envelope(ANSWERS["RegisterProxy"]))
    assert exchange.budget == 1526
    assert (exchange.at, exchange.error) == (NOW, None)


def test_a_secret_in_an_answer_that_is_no_xml_is_masked_too(line: Callable[..., Line]) -> None:
    broken = envelope(ANSWERS["RegisterProxy"])[:-90]
    connection = line(always(http(broken)))

    error = connection.fail(say.RegisterProxy(PROXY, "1.0.0"))

    assert error.cause is Cause.CONTRACT
    assert f"<ProxySecret>{MASK}" in connection.exchanges[0].response
    assert SECRET[:10] not in str(connection.exchanges) + error.message


def test_what_would_be_sent_can_be_seen_before(line: Callable[..., Line]) -> None:
    connection = line(answer("SyncProxy"))

    text = connection.uplink.compose(say.SyncProxy(PROXY, NOW)).envelope

    assert f"<SyncProxy><ProxyId>{PROXY}</ProxyId><LastSync>2026-11-30T21:40:07Z</LastSync>" in text
    assert text.count(f">{MASK}<") == 2
    assert connection.server.received == []


@pytest.mark.parametrize("name", [name for name in REQUESTS if name in BUDGETS])
@pytest.mark.parametrize("devices", [1, 10, 100])
def test_no_message_is_larger_than_published_with_its_http_headers(
    name: str, devices: int, line: Callable[..., Line]
) -> None:
    """Row M10: packed, and plain too for a server without gzip."""
    connection = line(answer(name))

    connection.ask(REQUESTS[name](devices))

    (exchange,) = connection.exchanges
    received = connection.server.received[0]
    assert exchange.budget is not None
    assert len(received.head) + exchange.bytes_sent <= exchange.budget
    assert len(received.head) + len(received.plain) <= exchange.budget


@pytest.mark.parametrize("status", [400, 415])
def test_a_server_without_gzip_is_asked_plainly_and_remembered(
    status: int, line: Callable[..., Line]
) -> None:
    refusal = always(http(b"<html>no gzip</html>", status=status, kind="text/html"))
    connection = line(refusal, answer("SyncProxy"))

    for _ in range(2):
        connection.ask(say.SyncProxy(PROXY))

    encodings = [it.headers.get("content-encoding") for it in connection.server.received]
    assert encodings == ["gzip", None, None]
    assert len({nonce_of(it) for it in connection.server.received}) == 3
    assert [bool(it.error) for it in connection.exchanges] == [True, False, False]


def test_a_server_that_refuses_both_is_not_remembered_as_plain(line: Callable[..., Line]) -> None:
    connection = line(always(http(b"no", status=400, kind="text/plain")))

    for _ in range(2):
        assert connection.fail(say.SyncProxy(PROXY)).cause is Cause.NOT_A_SERVER

    encodings = [it.headers.get("content-encoding") for it in connection.server.received]
    assert encodings == ["gzip", None, "gzip", None]


def test_a_packed_answer_is_read(line: Callable[..., Line]) -> None:
    packed = gzip.compress(envelope(ANSWERS["SyncProxy"]))
    connection = line(always(http(packed, Content_Encoding="gzip")))

    assert connection.ask(say.SyncProxy(PROXY)) == READ["SyncProxy"]

    assert connection.exchanges[0].bytes_received == len(packed)
    assert "SyncProxyResponse" in connection.exchanges[0].response


CLOCK = (
    "<NotAuthorizedFault><Reason>Timestamp</Reason>"
    "<ServerTime>2026-12-01T00:40:07Z</ServerTime></NotAuthorizedFault>"
)


@pytest.mark.parametrize(
    ("reply", "cause", "words"),
    [
        (
            fault("<NotAuthorizedFault><Reason>Who?</Reason></NotAuthorizedFault>"),
            Cause.CREDENTIALS,
            "does not accept this office (Who?)",
        ),
        (fault(CLOCK), Cause.CLOCK, "2026-12-01 00:40 UTC"),
        (
            fault("<InvalidRequestFault><Reason>Bad.</Reason><Line>2</Line></InvalidRequestFault>"),
            Cause.CONTRACT,
            "line 2: Bad",
        ),
        (
            fault(
                "<UnknownDeviceFault><Reason>No</Reason><SerialNumber>VNB3K1</SerialNumber>"
                "</UnknownDeviceFault>"
            ),
            Cause.UNKNOWN_DEVICE,
            "VNB3K1",
        ),
        (fault(code="o:FailedAuthentication"), Cause.CREDENTIALS, "(No)"),
        (fault(reason="First line.\nSecond\tline."), Cause.CONTRACT, "First line. Second line"),
        (
            fault("<UnknownDeviceFault><Reason>No</Reason></UnknownDeviceFault>"),
            Cause.CONTRACT,
            "does not follow the contract",
        ),
        (fault(code="s:VersionMismatch"), Cause.VERSION, "another version"),
        (fault(code="s:MustUnderstand", reason="Security"), Cause.VERSION, "(Security)"),
    ],
)
def test_each_no_of_the_server_has_its_cause(
    reply: bytes, cause: Cause, words: str, line: Callable[..., Line]
) -> None:
    connection = line(always(reply))

    error = connection.fail(say.SyncProxy(PROXY))

    assert isinstance(error, RefusedError)
    assert error.cause is cause
    assert words in error.message
    assert connection.exchanges[-1].error == error.message
    assert "Fault" in connection.exchanges[-1].response


SOAP_1_2 = envelope(ANSWERS["SyncProxy"]).replace(
    SOAP_ENVELOPE.encode(), b"http://www.w3.org/2003/05/soap-envelope"
)
NEXT_VERSION = envelope(ANSWERS["SyncProxy"]).replace(b"communication:1", b"communication:2")
WEATHER = envelope("<GetWeatherResponse>grey</GetWeatherResponse>").replace(
    NAMESPACE.encode(), b"urn:weather"
)


@pytest.mark.parametrize(
    ("message", "cause", "words"),
    [
        (SOAP_1_2, Cause.VERSION, "SOAP 1.2"),
        (NEXT_VERSION, Cause.VERSION, "communication:2"),
        (
            envelope(
                "<s:Fault><faultcode>s:Client</faultcode><faultstring>No</faultstring><detail>"
                '<NewFault xmlns="urn:meterdesk:communication:9"/></detail></s:Fault>'
            ),
            Cause.VERSION,
            "communication:9",
        ),
        (WEATHER, Cause.OTHER_SERVICE, "urn:weather"),
        (b"<rss version='2.0'><channel/></rss>", Cause.NOT_A_SERVER, "“rss”"),
        (b"<SyncProxyResponse/>", Cause.NOT_A_SERVER, "no SOAP"),
    ],
)
def test_another_version_is_told_from_another_service(
    message: bytes, cause: Cause, words: str, line: Callable[..., Line]
) -> None:
    error = line(always(http(message))).fail(say.SyncProxy(PROXY))

    assert error.cause is cause
    assert words in error.message


def test_what_the_server_says_is_text_and_short_wherever_it_is_shown(
    line: Callable[..., Line],
) -> None:
    """A reason is a stranger's: no mark-up, no second line, no reversed writing, no end."""
    nasty = "&lt;img src='x'&gt;&lt;b&gt;Pay\nhere\u202e " + "a" * 900

    error = line(always(fault(code="s:Client", reason=nasty))).fail(say.SyncProxy(PROXY))

    for text in (error.message, error.diagnosis.what, error.diagnosis.detail):
        assert not set("<>\u202e") & set(text)
        assert "a" * 301 not in text
    assert "‹b›Pay here" in error.message


@pytest.mark.parametrize(
    ("reply", "cause", "seconds"),
    [
        (
            fault(
                "<ServerBusyFault><Reason>Night</Reason><RetryAfterSeconds>600</RetryAfterSeconds>"
                "</ServerBusyFault>",
                code="s:Server",
            ),
            Cause.BUSY,
            600,
        ),
        (fault(code="s:Server"), Cause.SERVER_TROUBLE, 900),
        (
            fault(code="s:Server").replace(b"\r\n", b"\r\nRetry-After: 77\r\n", 1),
            Cause.SERVER_TROUBLE,
            77,
        ),
    ],
)
def test_a_busy_server_says_when_to_come_back(
    reply: bytes, cause: Cause, seconds: int, line: Callable[..., Line]
) -> None:
    error = line(always(reply)).fail(say.SyncProxy(PROXY))

    assert isinstance(error, ServerBusyError)
    assert error.cause is cause
    assert error.retry_after_seconds == seconds


def test_a_wrong_clock_is_corrected_once_and_told(
    line: Callable[..., Line], caplog: pytest.LogCaptureFixture
) -> None:
    connection = line(always(fault(CLOCK)), answer("SyncProxy"))

    connection.ask(say.SyncProxy(PROXY))
    connection.ask(say.SyncProxy(PROXY))

    created = [inside(it)[0].findtext(".//{*}Created") for it in connection.server.received]
    assert created == ["2026-11-30T21:40:07Z", "2026-12-01T00:40:07Z", "2026-12-01T00:40:07Z"]
    assert "The clock of this PC is wrong" in (connection.exchanges[0].error or "")
    assert "differs from the server's by 2:59:59;" in caplog.text


def test_a_clock_that_stays_wrong_is_asked_about_only_twice(line: Callable[..., Line]) -> None:
    connection = line(always(fault(CLOCK)))

    error = connection.fail(say.SyncProxy(PROXY))

    assert error.cause is Cause.CLOCK
    assert len(connection.server.received) == 2


@pytest.mark.parametrize(
    "message",
    [
        envelope(ANSWERS["SyncProxy"].replace("<NextSync>2026-11-30T", "<NextSync>30.11.2026 ")),
        envelope(ANSWERS["SyncProxy"].replace("<NextSync>2026-11-30T", "<NextSync>2026-02-31T")),
        envelope(ANSWERS["SyncProxy"].replace("<CommandId>1</CommandId>", "")),
        envelope(ANSWERS["SyncProxy"].replace("<RequestSupplies/>", "<Reboot/>")),
        envelope(ANSWERS["RegisterProxy"]),
        envelope(ANSWERS["SyncProxy"], "<!DOCTYPE x [<!ENTITY e 'e'>]>"),
        envelope(ANSWERS["SyncProxy"])[:-1],
        envelope("<SyncProxyResponse></SyncProxyResponse><Second/>"),
    ],
)
def test_an_answer_outside_the_contract_is_refused_whole(
    message: bytes, line: Callable[..., Line]
) -> None:
    error = line(always(http(message))).fail(say.SyncProxy(PROXY))

    assert isinstance(error, RefusedError)
    assert error.cause is Cause.CONTRACT
    assert "tell your supplier" in error.message


@pytest.mark.parametrize(
    "request_",
    [
        say.RegisterProxyDevices(PROXY, ()),
        say.RegisterProxyDevices(PROXY, ("bell\x07",)),
        say.RegisterProxyDevices(PROXY, ("<script>",)),
        say.RegisterProxyDevices("", ("A",)),
    ],
)
def test_what_the_contract_cannot_carry_never_leaves(
    request_: say.Request, line: Callable[..., Line]
) -> None:
    """Row M15: enforced by the schema before the network."""
    connection = line(answer("RegisterProxyDevices"))

    error = connection.fail(request_)

    assert error.cause is Cause.CONTRACT
    assert connection.server.received == []
    assert connection.exchanges[0].bytes_sent == 0


def test_a_conversation_that_never_began_is_recorded_as_nothing_sent(
    internet: Callable[..., Internet], direct: Settings
) -> None:
    settings = replace(direct, server_url="https://127.0.0.1:1/soap")
    exchanges: list[Exchange] = []

    with pytest.raises(UplinkError) as caught:
        SoapUplink(internet(settings), lambda: settings, lambda: NOW).send(
            say.SyncProxy(PROXY), ME, exchanges.append
        )

    begun, exchange = exchanges
    assert (begun.key, begun.state) == (exchange.key, ExchangeState.SENDING)
    assert exchange.state is ExchangeState.NOT_SENT
    assert (exchange.bytes_sent, exchange.bytes_received, exchange.response) == (0, 0, "")
    assert exchange.error == caught.value.message


@pytest.mark.parametrize(
    "url", ["", "http://meters.example/soap", "meters.example", "https://[::1"]
)
def test_an_address_without_encryption_is_never_called(
    url: str, internet: Callable[..., Internet], direct: Settings
) -> None:
    """Row M14."""
    settings = replace(direct, server_url=url)
    uplink = SoapUplink(internet(settings), lambda: settings, lambda: NOW)

    with pytest.raises(UplinkError) as caught:
        uplink.send(say.SyncProxy(PROXY), ME, lambda _: None)

    assert caught.value.cause is Cause.ADDRESS


def test_a_clock_that_was_set_right_is_believed_again(line: Callable[..., Line]) -> None:
    times = [NOW]
    ok, refusal = answer("SyncProxy"), always(fault(CLOCK))
    connection = line(refusal, ok, refusal, ok, clock=lambda: times[-1])

    connection.ask(say.SyncProxy(PROXY))
    times.append(NOW + timedelta(hours=3))
    connection.ask(say.SyncProxy(PROXY))

    created = [inside(it)[0].findtext(".//{*}Created") for it in connection.server.received]
    assert created[1:] == ["2026-12-01T00:40:07Z", "2026-12-01T03:40:07Z", "2026-12-01T00:40:07Z"]
