"""Certificates, and servers that end with their test."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import trustme
from tests.adapters.servers import Certificates, ConnectProxy, Reply, WebServer

from meterdesk.adapters.internet.client import Internet, Patience
from meterdesk.domain.settings import InternetProxy, Settings


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    folder = tmp_path_factory.mktemp("certificates")
    ca, stranger = trustme.CA(), trustme.CA()
    now = datetime.now(UTC)
    ca.cert_pem.write_to_path(str(folder / "ca.pem"))
    stranger.private_key_pem.write_to_path(str(folder / "self.pem"))
    stranger.cert_pem.write_to_path(str(folder / "self.pem"), append=True)

    def issued(
        by: trustme.CA,
        name: str = "127.0.0.1",
        not_before: datetime | None = None,
        not_after: datetime | None = None,
    ) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        issue = by.issue_cert(name, not_before=not_before, not_after=not_after)
        issue.configure_cert(context)
        return context

    itself = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    itself.load_cert_chain(folder / "self.pem")
    old = issued(ca)
    old.set_ciphers("DEFAULT@SECLEVEL=0")
    return Certificates(
        ca=folder / "ca.pem",
        good=issued(ca),
        expired=issued(ca, not_after=now - timedelta(days=1)),
        not_yet_valid=issued(ca, not_before=now + timedelta(days=1)),
        other_host=issued(ca, "other.example"),
        unknown_ca=issued(stranger),
        self_signed=itself,
        old=old,
    )


@pytest.fixture
def running() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def serve(running: ExitStack, certificates: Certificates) -> Callable[..., WebServer]:
    """Starts an HTTPS server with a good certificate that answers with the replies in turn."""

    def start(*replies: Reply, context: ssl.SSLContext | None = None) -> WebServer:
        return running.enter_context(WebServer(list(replies), context or certificates.good))

    return start


@pytest.fixture
def proxy(running: ExitStack) -> Callable[..., ConnectProxy]:
    def start(**how: Any) -> ConnectProxy:
        return running.enter_context(ConnectProxy(**how))

    return start


@pytest.fixture
def direct(certificates: Certificates) -> Settings:
    """Settings that trust the good issuer and use no proxy."""
    return Settings(internet_proxy=InternetProxy.NONE, private_ca=str(certificates.ca))


@pytest.fixture
def internet() -> Callable[..., Internet]:
    """Builds an Internet of little patience from settings."""

    def build(settings: Settings, password: str | None = None, **how: Any) -> Internet:
        patience = Patience(timedelta(seconds=5), timedelta(seconds=5), timedelta(seconds=10))
        options: dict[str, Any] = {"patience": patience, "is_online": lambda: True} | how
        return Internet(lambda: settings, lambda: password, **options)

    return build
