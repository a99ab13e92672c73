"""Against the proxies that offices have: tinyproxy, which says 401, and squid, which says 407."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.adapters.internet.asking import ANSWER, Build, Serve, failure, fine, post
from tests.adapters.internet.programs import BLOCKED, PASSWORD, USER, squid, tinyproxy
from tests.adapters.servers import Certificates

from meterdesk.domain.cause import Cause
from meterdesk.domain.settings import InternetProxy, Settings

NOWHERE = "https://127.0.0.1:1/soap"


@pytest.fixture(scope="module", params=[tinyproxy, squid], ids=["tinyproxy", "squid"])
def address(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("proxy")
    with request.param(folder) as address:
        yield address


def through(address: str, direct: Settings, user: str = USER) -> Settings:
    return replace(
        direct,
        internet_proxy=InternetProxy.MANUAL,
        internet_proxy_url=address,
        internet_proxy_user=user,
    )


def test_a_request_gets_through_with_the_password(
    address: str, serve: Serve, internet: Build, direct: Settings
) -> None:
    server = serve(fine)

    answer = post(internet(through(address, direct), PASSWORD), server.url)

    assert answer.body == ANSWER
    assert "proxy-authorization" not in server.received[0].headers


@pytest.mark.parametrize(
    ("user", "password", "url", "cause"),
    [
        ("", None, NOWHERE, Cause.PROXY_PASSWORD),
        (USER, "wr0ng", NOWHERE, Cause.PROXY_PASSWORD_WRONG),
        (USER, None, NOWHERE, Cause.PROXY_PASSWORD_WRONG),
        (USER, PASSWORD, f"https://{BLOCKED}/soap", Cause.PROXY_REFUSES),
        (USER, PASSWORD, NOWHERE, Cause.PROXY_TARGET),
        (USER, PASSWORD, "https://nowhere.invalid/soap", Cause.PROXY_TARGET),
    ],
)
def test_each_no_of_a_proxy_has_its_cause(
    user: str,
    password: str | None,
    url: str,
    cause: Cause,
    address: str,
    internet: Build,
    direct: Settings,
) -> None:
    error = failure(internet(through(address, direct, user), password), url)

    assert error.cause is cause
    assert address.partition("://")[2] in error.message
    assert "wr0ng" not in repr(error.diagnosis)


def test_a_wrong_certificate_is_refused_behind_a_proxy(
    address: str, serve: Serve, internet: Build, direct: Settings, certificates: Certificates
) -> None:
    server = serve(fine, context=certificates.expired)

    error = failure(internet(through(address, direct), PASSWORD), server.url)

    assert error.cause is Cause.CERTIFICATE_EXPIRED
    assert server.received == []
