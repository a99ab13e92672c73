"""UDP sockets: requests go out, answers come back matched by their number, everything counted."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

from meterdesk.adapters.snmp.wire.message import (
    MalformedError,
    NoResponseError,
    Response,
    decode,
    number_of,
)
from meterdesk.domain.reading import Cost

SocketAddress = tuple[str, int] | tuple[str, int, int, int]

BUFFER = 4 * 1024 * 1024
"""Asked for, not insisted on: the usual 208 KB overflow when many answer at once."""

GRACE = 0.2
"""Seconds an agent may take beyond four times its slowest answer so far."""


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


class Wire(asyncio.DatagramProtocol):
    """One unconnected socket. What arrives goes to the visit that waits for its number.

    An answer is taken from whichever address it comes: printers with two interfaces answer from
    the other one. Numbers are chosen by the asker, at random.
    """

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.waiting: dict[int, Endpoint] = {}
        self.visits: dict[tuple[object, ...], Endpoint] = {}
        self.users = 0
        self._transport: asyncio.DatagramTransport | None = None
        self._sending: Endpoint | None = None

    @classmethod
    async def open(cls, family: int) -> Wire:
        """A socket of that address family. Raises OSError where the system gives none."""
        _transport, wire = await asyncio.get_running_loop().create_datagram_endpoint(
            cls, family=family, local_addr=any_address(family)
        )
        return wire

    @property
    def is_open(self) -> bool:
        return self._transport is not None and not self._transport.is_closing()

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()

    def send(self, datagram: bytes, to: SocketAddress, visit: Endpoint) -> bool:
        """Whether it went out."""
        if self._transport is None or self._transport.is_closing():
            return False
        self.visits[to[:2]] = visit
        self._sending = visit
        self._transport.sendto(datagram, to)
        self._sending = None
        return True

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.DatagramTransport, transport)
        widen(self._transport)

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

    async def endpoint(self, family: int, tally: Tally) -> Endpoint:
        """For one visit. Raises OSError where the system gives no socket."""
        wire = self._of(family)
        if wire is None:
            opened = await Wire.open(family)
            wire = self._of(family)
            if wire is None:
                wire = self._open[family] = opened
            else:
                opened.close()
        return Endpoint(tally, wire)

    def _of(self, family: int) -> Wire | None:
        wire = self._open.get(family)
        usable = wire is not None and wire.is_open and wire.loop is asyncio.get_running_loop()
        return wire if usable else None


class Endpoint:
    """One visit's place at a socket: asks one agent, and learns how long it takes to answer."""

    def __init__(self, tally: Tally, wire: Wire) -> None:
        self._tally = tally
        self._wire = wire
        self._answers: dict[int, asyncio.Future[Response | None]] = {}
        self._late: dict[int, float] = {}
        self._places: set[tuple[object, ...]] = set()
        self._read: Callable[[bytes], Response | None] = decode
        self._unreadable = 0
        self.slowest: float | None = None
        self.last_error: OSError | None = None
        wire.users += 1

    @classmethod
    async def open(cls, family: int, tally: Tally) -> Endpoint:
        """At a socket of its own. Raises OSError where the system gives none."""
        return cls(tally, await Wire.open(family))

    def hear(self, read: Callable[[bytes], Response | None]) -> None:
        """From now on datagrams are read by this; it raises MalformedError, or tells None of an
        answer that cannot be read."""
        self._read = read

    def close(self) -> None:
        """Leaves the socket, which is closed behind the last one."""
        for number in (*self._answers, *self._late):
            self._wire.waiting.pop(number, None)
        for answer in self._answers.values():
            answer.cancel()
        for place in self._places:
            if self._wire.visits.get(place) is self:
                del self._wire.visits[place]
        self._wire.users -= 1
        if self._wire.users == 0:
            self._wire.close()

    def expect(self, number: int) -> asyncio.Future[Response | None]:
        """The answer to come; None where it cannot be read. Forget it with `forget`."""
        answer: asyncio.Future[Response | None] = asyncio.get_running_loop().create_future()
        self._answers[number] = answer
        self._wire.waiting[number] = self
        return answer

    def forget(self, number: int) -> None:
        self._answers.pop(number, None)
        self._wire.waiting.pop(number, None)

    def send(self, datagram: bytes, to: SocketAddress) -> None:
        self._places.add(to[:2])
        if self._wire.send(datagram, to, self):
            self._tally.sent(datagram)

    async def ask(
        self, request: bytes, number: int, to: SocketAddress, timeouts: tuple[float, ...]
    ) -> Response:
        """Sends it once per time-out (seconds) until it is answered; a late answer counts too.

        Once the agent has answered it is waited for as long as it has shown to take, and at most
        as long as told. Raises NoAnswerError, or UnreadableError where an answer came and could
        not be read.
        """
        self.expect(number)
        unreadable = self._unreadable
        started = time.monotonic()
        try:
            for attempt, timeout in enumerate(self._patience(timeouts)):
                self.send(request, to)
                try:
                    response = await self._within(timeout, number)
                except NoAnswerError:
                    if self._unreadable > unreadable:
                        raise UnreadableError from None
                    continue
                is_clear = attempt == 0 or self.slowest is None
                return self._taken(response, started if is_clear else None)
            self._late[number] = started
            raise NoAnswerError
        finally:
            self.forget(number)
            if number in self._late:
                self._wire.waiting[number] = self

    async def _within(self, timeout: float, number: int) -> Response | None:
        """By a timer alone: asyncio.wait takes as long as reading the answer. NoAnswerError."""
        answer = self._answers[number]
        timer = self._wire.loop.call_later(timeout, self._lapse, number)
        try:
            return await answer
        finally:
            timer.cancel()

    def _lapse(self, number: int) -> None:
        """What comes from now on is for the next attempt."""
        lapsed = self._answers[number]
        if not lapsed.done():
            self.expect(number)
            lapsed.set_exception(NoAnswerError())

    def heard(self, number: int | None, datagram: bytes) -> None:
        """A datagram that is for this visit, by its number or by where it came from."""
        self._tally.received(datagram)
        if number in self._late:
            self._learn(self._late.pop(number))
            self._wire.waiting.pop(number, None)
        answer = self._answers.get(number) if number is not None else None
        if answer is None or answer.done():
            return
        try:
            answer.set_result(self._read(datagram))
        except NoResponseError:
            return
        except MalformedError:
            self._unreadable += 1
            if self._read is decode:
                answer.set_result(None)

    def _taken(self, response: Response | None, started: float | None) -> Response:
        """After a repetition nobody knows which of them was answered: it tells no time."""
        if response is None:
            raise UnreadableError
        if started is not None:
            self._learn(started)
        return response

    def _learn(self, started: float) -> None:
        self.slowest = max(self.slowest or 0.0, time.monotonic() - started)

    def _patience(self, timeouts: tuple[float, ...]) -> tuple[float, ...]:
        if self.slowest is None:
            return timeouts
        total = sum(timeouts)
        first = min(GRACE + 4 * self.slowest, 0.6 * total)
        if len(timeouts) > 2 and 3 * first <= total:
            return first, first, first
        return first, min(2 * first, total - first)


def fresh_number() -> int:
    """A number for a request. Answers come from any address, so that nobody may guess it."""
    return 1 + secrets.randbelow(2**31 - 1)


def any_address(family: int) -> tuple[str, int]:
    return ("::", 0) if family == socket.AF_INET6 else ("0.0.0.0", 0)


def widen(transport: asyncio.DatagramTransport) -> None:
    """Asks for large buffers where the system can: datagrams to hosts that are off wait in one."""
    raw = transport.get_extra_info("socket")
    for option in (socket.SO_RCVBUF, socket.SO_SNDBUF):
        with contextlib.suppress(OSError, AttributeError):
            raw.setsockopt(socket.SOL_SOCKET, option, BUFFER)
