"""One GETNEXT to a network's broadcast address: whoever speaks SNMP there and obeys answers."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

from meterdesk.adapters.snmp.wire import message
from meterdesk.adapters.snmp.wire.endpoint import Tally, fresh_number
from meterdesk.adapters.snmp.wire.message import MalformedError, Version
from meterdesk.adapters.snmp.wire.oid import parse
from meterdesk.adapters.snmp.wire.wire import widen
from meterdesk.domain.access import Community
from meterdesk.domain.hint import Ground, Hint, Origin
from meterdesk.domain.reading import Cost

ASKED = (parse("1.3.6.1.2.1.1"),)
"""The successor of `system`: whatever the agent has, it has an answer."""

LISTENS = 0.8
"""Seconds. 35 agents of a network answered within a millisecond; slow ones get time too."""

MOST_COMMUNITIES = 3
"""Every host of the network hears each packet: more than the first few are not shouted."""


class Ear(asyncio.DatagramProtocol):
    """Counts what arrives and puts request ids with their senders into a queue."""

    def __init__(self, tally: Tally, heard: asyncio.Queue[tuple[str, int]]) -> None:
        self._tally = tally
        self._heard = heard

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        widen(transport.get_extra_info("socket"))

    def datagram_received(self, data: bytes, addr: tuple[str | object, int]) -> None:
        self._tally.received(data)
        with contextlib.suppress(MalformedError):
            self._heard.put_nowait((str(addr[0]), message.decode(data).request_id))


class SnmpBroadcast:
    """Asks each of this computer's networks once, from a socket that is closed afterwards."""

    def __init__(self, listens: float = LISTENS) -> None:
        self._listens = listens

    def packets(self, ground: Ground) -> int:
        """How many datagrams one asking sends."""
        return len(ground.networks) * len(ground.ports) * len(_communities(ground))

    async def ask(self, ground: Ground) -> AsyncIterator[Hint | Cost]:
        """Yields who answers, with what opened it, and the cost at the end."""
        tally = Tally()
        heard: asyncio.Queue[tuple[str, int]] = asyncio.Queue()
        opened = {fresh_number(): access for access in _communities(ground)}
        transports = []
        try:
            for network in ground.networks:
                with contextlib.suppress(OSError):
                    transport, _ear = await asyncio.get_running_loop().create_datagram_endpoint(
                        lambda: Ear(tally, heard),
                        local_addr=(network.address, 0),
                        allow_broadcast=True,
                    )
                    transports.append(transport)
                    for request_id, access in opened.items():
                        datagram = message.get_next(Version.V2C, access.name, request_id, ASKED)
                        for port in ground.ports:
                            transport.sendto(datagram, (network.broadcast, port))
                            tally.sent(datagram)
            async for hint in _answers(heard, opened, self._listens if transports else 0.0):
                yield hint
        finally:
            for transport in transports:
                transport.close()
        yield tally.cost()


async def _answers(
    heard: asyncio.Queue[tuple[str, int]], opened: dict[int, Community], seconds: float
) -> AsyncIterator[Hint]:
    """Who answered in the next so many seconds. Others than printers speak SNMP too."""
    until = asyncio.get_running_loop().time() + seconds
    while True:
        try:
            async with asyncio.timeout_at(until):
                host, request_id = await heard.get()
        except TimeoutError:
            return
        if request_id in opened:
            yield Hint(host, Origin.BROADCAST, access=opened[request_id])


def _communities(ground: Ground) -> tuple[Community, ...]:
    """Users of SNMPv3 cannot be broadcast to: their messages name one engine (RFC 3414)."""
    return tuple(one for one in ground.access if isinstance(one, Community))[:MOST_COMMUNITIES]
