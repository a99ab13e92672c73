"""The way through an Internet proxy, and one clear cause for each way it can fail (row B5)."""

from __future__ import annotations

import logging
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.adapters.internet.asking import ANSWER, Build, Serve, failure, fine, post
from tests.adapters.servers import (
    Certificates,
    ConnectProxy,
)

from meterdesk.adapters.internet.client import Internet
from meterdesk.domain.cause import Cause
from meterdesk.domain.errors import SecretsError
from meterdesk.domain.settings import InternetProxy, Settings


def through(proxy: ConnectProxy, direct: Settings, user: str = "") -> Settings:
    return replace(
        direct,
        internet_proxy=InternetProxy.MANUAL,
        internet_proxy_url=proxy.url,
        internet_proxy_user=user,
    )


def test_a_manual_proxy_with_a_password_is_used(
    serve: Serve, proxy: Callable[..., ConnectProxy], internet: Build, direct: Settings
) -> None:
    server, way = serve(fine), proxy(credentials=("jürgen", "pä:ss/wörd"))

    answer = post(internet(through(way, direct, "jürgen"), "pä:ss/wörd"), server.url)

    assert answer.body == ANSWER
    assert way.targets == [f"127.0.0.1:{server.port}"]
    assert "proxy-authorization" not in server.received[0].headers


@pytest.mark.parametrize("refusal", [407, 401])
@pytest.mark.parametrize(
    ("user", "cause"), [("", Cause.PROXY_PASSWORD), ("jo", Cause.PROXY_PASSWORD_WRONG)]
)
def test_a_proxy_without_its_password_is_told_from_one_with_a_wrong_one(
    refusal: int,
    user: str,
    cause: Cause,
    proxy: Callable[..., ConnectProxy],
    internet: Build,
    direct: Settings,
) -> None:
    way = proxy(credentials=("jo", "right-secret"), refusal=refusal)

    error = failure(internet(through(way, direct, user), "wrong-secret"), "https://127.0.0.1:1/")

    assert error.cause is cause
    assert "secret" not in repr(error.diagnosis) + repr(error.__cause__)


def test_a_proxy_that_speaks_tls_is_verified_too(
    serve: Serve,
    proxy: Callable[..., ConnectProxy],
    internet: Build,
    direct: Settings,
    certificates: Certificates,
) -> None:
    server = serve(fine)
    good, bad = proxy(context=certificates.good), proxy(context=certificates.expired)

    answer = post(internet(through(good, direct)), server.url)
    error = failure(internet(through(bad, direct)), server.url)

    assert answer.body == ANSWER
    assert error.cause is Cause.CERTIFICATE_EXPIRED
    assert f"The certificate of 127.0.0.1:{bad.port} has expired" in error.message


def test_no_log_line_holds_the_proxys_password(
    serve: Serve,
    proxy: Callable[..., ConnectProxy],
    internet: Build,
    direct: Settings,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    way = proxy(credentials=("jo", "hush-hush"))

    post(internet(through(way, direct, "jo"), "hush-hush"), serve(fine).url)

    assert "hush" not in caplog.text
    assert b64encode(b"jo:hush-hush").decode() not in caplog.text


def test_a_locked_keyring_is_told_where_the_proxys_password_lies(
    proxy: Callable[..., ConnectProxy], direct: Settings
) -> None:
    def locked() -> str:
        raise SecretsError("The keyring is locked; unlock it.")

    settings = through(proxy(), direct, "jo")

    error = failure(Internet(lambda: settings, locked), "https://127.0.0.1:1/soap")

    assert (error.cause, error.message) == (
        Cause.PROXY_PASSWORD,
        "The keyring is locked; unlock it.",
    )


@pytest.mark.parametrize(
    ("status", "cause", "words"),
    [
        (403, Cause.PROXY_REFUSES, "does not let this PC reach"),
        (502, Cause.PROXY_TARGET, "works, but it cannot reach"),
        (503, Cause.PROXY_TARGET, "works, but it cannot reach"),
        (504, Cause.PROXY_TARGET, "works, but it cannot reach"),
    ],
)
def test_a_proxy_that_refuses_is_told_from_a_target_that_is_down_behind_it(
    status: int,
    cause: Cause,
    words: str,
    proxy: Callable[..., ConnectProxy],
    internet: Build,
    direct: Settings,
) -> None:
    error = failure(internet(through(proxy(status=status), direct)), "https://127.0.0.1:1/soap")

    assert error.cause is cause
    assert words in error.message


def test_a_proxy_that_is_down_is_named(
    proxy: Callable[..., ConnectProxy], internet: Build, direct: Settings
) -> None:
    with ConnectProxy() as way:
        settings = through(way, direct)

    error = failure(internet(settings), "https://127.0.0.1:1/soap")

    assert error.cause is Cause.PROXY
    assert settings.internet_proxy_url.partition("://")[2] in error.message


def test_a_wrong_certificate_behind_a_proxy_is_still_refused(
    serve: Serve,
    proxy: Callable[..., ConnectProxy],
    internet: Build,
    direct: Settings,
    certificates: Certificates,
) -> None:
    server = serve(fine, context=certificates.other_host)

    error = failure(internet(through(proxy(), direct)), server.url)

    assert error.cause is Cause.CERTIFICATE_NAME


@pytest.mark.parametrize(
    "address", ["", "socks5://127.0.0.1:1", "http://h:99999", "ftp://x", "http://[::1"]
)
def test_an_impossible_proxy_address_is_named(
    address: str, internet: Build, direct: Settings
) -> None:
    settings = replace(direct, internet_proxy=InternetProxy.MANUAL, internet_proxy_url=address)

    error = failure(internet(settings), "https://127.0.0.1:1/soap")

    assert error.cause is Cause.PROXY_ADDRESS
    assert address in error.message


def test_the_systems_proxy_is_found(
    serve: Serve,
    proxy: Callable[..., ConnectProxy],
    internet: Build,
    direct: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server, way = serve(fine), proxy(credentials=("jo", "a b"))
    monkeypatch.setenv("https_proxy", way.url.replace("//", "//jo:a%20b@"))
    monkeypatch.delenv("no_proxy", raising=False)
    settings = replace(direct, internet_proxy=InternetProxy.SYSTEM)

    answer = post(internet(settings), server.url)

    assert answer.status == 200
    assert len(way.targets) == 1


def test_without_a_proxy_the_systems_one_is_not_used(
    serve: Serve, internet: Build, direct: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")

    answer = post(internet(direct), serve(fine).url)

    assert answer.status == 200
