"""The line to the server: its dialect, what is remembered about gzip, and what echoes back."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from urllib.parse import quote

import pytest
from lxml import etree
from tests.adapters.servers import Received, Reply, WebServer, http
from tests.fakes import Clock

from meterdesk.adapters.internet.client import Internet
from meterdesk.adapters.soap.uplink import SoapUplink
from meterdesk.adapters.store.gzip_refusals import GzipRefusals
from meterdesk.adapters.store.store import SqlStore
from meterdesk.domain.conversation import Credentials, SyncProxy
from meterdesk.domain.errors import RefusedError, UplinkError
from meterdesk.domain.exchange import Exchange
from meterdesk.domain.settings import SecurityDialect, Settings
from meterdesk_contract.names import DIALECTS, NAMESPACE, OASIS_1_0, SOAP_ENVELOPE, Dialect

NOW = datetime(2026, 11, 30, 21, 40, 7, tzinfo=UTC)
PROXY = "6f1c7d9e-2b4a-4e0f-9a57-3f1d2c8b7a60"
ME = Credentials(PROXY, "correct horse battery staple")


def envelope(inside: str) -> bytes:
    return (
        f'<s:Envelope xmlns:s="{SOAP_ENVELOPE}"><s:Body>{inside}</s:Body></s:Envelope>'
    ).encode()


SYNCED = envelope(
    f'<SyncProxyResponse xmlns="{NAMESPACE}">'
    "<ServerTime>2026-11-30T21:40:07Z</ServerTime>"
    "<NextSync>2026-12-01T21:40:07Z</NextSync></SyncProxyResponse>"
)
INVALID = envelope(
    "<s:Fault><faultcode>s:Client</faultcode><faultstring>Bad.</faultstring><detail>"
    f'<InvalidRequestFault xmlns="{NAMESPACE}"><Reason>Bad.</Reason></InvalidRequestFault>'
    "</detail></s:Fault>"
)


def reads_gzip(request: Received) -> bytes:
    return http(SYNCED)


def reads_no_gzip(request: Received) -> bytes:
    if request.headers.get("content-encoding") == "gzip":
        return http(b"Bad Request", status=400, kind="text/plain")
    return http(SYNCED)


@dataclass
class Office:
    """A program with its books, started as often as one likes, and a server."""

    folder: Path
    server: WebServer
    internet: Internet
    settings: Settings
    clock: Clock = field(default_factory=lambda: Clock(NOW))
    exchanges: list[Exchange] = field(default_factory=list)

    def sync(self, dialect: Dialect = OASIS_1_0, url: str | None = None) -> None:
        """One run of the program: it opens its books, says one thing and ends."""
        store = SqlStore(self.folder)
        settings = replace(self.settings, server_url=url or self.server.url)
        uplink = SoapUplink(
            self.internet, lambda: settings, self.clock, dialect, GzipRefusals(store, self.clock)
        )
        try:
            uplink.send(SyncProxy(PROXY), ME, self.exchanges.append)
        finally:
            store.close()

    def encodings(self) -> list[str]:
        """How each message came, since the last look."""
        seen = [each.headers.get("content-encoding", "plain") for each in self.server.received]
        self.server.received.clear()
        return seen


@pytest.fixture
def office(
    serve: Callable[..., WebServer],
    internet: Callable[..., Internet],
    direct: Settings,
    tmp_path: Path,
) -> Callable[..., Office]:
    def open_office(*replies: Reply) -> Office:
        return Office(tmp_path / "office", serve(*replies), internet(direct), direct)

    return open_office


# --- gzip (row M10)


def test_a_server_without_gzip_is_remembered_across_restarts(office) -> None:
    here = office(reads_no_gzip)

    here.sync()
    first = here.encodings()
    here.sync()

    assert (first, here.encodings()) == (["gzip", "plain"], ["plain"])


def test_the_plain_message_has_a_nonce_of_its_own(office) -> None:
    here = office(reads_no_gzip)

    here.sync()

    nonces = [etree.fromstring(it.plain).findtext(".//{*}Nonce") for it in here.server.received]
    assert len(set(nonces)) == len(nonces) == 2


@pytest.mark.parametrize(("days", "expected"), [(29, ["plain"]), (31, ["gzip"])])
def test_a_server_that_learnt_gzip_gets_it_after_a_month(
    days: int, expected: list[str], office
) -> None:
    here = office(reads_no_gzip)
    here.sync()
    here.encodings()
    here.server.replies[:] = [reads_gzip]

    here.clock.advance(days=days)
    here.sync()

    assert here.encodings() == expected


def test_a_clock_set_back_does_not_make_it_remembered_for_ever(office) -> None:
    here = office(reads_no_gzip)
    here.sync()
    here.encodings()

    here.clock.advance(days=-400)
    here.sync()

    assert here.encodings() == ["gzip", "plain"]


def test_another_server_makes_it_forgotten(office, serve: Callable[..., WebServer]) -> None:
    here = office(reads_no_gzip)
    here.sync()
    other = serve(reads_gzip)
    here.sync(url=other.url)
    here.encodings()

    here.sync()

    assert other.received[0].headers["content-encoding"] == "gzip"
    assert here.encodings() == ["gzip", "plain"]


@pytest.mark.parametrize("status", [400, 500])
def test_a_fault_of_the_contract_is_no_refusal_of_gzip(status: int, office) -> None:
    here = office(lambda request: http(INVALID, status=status))

    for _ in range(2):
        with pytest.raises(RefusedError):
            here.sync()

    assert here.encodings() == ["gzip", "gzip"]


def test_what_is_refused_either_way_is_not_remembered(office) -> None:
    here = office(lambda request: http(b"no", status=415, kind="text/plain"))

    for _ in range(2):
        with pytest.raises(UplinkError):
            here.sync()

    assert here.encodings() == ["gzip", "plain"] * 2


# --- the dialect (row M9)


@pytest.mark.parametrize("name", SecurityDialect)
def test_each_dialect_is_spoken_as_it_is_set(name: SecurityDialect, office) -> None:
    here, dialect = office(reads_gzip), DIALECTS[name]

    here.sync(dialect)

    root = etree.fromstring(here.server.received[0].plain)
    security = root.find(f".//{{{dialect.security}}}Security")
    assert security is not None
    assert security.find(f".//{{{dialect.utility}}}Created") is not None
    password = security.find(f".//{{{dialect.security}}}Password")
    assert password is not None
    assert password.get("Type") == dialect.digest


# --- what echoes back


def proofs(request: Received) -> tuple[str, str]:
    header = etree.fromstring(request.plain)[0]
    return header.findtext(".//{*}Password") or "", header.findtext(".//{*}Nonce") or ""


def echoes(wrap: Callable[[str], bytes], *, status: int) -> Reply:
    def reply(request: Received) -> bytes:
        kind = "text/html" if status == 403 else "text/xml"
        said = wrap(" ".join((*proofs(request), ME.password)))
        return http(said, status=status, kind=kind)

    return reply


def fault(text: str) -> bytes:
    return envelope(
        f"<s:Fault><faultcode>s:Client</faultcode><faultstring>{text}</faultstring></s:Fault>"
    )


@pytest.mark.parametrize(
    "reply",
    [
        echoes(fault, status=500),
        echoes(lambda text: f"<html>{escape(text)}</html>".encode(), status=403),
        echoes(lambda text: f"<html>?m={quote(text, safe='')}</html>".encode(), status=403),
        echoes(lambda text: b"<s:broken " + text.encode(), status=500),
    ],
    ids=["a fault", "a web page", "a link", "nonsense"],
)
def test_a_server_that_quotes_the_message_brings_no_proof_into_archive_or_sentence(
    reply: Reply, office
) -> None:
    here = office(reply)

    with pytest.raises(UplinkError) as caught:
        here.sync()

    told = repr(here.exchanges) + repr(caught.value) + str(vars(caught.value))
    for proof in (*proofs(here.server.received[-1]), ME.password):
        for form in (proof, quote(proof, safe=""), escape(proof), b64encode(proof.encode())):
            assert str(form) not in told


def test_no_message_on_its_way_shows_its_proof_in_a_repr(office) -> None:
    here = office(reads_gzip)

    with suppress(UplinkError):
        here.sync()

    digest, nonce = proofs(here.server.received[0])
    assert digest not in repr(here.exchanges)
    assert nonce not in repr(here.exchanges)
    assert ME.password not in repr(ME)
