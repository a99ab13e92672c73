"""Finding printers: follow hints, sweep the rest, read who answers, enter who prints."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field, replace
from time import perf_counter

from meterdesk.domain.access import Access, User, questions
from meterdesk.domain.device import Address, Registration
from meterdesk.domain.discovery import Answered, DeviceFound, Estimate, Progress, Receipt, Stage
from meterdesk.domain.hint import Hint, Origin
from meterdesk.domain.reading import Cost, Reading, total
from meterdesk.domain.search import Search
from meterdesk.services import findings
from meterdesk.services.census import enter
from meterdesk.services.communities import Communities
from meterdesk.services.errand import errand
from meterdesk.services.hints import Hints
from meterdesk.services.ports.network import Printers
from meterdesk.services.ports.store import Store
from meterdesk.services.scouts import Scouts

Accept = Callable[[Address], bool]
"""Whether a hinted address is worth a visit."""


@dataclass(slots=True)
class _Hunt:
    """One search under way: what is asked with what, where hints led, and what was found."""

    search: Search
    access: tuple[Access, ...]
    scouts: Scouts
    events: asyncio.Queue[Progress | Reading | None]
    led: set[Address] = field(default_factory=set)
    printers: set[int] = field(default_factory=set)
    by_hints: set[int] = field(default_factory=set)

    def receipt(self, seconds: float, remarks: tuple[str, ...]) -> Receipt:
        opened = (*self.access, *self.scouts.opened)
        asked = {*self.led, *(self.search.addresses if self.search.sweeps else ())}
        return Receipt(
            len(asked),
            len(self.printers),
            replace(total(self.scouts.costs), elapsed_ms=seconds * 1000),
            tuple(dict.fromkeys(door for door in opened if door in self.scouts.opened)),
            len(self.by_hints),
            remarks,
        )


class Discovery:
    """Searches networks. Everything found is only *found*: nothing registers itself (row M11)."""

    def __init__(
        self, printers: Printers, store: Store, communities: Communities, hints: Hints
    ) -> None:
        self._printers = printers
        self._store = store
        self._communities = communities
        self._hints = hints

    def estimate(self, search: Search, access: Sequence[Access] | None = None) -> Estimate:
        """What the search will cost at most, to be shown before it starts (row B10)."""
        doors = access or self._communities.access()
        packets, seconds = self._hints.estimate(search, doors)
        if not search.sweeps:
            return Estimate(0, packets, seconds)
        sweep = self._printers.estimate(len(search.addresses), questions(doors))
        return Estimate(sweep.addresses, sweep.packets + packets, sweep.seconds + seconds)

    async def run(
        self,
        search: Search,
        access: Sequence[Access] | None = None,
        accept: Accept = lambda address: True,
    ) -> AsyncIterator[Progress | DeviceFound | Receipt]:
        """Yields progress and each printer as it is read, and the receipt at the end.

        Closing the iterator stops at once; what was found until then stays in the books.
        """
        began = perf_counter()
        doors = tuple(access or ()) or await errand(self._communities.access)
        settled, remarks = await self._hints.settle(search)
        events: asyncio.Queue[Progress | Reading | None] = asyncio.Queue()
        users = tuple(door for door in doors if isinstance(door, User))
        hunt = _Hunt(settled, doors, Scouts(self._printers, events.put_nowait, users), events)
        leading = asyncio.create_task(self._lead(hunt, accept))
        leading.add_done_callback(lambda _: events.put_nowait(None))
        try:
            while (event := await events.get()) is not None:
                yield event if isinstance(event, Progress) else self._enter(hunt, event)
            await leading
        finally:
            leading.cancel()
            hunt.scouts.stop()
        seconds = perf_counter() - began
        nameless = await self._hints.nameless(
            address.host for address in settled.addresses if address not in hunt.scouts.answered
        )
        told = findings.remarks(hunt.scouts, settled.addresses, nameless)
        yield hunt.receipt(seconds, (*remarks, *told))

    async def _lead(self, hunt: _Hunt, accept: Accept) -> None:
        """Known printers, hints, then the sweep of what is left."""
        if hunt.search.follows_hints:
            hunt.events.put_nowait(Progress(0, len(hunt.search.addresses), Stage.HINTS))
            await self._follow(hunt, accept)
        if hunt.search.sweeps:
            await self._sweep(hunt)
        await hunt.scouts.finish()

    async def _follow(self, hunt: _Hunt, accept: Accept) -> None:
        """Asks where hints lead. What may be any device of the network is left to the sweep."""
        chosen = set(hunt.search.addresses) if hunt.search.sweeps else set()
        for address in self._known() & chosen:
            hunt.led.add(address)
            hunt.scouts.knock(address, hunt.access)
        async for told in self._hints.gather(hunt.search, hunt.access):
            if isinstance(told, Cost):
                hunt.scouts.costs.append(told)
                continue
            address, hint = told
            is_left = address in chosen and not hint.is_likely
            if address not in hunt.led and not is_left and accept(address):
                hunt.led.add(address)
                hunt.scouts.knock(address, _doors(hint, hunt.access))

    async def _sweep(self, hunt: _Hunt) -> None:
        every = len(hunt.search.addresses)
        rest = tuple(one for one in hunt.search.addresses if one not in hunt.led)
        done = every - len(rest)
        if not rest:
            hunt.events.put_nowait(Progress(every, every))
            return
        async for event in self._printers.sweep(rest, hunt.access):
            match event:
                case Answered():
                    hunt.scouts.read(event)
                case Cost():
                    hunt.scouts.costs.append(event)
                case Progress():
                    hunt.events.put_nowait(Progress(event.asked + done, every))

    def _known(self) -> set[Address]:
        with self._store.read() as records:
            return {
                device.address
                for device in records.devices.all()
                if device.registration is not Registration.REPLACED
            }

    def _enter(self, hunt: _Hunt, reading: Reading) -> DeviceFound:
        with self._store.begin() as records:
            entry = enter(records, reading)
        hunt.printers.add(entry.device.id)
        if reading.address in hunt.led:
            hunt.by_hints.add(entry.device.id)
        return DeviceFound(
            entry.device, reading, entry.is_new, entry.replaces, entry.question is not None
        )


def _doors(hint: Hint, access: tuple[Access, ...]) -> tuple[Access, ...]:
    """What this computer opens it with comes first; who answered a broadcast is open already."""
    if hint.access is None:
        return access
    if hint.origin is Origin.BROADCAST:
        return (hint.access,)
    return tuple(dict.fromkeys((hint.access, *access)))
