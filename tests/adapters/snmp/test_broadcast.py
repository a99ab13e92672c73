"""One packet to a whole network, through real sockets of this computer."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from meterdesk.adapters.snmp.sweep.broadcast import MOST_COMMUNITIES, SnmpBroadcast
from meterdesk.domain.access import Community, User, communities
from meterdesk.domain.hint import Ground, Hint, Origin
from meterdesk.domain.network import Network
from meterdesk.domain.reading import Cost

LOOPBACK = Network("127.0.0.0/8", "127.0.0.1", "lo")
LETMEIN = communities(["letmein"])
LISTENS = 1.0
"""Seconds; a busy computer may take most of that until the agents have their turn."""

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="Only Linux broadcasts on its loopback."
)


@contextmanager
def agents(*hosts: str, community: bytes = b"letmein") -> Iterator[int]:
    """Agents that hear the broadcast and answer, each from its own address; yields their port."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ear:
        ear.bind(("127.255.255.255", 0))
        port = ear.getsockname()[1]

        def serve() -> None:
            while (told := ear.recvfrom(9000))[0]:
                request, source = told
                if community not in request:
                    continue
                # the tag alone: the number of the request may hold that octet as well
                answer = request.replace(community + b"\xa1", community + b"\xa2")
                for host in hosts:
                    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mouth:
                        mouth.bind((host, port))
                        mouth.sendto(answer, source)
                        mouth.sendto(b"noise", source)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield port
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
            last.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            last.sendto(b"", ("127.255.255.255", port))
        thread.join(5)


def ask(ground: Ground) -> tuple[list[Hint], Cost]:
    async def collect() -> list[Hint | Cost]:
        return [event async for event in SnmpBroadcast(listens=LISTENS).ask(ground)]

    *hints, cost = asyncio.run(collect())
    assert isinstance(cost, Cost)
    return [hint for hint in hints if isinstance(hint, Hint)], cost


def test_whoever_answers_a_broadcast_is_a_hint_with_what_opened_it():
    with agents("127.0.0.5", "127.0.0.6") as port:
        hints, cost = ask(Ground((LOOPBACK,), (port,), LETMEIN))

    assert hints == [
        Hint(host, Origin.BROADCAST, access=LETMEIN[0]) for host in ("127.0.0.5", "127.0.0.6")
    ]
    assert (cost.requests, cost.responses) == (1, 4)


def test_each_community_and_port_is_one_packet_and_users_are_none():
    access = (*communities(["a", "b", "letmein", "d", "e"]), User("admin"))
    with agents("127.0.0.5") as port, agents() as silent:
        ground = Ground((LOOPBACK,), (port, silent), access)
        hints, cost = ask(ground)

    assert [hint.access for hint in hints] == [Community("letmein")]
    assert cost.requests == SnmpBroadcast().packets(ground) == 2 * MOST_COMMUNITIES


def test_a_network_that_is_gone_costs_nothing_and_raises_nothing():
    gone = Network("192.0.2.0/24", "203.0.113.77", "gone")

    hints, cost = ask(Ground((gone,), (161,), LETMEIN))

    assert (hints, cost.requests) == ([], 0)
