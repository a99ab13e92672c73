"""Whose certificate is believed, and one clear cause for each that is not (row M14)."""

from __future__ import annotations

import socket
import ssl
import sys
import warnings
from dataclasses import replace

import pytest
from tests.adapters.internet.asking import Build, Serve, failure, fine
from tests.adapters.servers import (
    Certificates,
    LoopbackServer,
    http,
)

from meterdesk.domain.cause import Cause
from meterdesk.domain.settings import Settings


@pytest.mark.parametrize(
    ("certificate", "cause", "words"),
    [
        ("expired", Cause.CERTIFICATE_EXPIRED, "has expired"),
        pytest.param(
            *("not_yet_valid", Cause.CERTIFICATE_NOT_YET, "not valid yet"),
            marks=pytest.mark.skipif(
                sys.platform == "win32",
                reason="Windows has one number, CERT_E_EXPIRED, for before and after.",
            ),
        ),
        ("other_host", Cause.CERTIFICATE_NAME, "belongs to another host name"),
        ("unknown_ca", Cause.CERTIFICATE_UNTRUSTED, "not issued by anybody this PC trusts"),
        ("self_signed", Cause.CERTIFICATE_UNTRUSTED, "not issued by anybody this PC trusts"),
    ],
)
def test_a_wrong_certificate_is_refused_with_its_own_sentence(
    certificate: str,
    cause: Cause,
    words: str,
    serve: Serve,
    internet: Build,
    direct: Settings,
    certificates: Certificates,
) -> None:
    """Row M14: always verified, and nothing of the request leaves."""
    server = serve(fine, context=getattr(certificates, certificate))

    error = failure(internet(direct), server.url)

    assert error.cause is cause
    assert words in error.message
    assert server.received == []


def test_a_private_authority_is_needed_where_the_system_does_not_know_it(
    serve: Serve, internet: Build, direct: Settings
) -> None:
    error = failure(internet(replace(direct, private_ca="")), serve(fine).url)

    assert error.cause is Cause.CERTIFICATE_UNTRUSTED


def test_environment_cannot_replace_the_trust(
    serve: Serve,
    internet: Build,
    direct: Settings,
    certificates: Certificates,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, direct.private_ca)

    error = failure(internet(replace(direct, private_ca="")), serve(fine).url)

    assert error.cause is Cause.CERTIFICATE_UNTRUSTED


def test_a_private_authority_that_cannot_be_read_is_named(
    internet: Build, direct: Settings
) -> None:
    error = failure(internet(replace(direct, private_ca="/no/ca.pem")), "https://127.0.0.1:1/")

    assert error.cause is Cause.AUTHORITY_FILE
    assert "/no/ca.pem" in error.message


def test_tls_older_than_1_2_is_refused(
    serve: Serve, internet: Build, direct: Settings, certificates: Certificates
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        certificates.old.minimum_version = ssl.TLSVersion.TLSv1
        certificates.old.maximum_version = ssl.TLSVersion.TLSv1_1

    error = failure(internet(direct), serve(fine, context=certificates.old).url)

    assert error.cause is Cause.TLS
    assert "TLS 1.2" in error.message


def test_a_port_without_tls_is_a_clear_error(internet: Build, direct: Settings) -> None:
    class PlainServer(LoopbackServer):
        def serve(self, connection: socket.socket) -> None:
            connection.recv(65_536)  # what is left unread would break the connection off
            connection.sendall(http(b"Bad Request", status=400))

    with PlainServer() as server:
        error = failure(internet(direct), f"https://127.0.0.1:{server.port}/soap")

    assert error.cause is Cause.NO_TLS
