"""An office of simulated printers on loopback, with its people at work and its mishaps."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from meterdesk_simulator.addresses import open_sockets
from meterdesk_simulator.agent import Listening, State
from meterdesk_simulator.desk import Clock, Desk
from meterdesk_simulator.floorplan import SEATS, Event, Seat


@dataclass(frozen=True)
class Whereabouts:
    """Where one device answers and what it is; `serial` may be of something that never prints."""

    host: str
    port: int
    name: str
    serial: str
    model: str


class Office:
    """The office while it is open. A name that it does not know raises KeyError."""

    def __init__(
        self,
        desks: Sequence[Desk],
        listening: Sequence[Listening],
        clock: Clock,
        story: Sequence[Event] = (),
    ) -> None:
        self._desks = {desk.seat.name: desk for desk in desks}
        self._places = {
            desk.seat.name: (one.host, one.port) for desk, one in zip(desks, listening, strict=True)
        }
        self._clock = clock
        self._opened_at = self._advanced_to = clock()
        self._story = sorted(story, key=lambda event: event.after)
        self._deeds: dict[str, Callable[..., object]] = {
            "wake": self.wake,
            "sleep": self.sleep,
            "break_down": self.break_down,
            "repair": self.repair,
            "appear": self.appear,
            "replace": self.replace,
            "trouble": self.trouble,
            "settle": self.settle,
        }

    def devices(self) -> list[Whereabouts]:
        """All devices that have appeared, printers or not, asleep and broken ones too."""
        return [self.where(name) for name, desk in self._desks.items() if desk.is_present]

    def printers(self) -> list[Whereabouts]:
        """The devices that print."""
        return [one for one in self.devices() if "print" in self._desks[one.name].printer.services]

    def where(self, name: str) -> Whereabouts:
        """Where the device is, present or not."""
        printer = self._desks[name].printer
        return Whereabouts(*self._places[name], name, printer.serial, printer.model)

    def wake(self, name: str) -> None:
        """Let a sleeping device answer again."""
        if self._desks[name].agent.state is State.ASLEEP:
            self._desks[name].agent.state = State.AWAKE

    def sleep(self, name: str) -> None:
        """Let a device fall asleep: it answers nothing."""
        if self._desks[name].agent.state is State.AWAKE:
            self._desks[name].agent.state = State.ASLEEP

    def break_down(self, name: str) -> None:
        """Switch a device off, for good or until its repair."""
        self._desks[name].agent.state = State.BROKEN

    def repair(self, name: str) -> None:
        """Bring a broken device back; its uptime begins anew."""
        desk = self._desks[name]
        if desk.is_present and desk.agent.state is State.BROKEN:
            desk.agent.state = State.AWAKE
            desk.aging.restart()

    def appear(self, name: str) -> None:
        """Put up a device that was not there yet."""
        desk = self._desks[name]
        if not desk.is_present:
            desk.is_present = True
            self.repair(name)

    def replace(self, name: str, serial: str | None = None) -> str:
        """Put another machine of the same model in its place; gives its serial number."""
        return self._desks[name].replace(serial)

    def slow_down(self, name: str, delay: timedelta) -> None:
        """Let a device hold each answer back so long; zero makes it quick again."""
        self._desks[name].agent.delay = delay.total_seconds()

    def print_pages(self, name: str, black: int = 0, color: int = 0, **work: Any) -> None:
        """Use one printer; the words are those of `Aging.print_pages`."""
        self._desks[name].aging.print_pages(black, color, **work)

    def work(self, pages: int) -> None:
        """So many printed sides on each printer that is there and not broken."""
        for desk in self._desks.values():
            if desk.works:
                desk.work(pages)

    def refill(self, name: str, supply: str) -> None:
        """Put a new supply in."""
        self._desks[name].aging.refill(supply)

    def trouble(self, name: str, what: str) -> None:
        """Let something go wrong at a printer: `paper jam`, `low toner`."""
        self._desks[name].aging.trouble(what)

    def settle(self, name: str, what: str) -> None:
        """Put it right again."""
        self._desks[name].aging.settle(what)

    def truth(self, name: str) -> dict[str, int]:
        """The true meters of one printer, under the names of PWG 5106.1."""
        return self._desks[name].aging.meters()

    def levels(self, name: str) -> dict[str, int]:
        """The true supply levels of one printer, in the units of its recording."""
        return self._desks[name].aging.levels()

    def answered(self, name: str) -> int:
        """How many requests the device has answered since it stands here."""
        return self._desks[name].agent.answered

    def state(self, name: str) -> State:
        """Whether the device answers, sleeps or is broken; one that is not there is broken."""
        return self._desks[name].agent.state

    def advance(self) -> tuple[Event, ...]:
        """Live up to the present of the clock: pages, empty supplies replaced, the story.

        Gives what happened of the story.
        """
        now, happened = self._clock(), []
        while self._story and self._opened_at + self._story[0].after <= now:
            event = self._story.pop(0)
            self._live_until(max(self._opened_at + event.after, self._advanced_to))
            self._deeds[event.deed](event.name, *filter(None, [event.what]))
            happened.append(event)
        self._live_until(max(now, self._advanced_to))
        return tuple(happened)

    async def live(
        self, every: float = 1.0, tell: Callable[[Event], None] = lambda event: None
    ) -> None:
        """Advance every so many seconds until cancelled; `tell` hears what happens."""
        while True:
            for event in self.advance():
                tell(event)
            await asyncio.sleep(every)

    def _live_until(self, moment: datetime) -> None:
        for desk in self._desks.values():
            desk.live(self._advanced_to, moment)
        self._advanced_to = moment


@asynccontextmanager
async def open_office(
    seats: Sequence[Seat] = SEATS,
    story: Sequence[Event] = (),
    *,
    seed: int = 1,
    clock: Clock | None = None,
    port: int = 0,
    wide: bool | None = None,
) -> AsyncIterator[Office]:
    """Open the office: an agent for each seat, one port for all where the system allows.

    The same seed and clock give the same counters. Raises AddressError where the port is taken.
    """
    clock = clock or _now
    desks = [Desk(seat, seed, clock) for seat in seats]
    async with AsyncExitStack() as stack:
        listening = [
            await stack.enter_async_context(Listening(desk.agent, opened))
            for desk, opened in zip(desks, open_sockets(len(desks), port, wide), strict=True)
        ]
        yield Office(desks, listening, clock, story)


def _now() -> datetime:
    return datetime.now(UTC)
