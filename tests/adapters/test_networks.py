"""Which of this computer's networks are worth looking for printers in."""

from __future__ import annotations

import socket
from types import SimpleNamespace

import psutil
import pytest

from meterdesk.adapters.networks import own_networks


def entry(address: str, mask: str | None, family: int = socket.AF_INET) -> SimpleNamespace:
    return SimpleNamespace(family=family, address=address, netmask=mask)


@pytest.fixture
def computer(monkeypatch):
    """Interfaces by name: up or not, flags, and rows of address and mask."""

    def build(**interfaces):
        rows = {name: list(rest) for name, (_, _, *rest) in interfaces.items()}
        states = {
            name: SimpleNamespace(isup=is_up, flags=flags)
            for name, (is_up, flags, *_) in interfaces.items()
        }
        monkeypatch.setattr(psutil, "net_if_addrs", lambda: rows)
        monkeypatch.setattr(psutil, "net_if_stats", lambda: states)

    return build


def test_every_real_network_is_offered_once(computer):
    computer(
        lo=(True, "up,loopback", entry("127.0.0.1", "255.0.0.0")),
        eth0=(
            True,
            "up,broadcast",
            entry("192.0.2.9", "255.255.255.0"),
            entry("198.51.100.9", "255.255.255.128"),
            entry("fd00::9", "ffff:ffff:ffff:ffff::", socket.AF_INET6),
        ),
        wlan0=(True, "up,broadcast", entry("192.0.2.77", "255.255.255.0")),
    )

    found = own_networks()

    assert [(network.text, network.address) for network in found] == [
        ("192.0.2.0/24", "192.0.2.9"),
        ("198.51.100.0/25", "198.51.100.9"),
    ]
    assert found[0].broadcast == "192.0.2.255"


def test_a_network_too_large_to_sweep_is_narrowed_around_this_computer(computer):
    computer(eth0=(True, "", entry("10.7.35.9", "255.255.0.0")))

    (network,) = own_networks()

    assert (network.text, network.whole) == ("10.7.32.0/20", "10.7.0.0/16")
    assert network.broadcast == "10.7.255.255"
    assert network.holds("10.7.200.1")


@pytest.mark.parametrize(
    ("name", "state", "row"),
    [
        ("docker0", (True, "up"), entry("172.17.0.1", "255.255.0.0")),
        ("br-0a1b2c3d4e5f", (True, "up"), entry("172.18.0.1", "255.255.0.0")),
        ("vEthernet (WSL)", (True, ""), entry("172.29.0.1", "255.255.240.0")),
        ("tun0", (True, "up,pointopoint"), entry("10.8.0.6", "255.255.255.0")),
        ("Work", (True, "up,pointopoint"), entry("10.8.0.6", "255.255.255.0")),
        ("Tailscale", (True, ""), entry("100.64.0.7", "255.255.255.255")),
        ("eth0", (False, "broadcast"), entry("192.0.2.9", "255.255.255.0")),
        ("eth0", (True, "up"), entry("169.254.7.7", "255.255.0.0")),
        ("eth0", (True, "up"), entry("192.0.2.9", None)),
        ("eth0", (True, "up"), entry("192.0.2.9", "255.255.255.254")),
        ("eth0", (True, "up"), entry("fe80::1%eth0", "ffff:ffff:ffff:ffff::", socket.AF_INET6)),
    ],
)
def test_networks_without_printers_are_left_out(computer, name, state, row):
    computer(**{name: (*state, row)})

    assert own_networks() == ()


def test_a_bridge_that_carries_the_office_is_no_container(computer):
    computer(br0=(True, "up", entry("192.0.2.9", "255.255.255.0")))

    assert len(own_networks()) == 1


def test_a_system_that_does_not_tell_has_no_networks(monkeypatch):
    def refuse():
        raise PermissionError("no")

    monkeypatch.setattr(psutil, "net_if_addrs", refuse)

    assert own_networks() == ()


def test_this_computer_can_be_asked():
    assert all(network.holds(network.address) for network in own_networks())
