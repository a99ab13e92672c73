"""Whom a sweep asks later: names until they are resolved, crowded links until hosts are found."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from socket import AddressFamily

from meterdesk.adapters.snmp.sweep.links import is_own, links, source
from meterdesk.adapters.snmp.sweep.lookup import Lookup
from meterdesk.adapters.snmp.sweep.places import Place
from meterdesk.adapters.snmp.wire.names import Target, UnknownHostError, resolve
from meterdesk.domain.device import Address

NAMES_AT_ONCE = 32

CROWD = 512
"""Hosts of one link from which on the system's address resolution would hold up the sweep."""


class Arrivals:
    """Tells `ready` whom to ask, each as soon as it is known. `per_second` hosts are looked for."""

    def __init__(self, ready: Callable[[Place], None], per_second: float) -> None:
        self._ready = ready
        self._per_second = per_second
        self._tasks: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(NAMES_AT_ONCE)
        self.sought = 0

    @property
    def are_over(self) -> bool:
        return not self._tasks

    def close(self) -> None:
        for task in self._tasks:
            task.cancel()

    def name(self, address: Address, enter: Callable[[Address, Target], Awaitable[None]]) -> None:
        """Resolves it and enters it; a name that means nothing stays silent."""

        async def resolved() -> None:
            async with self._slots:
                with contextlib.suppress(UnknownHostError):
                    await enter(address, await resolve(address))

        self._start(resolved())

    def look_up(self, places: Iterable[Place]) -> set[int]:
        """Looks for the hosts of crowded links, if the system permits; the numbers of theirs."""
        by_host: dict[str, list[Place]] = {}
        for place in places:
            if place.family == AddressFamily.AF_INET:
                by_host.setdefault(place.to[0], []).append(place)
        taken: set[int] = set()
        for interface, hosts in links(by_host).items() if len(by_host) > CROWD else ():
            if len(hosts) > CROWD:
                with contextlib.suppress(OSError):
                    lookup = Lookup.open(interface, source(hosts[0]))
                    crowd = {host: by_host[host] for host in hosts}
                    taken.update(place.number for row in crowd.values() for place in row)
                    self._start(self._admit(lookup, crowd))
        self.sought = len(taken)
        return taken

    async def _admit(self, lookup: Lookup, crowd: dict[str, list[Place]]) -> None:
        """Who is found is ready. A link that went down is left to the system."""
        try:
            async for host in lookup.present(tuple(crowd), self._per_second):
                self._let(crowd.pop(host), is_gone=False)
            for host, places in crowd.items():
                self._let(places, is_gone=not is_own(host))
        except OSError:
            for places in crowd.values():
                self._let(places, is_gone=False)
        finally:
            lookup.close()

    def _let(self, places: list[Place], *, is_gone: bool) -> None:
        for place in places:
            self.sought -= 1
            place.is_gone = is_gone
            if not is_gone:
                self._ready(place)

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
