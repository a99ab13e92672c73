"""Rows B1 and M10: what of a conversation is written down, before its first byte and after."""

from __future__ import annotations

import gzip
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from tests.adapters.servers import ConnectProxy, Received, Reply, WebServer, http
from tests.adapters.test_soap import (
    ANSWERS,
    ME,
    NOW,
    PROXY,
    REQUESTS,
    always,
    answer,
    billing,
    envelope,
    fault,
)

from meterdesk.adapters.internet.client import Internet
from meterdesk.adapters.soap.uplink import SoapUplink
from meterdesk.adapters.store.store import SqlStore
from meterdesk.domain import conversation as say
from meterdesk.domain.errors import MeterdeskError, StoreError
from meterdesk.domain.exchange import Exchange, ExchangeState
from meterdesk.domain.settings import InternetProxy, Settings

SYNC = say.SyncProxy(PROXY, NOW)


@dataclass
class Line:
    """An uplink to one server and all it recorded."""

    uplink: SoapUplink
    server: WebServer
    told: list[Exchange] = field(default_factory=list)

    def ask(self, request: say.Request = SYNC) -> MeterdeskError | None:
        try:
            self.uplink.send(request, ME, self.told.append)
        except MeterdeskError as error:
            return error
        return None


@pytest.fixture
def line(
    serve: Callable[..., WebServer], internet: Callable[..., Internet], direct: Settings
) -> Callable[..., Line]:
    def connect(*replies: Reply, **changes: object) -> Line:
        server = serve(*replies)
        settings = replace(direct, server_url=server.url, **changes)  # type: ignore[arg-type]
        return Line(SoapUplink(internet(settings), lambda: settings, lambda: NOW), server)

    return connect


@pytest.mark.parametrize("name", REQUESTS)
def test_every_byte_of_a_request_is_counted(name: str, line: Callable[..., Line]) -> None:
    """HTTP head and body as a server receives them, and the envelope before gzip."""
    connection = line(answer(name))

    connection.ask(REQUESTS[name](3))

    begun, ended = connection.told
    received = connection.server.received[0]
    assert (ended.head_bytes, ended.bytes_sent) == (len(received.head), len(received.body))
    assert ended.plain_bytes == len(gzip.decompress(received.body))
    assert ended.is_packed
    assert begun.bytes_sent == ended.bytes_sent


def test_what_would_leave_is_counted_by_the_code_that_sends(line: Callable[..., Line]) -> None:
    connection = line(answer("SubmitBillingReads"))
    composed = connection.uplink.compose(billing(3))

    connection.ask(billing(3))

    received = connection.server.received[0]
    assert composed.plain.body == len(received.plain)
    assert composed.packed.head == len(received.head)
    assert abs(composed.packed.body - len(received.body)) <= 8
    assert composed.budget == 3 * 1314 + 1993


def test_a_conversation_is_told_before_it_leaves_and_when_it_ended(
    line: Callable[..., Line],
) -> None:
    heard: list[int] = []
    connection = line(answer("SyncProxy"))

    def record(exchange: Exchange) -> None:
        connection.told.append(exchange)
        heard.append(len(connection.server.received))

    connection.uplink.send(SYNC, ME, record)

    begun, ended = connection.told
    assert heard == [0, 1]
    assert (begun.key, begun.request) == (ended.key, ended.request)
    assert (begun.state, ended.state) == (ExchangeState.SENDING, ExchangeState.ANSWERED)
    assert begun.duration_ms is None
    assert ended.duration_ms is not None
    assert (ended.status, ended.commands) == (200, 5)
    assert ended.host == f"127.0.0.1:{connection.server.port}"
    assert ended.serial_numbers == ("A", "B", "C", "D", "E")
    assert ended.answer_budget == 5 * 1510 + 1425


def test_what_cannot_be_written_down_is_not_sent(line: Callable[..., Line]) -> None:
    connection = line(answer("SyncProxy"))

    def record(exchange: Exchange) -> None:
        raise StoreError("The disk is full.")

    with pytest.raises(StoreError):
        connection.uplink.send(SYNC, ME, record)

    assert connection.server.received == []


def cut(request: Received) -> bytes:
    return http(envelope(ANSWERS["SyncProxy"]))[:-40]


def silent(request: Received) -> bytes:
    return b""


@pytest.mark.parametrize(
    ("reply", "state", "status"),
    [
        (answer("SyncProxy"), ExchangeState.ANSWERED, 200),
        (answer("SubmitSuppliesUsage"), ExchangeState.REFUSED, 200),
        (always(fault(reason="No")), ExchangeState.REFUSED, 500),
        (always(http(b"<html>hotel</html>", kind="text/html")), ExchangeState.FAILED, 200),
        (always(http(b"", status=503)), ExchangeState.FAILED, 503),
        (cut, ExchangeState.FAILED, None),
        (silent, ExchangeState.FAILED, None),
    ],
    ids=["answered", "other answer", "fault", "captive portal", "busy", "cut", "silent"],
)
def test_every_end_of_a_conversation_has_its_state(
    reply: Reply, state: ExchangeState, status: int | None, line: Callable[..., Line]
) -> None:
    connection = line(reply)

    error = connection.ask()

    ended = connection.told[-1]
    assert (ended.state, ended.status) == (state, status)
    assert ended.error == (error.message if error else None)
    assert ended.size == len(connection.server.received[0].head) + ended.bytes_sent
    assert "SyncProxy" in ended.request


def test_a_parcel_that_was_refused_is_counted(line: Callable[..., Line]) -> None:
    connection = line(answer("SubmitBillingReads"))

    connection.ask(billing(2))

    ended = connection.told[-1]
    assert (ended.state, ended.refusals) == (ExchangeState.PARTLY_REFUSED, 1)
    assert "VNB3K2" in ended.serial_numbers


def test_a_proxy_that_lets_nobody_through_is_named_and_nothing_left(
    line: Callable[..., Line], proxy: Callable[..., ConnectProxy]
) -> None:
    barred = proxy(status=407)
    connection = line(
        answer("SyncProxy"),
        internet_proxy=InternetProxy.MANUAL,
        internet_proxy_url=barred.url,
        internet_proxy_user="anna",
    )

    connection.ask()

    ended = connection.told[-1]
    assert ended.state is ExchangeState.NOT_SENT
    assert ended.way == f"127.0.0.1:{barred.port}"
    assert (ended.size, ended.status) == (0, None)
    assert "anna" not in repr(ended)


SENDER = """
import sys
from datetime import datetime, timezone
from pathlib import Path
from dataclasses import replace
from meterdesk.adapters.internet.client import Internet
from meterdesk.adapters.soap.uplink import SoapUplink
from meterdesk.adapters.store.store import SqlStore
from meterdesk.domain.conversation import Credentials, SyncProxy
from meterdesk.domain.settings import InternetProxy, Settings

url, ca, folder = sys.argv[1:]
settings = Settings(server_url=url, private_ca=ca, internet_proxy=InternetProxy.NONE)
now = datetime(2026, 11, 30, 21, 40, 7, tzinfo=timezone.utc)
store = SqlStore(Path(folder))

def record(exchange):
    with store.begin() as records:
        records.archive.add(exchange, "Tried to ask the server")

uplink = SoapUplink(Internet(lambda: settings, lambda: None), lambda: settings, lambda: now)
uplink.send(SyncProxy("6f1c7d9e-2b4a-4e0f-9a57-3f1d2c8b7a60"), Credentials("me", "secret"), record)
"""


def test_a_crash_in_the_middle_leaves_the_trace_of_what_was_sent(
    serve: Callable[..., WebServer], direct: Settings, tmp_path: Path
) -> None:
    """The program is killed after the server has it all and before anything came back."""
    running: list[subprocess.Popen[bytes]] = []

    def kill(request: Received) -> bytes:
        os.kill(running[0].pid, signal.SIGKILL)
        running[0].wait(10)
        return b""

    server = serve(kill)
    arguments = (server.url, direct.private_ca, str(tmp_path))
    running.append(subprocess.Popen([sys.executable, "-c", SENDER, *arguments]))
    running[0].wait(60)

    store = SqlStore(tmp_path)
    with store.read() as records:
        ((_, sentence, exchange),) = records.archive.latest()
    store.close()
    assert (sentence, exchange.state) == ("Tried to ask the server", ExchangeState.SENDING)
    assert exchange.bytes_sent == len(server.received[0].body)
    assert "<SyncProxy>" in exchange.request
    assert "secret" not in exchange.request
