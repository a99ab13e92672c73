"""Printers that announce themselves, asked once (RFC 6762 section 5.1).

The question leaves from a port of its own that the system chose, and printers answer to that port
alone (section 6.7); it is closed when the search is over. Nobody listens on port 5353, and the
multicast group is never joined (row M12).
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import random
import socket
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, cast

from meterdesk.domain.hint import Ground, Hint, Origin
from meterdesk.domain.network import Network
from meterdesk.domain.reading import Cost

if TYPE_CHECKING:
    from meterdesk.adapters.hints.announcement import Announcement

SERVICES = ("_ipp", "_ipps", "_printer", "_pdl-datastream")
"""How printers announce themselves (Bonjour Printing Specification 1.2.1, section 4.2)."""

GROUP = ("224.0.0.251", 5353)
"""Where multicast DNS is spoken (RFC 6762 section 3)."""

SECOND_TIME = 0.4
"""Seconds until it is asked again, service by service: some answer only the first question."""

LISTENS = 1.0
"""Seconds from the first question to the end: answers may be held back for 0.5 s (section 6)."""

Heard = tuple[str, bytes]


class Ear(asyncio.DatagramProtocol):
    """Puts every answer and its sender into a queue."""

    def __init__(self, heard: asyncio.Queue[Heard]) -> None:
        self._heard = heard

    def datagram_received(self, data: bytes, addr: tuple[str | object, int]) -> None:
        self._heard.put_nowait((str(addr[0]), data))


class DnsSd:
    """Asks each network once. `group` and the seconds are for tests."""

    def __init__(
        self,
        group: tuple[str, int] = GROUP,
        second_time: float = SECOND_TIME,
        listens: float = LISTENS,
    ) -> None:
        self._group = group
        self._second_time = second_time
        self._listens = listens

    def packets(self, ground: Ground) -> int:
        """How many datagrams one asking sends."""
        return len(ground.networks) * (1 + len(SERVICES))

    async def ask(self, ground: Ground) -> AsyncIterator[Hint | Cost]:
        """Yields printers as they answer, and the cost at the end, however it ends."""
        # dnspython takes a tenth of a second to load, which no start of the program should wait for
        from meterdesk.adapters.hints.announcement import announcements, question

        heard: asyncio.Queue[Heard] = asyncio.Queue()
        query_id = random.randrange(1, 2**16)
        rounds = (
            [question(SERVICES, query_id)],
            [question([name], query_id) for name in SERVICES],
        )
        waits = (self._second_time, self._listens - self._second_time)
        transports = [
            transport
            for network in ground.networks
            if (transport := await self._open(network, heard)) is not None
        ]
        sent = received = answers = octets = 0
        try:
            for datagrams, wait in zip(rounds, waits, strict=True):
                for transport in transports:
                    for datagram in datagrams:
                        transport.sendto(datagram, self._group)
                        sent, octets = sent + 1, octets + len(datagram)
                async for source, data in _until(heard, wait if transports else 0.0):
                    answers, received = answers + 1, received + len(data)
                    for announcement in announcements(data):
                        yield _hint(announcement, source)
        finally:
            for transport in transports:
                transport.close()
        yield Cost(sent, answers, octets, received)

    async def _open(
        self, network: Network, heard: asyncio.Queue[Heard]
    ) -> asyncio.DatagramTransport | None:
        """A socket bound to this computer's address there, for questions into that network."""
        try:
            transport, _ear = await asyncio.get_running_loop().create_datagram_endpoint(
                lambda: Ear(heard), local_addr=(network.address, 0)
            )
        except OSError:
            return None
        here = socket.inet_aton(network.address)
        raw = cast(socket.socket, transport.get_extra_info("socket"))
        with contextlib.suppress(OSError):
            raw.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, here)
            raw.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 255)  # section 11
        return transport


async def _until(heard: asyncio.Queue[Heard], seconds: float) -> AsyncIterator[Heard]:
    """What is heard in the next so many seconds."""
    until = asyncio.get_running_loop().time() + seconds
    while True:
        try:
            async with asyncio.timeout_at(until):
                told = await heard.get()
        except TimeoutError:
            return
        yield told


def _hint(announcement: Announcement, source: str) -> Hint:
    """The address that answered where it is one of the printer's; else its first IPv4 address.

    Where it told none, whoever answered is the printer.
    """
    told = announcement.addresses
    host = source
    if told and source not in told:
        versions = {address: ipaddress.ip_address(address).version for address in told}
        host = min(told, key=lambda address: versions[address])
    return Hint(host, Origin.ANNOUNCED, announcement.model, announcement.uuid)
