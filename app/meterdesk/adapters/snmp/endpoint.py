"""One UDP socket: requests go out, answers come back matched by request id, everything counted."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

from meterdesk.adapters.snmp.message import MalformedError, Response, decode
from meterdesk.domain.reading import Cost

SocketAddress = tuple[str, int] | tuple[str, int, int, int]

RECEIVE_BUFFER = 4 * 1024 * 1024
"""Asked for, not insisted on: the usual 208 KB overflow when many answer at once."""


class NoAnswerError(Exception):
    """Every attempt went unanswered."""


class UnreadableError(Exception):
    """Something came back in time, and it could not be read."""


@dataclass(slots=True)
class Tally:
    """Counts datagrams and payload bytes while they pass."""

    started: float = field(default_factory=time.monotonic)
    requests: int = 0
    responses: int = 0
    bytes_sent: int = 0
    bytes_received: int = 0

    def sent(self, datagram: bytes) -> None:
        self.requests += 1
        self.bytes_sent += len(datagram)

    def received(self, datagram: bytes) -> None:
        self.responses += 1
        self.bytes_received += len(datagram)

    def cost(self) -> Cost:
        elapsed = (time.monotonic() - self.started) * 1000
        return Cost(
            self.requests, self.responses, self.bytes_sent, self.bytes_received, round(elapsed, 1)
        )


class Endpoint(asyncio.DatagramProtocol):
    """Asks agents from one unconnected socket.

    An answer is taken by its request id from whichever address it comes: printers with two
    interfaces answer from the other one. Ids are chosen by the caller, at random.
    """

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self._waiting: dict[int, asyncio.Future[Response]] = {}
        self._transport: asyncio.DatagramTransport | None = None
        self._unreadable = 0
        self._read: Callable[[bytes], Response] = decode
        self.last_error: OSError | None = None

    @classmethod
    async def open(cls, family: int, tally: Tally) -> Endpoint:
        """A socket of that address family. Raises OSError where the system gives none."""
        loop = asyncio.get_running_loop()
        _transport, endpoint = await loop.create_datagram_endpoint(
            lambda: cls(tally), family=family, local_addr=any_address(family)
        )
        return endpoint

    def hear(self, read: Callable[[bytes], Response]) -> None:
        """From now on datagrams are read by this; it raises MalformedError."""
        self._read = read

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()
        for future in self._waiting.values():
            future.cancel()

    def expect(self, request_id: int) -> asyncio.Future[Response]:
        """The answer to come. Forget it with `forget`."""
        future: asyncio.Future[Response] = asyncio.get_running_loop().create_future()
        self._waiting[request_id] = future
        return future

    def forget(self, request_id: int) -> None:
        self._waiting.pop(request_id, None)

    def send(self, datagram: bytes, to: SocketAddress) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._tally.sent(datagram)
            self._transport.sendto(datagram, to)

    async def ask(
        self, request: bytes, request_id: int, to: SocketAddress, timeouts: tuple[float, ...]
    ) -> Response:
        """Sends it once per time-out (seconds) until it is answered; a late answer counts too.

        Raises NoAnswerError, or UnreadableError where answers came and none could be read.
        """
        answer = self.expect(request_id)
        unreadable = self._unreadable
        try:
            for timeout in timeouts:
                self.send(request, to)
                await asyncio.wait((answer,), timeout=timeout)
                if answer.done():
                    return answer.result()
                if self._unreadable > unreadable:
                    raise UnreadableError
            raise NoAnswerError
        finally:
            self.forget(request_id)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.DatagramTransport, transport)
        widen(self._transport)

    def datagram_received(self, data: bytes, addr: tuple[str | object, int]) -> None:
        self._tally.received(data)
        try:
            response = self._read(data)
        except MalformedError:
            self._unreadable += 1
            return
        future = self._waiting.get(response.request_id)
        if future is not None and not future.done():
            future.set_result(response)

    def error_received(self, exc: Exception) -> None:
        """No route, or nobody listens there. It may concern any request: time-outs decide."""
        self.last_error = exc if isinstance(exc, OSError) else None


def any_address(family: int) -> tuple[str, int]:
    return ("::", 0) if family == socket.AF_INET6 else ("0.0.0.0", 0)


def widen(transport: asyncio.DatagramTransport) -> None:
    """Asks for a large receive buffer where the system can."""
    raw = transport.get_extra_info("socket")
    with contextlib.suppress(OSError, AttributeError):
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)
