"""One socket for all visits of a moment: what arrives goes to whoever waits for its number."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections import deque
from typing import Protocol

from meterdesk.adapters.snmp.wire.deadlines import Deadlines
from meterdesk.adapters.snmp.wire.message import number_of

SocketAddress = tuple[str, int] | tuple[str, int, int, int]

BUFFER = 4 * 1024 * 1024
"""Asked for, not insisted on: the usual 208 KB overflow when many answer at once."""

AT_A_TIME = 64
"""Datagrams read before the loop has its turn again."""

LONGEST = 65535
"""Octets of a datagram, at most."""


class Asker(Protocol):
    """A visit, as the socket sees it."""

    last_error: OSError | None

    def heard(self, number: int | None, datagram: bytes) -> None: ...


class Wire(asyncio.DatagramProtocol):
    """One unconnected socket. What arrives goes to the visit that waits for its number.

    An answer is taken from whichever address it comes: printers with two interfaces answer from
    the other one. Numbers are chosen by the asker, at random. All that has arrived is read in one
    turn of the loop: a turn a datagram costs more than reading it.
    """

    def __init__(self, opened: socket.socket) -> None:
        self.loop = asyncio.get_running_loop()
        self.deadlines = Deadlines(self.loop)
        self.waiting: dict[int, Asker] = {}
        self.visits: dict[tuple[object, ...], Asker] = {}
        self.users = 0
        self.is_open = True
        self._socket = opened
        self._unsent: deque[tuple[bytes, SocketAddress, Asker]] = deque()
        self._transport: asyncio.DatagramTransport | None = None
        self._sending: Asker | None = None

    @classmethod
    async def open(cls, family: int) -> Wire:
        """A socket of that address family. Raises OSError where the system gives none."""
        opened = socket.socket(family, socket.SOCK_DGRAM)
        try:
            opened.setblocking(False)
            opened.bind(any_address(family))
            widen(opened)
            wire = cls(opened)
            await wire.listen()
        except BaseException:
            opened.close()
            raise
        return wire

    async def listen(self) -> None:
        try:
            self.loop.add_reader(self._socket, self._drain)
        except NotImplementedError:  # the proactor loop of Windows
            transport, _wire = await self.loop.create_datagram_endpoint(
                lambda: self, sock=self._socket
            )
            self._transport = transport

    def close(self) -> None:
        if not self.is_open:
            return
        self.is_open = False
        self.deadlines.close()
        if self._transport is not None:
            self._transport.close()
            return
        if not self.loop.is_closed():
            self.loop.remove_reader(self._socket)
            self.loop.remove_writer(self._socket)
        self._socket.close()

    def send(self, datagram: bytes, to: SocketAddress, visit: Asker) -> bool:
        """Whether it went out, or will when there is room; `visit` learns why it did not."""
        if not self.is_open:
            return False
        self.visits[to[:2]] = visit
        if self._transport is not None:
            self._sending = visit
            self._transport.sendto(datagram, to)
            self._sending = None
        elif self._unsent or not self._sent(datagram, to, visit):
            self._unsent.append((datagram, to, visit))
            self.loop.add_writer(self._socket, self._send_on)
        return True

    def _sent(self, datagram: bytes, to: SocketAddress, visit: Asker) -> bool:
        """Whether there was room for it."""
        try:
            self._socket.sendto(datagram, to)
        except (BlockingIOError, InterruptedError):
            return False
        except OSError as error:
            visit.last_error = error
        return True

    def _send_on(self) -> None:
        while self._unsent and self._sent(*self._unsent[0]):
            self._unsent.popleft()
        if not self._unsent:
            self.loop.remove_writer(self._socket)

    def _drain(self) -> None:
        for _ in range(AT_A_TIME):
            if not self.is_open:
                return
            try:
                datagram, sender = self._socket.recvfrom(LONGEST)
            except (BlockingIOError, InterruptedError):
                return
            except OSError:
                continue  # a refusal of an earlier datagram (WSAECONNRESET), and nobody knows whose
            self.datagram_received(datagram, sender)

    def datagram_received(self, data: bytes, addr: tuple[str | object, int]) -> None:
        number = number_of(data)
        visit = self.waiting.get(number) if number is not None else None
        visit = visit or self.visits.get(addr[:2])
        if visit is not None:
            visit.heard(number, data)

    def error_received(self, exc: Exception) -> None:
        """No route: it is about what is being sent. Later errors may concern anybody."""
        if self._sending is not None and isinstance(exc, OSError):
            self._sending.last_error = exc


class Wires:
    """The sockets of the visits of this moment: one a family, closed behind the last visit."""

    def __init__(self) -> None:
        self._open: dict[int, Wire] = {}

    async def wire(self, family: int) -> Wire:
        """For one visit. Raises OSError where the system gives no socket."""
        wire = self._of(family)
        if wire is None:
            opened = await Wire.open(family)
            wire = self._of(family)
            if wire is None:
                wire = self._open[family] = opened
            else:
                opened.close()
        return wire

    def _of(self, family: int) -> Wire | None:
        wire = self._open.get(family)
        usable = wire is not None and wire.is_open and wire.loop is asyncio.get_running_loop()
        return wire if usable else None


def any_address(family: int) -> tuple[str, int]:
    return ("::", 0) if family == socket.AF_INET6 else ("0.0.0.0", 0)


def widen(opened: socket.socket) -> None:
    """Asks for large buffers where the system can: datagrams to hosts that are off wait in one."""
    for option in (socket.SO_RCVBUF, socket.SO_SNDBUF):
        with contextlib.suppress(OSError):
            opened.setsockopt(socket.SOL_SOCKET, option, BUFFER)
