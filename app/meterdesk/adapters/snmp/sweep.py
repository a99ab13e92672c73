"""Asking many addresses who answers: paced, with a retry, each answer told as it comes."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from meterdesk.adapters.snmp.endpoint import SocketAddress, Tally, any_address, widen
from meterdesk.adapters.snmp.message import MalformedError, Version, decode, get_next
from meterdesk.adapters.snmp.names import Target, UnknownHostError, literal, resolve
from meterdesk.adapters.snmp.oid import parse
from meterdesk.domain.access import Community
from meterdesk.domain.device import Address
from meterdesk.domain.discovery import Answered, Progress
from meterdesk.domain.reading import Cost

PASSES = (Version.V2C, Version.V1)
"""The second pass is the retry and finds those who speak SNMPv1 only."""

WAITS = (0.5, 1.0)
"""How much of the time-out is waited after each pass: the second hears the late ones too."""

ASKED = (parse("1.3.6.1.2.1.1"),)
"""The successor of `system`: whatever the agent has, it has an answer."""

TICK = 0.02
"""Seconds between bursts."""

NAMES_AT_ONCE = 32

SOCKETS = 8
"""Sockets a family for a large sweep: packets to hosts that are not there wait in the send buffer
until the system has given up looking for them, and would hold up the others."""

LARGE = 256

Key = tuple[str, int]
"""An answer's source: numeric host without zone, and port."""


@dataclass(frozen=True, slots=True)
class Probe:
    """One encoded request, the same for all addresses."""

    version: Version
    community: Community
    request_id: int
    datagram: bytes


def probe(version: Version, community: Community) -> Probe:
    request_id = random.randrange(1, 2**31)
    datagram = get_next(version, community.name, request_id, ASKED)
    return Probe(version, community, request_id, datagram)


class Ear(asyncio.DatagramProtocol):
    """Puts whatever arrives into one queue, decoded, with its source."""

    def __init__(self, tally: Tally, heard: asyncio.Queue[tuple[Key, int]]) -> None:
        self._tally = tally
        self._heard = heard

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        widen(cast(asyncio.DatagramTransport, transport))

    def datagram_received(self, data: bytes, addr: tuple[str | object, int]) -> None:
        self._tally.received(data)
        with contextlib.suppress(MalformedError):
            self._heard.put_nowait((key(addr), decode(data).request_id))

    def error_received(self, exc: Exception) -> None:
        """No route or no neighbour: the second pass asks again."""


def key(to: Sequence[object]) -> Key:
    return str(to[0]).partition("%")[0], int(str(to[1]))


class Sweep:
    """One sweep, from one socket a family. `run` yields; closing it stops at once."""

    def __init__(
        self,
        addresses: Sequence[Address],
        communities: Sequence[Community],
        packets_per_second: int,
        wait: float,
    ) -> None:
        self._addresses = tuple(dict.fromkeys(addresses))
        self._probes = tuple(
            tuple(probe(version, community) for community in communities) for version in PASSES
        )
        self._by_id = {row.request_id: row for wave in self._probes for row in wave}
        self._rate = packets_per_second
        self._wait = wait
        self._tally = Tally()
        self._heard: asyncio.Queue[tuple[Key, int]] = asyncio.Queue()
        self._silent: dict[Key, list[tuple[Address, Target]]] = {}
        self._transports: dict[int, list[asyncio.DatagramTransport]] = {}

    async def run(self) -> AsyncIterator[Answered | Progress | Cost]:
        """Who answers and how far it is, and the cost at the end."""
        try:
            await self._resolve()
            await self._open()
            planned = max(1, sum(len(wave) for wave in self._probes) * len(self._silent))
            done = 0
            for wave, share in zip(self._probes, WAITS, strict=True):
                async for event in self._pass(wave, done, planned):
                    yield event
                done += planned // len(self._probes)
                async for answered in self._listen(self._wait * share):
                    yield answered
            yield Progress(len(self._addresses), len(self._addresses))
            yield self._tally.cost()
        finally:
            for transports in self._transports.values():
                for transport in transports:
                    transport.close()

    async def _pass(
        self, wave: Sequence[Probe], done: int, planned: int
    ) -> AsyncIterator[Answered | Progress]:
        """Sends one wave in bursts. Progress counts both waves, so that it ends when it is over."""
        loop = asyncio.get_running_loop()
        burst = max(1, round(self._rate * TICK))
        started = loop.time()
        letters = self._letters(wave)
        sent = 0
        while batch := [letter for _, letter in zip(range(burst), letters, strict=False)]:
            for to, family, datagram in batch:
                transports = self._transports[family]
                transports[sent % len(transports)].sendto(datagram, to)
                self._tally.sent(datagram)
                sent += 1
            due = started + sent / self._rate
            async for answered in self._listen(max(0.0, due - loop.time())):
                yield answered
            asked = len(self._addresses) * min(done + sent, planned) // planned
            yield Progress(asked, len(self._addresses))

    def _letters(self, wave: Sequence[Probe]) -> Iterator[tuple[SocketAddress, int, bytes]]:
        """What is to be sent; who answers in between is asked no more."""
        for row in wave:
            for source in tuple(self._silent):
                if source in self._silent:
                    target = self._silent[source][0][1]
                    yield target.to, target.family, row.datagram

    async def _listen(self, seconds: float) -> AsyncIterator[Answered]:
        """Answers of the next so many seconds, each at once; nothing is waited for when all did."""
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        while True:
            try:
                async with asyncio.timeout_at(until if self._silent else 0):
                    source, request_id = await self._heard.get()
            except TimeoutError:
                return
            row = self._by_id.get(request_id)
            if row is not None:
                for address, _target in self._silent.pop(source, ()):
                    yield Answered(address, row.version.value, row.community)

    async def _resolve(self) -> None:
        """Fills the addresses to be asked. Names that mean nothing stay silent."""
        slots = asyncio.Semaphore(NAMES_AT_ONCE)

        async def one(address: Address) -> tuple[Address, Target | None]:
            async with slots:
                try:
                    return address, await resolve(address)
                except UnknownHostError:
                    return address, None

        named = [address for address in self._addresses if literal(address) is None]
        looked_up = dict(await asyncio.gather(*map(one, named)))
        for address in self._addresses:
            target = looked_up.get(address) or literal(address)
            if target is not None:
                self._silent.setdefault(key(target.to), []).append((address, target))

    async def _open(self) -> None:
        """Opens the sockets; addresses of a family the system lacks stay silent."""
        count = SOCKETS if len(self._silent) > LARGE else 1
        for family in sorted({rows[0][1].family for rows in self._silent.values()}):
            with contextlib.suppress(OSError):
                for _ in range(count):
                    transport = await self._socket(family)
                    self._transports.setdefault(family, []).append(transport)
        self._silent = {
            source: rows
            for source, rows in self._silent.items()
            if rows[0][1].family in self._transports
        }

    async def _socket(self, family: int) -> asyncio.DatagramTransport:
        transport, _ear = await asyncio.get_running_loop().create_datagram_endpoint(
            lambda: Ear(self._tally, self._heard), family=family, local_addr=any_address(family)
        )
        return transport
