"""Hints where printers are: every source is asked at once, and only what may be asked is told."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import replace

from meterdesk.domain.access import Access
from meterdesk.domain.device import Address
from meterdesk.domain.hint import Ground, Hint, Origin
from meterdesk.domain.network import Network
from meterdesk.domain.reading import Cost
from meterdesk.domain.search import Search
from meterdesk.services.errand import errand
from meterdesk.services.sources import AskedHints, KnownHints, Sources

log = logging.getLogger(__name__)

SECONDS = 1.5
"""When hints are waited for no longer: the slowest source listens for a second."""

LOOK_UP_SECONDS = 2.0

Told = Hint | Cost | None
"""What a source tells; None when it has told everything."""


class Hints:
    """Asks the sources and filters what they tell by what was chosen and what was left out."""

    def __init__(self, sources: Sources, seconds: float = SECONDS) -> None:
        self._sources = sources
        self._seconds = seconds

    def networks(self) -> tuple[Network, ...]:
        """This computer's networks, to be offered."""
        return self._sources.networks()

    def estimate(self, search: Search, access: Sequence[Access]) -> tuple[int, float]:
        """The packets that asking for hints will cost, and the seconds."""
        if not search.follows_hints:
            return 0, 0.0
        ground = self._ground(search, access)
        return sum(source.packets(ground) for source in self._sources.asked), self._seconds

    async def gather(
        self, search: Search, access: Sequence[Access]
    ) -> AsyncIterator[tuple[Address, Hint] | Cost]:
        """Yields each address once, as it is told, and what asking did cost."""
        heard: asyncio.Queue[Told] = asyncio.Queue()
        chosen = {address.host for address in search.addresses}
        ground = self._ground(search, access)
        tasks = [
            *(asyncio.create_task(self._recall(source, heard)) for source in self._sources.known),
            *(
                asyncio.create_task(self._ask(source, ground, heard))
                for source in (self._sources.asked if ground.networks else ())
            ),
        ]
        told: set[Address] = set()
        try:
            async for event in _until(heard, len(tasks), self._seconds):
                if isinstance(event, Cost):
                    yield event
                    continue
                for address in self._allowed(search, chosen, event):
                    if address not in told:
                        told.add(address)
                        yield address, event
        finally:
            for task in tasks:
                task.cancel()

    async def settle(self, search: Search) -> tuple[Search, tuple[str, ...]]:
        """The search without the addresses of the names that are left out, and remarks.

        A name that is left out and means nothing is remarked on: somebody relies on it.
        """
        if not search.exclusions.names and not search.exclusions.spans:
            return search, ()
        exclusions, remarks = search.exclusions, []
        for name in search.exclusions.names:
            hosts = await self._look_up(name.host or "")
            exclusions = exclusions.also(name, hosts)
            if not hosts:
                remarks.append(
                    f"“{name.host}” is to be left out, and no address is known for that name."
                )
        kept = []
        for address in search.addresses:
            is_name = bool(exclusions.spans) and not _is_numeric(address.host)
            hosts = await self._look_up(address.host) if is_name else ()
            places = (address, *(replace(address, host=host) for host in hosts))
            if not any(map(exclusions.covers, places)):
                kept.append(address)
        return replace(search, addresses=tuple(kept), exclusions=exclusions), tuple(remarks)

    async def nameless(self, hosts: Iterable[str]) -> tuple[str, ...]:
        """Those of these hosts that are names and mean no address."""
        names = tuple(dict.fromkeys(host for host in hosts if not _is_numeric(host)))
        known = await asyncio.gather(*map(self._look_up, names))
        return tuple(name for name, found in zip(names, known, strict=True) if not found)

    def _ground(self, search: Search, access: Sequence[Access]) -> Ground:
        return Ground(search.whole(self._sources.networks()), search.ports, tuple(access))

    def _allowed(self, search: Search, chosen: set[str], hint: Hint) -> tuple[Address, ...]:
        """Where the hinted host may be asked: where it was chosen, or prints for this computer."""
        is_ours = hint.host in chosen or (
            hint.origin is Origin.INSTALLED and ipaddress.ip_address(hint.host).is_private
        )
        places = (Address(hint.host, port) for port in search.ports) if is_ours else ()
        return tuple(place for place in places if not search.exclusions.covers(place))

    async def _recall(self, source: KnownHints, heard: asyncio.Queue[Told]) -> None:
        """What this computer knows. A host that is installed by name is asked by its address."""
        try:
            hints = await errand(lambda: tuple(source()))
            for hint in sorted(hints, key=lambda hint: not hint.is_likely):
                hosts = (hint.host,) if _is_numeric(hint.host) else await self._look_up(hint.host)
                if hosts:
                    heard.put_nowait(replace(hint, host=hosts[0]))
        except Exception:
            log.exception("a source of hints failed")
        heard.put_nowait(None)

    async def _ask(self, source: AskedHints, ground: Ground, heard: asyncio.Queue[Told]) -> None:
        try:
            async for told in source.ask(ground):
                heard.put_nowait(told)
        except Exception:
            log.exception("a source of hints failed")
        heard.put_nowait(None)

    async def _look_up(self, name: str) -> tuple[str, ...]:
        try:
            async with asyncio.timeout(LOOK_UP_SECONDS):
                return await errand(lambda: self._sources.look_up(name))
        except TimeoutError:
            return ()


async def _until(
    heard: asyncio.Queue[Told], sources: int, seconds: float
) -> AsyncIterator[Hint | Cost]:
    """What is told until every source has ended, at most for so many seconds."""
    until = asyncio.get_running_loop().time() + seconds
    while sources:
        try:
            async with asyncio.timeout_at(until):
                told = await heard.get()
        except TimeoutError:
            return
        if told is None:
            sources -= 1
        else:
            yield told


def _is_numeric(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
