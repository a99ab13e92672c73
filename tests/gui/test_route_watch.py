"""A network that is back is told from the routes of Linux (row M18)."""

from __future__ import annotations

import socket
import sys

import pytest

if sys.platform != "linux":
    pytest.skip("the routes of Linux", allow_module_level=True)

from meterdesk.gui import route_watch
from meterdesk.gui.route_watch import RouteWatch

ROUTES_4 = """\
Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
eth0\t00000000\t010200C0\t0003\t0\t0\t100\t00000000\t0\t0\t0
eth0\t000200C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0
lo\t0000007F\t00000000\t0001\t0\t0\t0\t000000FF\t0\t0\t0
eth1\t00000000\t010200C0\t0002\t0\t0\t100\t00000000\t0\t0\t0
"""
NOWHERE, NEXT = "0" * 32, "fe800000000000000000000000000001"
LOCAL = "fe800000000000000000000000000000"
ROUTES_6 = f"""\
{LOCAL} 40 {NOWHERE} 00 {NOWHERE} 00000100 00000002 00000000 00000001     eth0
{NOWHERE} 00 {NOWHERE} 00 {NEXT} 00000400 00000003 00000000 00000003     eth0
{NOWHERE} 00 {NOWHERE} 00 {NOWHERE} ffffffff 00000001 00000000 00200200       lo
"""
CABLE, AIR = ("eth0", "00000000", "010200C0"), ("wlan0", "00000000", "010200C0")


@pytest.mark.parametrize(
    ("before", "after", "is_told"),
    [
        ((), (CABLE,), True),
        ((CABLE,), (AIR,), True),
        ((CABLE,), (CABLE, AIR), True),
        ((CABLE,), (), False),
        ((CABLE, AIR), (CABLE,), False),
        ((CABLE,), (CABLE,), False),
    ],
)
def test_m18_a_network_is_back_where_there_is_a_way_that_was_not_there(
    before, after, is_told, qtbot
):
    ways = [frozenset(before), frozenset(after)]
    watch = RouteWatch(look=lambda: ways.pop(0))
    told: list[bool] = []
    watch.returned.connect(lambda: told.append(True))

    watch.compare()

    assert bool(told) is is_told


def test_m18_what_the_kernel_says_has_the_routes_looked_at(qtbot, monkeypatch):
    monkeypatch.setattr(route_watch, "SETTLED", 10)
    kernel, line = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    line.setblocking(False)
    ways = [frozenset(), frozenset({CABLE})]
    watch = RouteWatch(line=line, look=lambda: ways.pop(0))

    with kernel, qtbot.waitSignal(watch.returned):
        kernel.send(b"a route")
        kernel.send(b"and another")

    assert not ways


def test_m18_the_ways_out_are_those_of_the_kernel_without_loopback(monkeypatch):
    files = {"route": ROUTES_4, "ipv6_route": ROUTES_6}
    monkeypatch.setattr(route_watch, "_text", lambda name: files[name])

    assert route_watch.ways_out() == {
        CABLE,
        ("eth0", "000200C0", "00000000"),
        ("eth0", NOWHERE, NEXT),
    }


def test_this_computer_says_its_routes_in_that_form(qtbot):
    watch = RouteWatch()

    assert watch._watch.isEnabled()
    assert all(len(way) == 3 for way in route_watch.ways_out())
