"""The server's own authority and certificate (row M14)."""

from __future__ import annotations

import os
import socket
import ssl
from datetime import UTC, datetime, timedelta

import pytest
import requests
from cryptography import x509

from meterdesk_server.errors import FolderError
from meterdesk_server.tls import open_certificate

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
KEYS = ("master.key", "ca.key", "server.key")


def resolves(host: str) -> bool:
    try:
        socket.getaddrinfo(host, None, socket.AF_INET)
    except OSError:
        return False
    return True


def names(path) -> list[str]:
    certificate = x509.load_pem_x509_certificate(path.read_bytes())
    said = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return [str(name.value) for name in said]


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        pytest.param(
            "localhost",
            marks=pytest.mark.skipif(
                not resolves("localhost"), reason="The name localhost is not known here."
            ),
        ),
    ],
)
def test_client_that_trusts_the_authority_gets_through(server, line, host) -> None:
    health = server.url.replace("127.0.0.1", host).replace("/soap", "/healthz")

    assert line.http.get(health).status_code == 200


def test_client_that_does_not_know_the_authority_is_kept_away(server) -> None:
    with requests.Session() as http:
        http.trust_env = False

        with pytest.raises(requests.exceptions.SSLError):
            http.get(server.url)


def test_certificate_passes_the_strict_rules(server) -> None:
    """VERIFY_X509_STRICT is the default from Python 3.13 on (RFC 5280)."""
    context = ssl.create_default_context(cafile=str(server.ca_file))
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    port = int(server.url.split(":")[2].partition("/")[0])

    with (
        socket.create_connection(("127.0.0.1", port), timeout=10) as plain,
        context.wrap_socket(plain, server_hostname="localhost") as secure,
    ):
        version = secure.version()

    assert version in ("TLSv1.2", "TLSv1.3")


def test_authority_and_certificate_outlive_a_restart(tmp_path) -> None:
    first = open_certificate(tmp_path, ("printers.example",), NOW)
    before = [file.read_bytes() for file in (first.ca_file, first.certificate_file)]

    again = open_certificate(tmp_path, ("printers.example",), NOW + timedelta(days=100))

    assert [file.read_bytes() for file in (again.ca_file, again.certificate_file)] == before
    assert names(again.certificate_file) == [
        "localhost", "127.0.0.1", "::1", "printers.example",
    ]  # fmt: skip


@pytest.mark.parametrize(("more", "days"), [(("new.example",), 0), ((), 700)])
def test_certificate_is_renewed_under_the_same_authority(tmp_path, more, days) -> None:
    first = open_certificate(tmp_path, (), NOW)
    authority, certificate = first.ca_file.read_bytes(), first.certificate_file.read_bytes()

    again = open_certificate(tmp_path, more, NOW + timedelta(days=days))

    assert again.ca_file.read_bytes() == authority
    assert again.certificate_file.read_bytes() != certificate
    assert set(more) <= set(names(again.certificate_file))


@pytest.mark.skipif(os.name != "posix", reason="permissions of another kind")
def test_keys_are_for_their_owner_only(server, tmp_path) -> None:
    folder = tmp_path / "server"

    modes = {name: (folder / name).stat().st_mode & 0o777 for name in KEYS}

    assert modes == dict.fromkeys(KEYS, 0o600)


@pytest.mark.parametrize("name", ["ca.pem", "ca.key", "server.pem"])
def test_certificate_that_is_none_is_one_sentence(tmp_path, name) -> None:
    open_certificate(tmp_path, (), NOW)
    (tmp_path / name).write_text("nonsense")

    with pytest.raises(FolderError, match="cannot be read"):
        open_certificate(tmp_path, (), NOW)
