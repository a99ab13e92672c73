"""Asking many addresses who answers: paced, with retries, each answer told as it comes."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Coroutine, Sequence
from dataclasses import dataclass, field
from socket import AddressFamily

from meterdesk.adapters.snmp.endpoint import SocketAddress, Tally
from meterdesk.adapters.snmp.links import is_own, links, source
from meterdesk.adapters.snmp.lookup import Lookup
from meterdesk.adapters.snmp.names import Target, UnknownHostError, literal, resolve
from meterdesk.adapters.snmp.pace import Pace
from meterdesk.adapters.snmp.sockets import Sent, Sockets
from meterdesk.adapters.snmp.unresolved import Unresolved
from meterdesk.adapters.snmp.wave import HIGHEST, LOWEST, Wave
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

NAMES_AT_ONCE = 32

SOCKETS = 8
"""Sockets a family for a large sweep: packets to hosts that are not there wait in the send buffer
until the system has given up looking for them, and would hold up the others."""

LARGE = 256

CROWD = 512
"""Hosts of one link from which on address resolution would hold up the sweep."""


@dataclass(slots=True)
class Place:
    """A socket address to be asked, and the addresses that stand for it: names, mostly one.

    `asked_at` is when it was first asked and `due` when it may be asked again, in seconds of the
    loop. `is_gone` if surely nobody is there; whoever answers all the same has answered.
    """

    number: int
    family: int
    to: SocketAddress
    addresses: list[Address] = field(default_factory=list)
    asked_at: float | None = None
    due: float = 0.0
    is_gone: bool = False
    answered: Wave | None = None

    @property
    def is_open(self) -> bool:
        return self.answered is None and not self.is_gone


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
        self._first = random.randrange(LOWEST, HIGHEST - numbers)
        self._tally = Tally()
        self._places: dict[tuple[str, int], Place] = {}
        self._by_number: list[Place] = []
        self._queue: deque[Place] = deque()
        self._news: list[Answered] = []
        self._sockets: dict[int, Sockets | None] = {}
        self._arriving: set[asyncio.Task[None]] = set()
        self._sought = 0
        self._told_at = float("-inf")
        self._told = 0

    async def run(self) -> AsyncGenerator[Answered | Progress | Cost, None]:
        """Who answers and how far it is, and the cost at the end."""
        self._loop = asyncio.get_running_loop()
        self._unresolved = Unresolved(self._loop.time)
        self._pace = Pace(self._rate, self._loop.time())
        try:
            await self._prepare()
            for turn in range(len(self._waves)):
                async for event in self._ask(turn):
                    yield event
            async for event in self._listen():
                yield event
            yield Progress(len(self._addresses), len(self._addresses))
            yield self._tally.cost()
        finally:
            for task in self._arriving:
                task.cancel()
            for sockets in self._sockets.values():
                if sockets is not None:
                    sockets.close()

    async def _prepare(self) -> None:
        """Numeric hosts are asked at once, others as their names are resolved or they are found."""
        slots = asyncio.Semaphore(NAMES_AT_ONCE)
        for address in self._addresses:
            target = literal(address)
            if target is not None:
                await self._place(address, target)
            else:
                self._arrive(self._name(address, slots))
        crowd: dict[str, list[Place]] = {}
        for place in self._by_number if len(self._by_number) > CROWD else ():
            if place.family == AddressFamily.AF_INET:
                crowd.setdefault(place.to[0], []).append(place)
        for interface, hosts in links(crowd).items():
            if len(hosts) > CROWD:
                self._look_up(interface, {host: crowd[host] for host in hosts})

    def _arrive(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._arriving.add(task)
        task.add_done_callback(self._arriving.discard)

    def _look_up(self, interface: str, places: dict[str, list[Place]]) -> None:
        """Only who is there is asked, if the system permits looking for that."""
        try:
            lookup = Lookup.open(interface, source(next(iter(places))))
        except OSError:
            return
        sought = {place.number for row in places.values() for place in row}
        self._queue = deque(place for place in self._queue if place.number not in sought)
        self._sought += len(sought)
        self._arrive(self._admit(lookup, places))

    async def _admit(self, lookup: Lookup, places: dict[str, list[Place]]) -> None:
        """Queues who is found. A link that went down is left to the system."""
        hosts = tuple(places)
        try:
            async for host in lookup.present(hosts, self._rate):
                self._enqueue(places.pop(host))
            own = [host for host in places if is_own(host)]
            for host in own:
                self._enqueue(places.pop(host))
            for row in places.values():
                self._sought -= len(row)
                for place in row:
                    place.is_gone = True
        except OSError:
            for row in places.values():
                self._enqueue(row)
        finally:
            lookup.close()

    def _enqueue(self, places: Sequence[Place]) -> None:
        self._queue.extend(places)
        self._sought -= len(places)

    async def _name(self, address: Address, slots: asyncio.Semaphore) -> None:
        """Names that mean nothing stay silent."""
        async with slots:
            with contextlib.suppress(UnknownHostError):
                await self._place(address, await resolve(address))

    async def _place(self, address: Address, target: Target) -> None:
        """Enters it; what is of a family that the system lacks stays silent."""
        if await self._open(target.family) is None:
            return
        place = self._places.get(key(target.to))
        if place is None:
            place = Place(len(self._by_number), target.family, target.to)
            self._places[key(target.to)] = place
            self._by_number.append(place)
            self._queue.append(place)
        place.addresses.append(address)
        if place.answered is not None:
            self._news.append(Answered(address, place.answered.version, place.answered.access))

    async def _open(self, family: int) -> Sockets | None:
        if family not in self._sockets:
            self._sockets[family] = opened = Sockets(family, self._hear, self._refuse)
            try:
                await opened.open(SOCKETS if len(self._addresses) > LARGE else 1)
            except OSError:
                opened.close()
                self._sockets[family] = None
        return self._sockets[family]

    async def _ask(self, turn: int) -> AsyncIterator[Answered | Progress]:
        """One wave, in bursts. Progress counts all waves, so that it ends when it is over."""
        if turn:
            self._queue.extend(place for place in self._by_number if place.is_open)
        moved = self._loop.time()
        while self._queue or self._arriving:
            before = len(self._queue)
            self._burst(turn)
            now = self._loop.time()
            if len(self._queue) < before or (self._queue and self._queue[0].due > now):
                moved = now
            elif now - moved > STUCK:
                self._queue.clear()
            done = (turn + 1) * len(self._by_number) - len(self._queue) - self._sought
            async for event in self._tick(done):
                yield event

    async def _listen(self) -> AsyncIterator[Answered | Progress]:
        """Until the last one asked has had its time; at once over where all have answered."""
        waiting = [place for place in self._by_number if place.asked_at is not None]
        while waiting := [place for place in waiting if self._is_awaited(place)]:
            async for event in self._tick(len(self._by_number) * len(self._waves)):
                yield event

    def _is_awaited(self, place: Place) -> bool:
        return place.due > self._loop.time() and place.is_open and not self._is_missing(place)

    async def _tick(self, done: int) -> AsyncIterator[Answered | Progress]:
        """Lets a moment pass, and tells what it brought."""
        planned = max(1, len(self._by_number) * len(self._waves))
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
        """Sends what is due. Who found no room keeps its turn."""
        now = self._loop.time()
        allowed = self._pace.allows(now)
        while self._queue and allowed:
            place = self._queue[0]
            if place.is_open and not (turn and self._is_missing(place)):
                if place.due > now:
                    return
                sent = self._send(turn, place)
                if sent is Sent.NO_ROOM:
                    return
                allowed -= sent is Sent.OUT
            self._queue.popleft()

    def _send(self, turn: int, place: Place) -> Sent:
        wave, sockets = self._waves[turn], self._sockets[place.family]
        assert sockets is not None
        number = self._first + turn * len(self._addresses) + place.number
        datagram = wave.question(number)
        sent = sockets.send(datagram, place.to)
        if sent is Sent.OUT:
            self._tally.sent(datagram)
            self._pace.spend()
            now = self._loop.time()
            place.due = now + wave.pause * self._wait
            place.asked_at = place.asked_at or now
        elif sent is Sent.NO_WAY:
            place.is_gone = True
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
            if number is None:
                continue
            turn, place_number = divmod(number - self._first, len(self._addresses))
            if not 0 <= turn < len(self._waves) or place_number >= len(self._by_number):
                continue
            wave, place = self._waves[turn], self._by_number[place_number]
            if wave.number_of is number_of:
                self._tally.received(datagram)
                self._answer(place, wave)
                return

    def _answer(self, place: Place, wave: Wave) -> None:
        if place.answered is None:
            place.answered = wave
            self._news.extend(
                Answered(address, wave.version, wave.access) for address in place.addresses
            )

    def _refuse(self, to: SocketAddress) -> None:
        place = self._places.get(key(to))
        if place is not None:
            place.is_gone = True


def key(to: SocketAddress) -> tuple[str, int]:
    """Numeric host without zone, and port."""
    return to[0].partition("%")[0], to[1]
