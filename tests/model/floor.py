"""The printers of the model, and what each really showed at every moment it was looked at."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from meterdesk.domain.access import Access
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.discovery import Answered, Estimate, Progress
from meterdesk.domain.meter import TOTAL, Meter, Unit
from meterdesk.domain.reading import Cost, PrinterState, Reading, Silence
from meterdesk.domain.supply import Level, Supply, SupplyKind

COLOUR = "systemTotals.FullColorImpressions"
TOLERANCE = timedelta(minutes=6)
"""How far clocks may be apart before one of them is called wrong, and a minute."""
BLACK = "Black Toner"
Shown = tuple[str, str, int | str]
"""Serial number, meter or supply, and what it showed."""


@dataclass(slots=True)
class Printer:
    """One machine. `colour` is None where it has no such counter."""

    serial: str
    total: int = 1000
    colour: int | None = 100
    toner: int = 90
    is_on: bool = True

    def meters(self) -> tuple[Meter, ...]:
        counters = {TOTAL: self.total, COLOUR: self.colour}
        return tuple(
            Meter(name, name, value, Unit.IMPRESSIONS, "1.3.6", "As it is told.")
            for name, value in counters.items()
            if value is not None
        )

    def print_pages(self, pages: int) -> None:
        self.total += pages
        self.colour = None if self.colour is None else self.colour + pages // 2
        self.toner = max(0, self.toner - pages // 50)


@dataclass(slots=True)
class Floor:
    """Fits the port Printers. What stands where, by host."""

    clock: Callable[[], datetime]
    pass_time: Callable[[], None]
    times: Callable[[], tuple[datetime, ...]]
    """The time by everybody's clock, and the true one."""
    places: dict[str, Printer] = field(default_factory=dict)
    shown: dict[Shown, list[datetime]] = field(default_factory=dict)
    """When each was seen, by every clock."""
    _made: int = 0

    def put(self, host: str) -> Printer:
        """A printer from the factory; whatever stood there is carried out."""
        self._made += 1
        self.places[host] = Printer(f"SN{self._made:04}", 1000 * self._made)
        return self.places[host]

    async def read(
        self, address: Address, access: Sequence[Access], *, is_gentle: bool = False
    ) -> Reading | Silence:
        self.pass_time()
        now = self.clock()
        printer = self.places.get(address.host)
        if printer is None or not printer.is_on:
            return Silence(address, now, "Nobody answered.", Cost(requests=2))
        meters, level = printer.meters(), Level.of(printer.toner)
        seen: dict[str, int | str] = {BLACK: str(printer.toner)}
        for name, value in (seen | {meter.name: meter.value for meter in meters}).items():
            self.shown.setdefault((printer.serial, name, value), []).extend(self.times())
        number = int(printer.serial[2:])
        return Reading(
            address,
            now,
            "2c",
            Identity(
                manufacturer="Acme",
                model="Laser 1",
                serial_number=printer.serial,
                mac=f"00:11:22:33:{number // 256:02x}:{number % 256:02x}",
            ),
            meters,
            (Supply(BLACK, SupplyKind.TONER, "black", level, "1.3.6.9"),),
            PrinterState.IDLE,
            (),
            Cost(1, 1, 40, 900, 12.0),
        )

    def ever_showed(self, seen: Shown, at: datetime) -> bool:
        """Whether it did, at about this time by somebody's clock."""
        return any(abs(at - when) <= TOLERANCE for when in self.shown.get(seen, ()))

    async def sweep(
        self, addresses: Sequence[Address], access: Sequence[Access]
    ) -> AsyncIterator[Answered | Progress | Cost]:
        for number, address in enumerate(addresses, 1):
            printer = self.places.get(address.host)
            if printer is not None and printer.is_on:
                yield Answered(address, "2c", access[0])
            yield Progress(number, len(addresses))
        yield Cost(len(addresses), len(self.places), 40, 90, 5.0)

    def estimate(self, addresses: int, doors: int) -> Estimate:
        return Estimate(addresses, addresses * doors, addresses / 500)
