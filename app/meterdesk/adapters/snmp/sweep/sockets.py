"""The sockets of a sweep: many questions out without waiting, answers and refusals in.

Plain non-blocking sockets on the loop. Nothing that could be sent is lost: who has no room says so.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket
import struct
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any, cast

from meterdesk.adapters.snmp.wire.wire import SocketAddress, any_address

RECEIVE_BUFFER = 4 * 1024 * 1024
"""Asked for, not insisted on: the usual 208 KB overflow when many answer at once."""

SEND_BUFFER = 1024 * 1024
"""Asked for, not insisted on: questions to hosts that are not there wait in it for three seconds,
until the system has given up looking for them."""

AT_A_TIME = 256
"""Datagrams read before the loop has its turn again."""

ATTEMPTS = 3
"""A refusal of an earlier datagram is told at the next one, which then was not sent."""

QUOTED = 512
"""Octets of a refused datagram; who refused it and why stands beside them."""

REFUSALS = {
    socket.AF_INET: (0, 11),  # SOL_IP, IP_RECVERR
    socket.AF_INET6: (41, 25),  # SOL_IPV6, IPV6_RECVERR
}
"""The options by which Linux tells a refusal with the address it is about (ip(7)). Elsewhere they
are not told: Windows says WSAECONNRESET without an address, macOS nothing."""

NOBODY = frozenset({errno.EHOSTUNREACH, errno.ECONNREFUSED})
"""The host is not there, or nothing listens at its port (ICMP types 3.1 and 3.3, or the neighbour
table)."""


class Sent(Enum):
    """What became of a datagram: it is out, there was no room for it now, or there is no way."""

    OUT = "out"
    NO_ROOM = "no room"
    NO_WAY = "no way"


class Sockets:
    """Several sockets of one family; `heard` gets each datagram with its sender, `refused` the
    address where nobody is, once per datagram sent there."""

    def __init__(
        self,
        family: int,
        heard: Callable[[bytes, SocketAddress], None],
        refused: Callable[[SocketAddress], None],
    ) -> None:
        self._family = family
        self._heard = heard
        self._refused = refused
        self._opened: list[socket.socket] = []
        self._transports: list[asyncio.DatagramTransport] = []
        self._turn = 0
        self._loop = asyncio.get_running_loop()

    async def open(self, count: int) -> None:
        """Raises OSError where the system gives none."""
        for _ in range(count):
            opened = socket.socket(self._family, socket.SOCK_DGRAM)
            self._opened.append(opened)
            opened.setblocking(False)
            _prepare(opened)
            opened.bind(any_address(self._family))
        try:
            for opened in self._opened:
                self._loop.add_reader(opened, self._drain, opened)
        except NotImplementedError:  # the proactor loop of Windows
            await self._transport_each()

    def close(self) -> None:
        for transport in self._transports:
            transport.abort()
        for opened in self._opened:
            if not self._transports:
                with contextlib.suppress(NotImplementedError):
                    self._loop.remove_reader(opened)
                opened.close()
        self._opened = []

    def send(self, datagram: bytes, to: SocketAddress) -> Sent:
        """Sends it from the next socket that has room."""
        if self._transports:
            self._turn = (self._turn + 1) % len(self._transports)
            self._transports[self._turn].sendto(datagram, to)
            return Sent.OUT
        for opened in self._in_turn():
            sent = self._send(opened, datagram, to)
            if sent is not None:
                return sent
        return Sent.NO_ROOM

    def _send(self, opened: socket.socket, datagram: bytes, to: SocketAddress) -> Sent | None:
        """None where this socket's buffer is full and another one's may not be."""
        for _ in range(ATTEMPTS):
            try:
                opened.sendto(datagram, to)
            except BlockingIOError:
                return None
            except OSError as error:
                if error.errno == errno.ENOBUFS:  # the neighbour table or the card's queue
                    return Sent.NO_ROOM
                self._complaints(opened)
            else:
                return Sent.OUT
        return Sent.NO_WAY

    def _in_turn(self) -> Iterator[socket.socket]:
        count = len(self._opened)
        for _ in range(count):
            self._turn = (self._turn + 1) % count
            yield self._opened[self._turn]

    def _drain(self, opened: socket.socket) -> None:
        self._complaints(opened)
        for _ in range(AT_A_TIME):
            try:
                datagram, sender = opened.recvfrom(65535)
            except BlockingIOError:
                return
            except OSError:
                continue  # a refusal of an earlier datagram (WSAECONNRESET); what follows is whole
            self._heard(datagram, sender)

    def _complaints(self, opened: socket.socket) -> None:
        """Linux keeps refused datagrams in a queue of their own, with the address they were for."""
        if not _tells_refusals():
            return
        with contextlib.suppress(OSError):  # it is empty, or not kept
            while True:
                _quoted, said, _flags, to = opened.recvmsg(QUOTED, 512, socket.MSG_ERRQUEUE)
                if any(_errno(*one) in NOBODY for one in said):
                    self._refused(to)

    async def _transport_each(self) -> None:
        for opened in self._opened:
            transport, _ear = await self._loop.create_datagram_endpoint(
                lambda: _Ear(self._heard), sock=opened
            )
            self._transports.append(transport)


class _Ear(asyncio.DatagramProtocol):
    def __init__(self, heard: Callable[[bytes, SocketAddress], None]) -> None:
        self._heard = heard

    def datagram_received(self, data: bytes, addr: tuple[str | Any, int]) -> None:
        self._heard(data, cast(SocketAddress, addr))

    def error_received(self, exc: Exception) -> None:
        """WSAECONNRESET: it does not say who refused, so everybody is asked again."""


def _tells_refusals() -> bool:
    """Windows has the flag's name as well, and no way to ask with it."""
    return hasattr(socket, "MSG_ERRQUEUE") and hasattr(socket.socket, "recvmsg")


def _prepare(opened: socket.socket) -> None:
    """Wider buffers, and refusals told, as far as the system does."""
    options = [
        (socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER),
        (socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER),
    ]
    if _tells_refusals():
        options.append((*REFUSALS[opened.family], 1))
    for level, option, value in options:
        with contextlib.suppress(OSError):
            opened.setsockopt(level, option, value)


def _errno(level: int, kind: int, octets: bytes) -> int:
    """ee_errno of a sock_extended_err (ip(7)); 0 of anything else."""
    if (level, kind) in REFUSALS.values() and len(octets) >= 4:
        return int(struct.unpack_from("=I", octets)[0])
    return 0
