"""Printers that announce themselves, asked through real sockets of this computer."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading

import dns.message
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.adapters.hints.responder import IPP, LASER, answer, laser, responder

from meterdesk.adapters.hints.announcement import Announcement, announcements, question
from meterdesk.adapters.hints.dns_sd import SERVICES, DnsSd
from meterdesk.domain.hint import Ground, Hint, Origin
from meterdesk.domain.network import Network
from meterdesk.domain.reading import Cost

LOOPBACK = Network("127.0.0.0/8", "127.0.0.1", "lo")


def flushed(datagram: bytes) -> bytes:
    """The same with the first bit of every record's class set (RFC 6762 section 10.2)."""
    return datagram.replace(struct.pack("!HI", 1, 10), struct.pack("!HI", 0x8001, 10))


def ask(group: tuple[str, int], *networks: Network) -> tuple[list[Hint], Cost]:
    async def collect() -> list[Hint | Cost]:
        source = DnsSd(group, second_time=0.15, listens=0.3)
        return [event async for event in source.ask(Ground(networks or (LOOPBACK,)))]

    *hints, cost = asyncio.run(collect())
    assert isinstance(cost, Cost)
    return [hint for hint in hints if isinstance(hint, Hint)], cost


def test_a_printer_that_announces_itself_is_a_hint():
    with responder(laser) as (group, _asked):
        hints, cost = ask(group)

    assert set(hints) == {
        Hint("127.0.0.9", Origin.ANNOUNCED, "Laser 4000", "0f6b2b12-0000"),
    }
    assert cost.requests == DnsSd().packets(Ground((LOOPBACK,))) == 5
    assert cost.responses == 5
    assert cost.bytes_received > cost.bytes_sent > 0


def test_m12_the_question_leaves_from_a_port_of_its_own_and_nothing_stays_open():
    with responder(lambda query: None) as (group, asked):
        ask(group)

        (host, port), *others = {source for _, source in asked}
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as again:
            again.bind((host, port))

    assert others == []
    assert port != 5353


def test_the_question_reaches_those_who_joined_the_group():
    """As printers have; Meterdesk has not, and hears the answer all the same."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as printer:
        printer.bind(("", 0))
        membership = socket.inet_aton("224.0.0.251") + socket.inet_aton("127.0.0.1")
        try:
            printer.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, membership)
        except OSError:
            pytest.skip("This system has no multicast on its loopback.")
        port = printer.getsockname()[1]

        def serve() -> None:
            query, source = printer.recvfrom(9000)
            printer.sendto(laser(query), source)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        hints, _cost = ask(("224.0.0.251", port))
        thread.join(5)

    assert [hint.host for hint in hints] == ["127.0.0.9"]


def test_the_question_wants_no_multicast_and_names_the_four_services():
    with responder(lambda query: None) as (group, asked):
        ask(group)

    first = dns.message.from_wire(asked[0][0])
    assert [str(row.name) for row in first.question] == [f"{s}._tcp.local." for s in SERVICES]
    assert all(len(dns.message.from_wire(query).question) == 1 for query, _ in asked[1:])


def test_a_printer_that_tells_no_address_is_where_it_answers():
    with responder(lambda query: answer(query, (IPP, "PTR", LASER))) as (group, _asked):
        hints, _cost = ask(group)

    assert {hint.host for hint in hints} == {"127.0.0.5"}


def test_an_address_that_answered_is_taken_before_another_of_the_same_printer():
    def two(query: bytes) -> bytes:
        return answer(
            query,
            (IPP, "PTR", LASER),
            (LASER, "SRV", "0 0 631 laser.local."),
            ("laser.local.", "A", "127.0.0.9"),
            ("laser.local.", "A", "127.0.0.5"),
        )

    with responder(two) as (group, _asked):
        hints, _cost = ask(group)

    assert {hint.host for hint in hints} == {"127.0.0.5"}


def test_an_answer_of_somebody_else_is_no_hint():
    def other(query: bytes) -> bytes:
        return answer(query, ("_http._tcp.local.", "PTR", "NAS._http._tcp.local."))

    with responder(other) as (group, _asked):
        hints, _cost = ask(group)

    assert hints == []


def test_a_network_that_is_gone_costs_nothing_and_raises_nothing():
    hints, cost = ask(("127.0.0.5", 9), Network("192.0.2.0/24", "203.0.113.77", "gone"))

    assert (hints, cost) == ([], Cost())


def test_a_flushed_cache_changes_nothing():
    query = question(SERVICES, 7)

    assert announcements(flushed(laser(query))) == announcements(laser(query))
    assert flushed(laser(query)) != laser(query)


def test_what_stands_before_a_damaged_record_counts():
    whole = laser(question(SERVICES, 7))

    (found,) = announcements(whole[:-3])

    assert found == Announcement(("fe80::1",), "Laser 4000", "0f6b2b12-0000")


@pytest.mark.parametrize("datagram", [b"", b"\x00" * 12, question(SERVICES, 7), b"\xff" * 600])
def test_what_is_no_answer_announces_nothing(datagram):
    assert announcements(datagram) == ()


@given(st.data())
def test_no_answer_is_answered_with_a_traceback(data):
    octets = bytearray(laser(question(SERVICES, 7)))
    for _ in range(data.draw(st.integers(0, 6))):
        octets[data.draw(st.integers(2, len(octets) - 1))] = data.draw(st.integers(0, 255))

    found = announcements(bytes(octets))

    assert all(isinstance(one, Announcement) for one in found)
