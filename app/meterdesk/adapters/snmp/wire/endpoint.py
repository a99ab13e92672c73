"""One visit at a socket: requests go out, answers come back by their number, all is counted."""

from __future__ import annotations

import asyncio
import math
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from meterdesk.adapters.snmp.wire.message import (
    MalformedError,
    NoResponseError,
    Response,
    decode,
)
from meterdesk.adapters.snmp.wire.wire import SocketAddress, Wire
from meterdesk.domain.reading import Cost

GRACE = 0.2
"""Seconds an agent may take beyond four times its slowest answer so far."""


class NoAnswerError(Exception):
    """Every attempt went unanswered."""


class UnreadableError(Exception):
    """Something came back in time, and it could not be read."""


class OverdueError(Exception):
    """The visit has taken all the time that it may."""


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


class Endpoint:
    """One visit's place at a socket: asks one agent, and learns how long it takes to answer.

    `budget` is how many seconds from now on it may ask.
    """

    def __init__(self, tally: Tally, wire: Wire, budget: float = math.inf) -> None:
        self._tally = tally
        self._wire = wire
        self._answers: dict[int, asyncio.Future[Response | None]] = {}
        self._late: dict[int, float] = {}
        self._places: set[tuple[object, ...]] = set()
        self._read: Callable[[bytes], Response | None] = decode
        self._is_wary = False
        self._unreadable = 0
        self._until = wire.loop.time() + budget
        self.slowest: float | None = None
        self.last_error: OSError | None = None
        wire.users += 1

    @classmethod
    async def open(cls, family: int, tally: Tally) -> Endpoint:
        """At a socket of its own. Raises OSError where the system gives none."""
        return cls(tally, await Wire.open(family))

    def hear(self, read: Callable[[bytes], Response | None], *, is_wary: bool = False) -> None:
        """From now on datagrams are read by this; it raises MalformedError, or tells None of an
        answer that cannot be read. A wary one waits on then: anybody may have sent it."""
        self._read, self._is_wary = read, is_wary

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

    def fresh_number(self) -> int:
        """One that nobody at this socket waits for: an answer would go to the wrong visit."""
        number = fresh_number()
        while number in self._wire.waiting:
            number = fresh_number()
        return number

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
        as long as told. Raises NoAnswerError, UnreadableError where an answer came and could not
        be read, and OverdueError where the budget is spent.
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
        """asyncio.wait takes as long as reading the answer. Raises NoAnswerError, OverdueError."""
        due = self._wire.loop.time() + timeout
        self._wire.deadlines.set(number, min(due, self._until), self._lapse)
        try:
            return await self._answers[number]
        finally:
            self._wire.deadlines.forget(number)

    def _lapse(self, number: int, at: float) -> None:
        """What comes from now on is for the next attempt."""
        lapsed = self._answers[number]
        if not lapsed.done():
            self.expect(number)
            lapsed.set_exception(NoAnswerError() if at < self._until else OverdueError())

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
            if not self._is_wary:
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
    return 1 + int.from_bytes(secrets.token_bytes(8), "big") % (2**31 - 1)
