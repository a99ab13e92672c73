"""The address of a Communication Server."""

from __future__ import annotations

import pytest

from meterdesk.domain.errors import BadInputError
from meterdesk.domain.settings import check_proxy_url, check_proxy_user, check_server_url


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


@pytest.mark.parametrize("user", ["office", "dom\\office", "ü", ""])
def test_a_user_name_at_the_proxy_is_taken_as_it_is(user):
    assert check_proxy_user(user) == user


@pytest.mark.parametrize(("user", "password"), [("a:b", ""), ("a\tb", ""), ("", "secret")])
def test_a_user_name_that_no_proxy_takes_is_refused(user, password):
    with pytest.raises(BadInputError):
        check_proxy_user(user, password)


@pytest.mark.parametrize("url", ["my proxy", "http://a..b:8080", "http://-a", "http://a b:1"])
def test_what_is_no_host_is_no_proxy(url):
    with pytest.raises(BadInputError):
        check_proxy_url(url)


@pytest.mark.parametrize("url", ["proxy:8080", "http://[fd00::7]:8080", "http://prøxy.example"])
def test_hosts_of_every_kind_are_proxies(url):
    assert check_proxy_url(url) == url
