"""One place in the office: the agent that answers there and the life of the device behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from random import Random

from meterdesk_simulator import shelf, workload
from meterdesk_simulator.agent import Agent, State
from meterdesk_simulator.aging import Aging
from meterdesk_simulator.floorplan import Seat
from meterdesk_simulator.sidecar import Printer

Clock = Callable[[], datetime]


class Desk:
    """One seat with its agent, its device's life and its share of chance."""

    def __init__(self, seat: Seat, seed: int, clock: Clock) -> None:
        self.seat = seat
        self.is_present = not seat.absent
        self.random = Random(f"{seed} {seat.name}")
        self._carried = 0.0
        self.agent = Agent({}, v1_only=seat.v1_only, has_bulk=seat.has_bulk)
        self._clock = clock
        self.aging = Aging(*shelf.take(seat.recording), clock)
        self._show()
        if seat.absent:
            self.agent.state = State.BROKEN
        elif seat.asleep:
            self.agent.state = State.ASLEEP

    @property
    def printer(self) -> Printer:
        """What stands here now."""
        return self.aging.sidecar.printer

    @property
    def works(self) -> bool:
        """Whether people can print here: a printer asleep to the network still prints."""
        return self.is_present and self.agent.state is not State.BROKEN

    def work(self, pages: int) -> None:
        """Use the device for so many printed sides; what prints nothing does nothing."""
        if "print" in self.printer.services:
            for job in workload.jobs(self.printer, pages, self.random):
                self.aging.print_pages(**asdict(job))

    def live(self, start: datetime, end: datetime) -> None:
        """What happens here by itself between two times; an empty supply is soon replaced."""
        if not self.works:
            return
        pages = workload.expected_pages(self.printer, start, end)
        self._carried += pages * self.random.uniform(0.7, 1.3)
        self.work(int(self._carried))
        self._carried %= 1
        for supply, level in self.aging.levels().items():
            if level == 0:
                self.aging.refill(supply)

    def replace(self, serial: str | None) -> str:
        """Another machine of the same model, fresh from the factory; gives its serial number."""
        recording, sidecar = shelf.take(self.seat.recording)
        serial = serial or _another_serial(self.printer.serial, self.random)
        mac = f"02:{':'.join(f'{self.random.randrange(256):02x}' for _ in range(5))}"
        self.aging = Aging(*shelf.another(recording, sidecar, serial, mac), self._clock)
        self.aging.renew()
        self._show()
        return serial

    def _show(self) -> None:
        self.agent.views = {self.seat.community.encode(): self.aging.view}
        self.agent.refresh = self.aging.refresh


def _another_serial(serial: str, random: Random) -> str:
    """As long and as shaped as the old one, with other digits."""
    while True:
        new = "".join(str(random.randrange(10)) if sign.isdigit() else sign for sign in serial)
        if new != serial:
            return new
