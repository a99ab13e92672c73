"""Address resolution of our own, against a link that is made up; and which hosts are on a link."""

from __future__ import annotations

import asyncio
import errno
import socket

import pytest

from meterdesk.adapters.snmp.sweep import links
from meterdesk.adapters.snmp.sweep.lookup import ETHERNET, PACKET, PROTOCOL, Lookup

OURS, THEIRS = bytes.fromhex("020000000001"), bytes.fromhex("020000000002")

ROUTES = """\
Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Window IRTT
eth0 00000000 01004D0A 0003 0 0 0 00000000 0 0 0
eth0 00004D0A 00000000 0001 0 0 0 0000FFFF 0 0 0
eth1 00084D0A 00000000 0001 0 0 0 00F8FFFF 0 0 0
eth0 000C4D0A 02004D0A 0003 0 0 0 00FFFFFF 0 0 0
"""


class Link:
    """Stands in for a packet socket: those present answer, of the first `lost` packets none does.

    The first `full` ones find no room.
    """

    def __init__(self, present, lost=0, full=0):
        self.present = {socket.inet_aton(host) for host in present}
        self.lost, self.full = lost, full
        self.asked = []
        self.answers = []

    def getsockname(self):
        return ("eth0", PROTOCOL, 0, ETHERNET, OURS)

    def sendto(self, packet, to):
        assert to == ("eth0", PROTOCOL, 0, ETHERNET, b"\xff" * 6)
        if self.full:
            self.full -= 1
            raise OSError(errno.ENOBUFS, "No buffer space available")
        *head, said, sender, source, _nobody, target = PACKET.unpack(packet)
        assert (head, said, sender) == ([1, 0x0800, 6, 4], 1, OURS)
        self.asked.append(socket.inet_ntoa(target))
        if len(self.asked) > self.lost and target in self.present:
            answer = PACKET.pack(*head, 2, THEIRS, target, OURS, source)
            self.answers += [answer[:9], answer + bytes(18), answer]

    def recv(self, _size):
        if not self.answers:
            raise BlockingIOError
        return self.answers.pop(0)


def present(link, hosts, per_second=5000):
    async def looked():
        lookup = Lookup("eth0", "10.77.0.1", link)
        return [host async for host in lookup.present(hosts, per_second)]

    return asyncio.run(looked())


HOSTS = [f"10.77.0.{last}" for last in range(2, 100)]


def test_who_is_there_is_told_once_and_asked_once():
    link = Link(HOSTS[::10])

    assert present(link, HOSTS) == HOSTS[::10]
    assert [link.asked.count(host) for host in HOSTS[::10]] == [1] * 10


def test_who_is_silent_is_looked_for_twice():
    link = Link(["10.77.0.5"])

    present(link, HOSTS[:10])

    assert link.asked.count("10.77.0.6") == 2


def test_a_lost_first_packet_loses_nobody():
    link = Link(HOSTS[:5], lost=5)

    assert sorted(present(link, HOSTS[:5])) == sorted(HOSTS[:5])


def test_who_found_no_room_is_asked_later():
    link = Link(HOSTS[:20], full=7)

    assert sorted(present(link, HOSTS[:20])) == sorted(HOSTS[:20])


def test_a_link_that_goes_down_is_an_error():
    class Down(Link):
        def sendto(self, packet, to):
            raise OSError(errno.ENETDOWN, "Network is down")

    with pytest.raises(OSError, match="down"):
        present(Down([]), HOSTS)


def test_a_link_without_such_addresses_is_left_to_the_system():
    with pytest.raises(OSError, match=r".*"):
        Lookup.open("lo", "127.0.0.1")


def test_the_longest_mask_says_which_link_a_host_is_on(tmp_path):
    table = tmp_path / "route"
    table.write_text(ROUTES, encoding="ascii")

    found = links.links(["10.77.1.1", "10.77.9.1", "10.77.12.1", "192.0.2.1"], table)

    assert found == {"eth0": ["10.77.1.1"], "eth1": ["10.77.9.1"]}


def test_a_system_without_a_routing_table_to_read_has_no_links(tmp_path):
    assert links.links(["10.77.1.1"], tmp_path / "none") == {}


def test_only_an_address_of_this_computer_is_its_own():
    assert links.is_own("127.0.0.1")
    assert not links.is_own("192.0.2.77")
