"""What a person may type as a place to look in."""

from __future__ import annotations

import contextlib
import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meterdesk.domain.device import Address
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.port import ports_of
from meterdesk.domain.target import LIMIT, addresses, check_community, check_port, hosts


@pytest.mark.parametrize(
    ("text", "count", "first", "last"),
    [
        ("192.168.1.0/24", 254, "192.168.1.1", "192.168.1.254"),
        ("192.168.1.77/30", 2, "192.168.1.77", "192.168.1.78"),
        ("192.168.1.9", 1, "192.168.1.9", "192.168.1.9"),
        ("192.168.1.9/32", 1, "192.168.1.9", "192.168.1.9"),
        ("192.168.1.20-40", 21, "192.168.1.20", "192.168.1.40"),
        ("192.168.1.250-192.168.2.3", 10, "192.168.1.250", "192.168.2.3"),
        ("printer-7.office.example", 1, "printer-7.office.example", "printer-7.office.example"),
        ("192.168.1.*", 254, "192.168.1.1", "192.168.1.254"),
        ("192.168.1.9:1161", 1, "192.168.1.9", "192.168.1.9"),
        (
            "Printer-7.Office.Example:1161",
            1,
            "printer-7.office.example",
            "printer-7.office.example",
        ),
        ("3-bed", 1, "3-bed", "3-bed"),
        ("drucker-küche", 1, "drucker-küche", "drucker-küche"),
        ("fd00::7", 1, "fd00::7", "fd00::7"),
        ("[fd00::7]", 1, "fd00::7", "fd00::7"),
        ("fe80::1%eth0", 1, "fe80::1%eth0", "fe80::1%eth0"),
        ("[fe80::1%eth0]:1161", 1, "fe80::1%eth0", "fe80::1%eth0"),
        ("fd00::/120", 255, "fd00::1", "fd00::ff"),
        ("fd00::7-1f", 25, "fd00::7", "fd00::1f"),
        ("fd00::7-fd00::9", 3, "fd00::7", "fd00::9"),
    ],
)
def test_a_target_stands_for_its_hosts(text, count, first, last):
    found = hosts(text)

    assert (len(found), found[0], found[-1]) == (count, first, last)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "999.1.2.3",
        "10.0.0",
        "10.0.0.0/33",
        "10.0.0.9-3",
        "10.0.0.9-300",
        "10.0.0.0/8",
        "0.0.0.0-255.255.255.255",
        "print er",
        "-printer",
        "http://printer",
        "fd00::zz",
        "1.2.3.4/24/24",
        "prin;ter",
        "[10.0.0.5]:161",
        "[fd00::7",
        "[fd00::7]161",
        "fd00::/64",
        "fd00::9-7",
        "10.0.0.*.*",
    ],
)
def test_what_is_no_target_gets_one_sentence_that_names_it(text):
    with pytest.raises(BadInputError) as raised:
        hosts(text)

    assert text.strip() in raised.value.message or "addresses" in raised.value.message
    assert "\n" not in raised.value.message


def test_an_address_is_asked_once_and_an_excluded_one_never():
    found = addresses(["10.0.0.1-4", "10.0.0.3", "a.example"], 1161, ["10.0.0.2"])

    assert found == tuple(
        Address(host, 1161) for host in ("10.0.0.1", "10.0.0.3", "10.0.0.4", "a.example")
    )


def test_ports_apply_to_every_target_that_names_none():
    found = addresses(["10.0.0.1-2", "10.0.0.9:9161", "[fd00::7]:9161"], (161, 1161))

    assert list(map(str, found)) == [
        "10.0.0.1",
        "10.0.0.2",
        "10.0.0.9:9161",
        "[fd00::7]:9161",
        "10.0.0.1:1161",
        "10.0.0.2:1161",
    ]


@pytest.mark.parametrize("text", ["10.0.0.1:", "10.0.0.1:x", "10.0.0.1:0", "[fd00::7]:99999"])
def test_a_port_behind_a_place_has_to_be_one(text):
    with pytest.raises(BadInputError, match="between 1 and 65535"):
        hosts(text)


@pytest.mark.parametrize(
    ("text", "ports"),
    [("161", (161,)), (" 161, 1161;161 ", (161, 1161)), ("161 1161", (161, 1161))],
)
def test_several_ports_stand_in_one_line(text, ports):
    assert ports_of(text) == ports


@pytest.mark.parametrize("text", ["", " , ", "snmp", "161-163", "161, 0"])
def test_what_is_no_port_gets_a_sentence(text):
    with pytest.raises(BadInputError, match="port"):
        ports_of(text)


def test_more_addresses_than_an_office_has_are_refused():
    with pytest.raises(BadInputError, match="at most"):
        addresses(["10.0.0.0/16", "10.1.0.0/16"])


@given(st.integers(0, 2**32 - 1), st.integers(0, 400))
def test_a_range_holds_every_address_from_its_first_to_its_last(start, length):
    last = min(start + length, 2**32 - 1)
    text = f"{ipaddress.ip_address(start)}-{ipaddress.ip_address(last)}"

    found = hosts(text)

    assert [int(ipaddress.ip_address(host)) for host in found] == list(range(start, last + 1))
    assert len(found) <= LIMIT


@given(st.text(max_size=40))
def test_nothing_a_person_types_is_answered_with_a_traceback(text):
    with contextlib.suppress(BadInputError):
        assert hosts(text)


@pytest.mark.parametrize("port", [0, -1, 65_536, 10**9])
def test_a_port_lies_between_1_and_65535(port):
    with pytest.raises(BadInputError, match="between 1 and 65535"):
        check_port(port)


@pytest.mark.parametrize("community", ["public", "xerox/lac 3655", "ß-käse", "a" * 255])
def test_a_community_may_hold_odd_characters(community):
    assert check_community(community) == community


@pytest.mark.parametrize("community", ["", "a\nb", "tab\t", "a" * 256, "\x7f"])
def test_a_community_that_no_message_carries_is_refused(community):
    with pytest.raises(BadInputError, match="community"):
        check_community(community)
