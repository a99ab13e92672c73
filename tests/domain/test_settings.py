"""The address of a Communication Server."""

from __future__ import annotations

import pytest

from meterdesk.domain.errors import BadInputError
from meterdesk.domain.settings import check_server_url


def test_m14_an_address_is_https_and_names_a_host():
    url = " https://meters.example:8443/soap "

    assert check_server_url(url) == "https://meters.example:8443/soap"


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://meters.example/soap", "not encrypted"),
        ("meters.example/soap", "no server address"),
        ("", "no server address"),
        ("ftp://meters.example", "no server address"),
        ("https://", "names no host"),
        ("https:///soap", "names no host"),
        ("https://meters.example:99999/soap", "port"),
        ("https://meters.example:0/soap", "names no host"),
        ("https://me:secret@meters.example/", "Leave name and password out"),
        ("https://[::1/soap", "no server address"),
    ],
)
def test_anything_else_gets_one_sentence(url, words):
    with pytest.raises(BadInputError, match=words) as raised:
        check_server_url(url)

    assert "secret" not in raised.value.message
