"""What was left out is never asked, however it was written."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meterdesk.domain.device import Address
from meterdesk.domain.exclusion import Exclusions
from meterdesk.domain.place import parse


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("10.0.0.0/29", ("10.0.0.0", "10.0.0.7"), ("10.0.0.8", "9.255.255.255")),
        ("10.0.0.0/8", ("10.255.0.1",), ("11.0.0.0",)),
        ("10.0.0.5-7", ("10.0.0.5", "10.0.0.7"), ("10.0.0.4", "10.0.0.8")),
        ("10.0.0.*", ("10.0.0.1", "10.0.0.255"), ("10.0.1.0",)),
        ("10.0.0.5", ("10.0.0.5", "::ffff:10.0.0.5"), ("10.0.0.50",)),
        ("fd00::/64", ("fd00::7", "FD00:0::7"), ("fd00:1::7",)),
        ("fe80::1", ("fe80::1", "fe80::1%eth0"), ("fe80::2%eth0",)),
        ("fe80::1%eth0", ("fe80::1%eth0",), ("fe80::1%eth1",)),
        ("Printer.Example", ("printer.example", "PRINTER.example."), ("printer.example.org",)),
    ],
)
def test_an_exclusion_covers_what_it_names_and_nothing_else(text, inside, outside):
    excluded = Exclusions.of([text])

    assert all(excluded.covers(Address(host)) for host in inside)
    assert not any(excluded.covers(Address(host)) for host in outside)


def test_an_exclusion_with_a_port_leaves_the_other_ports():
    excluded = Exclusions.of(["10.0.0.5:1161", "printer.example:1161"])

    assert excluded.covers(Address("10.0.0.5", 1161))
    assert excluded.covers(Address("printer.example", 1161))
    assert not excluded.covers(Address("10.0.0.5"))
    assert not excluded.covers(Address("printer.example"))


def test_a_name_that_was_looked_up_leaves_out_its_addresses():
    excluded = Exclusions.of(["10.0.0.9", "printer.example"])

    (name,) = excluded.names
    after = excluded.also(name, ["10.0.0.5", "fe80::1%eth0"])

    assert all(
        after.covers(Address(host))
        for host in ("10.0.0.5", "10.0.0.9", "fe80::1%eth0", "printer.example")
    )
    assert not excluded.covers(Address("10.0.0.5"))


@given(
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 30)), max_size=8), st.integers(0, 450)
)
def test_many_exclusions_cover_what_one_of_them_covers(spans, number):
    def host(value: int) -> str:
        return str(ipaddress.IPv4Address(0x0A000000 + value))

    texts = [f"{host(first)}-{host(first + length)}" for first, length in spans]

    together = Exclusions.of(texts)

    expected = any(first <= number <= first + length for first, length in spans)
    assert together.covers(Address(host(number))) == expected


@pytest.mark.parametrize("text", ["10.0.0.5", "printer.example:1161", "[fe80::1%eth0]:1161"])
def test_a_place_is_one_or_several_hosts(text):
    assert parse(text).count == len(parse(text).hosts()) == 1
