"""The way to a server tried for real: its stages in order, and what nobody must hear (B5, M15)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from tests.adapters.servers import Certificates, ConnectProxy, Reply, WebServer, http

from meterdesk.adapters.internet.client import Patience
from meterdesk.adapters.soap.way import SoapWay
from meterdesk.domain.cause import Cause
from meterdesk.domain.connection import Course, Stage, StageReport
from meterdesk.domain.errors import UplinkError
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk_contract.names import SOAP_ENVELOPE, WSDL

Serve = Callable[..., WebServer]
PATIENCE = Patience(timedelta(seconds=5), timedelta(seconds=5), timedelta(seconds=10))
FAULT = (
    f'<s:Envelope xmlns:s="{SOAP_ENVELOPE}"><s:Body><s:Fault><faultcode>s:Client</faultcode>'
    "<faultstring>Nothing said</faultstring></s:Fault></s:Body></s:Envelope>"
).encode()
ECHO = FAULT.replace(b"s:Fault", b"Echo")
CONTRACT = WSDL.read_bytes()


def try_out(settings: Settings, password: str | None = None) -> list[StageReport]:
    reports: list[StageReport] = []
    SoapWay(patience=PATIENCE, is_online=lambda: True).try_out(
        settings, lambda: password, reports.append
    )
    return reports


def passed(reports: list[StageReport]) -> list[Stage]:
    return [it.stage for it in reports if it.course is Course.PASSED]


def answering(get: bytes, post: bytes = b"") -> Reply:
    """Answers GET and POST each in its way."""
    return lambda request: get if request.head.startswith(b"GET") else post


def test_a_server_that_tells_its_contract_passes_every_stage(
    serve: Serve, direct: Settings
) -> None:
    server = serve(answering(http(CONTRACT)))

    reports = try_out(replace(direct, server_url=server.url))

    assert passed(reports) == [Stage.NAME, Stage.LINE, Stage.TLS, Stage.SERVER]
    assert "TLS 1.3" in reports[-3].sentence
    host = urlsplit(server.url).hostname
    assert f"certificate of {host}, issued by" in reports[-3].sentence
    assert reports[-1].sentence.startswith("a Communication Server answers")


def test_through_a_proxy_there_is_one_stage_more(
    serve: Serve, proxy: Callable[..., ConnectProxy], direct: Settings
) -> None:
    server, way = serve(answering(http(CONTRACT))), proxy(credentials=("jo", "right"))
    settings = replace(
        direct,
        server_url=server.url,
        internet_proxy=InternetProxy.MANUAL,
        internet_proxy_url=way.url,
        internet_proxy_user="jo",
    )

    reports = try_out(settings, "right")

    assert passed(reports) == list(Stage)


def test_nothing_of_the_office_is_said(serve: Serve, direct: Settings) -> None:
    """Row M15: an address that was typed wrong may be anybody's."""
    server = serve(answering(http(b"", status=404), http(FAULT, status=500)))

    try_out(replace(direct, server_url=server.url))

    asked, said = server.received
    assert asked.head.startswith(b"GET /soap?wsdl ")
    assert asked.body == b""
    assert said.body == (f'<s:Envelope xmlns:s="{SOAP_ENVELOPE}"><s:Body/></s:Envelope>'.encode())
    assert {*asked.headers, *said.headers} <= {
        "host", "user-agent", "accept-encoding", "content-type", "content-length", "soapaction",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("get", "post", "cause"),
    [
        (
            http(CONTRACT.replace(b"communication:1", b"communication:2")),
            b"",
            Cause.VERSION,
        ),
        (
            http(CONTRACT.replace(b"urn:meterdesk:communication:1", b"urn:weather")),
            b"",
            Cause.OTHER_SERVICE,
        ),
        (http(b"", status=404), http(ECHO), Cause.OTHER_SERVICE),
        (http(b"", status=404), http(b"<rss/>"), Cause.NOT_A_SERVER),
        (http(b"", status=405), http(b"no", status=405, kind="text/plain"), Cause.NOT_A_SERVER),
        (http(b"<html/>"), http(b"<html/>", kind="text/html"), Cause.WEB_PAGE),
        (http(b"{}"), http(b"", status=302, Location="https://portal.example/"), Cause.REDIRECT),
        (http(b"", status=503), http(b"", status=503), Cause.NOT_READY),
        (http(b""), http(b""), Cause.EMPTY),
    ],
)
def test_whoever_is_no_communication_server_fails_the_last_stage(
    get: bytes, post: bytes, cause: Cause, serve: Serve, direct: Settings
) -> None:
    server = serve(answering(get, post))

    with pytest.raises(UplinkError) as caught:
        try_out(replace(direct, server_url=server.url))

    assert caught.value.cause is cause


def test_a_soap_server_that_keeps_its_contract_to_itself_passes(
    serve: Serve, direct: Settings
) -> None:
    server = serve(answering(http(b"", status=404), http(FAULT, status=500)))

    reports = try_out(replace(direct, server_url=server.url))

    assert reports[-1].stage is Stage.SERVER
    assert "does not tell its contract" in reports[-1].sentence


def test_a_certificate_nobody_trusts_ends_the_trial_at_the_encryption(
    serve: Serve, direct: Settings, certificates: Certificates
) -> None:
    server = serve(answering(http(CONTRACT)), context=certificates.unknown_ca)
    reports: list[StageReport] = []

    with pytest.raises(UplinkError) as caught:
        SoapWay(patience=PATIENCE).try_out(
            replace(direct, server_url=server.url), lambda: None, reports.append
        )

    assert caught.value.cause is Cause.CERTIFICATE_UNTRUSTED
    assert reports[-1].stage is Stage.TLS
    assert server.received == []
