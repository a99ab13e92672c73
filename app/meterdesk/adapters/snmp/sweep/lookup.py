"""Address resolution by packets of our own, where the system permits them: Linux, CAP_NET_RAW.

The system's own looks for 340 absent hosts a second: its neighbour table holds 1,024 of them for
three seconds each, and other programs need room there too. With this only who is there enters it.
"""

from __future__ import annotations

import asyncio
import errno
import socket
import struct
from collections import deque
from collections.abc import AsyncIterator, Collection, Iterator
from typing import Self

from meterdesk.adapters.snmp.sweep.pace import Pace

PROTOCOL = 0x0806
IPV4 = 0x0800
ETHERNET = 1
REQUEST = 1
EVERYBODY = b"\xff" * 6
NOBODY = b"\0" * 6
PACKET = struct.Struct("!HHBBH6s4s6s4s")
"""RFC 826: hardware and protocol and their lengths, what is said, then sender and target."""

TIMES = 2
"""How often a host is looked for; the system looks three times."""

PATIENCE = 0.4
"""Seconds that each time is given."""

TICK = 0.02

FULL = frozenset({errno.ENOBUFS, errno.EAGAIN})


class Lookup:
    """Asks one link who is there. `source` is this computer's address on it. Close it."""

    def __init__(self, interface: str, source: str, opened: socket.socket) -> None:
        self._interface = interface
        self._source = socket.inet_aton(source)
        self._socket = opened
        self._hardware: bytes = opened.getsockname()[4]

    @classmethod
    def open(cls, interface: str, source: str) -> Self:
        """Raises OSError where the system does not permit it or the link is of another kind."""
        if not hasattr(socket, "AF_PACKET"):
            raise OSError("this system has no packet sockets")
        opened = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM)
        try:
            opened.setblocking(False)
            opened.bind((interface, PROTOCOL))
            if opened.getsockname()[3] != ETHERNET:
                raise OSError("addresses are not resolved so on this link")
            return cls(interface, source, opened)
        except OSError:
            opened.close()
            raise

    def close(self) -> None:
        self._socket.close()

    async def present(self, hosts: Collection[str], per_second: float) -> AsyncIterator[str]:
        """Those of the hosts who are there, each as soon as it is known.

        So many new ones are looked for a second. Raises OSError where the link goes down.
        """
        clock = asyncio.get_running_loop().time
        pace = Pace(per_second, clock())
        silent = set(hosts)
        fresh = deque(dict.fromkeys(hosts))
        again: deque[tuple[float, int, str]] = deque()
        while silent and (fresh or again):
            while again and again[0][0] <= clock():
                _due, times, host = again.popleft()
                if host in silent and times < TIMES and self._ask(host):
                    again.append((clock() + PATIENCE, times + 1, host))
            for _ in range(min(pace.allows(clock()), len(fresh))):
                if not self._ask(fresh[0]):
                    break
                pace.spend()
                again.append((clock() + PATIENCE, 1, fresh.popleft()))
            await asyncio.sleep(TICK)
            for host in self._heard():
                if host in silent:
                    silent.remove(host)
                    yield host

    def _ask(self, host: str) -> bool:
        """Whether there was room for the packet."""
        said = PACKET.pack(
            *(ETHERNET, IPV4, 6, 4, REQUEST),
            *(self._hardware, self._source, NOBODY, socket.inet_aton(host)),
        )
        try:
            self._socket.sendto(said, (self._interface, PROTOCOL, 0, ETHERNET, EVERYBODY))
        except OSError as error:
            if error.errno in FULL:
                return False
            raise
        return True

    def _heard(self) -> Iterator[str]:
        """Who has said anything since."""
        while True:
            try:
                packet = self._socket.recv(2048)
            except BlockingIOError:
                return
            if len(packet) >= PACKET.size:
                yield socket.inet_ntoa(PACKET.unpack_from(packet)[6])
