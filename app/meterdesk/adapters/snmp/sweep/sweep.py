"""Asking many addresses who answers: paced, with retries, each answer told as it comes."""

from __future__ import annotations

import asyncio
import secrets
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from socket import AddressFamily

from meterdesk.adapters.snmp.sweep.arrivals import Arrivals
from meterdesk.adapters.snmp.sweep.pace import Pace
from meterdesk.adapters.snmp.sweep.places import Place, Places
from meterdesk.adapters.snmp.sweep.sockets import Sent, Sockets
from meterdesk.adapters.snmp.sweep.unresolved import Unresolved
from meterdesk.adapters.snmp.sweep.wave import HIGHEST, LOWEST, Wave
from meterdesk.adapters.snmp.wire.endpoint import Tally
from meterdesk.adapters.snmp.wire.names import Target, literal
from meterdesk.adapters.snmp.wire.wire import SocketAddress
from meterdesk.domain.device import Address
from meterdesk.domain.discovery import Answered, Progress
from meterdesk.domain.reading import Cost

TICK = 0.02
"""Seconds between bursts."""

BEAT = 0.2
"""Seconds after which progress is told even where there was none: the sweep is alive."""

STUCK = 10.0
"""Seconds without room for a single packet, after which the rest of a wave is not sent. A full
neighbour table makes room after three, when it gives up hosts that are not there."""

SOCKETS = 8
"""Sockets a family for a large sweep: packets to hosts that are not there wait in the send buffer
until the system has given up looking for them, and would hold up the others."""

LARGE = 256


class Sweep:
    """One sweep, from a few sockets. `run` yields; closing it stops at once. It runs once.

    Each wave asks those who are still silent, in the order given; `wait` is the time-out in
    seconds, of which the waves' pauses are parts. Every question has a number of its own, so that
    an answer finds its place from whichever address it comes: printers with two interfaces answer
    from the other one. An answer with a number that was not asked finds nobody: such an agent could
    not be read either.
    """

    def __init__(
        self,
        addresses: Sequence[Address],
        waves: Sequence[Wave],
        packets_per_second: int,
        wait: float,
    ) -> None:
        self._addresses = tuple(dict.fromkeys(addresses))
        self._waves = tuple(waves)
        self._readers = tuple(dict.fromkeys(wave.number_of for wave in waves))
        self._rate = packets_per_second
        self._wait = wait
        numbers = len(self._addresses) * len(self._waves)
        self._first = LOWEST + secrets.randbelow(HIGHEST - LOWEST - numbers)
        self._tally = Tally()
        self._places = Places()
        self._queue: deque[Place] = deque()
        self._news: list[Answered] = []
        self._sockets: dict[int, Sockets | None] = {}
        self._told_at = float("-inf")
        self._told = 0

    async def run(self) -> AsyncGenerator[Answered | Progress | Cost, None]:
        """Who answers and how far it is, and the cost at the end."""
        self._loop = asyncio.get_running_loop()
        self._unresolved = Unresolved(self._loop.time)
        self._pace = Pace(self._rate, self._loop.time())
        self._arrivals = Arrivals(self._queue.append, self._rate)
        try:
            yield Progress(0, len(self._addresses))
            await self._prepare()
            for turn in range(len(self._waves)):
                async for event in self._ask(turn):
                    yield event
            async for event in self._listen():
                yield event
            yield Progress(len(self._addresses), len(self._addresses))
            yield self._tally.cost()
        finally:
            self._arrivals.close()
            for sockets in self._sockets.values():
                if sockets is not None:
                    sockets.close()

    async def _prepare(self) -> None:
        """Numeric hosts are asked at once, others as they arrive."""
        for address in self._addresses:
            target = literal(address)
            if target is None:
                self._arrivals.name(address, self._welcome)
            elif target.family in self._sockets:
                self._enter(address, target)
            else:
                await self._welcome(address, target)
        sought = self._arrivals.look_up(self._places)
        waiting = [place for place in self._queue if place.number not in sought]
        self._queue.clear()
        self._queue.extend(waiting)

    async def _welcome(self, address: Address, target: Target) -> None:
        await self._open(target.family)
        self._enter(address, target)

    def _enter(self, address: Address, target: Target) -> None:
        """Queues it; what is of a family that the system lacks stays silent."""
        if self._sockets[target.family] is None:
            return
        place, is_new = self._places.enter(address, target)
        if is_new:
            self._queue.append(place)
        elif place.answered is not None:
            self._news.append(Answered(address, place.answered.version, place.answered.access))

    async def _open(self, family: int) -> None:
        if family in self._sockets:
            return
        self._sockets[family] = opened = Sockets(family, self._hear, self._refuse)
        try:
            await opened.open(SOCKETS if len(self._addresses) > LARGE else 1)
        except OSError:
            opened.close()
            self._sockets[family] = None

    async def _ask(self, turn: int) -> AsyncIterator[Answered | Progress]:
        """One wave, in bursts. Progress counts all waves, so that it ends when it is over."""
        if turn:
            self._queue.extend(place for place in self._places if place.is_open)
        moved = self._loop.time()
        while self._queue or not self._arrivals.are_over:
            before = len(self._queue)
            self._burst(turn)
            now = self._loop.time()
            if len(self._queue) < max(before, 1) or self._queue[0].due > now:
                moved = now
            elif now - moved > STUCK:
                self._queue.clear()
            done = (turn + 1) * len(self._places) - len(self._queue) - self._arrivals.sought
            async for event in self._tick(done):
                yield event

    async def _listen(self) -> AsyncIterator[Answered | Progress]:
        """Until the last one asked has had its time; at once over where all have answered."""
        waiting = [place for place in self._places if place.asked_at is not None]
        while waiting := [place for place in waiting if self._is_awaited(place)]:
            async for event in self._tick(len(self._places) * len(self._waves)):
                yield event

    def _is_awaited(self, place: Place) -> bool:
        return place.due > self._loop.time() and place.is_open and not self._is_missing(place)

    async def _tick(self, done: int) -> AsyncIterator[Answered | Progress]:
        """Lets a moment pass, and tells what it brought."""
        planned = max(1, len(self._places) * len(self._waves))
        asked = len(self._addresses) * min(done, planned) // planned
        now = self._loop.time()
        if asked > self._told or now - self._told_at >= BEAT:
            self._told, self._told_at = max(asked, self._told), now
            yield Progress(self._told, len(self._addresses))
        await asyncio.sleep(TICK)
        news, self._news = self._news, []
        for answered in news:
            yield answered

    def _burst(self, turn: int) -> None:
        """Sends what is due. Who finds no room keeps its turn; who has no way has the next wave."""
        now = self._loop.time()
        allowed = self._pace.allows(now)
        while self._queue and allowed:
            place = self._queue[0]
            if place.is_open and not (turn and self._is_missing(place)):
                if place.due > now:
                    return
                if self._send(turn, place) is Sent.NO_ROOM:
                    return
                self._pace.spend()
                allowed -= 1
            self._queue.popleft()

    def _send(self, turn: int, place: Place) -> Sent:
        wave, sockets = self._waves[turn], self._sockets[place.family]
        assert sockets is not None
        number = self._first + turn * len(self._addresses) + place.number
        datagram = wave.question(number)
        sent = sockets.send(datagram, place.to)
        if sent is Sent.OUT:
            self._tally.sent(datagram)
            now = self._loop.time()
            place.due = now + wave.pause * self._wait
            place.asked_at = place.asked_at or now
        return sent

    def _is_missing(self, place: Place) -> bool:
        """Whether address resolution looks for it in vain: a question waits there already."""
        if place.asked_at is None or place.family != AddressFamily.AF_INET:
            return False
        return self._unresolved.holds(place.to[0], place.asked_at)

    def _hear(self, datagram: bytes, _sender: SocketAddress) -> None:
        """Duplicates are counted and tell nothing new; what answers no question is nothing."""
        for number_of in self._readers:
            number = number_of(datagram)
            if number is None or not self._addresses:
                continue
            turn, position = divmod(number - self._first, len(self._addresses))
            place = self._places.numbered(position)
            if place is None or not 0 <= turn < len(self._waves):
                continue
            if self._waves[turn].number_of is number_of:
                self._tally.received(datagram)
                self._answer(place, self._waves[turn])
                return

    def _answer(self, place: Place, wave: Wave) -> None:
        if place.answered is None:
            place.answered = wave
            self._news.extend(
                Answered(address, wave.version, wave.access) for address in place.addresses
            )

    def _refuse(self, to: SocketAddress) -> None:
        place = self._places.at(to)
        if place is not None:
            place.is_gone = True
